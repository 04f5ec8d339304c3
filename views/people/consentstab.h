// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/consents.h"
#include "views/attendees/attendeetab.h"

class QMenu;

namespace kitcamp {

struct LineTable;
class LineList;
class TextLabel;

/// Who of an activity is under age, and which consents are still missing.
class ConsentsTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit ConsentsTab(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;

private:
    void load() override;
    void buildLayout();
    [[nodiscard]] LineTable table() const;
    [[nodiscard]] QList<qint64> whoLack() const;
    void add();
    void withdraw(const QString& purpose);
    void remind();

    QList<ConsentStanding> m_standings;
    TextLabel* m_summary = nullptr;
    LineList* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_remind = nullptr;
    QMenu* m_purposes = nullptr;
};

} // namespace kitcamp
