// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/excusedialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

ExcuseDialog::ExcuseDialog(int people, QWidget* parent)
    : DialogFrame(tr("Excuse"), parent)
{
    setObjectName(u"excuseDialog"_s);
    setSentence(tr("Excuse %n people from this session.", nullptr, people));
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"excuseReason"_s);
    m_reason->setMaxLength(200);
    form->add(tr("&Reason"), m_reason)->setHint(tr("Illness, a contest ...; may stay empty."));
    setContent(form);
    setMainButton(tr("&Excuse"));
}

QString ExcuseDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace kitcamp
