// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/detaildialog.h"

#include "models/activities/attendees/campkeys.h"
#include "models/activities/attendees/identitynumbers.h"
#include "models/store/centre.h"
#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const auto table = u"attendee_detail"_s;

} // namespace

DetailDialog::DetailDialog(Workplace& workplace, qint64 activity, const Attendee& attendee, QWidget* parent)
    : DialogFrame(tr("Details of %1", "%1: person").arg(attendee.name), parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_attendee(attendee)
{
    setObjectName(u"detailDialog"_s);
    setSentence(attendee.organizationName);
    buildForm();
    setMainButton(tr("&Save"))->setObjectName(u"detailSave"_s);
    connect(this, &DialogFrame::submitted, this, &DetailDialog::save);
    resize(scaled(640), scaled(640));
}

void DetailDialog::buildForm()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(u"detailForm"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* form = new FormFields(area);
    addIdentity(form);
    addCare(form);
    addJourney(form);
    area->setWidget(form);
    setContent(area);
}

QLineEdit* DetailDialog::addLine(FormFields* form, const QString& column, const QString& label,
                                 const QString& value, bool beside)
{
    auto* line = new QLineEdit(value, form);
    line->setObjectName(u"detail_"_s + column);
    m_lines.insert(column, line);
    m_fields.insert(column, beside ? form->addBeside(label, line) : form->add(label, line));
    return line;
}

QComboBox* DetailDialog::addChoice(FormFields* form, const QString& column, const QString& label,
                                   const QString& value)
{
    auto* box = new QComboBox(form);
    box->setObjectName(u"detail_"_s + column);
    const RecordType* type = m_workplace.store.domain().recordTypes.find(table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    if (field) {
        for (const FieldChoice& choice : field->choices)
            box->addItem(field->choiceTitle(choice.value), choice.value);
    }
    box->setCurrentIndex(std::max(0, box->findData(value)));
    m_choices.insert(column, box);
    m_fields.insert(column, form->add(label, box));
    return box;
}

void DetailDialog::addIdentity(FormFields* form)
{
    form->addHeading(tr("For the gate and the insurance"));
    addChoice(form, u"identity_kind"_s, tr("&Document"), m_attendee.identityKind);
    QLineEdit* number = addLine(form, u"number"_s, tr("&Number"), {}, true);
    number->setPlaceholderText(m_attendee.identityMask);
    m_fields[u"number"_s]->setHint(
        m_attendee.identityMask.isEmpty()
            ? tr("It is sealed when you save.")
            : tr("%1 is kept sealed; type a number to replace it.").arg(m_attendee.identityMask));
    addLine(form, u"car_plate"_s, tr("&Car plate"), m_attendee.carPlate, false);
    addLine(form, u"insurance"_s, tr("&Insurance"), m_attendee.insurance, true);
}

void DetailDialog::addCare(FormFields* form)
{
    form->addHeading(tr("For kitchen and house"));
    addChoice(form, u"diet"_s, tr("&Meals"), m_attendee.diet);
    addLine(form, u"allergies"_s, tr("&Allergies"), m_attendee.allergies, true);
    addLine(form, u"shirt_size"_s, tr("S&hirt size"), m_attendee.shirtSize, false);
    m_needsRoom = new QCheckBox(tr("Needs a &bed"), form);
    m_needsRoom->setObjectName(u"detail_needs_room"_s);
    m_needsRoom->setChecked(m_attendee.needsRoom);
    form->addBeside(tr("Lodging"), m_needsRoom);
    form->addHeading(tr("In an emergency"));
    addLine(form, u"emergency_name"_s, tr("C&ontact"), m_attendee.emergencyName, false);
    addLine(form, u"emergency_phone"_s, tr("&Phone of the contact"), m_attendee.emergencyPhone, true);
    addLine(form, u"emergency_relation"_s, tr("&Relation"), m_attendee.emergencyRelation, false);
}

void DetailDialog::addJourney(FormFields* form)
{
    form->addHeading(tr("Journey"));
    const auto shown = [](QString local) { return local.replace(u'T', u' '); };
    addLine(form, u"arrives"_s, tr("Arri&ves"), shown(m_attendee.arrives), false)
        ->setPlaceholderText(u"2026-08-22 13:40"_s);
    addLine(form, u"arrives_by"_s, tr("By &train or flight"), m_attendee.arrivesBy, true);
    addLine(form, u"departs"_s, tr("&Leaves"), shown(m_attendee.departs), false)
        ->setPlaceholderText(u"2026-08-25 17:05"_s);
    addLine(form, u"departs_by"_s, tr("By train or &flight"), m_attendee.departsBy, true);
    addLine(form, u"note"_s, tr("Not&e"), m_attendee.note, false);
}

bool DetailDialog::sealNumber(QJsonObject& values)
{
    const QString typed = m_lines[u"number"_s]->text().trimmed();
    FormField* field = m_fields[u"number"_s];
    const QString kindKey = m_choices[u"identity_kind"_s]->currentData().toString();
    if (typed.isEmpty())
        return true;
    const auto centre = Centre::read(m_workplace.store.reader());
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    const QDate today = QDateTime::fromSecsSinceEpoch(m_workplace.store.clock().now(), zone).date();
    const IdentityKind kind = identityOfKey(kindKey);
    const auto number = checkedIdentity(kind, typed, today);
    if (!number) {
        field->setError(refusalText(number.error()));
        return false;
    }
    const auto sealedText = CampKeys(m_workplace.store).seal(m_activity, *number);
    if (!sealedText) {
        field->setError(refusalText(sealedText.error()));
        return false;
    }
    values.insert(u"sealed_identity"_s, *sealedText);
    values.insert(u"identity_mask"_s, identityMask(kind, *number));
    return true;
}

bool DetailDialog::readMoment(const QString& column, QJsonObject& values)
{
    const QString typed = m_lines[column]->text().simplified();
    if (typed.isEmpty()) {
        values.insert(column, QJsonValue());
        return true;
    }
    const QString day = typed.section(u' ', 0, 0).replace(u'/', u'-');
    const QString time = typed.section(u' ', 1, 1);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QTime clock = QTime::fromString(time.size() == 4 ? u'0' + time : time, u"HH:mm"_s);
    if (!date.isValid() || (!time.isEmpty() && !clock.isValid())) {
        m_fields[column]->setError(tr("Write it as 2026-08-22 13:40, or the day alone."));
        return false;
    }
    values.insert(column,
                  date.toString(Qt::ISODate)
                      + (time.isEmpty() ? QString() : u'T' + clock.toString(u"HH:mm"_s)));
    return true;
}

void DetailDialog::save()
{
    for (FormField* field : std::as_const(m_fields))
        field->setError({});
    message()->dismiss();
    QJsonObject values;
    bool good = sealNumber(values);
    good = readMoment(u"arrives"_s, values) && good;
    good = readMoment(u"departs"_s, values) && good;
    if (!good)
        return;
    for (const QString& column :
         {u"car_plate"_s, u"insurance"_s, u"allergies"_s, u"shirt_size"_s, u"emergency_name"_s,
          u"emergency_phone"_s, u"emergency_relation"_s, u"arrives_by"_s, u"departs_by"_s, u"note"_s})
        values.insert(column, m_lines[column]->text().trimmed());
    for (const QString& column : {u"identity_kind"_s, u"diet"_s})
        values.insert(column, m_choices[column]->currentData().toString());
    values.insert(u"needs_room"_s, m_needsRoom->isChecked() ? u"1"_s : u"0"_s);
    Store& store = m_workplace.store;
    if (m_attendee.detail == 0)
        values.insert(u"participation"_s, QString::number(m_attendee.participation));
    const auto done = m_attendee.detail == 0
        ? store.perform(AddRecord{table, store.ids().nextValue(), values})
        : store.perform(EditRecords{table, {m_attendee.detail}, values});
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    accept();
    Q_EMIT saved(done->seq != 0 ? store.sentence(done->opId) : QString());
}

} // namespace kitcamp
