// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/bookingdialog.h"

#include "models/items/booking/bookinglookups.h"
#include "models/lending/booking/bookingnames.h"
#include "views/booking/momenttext.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/records/referenceedit.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 9999;

void takeAll(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

BookingDialog::BookingDialog(Workplace& workplace, const ReservationWish& start, QWidget* parent)
    : DialogFrame(start.id ? tr("Change the booking") : tr("Make a booking"), parent)
    , m_workplace(workplace)
    , m_start(start)
    , m_isChange(start.id.isValid())
{
    setObjectName(u"bookingDialog"_s);
    const auto now = BookingLedger(workplace.store.reader(), workplace.store.clock().now()).now();
    m_now = now ? *now : 0;
    if (!now)
        message()->say(Tone::Bad, now.error().sentence);
    readExisting();
    buildForm();
    buildChoices();
    fill();
    setMainButton(m_isChange ? tr("Save") : tr("&Book"))->setObjectName(u"bookingSave"_s);
    connect(this, &DialogFrame::submitted, this, &BookingDialog::save);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_model), m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &BookingDialog::check);
    connect(m_count, &QSpinBox::valueChanged, this, &BookingDialog::check);
    check();
}

void BookingDialog::readExisting()
{
    if (!m_isChange)
        return;
    const auto booked = bookedWish(m_workplace.store.reader(), m_start.id);
    if (!booked)
        message()->say(Tone::Bad, booked.error().sentence);
    else if (booked->id)
        m_start = *booked;
}

void BookingDialog::buildForm()
{
    Store& store = m_workplace.store;
    m_form = new FormFields(this);
    m_model = new ReferenceEdit(
        ReferenceChoices(store, m_start.device ? u"device"_s : u"model"_s, m_workplace.foldQuery), m_form);
    m_model->setObjectName(u"bookingModel"_s);
    m_modelField = m_form->add(m_start.device ? tr("&Device") : tr("&Model"), m_model);
    m_count = new QSpinBox(m_form);
    m_count->setObjectName(u"bookingCount"_s);
    m_count->setRange(1, mostUnits);
    m_form->addBeside(tr("&How many"), m_count);
    m_person = new ReferenceEdit(ReferenceChoices(store, u"person"_s, m_workplace.foldQuery), m_form);
    m_person->setObjectName(u"bookingPerson"_s);
    m_personField = m_form->add(tr("For &whom"), m_person);
    m_from = new QLineEdit(m_form);
    m_from->setObjectName(u"bookingFrom"_s);
    m_fromField = m_form->add(tr("&From"), m_from);
    m_fromField->setHint(tr("2026-09-12 13:00, 9-12 13:00, 13:00"));
    m_until = new QLineEdit(m_form);
    m_until->setObjectName(u"bookingUntil"_s);
    m_untilField = m_form->addBeside(tr("&Until"), m_until);
    m_untilField->setHint(tr("17:00, +2h, +3d"));
    m_note = new QLineEdit(m_form);
    m_note->setObjectName(u"bookingNote"_s);
    m_form->add(tr("&Note"), m_note);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"bookingReason"_s);
    m_reasonField = m_form->add(tr("&Reason, since there are too few"), m_reason);
    m_reasonField->hide();
}

void BookingDialog::buildChoices()
{
    auto* whole = new QWidget(this);
    whole->setMinimumWidth(scaled(500));
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_form);
    m_state = new TextLabel(TextSize::Body, whole);
    m_state->setObjectName(u"bookingState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_choices = new QWidget(whole);
    m_choiceLines = new QVBoxLayout(m_choices);
    m_choiceLines->setContentsMargins(0, 0, 0, 0);
    m_choiceLines->setSpacing(space::tiny);
    column->addWidget(m_choices);
    setContent(whole);
}

void BookingDialog::fill()
{
    m_model->setId(m_start.device ? m_start.device.value : m_start.model.value);
    m_model->setEnabled(!m_start.device || !m_isChange);
    m_count->setValue(m_start.count);
    m_count->setEnabled(!m_start.device);
    m_person->setId(m_start.person.value);
    m_note->setText(m_start.note);
    if (isForGroup()) {
        const bool ofSession = m_start.session != 0;
        m_person->setText(m_workplace.store.naming().name(ofSession ? u"session"_s : u"activity"_s,
                                                          ofSession ? m_start.session : m_start.activity));
        m_fromField->setHint(tr("empty: as long as it lasts"));
    }
    m_person->setEnabled(!isForGroup() && !m_isChange);
    const BookingMinute nextHour = (m_now / 60 + 1) * 60;
    const bool isOpen = isForGroup() && m_start.starts.isEmpty();
    const BookingMinute from = m_start.starts.isEmpty() ? nextHour : bookingMinute(m_start.starts);
    m_from->setText(isOpen ? QString() : textOfMoment(from));
    m_until->setText(
        isOpen ? QString() : textOfMoment(m_start.ends.isEmpty() ? from + 120 : bookingMinute(m_start.ends)));
}

