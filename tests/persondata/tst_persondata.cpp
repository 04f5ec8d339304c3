// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campkeys.h"
#include "models/people/personerasure.h"
#include "models/persondata/persondocument.h"
#include "models/persondata/personjson.h"
#include "models/store/operators.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

#include <QJsonArray>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What is told of one person: all that is hers, nothing of others.
class TestPersonData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingStandsUnderItsSubject();
    void consentOfAGuardianIsTold();
    void othersAreNotNamed();
    void teamOfAnotherPlanIsNotHers();
    void sealedNumberIsSaidToBeSealed();
    void sealedNumberIsOpenedOnDemand();
    void historyTellsFormerValuesAndWho();
    void removedNumberIsTold();
    void historyOfAnImportTellsOnlyOfHer();
    void nameInANoteIsMentioned();
    void jsonKeepsItsKeys();
    void documentIsReadSubjectBySubject();
    void erasedPersonIsTold();
    void personWhoIsGoneIsRefused();
    void readingCanBeCancelled();

private:
    [[nodiscard]] PersonDataSource source()
    {
        return {m_centre->store().reader(), m_centre->store().domain(), m_centre->store().clock().now()};
    }
    [[nodiscard]] PersonData read()
    {
        const auto data = readPersonData(source(), m_person);
        if (!data)
            qFatal("%s", why(data).constData());
        return *data;
    }
    static QString textOf(const PersonData& data, const QString& part, const QString& column, int row = 0)
    {
        const PersonPart* found = data.part(part);
        for (const PersonCell& cell : found ? found->rows.value(row).cells : QList<PersonCell>()) {
            if (cell.column == column)
                return cell.text;
        }
        return u"(none)"_s;
    }

    std::unique_ptr<CampCentre> m_centre;
    qint64 m_participation = 0;
    qint64 m_person = 0;
};

void TestPersonData::init()
{
    m_centre = std::make_unique<CampCentre>();
    m_participation = m_centre->participant(
        u"Lin Wei"_s, u"student"_s, {{u"degree_level"_s, u"school"_s}, {u"phone"_s, u"13812345678"_s}});
    m_person = m_centre->store()
                   .reader()
                   .integer("SELECT person FROM participation WHERE id=?", m_participation)
                   ->value();
}

void TestPersonData::everythingStandsUnderItsSubject()
{
    m_centre->add(u"person_number"_s,
                  {{u"person"_s, m_person}, {u"kind"_s, u"student"_s}, {u"value"_s, u"20260001"_s}});
    const qint64 question = m_centre->add(u"question"_s,
                                          {{u"activity"_s, m_centre->camp},
                                           {u"place_in_order"_s, 1},
                                           {u"kind"_s, u"text"_s},
                                           {u"text"_s, u"Why?"_s}});
    m_centre->add(
        u"answer"_s,
        {{u"participation"_s, m_participation}, {u"question"_s, question}, {u"value"_s, u"Robots"_s}});
    const qint64 model = m_centre->add(u"model"_s, {{u"name"_s, u"Board"_s}});
    const qint64 device = m_centre->add(u"device"_s, {{u"asset_tag"_s, u"ESP-1"_s}, {u"model"_s, model}});
    m_centre->add(u"loan"_s,
                  {{u"device"_s, device},
                   {u"borrower"_s, m_person},
                   {u"visit"_s, 1},
                   {u"lent_at"_s, 1788771600},
                   {u"due"_s, u"2026-09-20T18:00"_s}});
    m_centre->add(u"award"_s, {{u"person"_s, m_person}, {u"title"_s, u"Golden Robot"_s}});
    const PersonData data = read();
    QCOMPARE(textOf(data, u"person"_s, u"name"_s), u"Lin Wei"_s);
    QCOMPARE(textOf(data, u"person_number"_s, u"value"_s), u"20260001"_s);
    QCOMPARE(textOf(data, u"answer"_s, u"value"_s), u"Robots"_s);
    QCOMPARE(textOf(data, u"answer"_s, u"question"_s), u"Why?"_s);
    QCOMPARE(textOf(data, u"loan"_s, u"due"_s), u"2026-09-20 18:00"_s);
    QVERIFY(textOf(data, u"loan"_s, u"device"_s).contains(u"ESP-1"_s));
    QCOMPARE(textOf(data, u"award"_s, u"title"_s), u"Golden Robot"_s);
    QCOMPARE(textOf(data, u"participation"_s, u"state"_s), u"confirmed"_s);
    QCOMPARE(data.subjects.constFirst().key, u"identity"_s);
    QCOMPARE(data.rowCount(), 6);
}

