// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/keptnamedialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

KeptNameDialog::KeptNameDialog(const QString& name, const QString& button, QWidget* parent)
    : DialogFrame(tr("Name of the question"), parent)
{
    setObjectName(u"keptNameDialog"_s);
    setSentence(tr("It is kept for everybody who uses this file, and can be put on a dashboard and into "
                   "reports."));
    auto* form = new FormFields(this);
    m_name = new QLineEdit(name, form);
    m_name->setObjectName(u"keptName"_s);
    m_name->selectAll();
    FormField* field = form->add(tr("&Name"), m_name);
    setContent(form);
    setMainButton(button);
    connect(this, &DialogFrame::submitted, this, [this, field] {
        const QString wanted = m_name->text().simplified();
        if (wanted.isEmpty())
            return field->setError(tr("A question needs a name to be found by."));
        Q_EMIT given(wanted);
        accept();
    });
}

} // namespace kitcamp
