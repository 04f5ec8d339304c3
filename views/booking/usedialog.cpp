// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/usedialog.h"

#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/records/referenceedit.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

UseDialog::UseDialog(Workplace& workplace, DeviceId device, PersonId suggested, QWidget* parent)
    : DialogFrame(
        tr("Start to use %1", "%1: asset tag").arg(workplace.store.naming().name(u"device"_s, device)),
        parent)
    , m_workplace(workplace)
    , m_device(device)
{
    setObjectName(u"useDialog"_s);
    m_form = new FormFields(this);
    m_person = new ReferenceEdit(ReferenceChoices(workplace.store, u"person"_s, workplace.foldQuery), m_form);
    m_person->setObjectName(u"usePerson"_s);
    m_personField = m_form->add(tr("&Who works at it"), m_person);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"useReason"_s);
    m_reasonField = m_form->add(tr("&Reason, against the rules"), m_reason);
    m_reasonField->hide();
    if (suggested)
        m_person->setId(suggested.value);
    setContent(m_form);
    setMainButton(tr("&Start"));
    connect(this, &DialogFrame::submitted, this, &UseDialog::save);
}

void UseDialog::save()
{
    m_form->clearErrors();
    const auto person = m_person->id();
    if (!person || *person == 0)
        m_personField->setError(person ? tr("Say who works at it.") : person.error().sentence);
    if (!m_form->focusFirstError())
        return;
    Store& store = m_workplace.store;
    const qint64 at = store.clock().now();
    const auto start = MachineRoom(store.reader(), at).startFor(m_device, PersonId{*person});
    if (!start) {
        message()->say(Tone::Bad, start.error().sentence);
        return;
    }
    const StartUse action{start->booking ? start->booking : store.ids().next<ReservationId>(),
                          m_device,
                          PersonId{*person},
                          at,
                          bookingText(start->span.from),
                          bookingText(start->span.until),
                          !start->booking,
                          m_reason->text().simplified()};
    const auto done = store.perform(action);
    if (!done) {
        message()->say(Tone::Bad, done.error().sentence);
        m_reasonField->setVisible(true);
        return;
    }
    Q_EMIT started(store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