void TestPersonData::consentOfAGuardianIsTold()
{
    m_centre->add(u"consent"_s,
                  {{u"person"_s, m_person},
                   {u"purpose"_s, u"publication"_s},
                   {u"text_version"_s, u"2026-1"_s},
                   {u"given_on"_s, u"2026-08-01"_s},
                   {u"guardian"_s, u"Lin Bo"_s},
                   {u"guardian_phone"_s, u"13900000000"_s}});
    const PersonData data = read();
    QVERIFY(data.underAge);
    QCOMPARE(textOf(data, u"consent"_s, u"guardian"_s), u"Lin Bo"_s);
    QCOMPARE(textOf(data, u"consent"_s, u"guardian_phone"_s), u"13900000000"_s);
}

void TestPersonData::othersAreNotNamed()
{
    const qint64 other = m_centre->participant(u"Zhao Min"_s);
    m_centre->add(u"mate_wish"_s,
                  {{u"participation"_s, other},
                   {u"mate"_s, m_participation},
                   {u"wish"_s, u"without"_s},
                   {u"written"_s, u"the loud one"_s}});
    const PersonData data = read();
    QVERIFY(!textOf(data, u"mate_wish_of_others"_s, u"participation"_s).contains(u"Zhao"_s));
    const QByteArray all = QJsonDocument(personJson(data)).toJson();
    QVERIFY2(!all.contains("Zhao Min"), all.constData());
}

void TestPersonData::teamOfAnotherPlanIsNotHers()
{
    const qint64 counts = m_centre->plan(u"A"_s);
    const qint64 tried = m_centre->plan(u"B"_s);
    VERIFY_DONE(m_centre->set(u"activity"_s, m_centre->camp, u"team_plan"_s, QString::number(counts)));
    const qint64 hers = m_centre->team(1);
    const qint64 other = m_centre->team(2);
    m_centre->add(u"team_place"_s,
                  {{u"team_plan"_s, counts}, {u"team"_s, hers}, {u"participation"_s, m_participation}});
    m_centre->add(u"team_place"_s,
                  {{u"team_plan"_s, tried}, {u"team"_s, other}, {u"participation"_s, m_participation}});
    for (const qint64 team : {hers, other})
        m_centre->add(u"award"_s,
                      {{u"activity"_s, m_centre->camp},
                       {u"team"_s, team},
                       {u"title"_s, team == hers ? u"First"_s : u"Third"_s}});
    const PersonData data = read();
    QCOMPARE(data.part(u"team_place"_s)->rows.size(), 2);
    QCOMPARE(data.part(u"award_of_team"_s)->rows.size(), 1);
    QCOMPARE(textOf(data, u"award_of_team"_s, u"title"_s), u"First"_s);
}

void TestPersonData::sealedNumberIsSaidToBeSealed()
{
    CampKeys keys(m_centre->store());
    VERIFY_DONE(keys.make(m_centre->camp));
    const auto sealed = keys.seal(m_centre->camp, u"110101200901011234"_s);
    VERIFY_DONE(sealed);
    m_centre->add(u"attendee_detail"_s,
                  {{u"participation"_s, m_participation}, {u"sealed_identity"_s, *sealed}});
    const PersonData data = read();
    QCOMPARE(data.sealed, 1);
    QCOMPARE(textOf(data, u"attendee_detail"_s, u"sealed_identity"_s), u"sealed"_s);
    const QByteArray all = QJsonDocument(personJson(data)).toJson();
    QVERIFY(!all.contains(sealed->toUtf8()));
}

void TestPersonData::sealedNumberIsOpenedOnDemand()
{
    CampKeys keys(m_centre->store());
    VERIFY_DONE(keys.make(m_centre->camp));
    const auto sealed = keys.seal(m_centre->camp, u"110101200901011234"_s);
    m_centre->add(u"attendee_detail"_s,
                  {{u"participation"_s, m_participation}, {u"sealed_identity"_s, *sealed}});
    PersonDataSource opening = source();
    opening.open = [&](const QString& text) { return keys.open(text); };
    const auto data = readPersonData(opening, m_person);
    VERIFY_DONE(data);
    QCOMPARE(data->opened, 1);
    QCOMPARE(textOf(*data, u"attendee_detail"_s, u"sealed_identity"_s), u"110101200901011234"_s);
}

void TestPersonData::historyTellsFormerValuesAndWho()
{
    const qint64 anna = m_centre->add(u"operator"_s, {{u"name"_s, u"Anna"_s}});
    m_centre->store().setOperator(OperatorId{anna});
    VERIFY_DONE(m_centre->set(u"person"_s, m_person, u"phone"_s, u"13700000000"_s));
    const PersonData data = read();
    const PersonDeed& deed = data.deeds.constLast();
    QCOMPARE(deed.who, u"Anna"_s);
    QCOMPARE(deed.changes.size(), 1);
    QCOMPARE(deed.changes.constFirst().before.text, u"13812345678"_s);
    QCOMPARE(deed.changes.constFirst().after.text, u"13700000000"_s);
    QVERIFY(!deed.sentence.isEmpty());
}