std::optional<ReservationWish> BookingDialog::entered(bool say)
{
    if (say)
        m_form->clearErrors();
    ReservationWish wish = m_start;
    bool isWhole = true;
    const auto wrong = [&](FormField* field, const QString& sentence) {
        isWhole = false;
        if (say)
            field->setError(sentence);
    };
    const auto what = m_model->id();
    if (!what || *what == 0)
        wrong(m_modelField, what ? tr("Say what is to be booked.") : what.error().sentence);
    else if (m_start.device)
        wish.device = DeviceId{*what};
    else
        wish.model = ModelId{*what};
    if (!isForGroup()) {
        const auto person = m_person->id();
        if (!person || *person == 0)
            wrong(m_personField, person ? tr("Say for whom it is booked.") : person.error().sentence);
        else
            wish.person = PersonId{*person};
    }
    wish.count = m_count->value();
    wish.note = m_note->text().simplified();
    wish.starts.clear();
    wish.ends.clear();
    if (isForGroup() && m_from->text().simplified().isEmpty() && m_until->text().simplified().isEmpty())
        return isWhole ? std::optional(wish) : std::nullopt;
    const BookingMinute from = momentFromText(m_from->text(), m_now);
    const BookingMinute until = momentFromText(m_until->text(), from < 0 ? m_now : from);
    if (from < 0)
        wrong(m_fromField, tr("Write it as 2026-09-12 13:00."));
    if (until < 0)
        wrong(m_untilField, tr("Write it as 17:00, 2026-09-12 17:00 or +2h."));
    else if (until <= from)
        wrong(m_untilField, tr("A booking ends after it begins."));
    wish.starts = bookingText(from);
    wish.ends = bookingText(until);
    return isWhole ? std::optional(wish) : std::nullopt;
}

/// What can be had is said before anything is saved.
void BookingDialog::check()
{
    takeAll(*m_choiceLines);
    m_state->setText({});
    const auto what = m_model->id();
    const BookingMinute from = momentFromText(m_from->text(), m_now);
    const BookingMinute until = momentFromText(m_until->text(), from < 0 ? m_now : from);
    if (!what || *what == 0 || from < 0 || until <= from)
        return;
    Store& store = m_workplace.store;
    BookingLedger ledger(store.reader(), store.clock().now());
    const BookingAsk ask{m_start.device ? ModelId() : ModelId{*what},
                         m_start.device ? DeviceId{*what} : DeviceId(),
                         m_count->value(),
                         {from, until},
                         m_start.id};
    const auto refusal = refusalOf(ledger, store.reader(), ask);
    if (!refusal) {
        m_state->setText(refusal.error().sentence);
        return;
    }
    m_reasonField->setVisible(refusal->has_value());
    if (*refusal) {
        showRefusal(**refusal);
        return;
    }
    m_state->setTone(Tone::Ok);
    m_state->setText(u"● "_s + tr("It can be had: %1", "%1: time").arg(spanWords({from, until})));
}

void BookingDialog::showRefusal(const BookingRefusal& refusal)
{
    m_state->setTone(Tone::Bad);
    m_state->setText(u"■ "_s + refusal.error().sentence);
    const BookingMinute from = momentFromText(m_from->text(), m_now);
    const BookingMinute until = momentFromText(m_until->text(), from);
    if (refusal.free > 0)
        addChoice(tr("Book %n instead", nullptr, refusal.free),
                  [this, free = refusal.free] { m_count->setValue(free); });
    if (refusal.otherTime) {
        addChoice(tr("From %1 on", "%1: moment").arg(momentWords(*refusal.otherTime, m_now)),
                  [this, other = *refusal.otherTime, length = until - from] {
                      m_from->setText(textOfMoment(other));
                      m_until->setText(textOfMoment(other + length));
                  });
    }
    for (const BookingTwin& twin : refusal.twins) {
        addChoice(tr("Take %1 instead: %n free", "%1: model or device", twin.free).arg(twin.name),
                  [this, id = m_start.device ? twin.device.value : twin.model.value] { m_model->setId(id); });
    }
}

void BookingDialog::addChoice(const QString& text, std::function<void()> choose)
{
    auto* button = new QPushButton(text, m_choices);
    button->setObjectName(u"bookingChoice%1"_s.arg(m_choiceLines->count() + 1));
    button->setAccessibleName(text);
    dressButton(button, "link");
    m_choiceLines->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, choose = std::move(choose)] {
        choose();
        check();
    });
}

Result<Performed> BookingDialog::perform(const ReservationWish& wish)
{
    Store& store = m_workplace.store;
    const QString reason = m_reasonField->isHidden() ? QString() : m_reason->text().simplified();
    const qint64 at = store.clock().now();
    if (m_isChange)
        return store.perform(ChangeReservation{wish.id, wish.model, wish.device, wish.count, wish.starts,
                                               wish.ends, wish.note, at, reason});
    ReservationWish made = wish;
    made.id = store.ids().next<ReservationId>();
    return store.perform(MakeReservations{{made}, {}, at, reason});
}

void BookingDialog::save()
{
    const auto wish = entered(true);
    if (!m_form->focusFirstError() || !wish)
        return;
    const auto done = perform(*wish);
    if (!done) {
        // Without times of its own it was not tried before: the reason is asked for now.
        if (done.error().rule == "short-of-units"_L1)
            m_reasonField->show();
        message()->say(Tone::Bad, done.error().sentence);
        return;
    }
    Q_EMIT booked(m_workplace.store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
