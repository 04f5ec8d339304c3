// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"
#include "views/common/workplace.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace kitcamp {

class Badge;
class TextLabel;

/// Who or what a record is: its picture, its name, what it belongs to, and how it stands today.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    RecordHead(Workplace& workplace, QWidget* parent);

    /// \p subtitle: muted, below the name.
    void show(const QString& table, qint64 id, const QString& subtitle);
    using QWidget::show;
    /// The picture that stands for the record; a null one leaves its room to the words.
    void setPicture(const QPixmap& picture);
    [[nodiscard]] static int pictureSide();

private:
    void buildLayout();
    void showState(const PagedModel& list, qint64 id);

    Workplace& m_workplace;
    PagedModel* m_devices = nullptr; ///< asked for single rows only
    PagedModel* m_people = nullptr;
    QLabel* m_picture = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_subtitle = nullptr;
    Badge* m_state = nullptr;
};

} // namespace kitcamp
