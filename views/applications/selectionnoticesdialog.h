// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionnotices.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QListWidget;
class QPlainTextEdit;

namespace kitcamp {

/// Whom of the applicants to tell how they stand: by status, with each one's text, before it goes into the
/// queue.
class SelectionNoticesDialog : public DialogFrame
{
    Q_OBJECT
public:
    SelectionNoticesDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    void queued(const QString& sentence);

private:
    void buildLayout();
    void load();
    void fill();
    void showText(int row);
    void queue();
    void editTexts();
    [[nodiscard]] QList<DueNotice> chosen() const;

    Workplace& m_workplace;
    qint64 m_activity;
    QList<DueNotice> m_due;
    NoticeBatch m_batch;
    QHash<SelectionNotice, QCheckBox*> m_kinds;
    QListWidget* m_people = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_queue = nullptr;
};

} // namespace kitcamp
