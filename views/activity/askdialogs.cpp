// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/askdialogs.h"

#include "models/items/activities/choicewords.h"
#include "views/common/formfields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

FullDialog::FullDialog(const QString& sentence, QWidget* parent)
    : DialogFrame(tr("No seat is free"), parent)
{
    setObjectName(u"fullDialog"_s);
    setSentence(sentence);
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"overrideReason"_s);
    m_field = form->add(tr("&Reason for one more seat"), m_reason);
    m_field->setHint(tr("It stands in the history and beside the seat."));
    setContent(form);
    QPushButton* wait = addButton(u"waitInstead"_s, tr("To the &waiting list"));
    setMainButton(tr("Give the seat all the same"));
    connect(wait, &QPushButton::clicked, this, [this] {
        Q_EMIT waitChosen();
        accept();
    });
    connect(this, &DialogFrame::submitted, this, &FullDialog::onSubmitted);
}

void FullDialog::onSubmitted()
{
    const QString reason = m_reason->text().simplified();
    m_field->setError(reason.isEmpty() ? tr("Say why there is one more seat, or choose the waiting list.")
                                       : QString());
    if (reason.isEmpty())
        return;
    Q_EMIT overrideChosen(reason);
    accept();
}

RoleDialog::RoleDialog(Store& store, const QList<qint64>& participations, QWidget* parent)
    : DialogFrame(tr("Another role or seat"), parent)
    , m_store(store)
{
    setObjectName(u"roleDialog"_s);
    setSentence(tr("For %n person(s). What stays as it is keeps its first line.", nullptr,
                   static_cast<int>(participations.size())));
    auto* form = new FormFields(this);
    QComboBox* role = addChoice(form, u"role"_s, tr("&Role"));
    QComboBox* seat = addChoice(form, u"seat"_s, tr("&Seat"));
    setContent(form);
    setMainButton(tr("Save"));
    connect(this, &DialogFrame::submitted, this, [this, role, seat] {
        const QString wantedRole = role->currentData().toString();
        const QString wantedSeat = seat->currentData().toString();
        if (!wantedRole.isEmpty() || !wantedSeat.isEmpty())
            Q_EMIT chosen(wantedRole, wantedSeat);
        accept();
    });
}

QComboBox* RoleDialog::addChoice(FormFields* form, const QString& column, const QString& label)
{
    auto* box = new QComboBox(form);
    box->setObjectName(u"new_"_s + column);
    box->addItem(tr("– as before –"), QString());
    for (const FieldChoice& choice : choicesOf(m_store, u"participation"_s, column))
        box->addItem(choiceTitle(m_store, u"participation"_s, column, choice.value), choice.value);
    form->add(label, box);
    return box;
}

} // namespace kitcamp
