// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/personrows.h"

#include "models/exchange/importing/listwords.h"
#include "models/people/consents.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

const QList<PersonNumberField>& personNumberFields()
{
    static const QList<PersonNumberField> fields{
        {u"student_number"_s, u"student"_s}, {u"staff_number"_s, u"staff"_s}, {u"card"_s, u"card"_s}};
    return fields;
}

QStringList PersonRows::numberFields() const
{
    return {u"student_number"_s, u"staff_number"_s, u"card"_s, u"phone"_s};
}

QStringList PersonRows::plainFields() const
{
    return {u"latin_name"_s, u"phone"_s, u"mail"_s, u"wechat"_s, u"login"_s, u"major"_s, u"class_name"_s};
}

Result<void> PersonRows::prepare()
{
    KITCAMP_TRY(m_people.load(store().reader()));
    KITCAMP_TRY(m_consents.load(store().reader()));
    return store().reader().each("SELECT folded_tag, asset_tag FROM device UNION ALL SELECT n.folded, "
                                 "d.asset_tag FROM device_number AS n"
                                 " JOIN device AS d ON d.id=n.device",
                                 [&](const Statement& row) { m_devices.insert(row.text(0), row.text(1)); });
}

QString PersonRows::nameOf(const TableRow& row) const
{
    const QString joined = nameValue(row, u"name"_s, u"first_name"_s, u"last_name"_s);
    return joined.isEmpty() ? value(row, u"latin_name"_s).simplified() : joined;
}

bool PersonRows::hasNumber(const TableRow& row) const
{
    return std::any_of(personNumberFields().begin(), personNumberFields().end(),
                       [&](const PersonNumberField& number) { return !value(row, number.field).isEmpty(); });
}

qint64 PersonRows::ownerOfNumbers(const TableRow& row, PlannedRow& planned) const
{
    qint64 found = 0;
    for (const PersonNumberField& number : personNumberFields()) {
        if (const QString device = m_devices.value(foldNumber(value(row, number.field))); !device.isEmpty())
            wrong(planned, number.field, tr("This number already leads to the device %1.").arg(device));
        const qint64 owner = m_people.byNumber(value(row, number.field));
        if (owner != 0 && found != 0 && owner != found)
            wrong(planned, number.field,
                  tr("This number belongs to another person than the row's other number."));
        if (owner != 0)
            found = owner;
    }
    return found;
}

void PersonRows::notUnderstood(PlannedRow& planned, const QString& field, const QString& reason) const
{
    if (takesUnknownWords())
        planned.details << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(field), reason);
    else
        wrong(planned, field, reason);
}

PersonRows::Values PersonRows::valuesOf(const TableRow& row, PlannedRow& planned)
{
    Values values;
    for (const QString& field : plainFields())
        values.insert(field, value(row, field));
    const auto choice = [&](const QString& field, QString (*meaning)(const QString&)) {
        const QString written = value(row, field);
        if (written.isEmpty())
            return;
        const QString meant = meaning(written);
        if (meant.isEmpty())
            notUnderstood(planned, field, tr("\"%1\" is not understood.").arg(written));
        values.insert(field, meant);
    };
    choice(u"gender"_s, genderOf);
    choice(u"degree_level"_s, degreeLevelOf);
    const QString year = value(row, u"entry_year"_s).remove(u'级');
    if (!year.isEmpty()) {
        const int number = year.left(4).toInt();
        if (number >= 1900 && number <= 2200)
            values.insert(u"entry_year"_s, QString::number(number));
        else
            notUnderstood(planned, u"entry_year"_s, tr("\"%1\" is not a year.").arg(year));
    }
    values.insert(u"leaves_on"_s, dateValue(row, u"leaves_on"_s, planned));
    [[maybe_unused]] const auto consent = consentOf(row, planned); // before anybody is added
    return values;
}

bool PersonRows::isDuplicate(const TableRow& row, const QString& name, PlannedRow& planned)
{
    QStringList keys;
    for (const PersonNumberField& number : personNumberFields()) {
        if (const QString folded = foldNumber(value(row, number.field)); !folded.isEmpty())
            keys << number.field + u':' + folded;
    }
    if (const QString login = value(row, u"login"_s); !login.isEmpty())
        keys << u"login:"_s + login.toCaseFolded();
    if (keys.isEmpty())
        keys << u"name:"_s + name + u':' + value(row, u"organization"_s) + u':'
                + value(row, u"mail"_s).toCaseFolded() + u':' + value(row, u"phone"_s);
    for (const QString& key : keys) {
        if (const int first = firstRowWith(key, row.sourceRow)) {
            planned.state = PlannedRow::State::Duplicate;
            planned.details << tr("The same as row %1: left out.").arg(first);
            return true;
        }
    }
    return false;
}

