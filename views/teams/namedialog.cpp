// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/namedialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const QString& name, QWidget* parent)
    : DialogFrame(tr("Rename the variant"), parent)
{
    setObjectName(u"variantNameDialog"_s);
    auto* form = new FormFields(this);
    m_name = new QLineEdit(name, form);
    m_name->setObjectName(u"variantName"_s);
    FormField* field = form->add(tr("&Name"), m_name);
    setContent(form);
    setMainButton(tr("Rename"));
    connect(this, &DialogFrame::submitted, this, [this, field] {
        const QString wanted = m_name->text().simplified();
        if (wanted.isEmpty())
            return field->setError(tr("A variant needs a name."));
        Q_EMIT given(wanted);
        accept();
    });
}

} // namespace kitcamp
