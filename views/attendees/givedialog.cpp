// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/givedialog.h"

#include "models/activities/attendees/attendees.h"
#include "models/people/shownname.h"
#include "models/store/store.h"
#include "views/common/formfields.h"

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
    Connection& reader = store.reader();
    const auto activity = reader.integer("SELECT activity FROM cloud_resource WHERE id=?", resource.id);
    if (!activity || !*activity)
        return;
    if (resource.perTeam) {
        [[maybe_unused]] const auto read = reader.each(
            "SELECT id, number, name, name_en FROM team WHERE activity=? AND archived=0 ORDER BY number",
            [this](const Statement& row) {
                const QString name = shownName(row.text(2), row.text(3));
                m_whom->addItem(tr("Team %1").arg(row.integer(1))
                                    + (name.isEmpty() ? QString() : u" · "_s + name),
                                row.integer(0));
            },
            **activity);
        return;
    }
    const auto all = attendeesOf(reader, **activity);
    if (!all)
        return;
    for (const Attendee& one : *all)
        m_whom->addItem(one.organizationName.isEmpty() ? one.name
                                                       : one.name + u" · "_s + one.organizationName,
                        one.participation);
}

} // namespace kitcamp
