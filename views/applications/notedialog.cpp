// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/notedialog.h"

#include "views/common/measures.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const QString& name, const QString& note, QWidget* parent)
    : DialogFrame(tr("Note about %1", "%1: a person").arg(name), parent)
{
    setObjectName(u"applicantNoteDialog"_s);
    setSentence(tr("Only those who work with this file read it."));
    m_note = new QPlainTextEdit(note, this);
    m_note->setObjectName(u"applicantNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumSize(scaled(420), scaled(140));
    setContent(m_note);
    setMainButton(tr("&Save"));
    connect(this, &DialogFrame::submitted, this, [this] {
        Q_EMIT written(m_note->toPlainText().trimmed());
        accept();
    });
}

} // namespace kitcamp
