// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/reasondialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(ReasonQuestion question, QWidget* parent)
    : DialogFrame(question.title, parent)
    , m_question(std::move(question))
{
    setObjectName(u"reasonDialog"_s);
    setSentence(m_question.sentence);
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(300);
    m_field = form->add(tr("&Reason"), m_reason);
    if (m_question.missing.isEmpty())
        m_field->setHint(tr("May stay empty."));
    setContent(form);
    setMainButton(m_question.button);
    connect(this, &DialogFrame::submitted, this, &ReasonDialog::onSubmitted);
}

void ReasonDialog::onSubmitted()
{
    const QString reason = m_reason->text().simplified();
    m_field->setError(reason.isEmpty() ? m_question.missing : QString());
    if (reason.isEmpty() && !m_question.missing.isEmpty())
        return;
    Q_EMIT given(reason);
    accept();
}

} // namespace kitcamp
