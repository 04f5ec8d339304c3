// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/givedialog.h"

#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

GiveDialog::GiveDialog(Store& store, const CloudResource& resource, const CloudAccount& account,
                       QWidget* parent)
    : DialogFrame(tr("Give an account"), parent)
{
    setObjectName(u"giveDialog"_s);
    setSentence(resource.perTeam
                    ? tr("The account %1 of %2 goes to a team.").arg(account.login, resource.name)
                    : tr("The account %1 of %2 goes to a student.").arg(account.login, resource.name));
    auto* form = new FormFields(this);
    m_whom = new QComboBox(form);
    m_whom->setObjectName(u"giveTo"_s);
    m_whom->setEditable(true);
    m_whom->setInsertPolicy(QComboBox::NoInsert);
    m_whom->completer()->setFilterMode(Qt::MatchContains);
    m_whom->completer()->setCompletionMode(QCompleter::PopupCompletion);
    fill(store, resource);
    FormField* field = form->add(resource.perTeam ? tr("&Team") : tr("&Student"), m_whom);
    setContent(form);
    setMainButton(tr("&Give"))->setObjectName(u"giveGo"_s);
    connect(this, &DialogFrame::submitted, this, [this, field, team = resource.perTeam, id = account.id] {
        const int at = m_whom->findText(m_whom->currentText());
        if (at < 0)
            return field->setError(tr("Choose one of the list."));
        const qint64 whom = m_whom->itemData(at).toLongLong();
        accept();
        Q_EMIT chosen({id, team ? 0 : whom, team ? whom : 0});
    });
}

void GiveDialog::fill(Store& store, const CloudResource& resource)
{
    const auto receivers = CloudOffice(store).receivers(resource);
    if (!receivers)
        return message()->say(Tone::Bad, refusalText(receivers.error()));
    for (const NamedRow& one : *receivers)
        m_whom->addItem(one.name, one.id);
}

} // namespace kitcamp
