// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/invitations.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kitcamp {

/// Shows who is invited and what each one will read, before it goes into the queue of notices.
class InvitationDialog : public DialogFrame
{
    Q_OBJECT
public:
    InvitationDialog(Workplace& workplace, qint64 activity, const QList<InvitationCandidate>& candidates,
                     QWidget* parent);

Q_SIGNALS:
    void queued(const QString& sentence);

private:
    void buildLayout();
    void fill();
    void showText();
    void queue();

    Workplace& m_workplace;
    qint64 m_activity;
    QList<InvitationCandidate> m_invited; ///< in the order of the batch
    NoticeBatch m_batch;
    QListWidget* m_people = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_addition = nullptr;
};

} // namespace kitcamp
