// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplepeople.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The end of studies: bachelors four years, masters two and a half, doctors five.
QDate endOfStudies(const QString& degree, int entryYear)
{
    if (degree == "master"_L1)
        return {entryYear + 3, 3, 31};
    return {entryYear + (degree == "doctor"_L1 ? 5 : 4), 6, 30};
}

/// "Lü Shihan" -> "lushihan": for mail and login, without accents, spaces and apostrophes.
QString asciiOf(const QString& latinName)
{
    QString ascii;
    for (const QChar c : latinName.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            ascii += c;
    }
    return ascii;
}

} // namespace

QString SamplePeople::cardOf(int serial) const
{
    // An odd factor makes each serial another number of three bytes.
    return u"08%1"_s.arg((serial * 7340033 + 4711) & 0xffffff, 6, 16, QLatin1Char('0')).toUpper();
}

SampleIdentity SamplePeople::somebody(const QString& organization)
{
    const QJsonObject& names = m_stage.data.people;
    SampleIdentity person;
    person.organization = organization;
    person.serial = ++m_serial;
    person.card = cardOf(person.serial);
    if (organization == "ucla"_L1) {
        const QJsonObject latin = names.value("latin"_L1).toObject();
        const QJsonArray firsts = latin.value("first"_L1).toArray();
        const QJsonArray first = firsts.at(m_stage.below(static_cast<int>(firsts.size()))).toArray();
        person.gender = first.at(1).toString();
        person.name = first.at(0).toString() + u' ' + m_stage.oneOf(latin.value("last"_L1).toArray());
        person.latinName = person.name;
        return person;
    }
    person.gender = m_stage.chance(42) ? u"f"_s : u"m"_s;
    const QJsonArray surnames = names.value("surnames"_L1).toArray();
    const QJsonArray given = names.value("given"_L1).toObject().value(person.gender).toArray();
    const QJsonArray surname = surnames.at(m_stage.below(static_cast<int>(surnames.size()))).toArray();
    const QJsonArray first = given.at(m_stage.below(static_cast<int>(given.size()))).toArray();
    person.name = surname.at(0).toString() + first.at(0).toString();
    person.latinName = surname.at(1).toString() + u' ' + first.at(1).toString();
    return person;
}

SampleIdentity SamplePeople::student(int year)
{
    SampleIdentity person = somebody(u"sjtu"_s);
    const QJsonObject majors = m_stage.data.people.value("majors"_L1).toObject();
    const QStringList departments = majors.keys();
    person.department = departments.at(m_stage.below(static_cast<int>(departments.size())));
    person.major = m_stage.oneOf(majors.value(person.department).toArray());
    const int level = m_stage.below(100);
    person.degree = level < 62 ? u"bachelor"_s : (level < 90 ? u"master"_s : u"doctor"_s);
    person.group = u"students"_s;
    person.number = u"5%1021%2"_s.arg(year % 100, 2, 10, QLatin1Char('0')).arg(920000 + person.serial);
    person.until = endOfStudies(person.degree, year);
    return person;
}

SampleIdentity SamplePeople::guest(const QString& organization, bool teaches, QDate since, QDate until)
{
    SampleIdentity person = somebody(organization);
    person.degree = teaches ? u"staff"_s : (m_stage.chance(60) ? u"bachelor"_s : u"master"_s);
    person.number = u"%1%2"_s.arg(since.year() % 100).arg(30000000 + person.serial * 7);
    person.since = since;
    person.until = until;
    return person;
}

QJsonObject SamplePeople::valuesOf(const SampleIdentity& identity) const
{
    const QString ascii = asciiOf(identity.latinName);
    QJsonObject values{
        {"name"_L1, identity.name},
        {"latin_name"_L1, identity.latinName},
        {"gender"_L1, identity.gender},
        {"organization"_L1,
         identity.organizationRow.isEmpty() ? m_stage.reference(u"organization"_s, identity.organization)
                                            : identity.organizationRow},
        {"department"_L1, m_stage.reference(u"department"_s, identity.department)},
        {"degree_level"_L1, identity.degree},
        {"major"_L1, identity.major},
        {"phone"_L1, u"138 0000 %1"_s.arg(identity.serial, 4, 10, QLatin1Char('0'))},
        {"mail"_L1, u"%1%2@%3.example.edu"_s.arg(ascii).arg(identity.serial).arg(identity.organization)},
        {"login"_L1, u"%1%2"_s.arg(ascii).arg(identity.serial)},
        {"leaves_on"_L1, identity.until.isValid() ? identity.until.toString(Qt::ISODate) : QString()}};
    if (identity.entryYear != 0)
        values.insert("entry_year"_L1, QString::number(identity.entryYear));
    if (identity.group == "students"_L1) {
        values.insert("entry_year"_L1, QString::number(identity.since.year()));
        values.insert("class_name"_L1,
                      !identity.className.isEmpty()
                          ? identity.className
                          : u"F%1%2"_s.arg(identity.since.year() % 100)
                                .arg(3000 + identity.serial % 7 * 100 + identity.serial % 4 + 1));
    }
    return values;
}

qint64 SamplePeople::enter(RecordBatch& batch, const SampleIdentity& identity)
{
    const qint64 id = add(batch, identity, false);
    welcome(batch, id, identity);
    return id;
}

void SamplePeople::welcome(RecordBatch& batch, qint64 person, const SampleIdentity& identity)
{
    giveCard(batch, person, identity);
    const qint64 card = m_stage.ids.value(u"card/"_s + identity.card);
    m_stage.people.push_back(
        {PersonId{person}, identity.group, identity.since, identity.until, card, identity.card, 0, false});
}