void PersonRows::refer(const TableRow& row, qint64 organization, Values& values, PlannedRow& planned)
{
    const QString school = value(row, u"organization"_s);
    if (!school.isEmpty() || organization == 0)
        organization = known().organization(school.isEmpty() ? decisions().usualOrganization : school);
    if (organization != 0)
        values.insert(u"organization"_s, QString::number(organization));
    const QString written = value(row, u"department"_s);
    if (const qint64 department = known().department(organization, written))
        values.insert(u"department"_s, QString::number(department));
    else if (!written.isEmpty())
        planned.details
            << tr("The department %1 is left out: nobody says of which organization it is.").arg(written);
}

qint64 PersonRows::addPerson(const TableRow& row, const Values& values, PlannedRow& planned)
{
    planned.state = PlannedRow::State::New;
    const qint64 person = personIdOf(row);
    QJsonObject record;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it->isEmpty())
            record.insert(it.key(), *it);
    }
    batch().add(u"person"_s, person, record);
    [[maybe_unused]] const bool numbers = addNumbers(person, row, planned);
    known().join(known().group(value(row, u"group"_s)), person);
    m_people.add(person, values.value(u"name"_s), values.value(u"organization"_s).toLongLong(),
                 values.value(u"login"_s), values.value(u"mail"_s), values.value(u"phone"_s));
    return person;
}

bool PersonRows::addNumbers(qint64 person, const TableRow& row, PlannedRow& planned)
{
    bool added = false;
    for (const PersonNumberField& number : personNumberFields()) {
        const QString written = value(row, number.field);
        if (foldNumber(written).isEmpty() || m_people.byNumber(written) == person)
            continue;
        if (m_people.hasLost(person, written)) {
            planned.details << tr("%1 was reported lost and stays so.").arg(written);
            continue;
        }
        QJsonObject record; // its keys in order: each costs the less
        record.insert("kind"_L1, number.kind);
        record.insert("person"_L1, QString::number(person));
        record.insert("value"_L1, written);
        batch().add(u"person_number"_s, nextId(), record);
        m_people.addNumber(written, person);
        planned.details
            << tr("%1: %2", "%1: field, %2: new value").arg(importFieldTitle(number.field), written);
        added = true;
    }
    return added;
}

std::optional<WrittenConsent> PersonRows::consentOf(const TableRow& row, PlannedRow& planned) const
{
    const QString day = value(row, consentField::givenOn);
    const QString words = value(row, consentField::purpose);
    WrittenConsent written{{},
                           {},
                           value(row, consentField::version),
                           value(row, consentField::guardian).simplified(),
                           value(row, consentField::guardianPhone)};
    if (day.isEmpty()) {
        if (!words.isEmpty())
            notUnderstood(planned, consentField::givenOn, tr("The day of the consent is missing."));
        return std::nullopt;
    }
    written.givenOn = dateValue(row, consentField::givenOn, planned);
    const auto purposes = consentPurposesOf(words);
    if (!purposes)
        notUnderstood(planned, consentField::purpose, tr("\"%1\" is not understood.").arg(words));
    if (!purposes || written.givenOn.isEmpty())
        return std::nullopt;
    written.purposes = *purposes;
    if (written.version.isEmpty())
        written.version = sourceName().isEmpty() ? tr("from a list") : sourceName();
    return written;
}

void PersonRows::addConsents(const TableRow& row, qint64 person, qint64 activity, PlannedRow& planned)
{
    PlannedRow said; // what is wrong was said before
    const auto written = consentOf(row, said);
    if (!written)
        return;
    for (const QJsonObject& consent : m_consents.missing(person, activity, *written)) {
        batch().add(u"consent"_s, nextId(), consent);
        planned.details << tr("Consent, given on %2: %1", "%1: purpose, %2: day")
                               .arg(purposeTitle(store().domain(), consent.value("purpose"_L1).toString()),
                                    written->givenOn);
        if (planned.state == PlannedRow::State::Same)
            planned.state = PlannedRow::State::Changed;
    }
}

PersonRows::Values PersonRows::stored(qint64 person)
{
    if (person == 0)
        return {};
    Values values;
    const auto read = store().reader().each(
        "SELECT name, latin_name, phone, mail, wechat, login, major, class_name, note, gender, degree_level, "
        "entry_year, leaves_on, organization, department, archived FROM person WHERE id=?",
        [&](const Statement& row) {
            for (int column = 0; column < row.columnCount(); ++column)
                values.insert(row.columnName(column), row.text(column));
        },
        person);
    return read ? values : Values();
}

} // namespace kitcamp
