// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace kitcamp {

class TextLabel;

/// One notice as its receiver reads it, with the person and the activity that it is about.
class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    NoticePanel(Workplace& workplace, QWidget* parent);

    void showNotice(qint64 notice);

private:
    void buildLayout();
    void update();

    Workplace& m_workplace;
    qint64 m_notice = 0;
    qint64 m_personId = 0;
    qint64 m_activityId = 0;
    QPushButton* m_person = nullptr;
    QPushButton* m_activity = nullptr;
    TextLabel* m_ways = nullptr;
    TextLabel* m_subject = nullptr;
    QPlainTextEdit* m_body = nullptr;
};

} // namespace kitcamp