void TestPersonData::removedNumberIsTold()
{
    const qint64 number = m_centre->add(
        u"person_number"_s, {{u"person"_s, m_person}, {u"kind"_s, u"card"_s}, {u"value"_s, u"CARD77"_s}});
    VERIFY_DONE(m_centre->store().perform(RemoveRecord{u"person_number"_s, number}));
    const PersonData data = read();
    QVERIFY(!data.part(u"person_number"_s));
    const QByteArray all = QJsonDocument(personJson(data)).toJson();
    QVERIFY2(all.contains("CARD77"), all.constData());
}

void TestPersonData::historyOfAnImportTellsOnlyOfHer()
{
    RecordBatch batch;
    batch.purpose = u"import"_s;
    batch.title = u"list.xlsx"_s;
    batch.table = u"person_number"_s;
    const qint64 other = m_centre->person(u"Zhao Min"_s);
    for (const qint64 person : {m_person, other})
        batch.add(u"person_number"_s, m_centre->store().ids().nextValue(),
                  {{u"person"_s, QString::number(person)},
                   {u"kind"_s, u"student"_s},
                   {u"value"_s, u"N%1"_s.arg(person)}});
    VERIFY_DONE(m_centre->store().perform(batch));
    const PersonData data = read();
    for (const PersonChange& change : data.deeds.constLast().changes)
        QVERIFY2(!change.after.text.contains(QString::number(other)), qPrintable(change.after.text));
}

void TestPersonData::nameInANoteIsMentioned()
{
    m_centre->add(u"place"_s, {{u"name"_s, u"Shelf"_s}, {u"note"_s, u"Key is with Lin Wei"_s}});
    const PersonData data = read();
    QCOMPARE(data.mentions.size(), 1);
    QCOMPARE(data.mentions.constFirst().name, u"Shelf"_s);
}

void TestPersonData::jsonKeepsItsKeys()
{
    const QJsonObject json = personJson(read());
    QCOMPARE(
        json.keys(),
        QStringList({u"centre"_s, u"format"_s, u"history"_s, u"language"_s, u"mentions"_s, u"opened_values"_s,
                     u"person"_s, u"read_at"_s, u"sealed_values"_s, u"subjects"_s, u"version"_s, u"zone"_s}));
    QCOMPARE(json[u"format"_s].toString(), u"kitcamp-person"_s);
    QCOMPARE(json[u"version"_s].toInt(), 1);
    const QJsonObject subjects = json[u"subjects"_s].toObject();
    const QJsonObject person = subjects[u"identity"_s].toObject()[u"person"_s].toArray().first().toObject();
    QCOMPARE(person[u"name"_s].toString(), u"Lin Wei"_s);
    QCOMPARE(person[u"archived"_s], QJsonValue(false));
    const QJsonObject part =
        subjects[u"activities"_s].toObject()[u"participation"_s].toArray().first().toObject();
    QCOMPARE(part[u"state"_s].toString(), u"confirmed"_s);
    QCOMPARE(part[u"activity"_s].toObject()[u"id"_s].toString(), QString::number(m_centre->camp));
}

void TestPersonData::documentIsReadSubjectBySubject()
{
    const ReportDocument document = personDocument(read());
    QVERIFY(document.title.contains(u"Lin Wei"_s));
    QStringList headings;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            headings << heading->text;
    }
    QCOMPARE(headings.constFirst(), u"Who it is"_s);
    QVERIFY(headings.contains(u"Applications and what was taken part in"_s));
    QCOMPARE(headings.constLast(), u"What was done, as the history tells it"_s);
}

void TestPersonData::erasedPersonIsTold()
{
    VERIFY_DONE(m_centre->store().perform(ErasePersons{{m_person}, m_centre->store().clock().now()}));
    const PersonData data = read();
    QVERIFY(data.erased);
    QCOMPARE(data.name, u"erased"_s);
    QVERIFY(data.mentions.isEmpty());
}

void TestPersonData::personWhoIsGoneIsRefused()
{
    VERIFY_REFUSED(readPersonData(source(), 12345), "row-gone");
}

void TestPersonData::readingCanBeCancelled()
{
    PersonDataSource cancelled = source();
    cancelled.progress = [](int, int) { return false; };
    VERIFY_FAILS(readPersonData(cancelled, m_person), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPersonData)
#include "tst_persondata.moc"
