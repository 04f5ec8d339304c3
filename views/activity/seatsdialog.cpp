// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/seatsdialog.h"

#include "models/items/activities/choicewords.h"
#include "models/items/records/recordvalues.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QComboBox>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSeats = 100'000;

} // namespace

SeatsDialog::SeatsDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Seats"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"seatsDialog"_s);
    setSentence(
        tr("More seats are offered to those who wait, in their order. An empty field is without limit."));
    buildForm();
    fill();
    setMainButton(tr("Save"));
    connect(this, &DialogFrame::submitted, this, &SeatsDialog::save);
}

void SeatsDialog::buildForm()
{
    m_form = new FormFields(this);
    m_mode = new QComboBox(m_form);
    m_mode->setObjectName(u"seatsMode"_s);
    const FieldDescription* field =
        m_workplace.store.domain().recordTypes.find(u"activity"_s)->field(u"mode"_s);
    for (const FieldChoice& choice : field->choices)
        m_mode->addItem(field->choiceTitle(choice.value), choice.value);
    m_site = new QLineEdit(m_form);
    m_site->setObjectName(u"seatsSite"_s);
    m_online = new QLineEdit(m_form);
    m_online->setObjectName(u"seatsOnline"_s);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"seatsReason"_s);
    m_form->add(tr("&Where"), m_mode);
    m_siteField = m_form->add(tr("Seats on &site"), m_site);
    m_onlineField = m_form->addBeside(tr("Seats &online"), m_online);
    m_reasonField = m_form->add(tr("&Reason"), m_reason);
    m_reasonField->setHint(tr("Only where there will be fewer seats than are taken."));
    setContent(m_form);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SeatsDialog::onModeChanged);
}

void SeatsDialog::fill()
{
    const auto values = readRecord(m_workplace.store, u"activity"_s, m_activity);
    if (!values)
        return message()->say(Tone::Bad, values.error().sentence);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(values->value("mode"_L1).toString())));
    m_site->setText(values->value("seats_site"_L1).toString());
    m_online->setText(values->value("seats_online"_L1).toString());
    onModeChanged();
}

void SeatsDialog::onModeChanged()
{
    const QString mode = m_mode->currentData().toString();
    m_site->setEnabled(mode != "online"_L1);
    m_online->setEnabled(mode != "site"_L1);
}

bool SeatsDialog::read(QLineEdit* edit, FormField* field, std::optional<qint64>& seats) const
{
    const QString typed = edit->text().simplified();
    bool isNumber = true;
    if (!typed.isEmpty())
        seats = typed.toLongLong(&isNumber);
    isNumber = isNumber && seats.value_or(0) >= 0;
    const bool fits = seats.value_or(0) <= mostSeats;
    if (!isNumber)
        field->setError(tr("\"%1\" is not a number of seats.").arg(typed));
    else if (!fits)
        field->setError(tr("%1 seats are too many: at most %2.").arg(typed, QString::number(mostSeats)));
    return isNumber && fits;
}

void SeatsDialog::save()
{
    m_form->clearErrors();
    Store& store = m_workplace.store;
    SetSeats wish;
    wish.activity = m_activity;
    wish.mode = m_mode->currentData().toString();
    wish.overrideReason = m_reason->text().simplified();
    wish.at = store.clock().now();
    const bool siteRead = read(m_site, m_siteField, wish.site);
    const bool onlineRead = read(m_online, m_onlineField, wish.online);
    if (!siteRead || !onlineRead || !m_form->focusFirstError())
        return;
    const auto performed = store.perform(wish);
    if (!performed)
        return message()->say(Tone::Bad, refusalText(performed.error()));
    if (performed->seq != 0)
        Q_EMIT done(store.sentence(performed->opId));
    accept();
}

} // namespace kitcamp
