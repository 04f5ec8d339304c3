// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <QHash>

class QStackedWidget;

namespace kitcamp {

/// What is booked: the list, the calendar of a model, the machines of a day, and what will be short.
class BookingsPage : public Page
{
    Q_OBJECT
public:
    explicit BookingsPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// ("reservation", id) in the list.
    void showObject(const QString& table, qint64 id) override;
    /// "list", "calendar", "machines", "shortages".
    void showPart(const QString& key);

private:
    void addPart(const QString& key, Page* part);
    [[nodiscard]] Page* current() const;

    QStackedWidget* m_stack = nullptr;
    QHash<QString, Page*> m_parts;
};

} // namespace kitcamp