qint64 SamplePeople::add(RecordBatch& batch, const SampleIdentity& identity, bool hasCard)
{
    const qint64 id = m_stage.addTo(batch, u"person"_s, {}, valuesOf(identity));
    const QString person = QString::number(id);
    if (!identity.number.isEmpty())
        m_stage.addTo(batch, u"person_number"_s, {},
                      {{"person"_L1, person},
                       {"kind"_L1, identity.degree == "staff"_L1 ? u"staff"_s : u"student"_s},
                       {"value"_L1, identity.number}});
    if (hasCard)
        giveCard(batch, id, identity);
    return id;
}

void SamplePeople::giveCard(RecordBatch& batch, qint64 id, const SampleIdentity& identity)
{
    const QString person = QString::number(id);
    const qint64 card =
        m_stage.addTo(batch, u"person_number"_s, {},
                      {{"person"_L1, person}, {"kind"_L1, u"card"_s}, {"value"_L1, identity.card}});
    m_stage.ids.insert(u"card/"_s + identity.card, card);
    m_stage.addTo(batch, u"group_member"_s, {},
                  {{"borrower_group"_L1, m_stage.reference(u"borrower_group"_s, identity.group)},
                   {"person"_L1, person}});
}

SampleIdentity SamplePeople::classStudent(int year, const QString& department)
{
    const int entered = year - m_stage.below(3);
    SampleIdentity person = student(entered);
    person.department = department;
    person.major =
        m_stage.oneOf(m_stage.data.people.value("majors"_L1).toObject().value(department).toArray());
    person.since = QDate(entered, 9, 1);
    return person;
}

SampleIdentity SamplePeople::pupil(const QString& school)
{
    SampleIdentity person = somebody(u"pupils"_s);
    person.organizationRow = school;
    person.degree = u"school"_s;
    return person;
}

Result<void> SamplePeople::enterPermanent()
{
    const QJsonObject counts = m_stage.data.people.value("permanent"_L1).toObject();
    RecordBatch batch{u"import"_s, u"staff-2017.csv"_s, u"person"_s, {}};
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        for (int i = 0; i < it->toInt(); ++i) {
            SampleIdentity person = somebody(it.key() == "engineers"_L1 ? u"huawei"_s : u"sjtu"_s);
            person.group = it.key();
            person.degree = u"staff"_s;
            person.number = u"%1"_s.arg(10000 + person.serial * 13);
            person.department =
                it.key() == "staff"_L1 ? u"sic"_s : (it.key() == "teachers"_L1 ? u"seiee"_s : QString());
            person.since = m_stage.opensOn();
            enter(batch, person);
        }
    }
    return m_stage.perform(toAction(batch));
}

void SamplePeople::enterKnown(RecordBatch& batch, QDate since)
{
    for (const QJsonValue& value : m_stage.data.people.value("known"_L1).toArray()) {
        const QJsonObject known = value.toObject();
        if (dateOf(known.value("since"_L1)).year() != since.year())
            continue;
        SampleIdentity person = student(since.year());
        person.name = known.value("name"_L1).toString();
        person.latinName = known.value("latin_name"_L1).toString();
        person.gender = known.value("gender"_L1).toString();
        person.department = known.value("department"_L1).toString();
        person.major = m_stage.oneOf(
            m_stage.data.people.value("majors"_L1).toObject().value(person.department).toArray());
        person.degree = u"bachelor"_s;
        person.number = known.value("student_number"_L1).toString();
        person.card = known.value("card"_L1).toString();
        person.since = since;
        person.until = endOfStudies(person.degree, since.year());
        enter(batch, person);
    }
}

Result<void> SamplePeople::enterCohort(int year, int count)
{
    const QDate since = m_stage.dayOf(m_stage.clock.now());
    RecordBatch batch{u"import"_s, u"students-%1.csv"_s.arg(year), u"person"_s, {}};
    enterKnown(batch, since);
    for (int i = 0; i < count; ++i) {
        SampleIdentity person = student(year);
        person.since = since;
        enter(batch, person);
    }
    return m_stage.perform(toAction(batch));
}

/// Whoever has left and has brought everything back is archived in July, in one step.
Result<void> SamplePeople::archiveLeavers(QDate day)
{
    EditRecords leavers{u"person"_s, {}, {{"archived"_L1, u"1"_s}}};
    for (SamplePerson& person : m_stage.people) {
        if (person.group == "students"_L1 && person.until < day && person.loans == 0 && !person.gone) {
            person.gone = true;
            leavers.ids << person.id.value;
        }
    }
    return leavers.ids.isEmpty() ? Result<void>() : m_stage.perform(toAction(leavers));
}

void SamplePeople::schedule()
{
    m_stage.script.add(m_stage.at(m_stage.opensOn(), QTime(14, 0)), [this] { return enterPermanent(); });
    const QJsonObject cohorts = m_stage.data.people.value("cohorts"_L1).toObject();
    for (auto it = cohorts.begin(); it != cohorts.end(); ++it) {
        const int year = it.key().toInt();
        const int count = it->toInt();
        const QDate arrival(year, 9, 5 + year % 4);
        m_stage.script.add(m_stage.at(arrival, QTime(14, 20)),
                           [this, year, count] { return enterCohort(year, count); });
        const QDate archiving(year, 7, 12);
        if (archiving > m_stage.opensOn())
            m_stage.script.add(m_stage.at(archiving, QTime(16, 5)),
                               [this, archiving] { return archiveLeavers(archiving); });
    }
}

} // namespace kitcamp
