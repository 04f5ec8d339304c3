// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/reasondialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const QString& title, const QString& sentence, QWidget* parent)
    : DialogFrame(title, parent)
{
    setObjectName(u"reasonDialog"_s);
    setSentence(sentence);
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"reason"_s);
    m_field = form->add(tr("&Reason"), m_reason);
    setContent(form);
    setMainButton(tr("&Book all the same"));
    connect(this, &DialogFrame::submitted, this, [this] {
        const QString reason = m_reason->text().simplified();
        m_field->setError(reason.isEmpty() ? tr("Say why: it is recorded.") : QString());
        if (reason.isEmpty())
            return;
        Q_EMIT given(reason);
        accept();
    });
}

} // namespace kitcamp
