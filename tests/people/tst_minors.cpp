// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/consents.h"
#include "models/people/erasedname.h"
#include "models/people/erasedpersons.h"
#include "models/people/minors.h"
#include "models/people/people.h"
#include "models/people/personerasure.h"
#include "models/people/personlookup.h"
#include "models/people/retention.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

} // namespace

class MinorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CentreFile>(std::initializer_list{
            registerPeople, registerInventory, registerLending, registerActivities, registerCamps, registerHonours});
        m_camp = activity(u"camp"_s, u"2025-08-01"_s, u"2025-08-10"_s);
    }

    void ageIsCountedByTheCalendar_data();
    void ageIsCountedByTheCalendar();
    void functionAndSqlSayTheSame();
    void theDeskFindsPupilsByTheirNumbersOnly();
    void aConsentHoldsFromItsDayUntilItIsWithdrawn();
    void aConsentForOneActivityIsForThatOneOnly();
    void namesBecomeInitialsOrAPupil();
    void standingsSayWhatIsMissing();
    void consentsAreAddedForManyInOneActionAndUndone();
    void consentsAreWithdrawn();
    void withoutRulesNobodyIsKeptTooLong();
    void rulesSayWhomToErase();
    void whoIsStillConcernedIsNotErased();
    void erasingLeavesFiguresAndNothingElse();
    void erasingIsForGood();
    void whoHasDevicesIsNotErased();
    void erasingTwiceChangesNothing();

private:
    qint64 person(const QString& name, const QString& level = {}, const QString& born = {})
    {
        QJsonObject values{{u"name"_s, name}, {u"degree_level"_s, level}};
        if (!born.isEmpty())
            values.insert(u"born_on"_s, born);
        return m_file->add("person", values);
    }
    qint64 activity(const QString& kind, const QString& from, const QString& until)
    {
        return m_file->add("activity",
                           {{u"kind"_s, kind},
                            {u"name"_s, kind + u" of "_s + from},
                            {u"starts_on"_s, from},
                            {u"ends_on"_s, until}});
    }
    qint64 join(qint64 who, qint64 what, const QString& state = u"completed"_s,
                const QString& role = u"student"_s)
    {
        return m_file->add("participation",
                           {{u"person"_s, idText(who)},
                            {u"activity"_s, idText(what)},
                            {u"state"_s, state},
                            {u"role"_s, role}});
    }
    qint64 consent(qint64 who, const QString& purpose, QJsonObject more = {})
    {
        more.insert(u"person"_s, idText(who));
        more.insert(u"purpose"_s, purpose);
        more.insert(u"text_version"_s, u"2025-1"_s);
        if (!more.contains(u"given_on"_s))
            more.insert(u"given_on"_s, u"2025-07-01"_s);
        return m_file->add("consent", more);
    }
    void rule(const QString& subject, int days)
    {
        m_file->add("retention_rule", {{u"subject"_s, subject}, {u"days"_s, QString::number(days)}});
    }
    QStringList keptNames(QDate day = today)
    {
        const auto kept = keptTooLong(m_file->rows(), day);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        QStringList names;
        for (const KeptTooLong& one : *kept)
            names << one.name + u": "_s + one.subject;
        return names;
    }
    QStringList atDesk(const QString& text)
    {
        const auto found = PersonLookup(m_file->rows()).byTextAtDesk(text, 12, m_file->now());
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        QStringList names;
        for (const PersonSummary& one : *found)
            names << one.name;
        return names;
    }
    bool named(qint64 who, const QString& purpose, QDate day = today, qint64 where = 0)
    {
        const auto may = mayBeNamed(m_file->rows(), who, purpose, day, where);
        if (!may)
            qFatal("%s", qPrintable(may.error().detail));
        return *may;
    }
    QString text(const char* sql) { return m_file->rows().text(sql).value().value_or(QString()); }
    qint64 count(const char* sql) { return m_file->rows().integer(sql).value().value_or(-1); }
    Result<Performed> erase(QList<qint64> who)
    {
        return m_file->store().perform(ErasePersons{std::move(who), m_file->now()});
    }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_camp = 0;
};

void MinorsTest::ageIsCountedByTheCalendar_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("underAge");
    const QDate none;
    QTest::newRow("the day before") << QDate(2008, 3, 11) << QString() << today << true;
    QTest::newRow("the birthday") << QDate(2008, 3, 10) << QString() << today << false;
    QTest::newRow("born on 29 February, the 28th")
        << QDate(2008, 2, 29) << QString() << QDate(2026, 2, 28) << true;
    QTest::newRow("born on 29 February, 1 March")
        << QDate(2008, 2, 29) << QString() << QDate(2026, 3, 1) << false;
    QTest::newRow("born on 1 March, 29 February")
        << QDate(2010, 3, 1) << QString() << QDate(2028, 2, 29) << true;
    QTest::newRow("pupil of age") << QDate(2000, 1, 1) << u"school"_s << today << false;
    QTest::newRow("young student") << QDate(2010, 1, 1) << u"bachelor"_s << today << true;
    QTest::newRow("pupil, day not known") << none << u"school"_s << today << true;
    QTest::newRow("student, day not known") << none << u"bachelor"_s << today << false;
    QTest::newRow("nothing known") << none << QString() << today << false;
}

void MinorsTest::ageIsCountedByTheCalendar()
{
    QFETCH(QDate, born);
    QFETCH(QString, level);
    QFETCH(QDate, day);
    QFETCH(bool, underAge);
    QCOMPARE(isUnderAge(born, level, day), underAge);
    const qint64 who = person(u"Somebody"_s, level, born.isValid() ? born.toString(Qt::ISODate) : QString());
    const QString sql = u"SELECT %1 FROM person AS p WHERE p.id=%2"_s.arg(underAgeSql(u"p"_s, day)).arg(who);
    QCOMPARE(count(sql.toUtf8().constData()), underAge ? 1 : 0);
}

void MinorsTest::functionAndSqlSayTheSame()
{
    for (int days = -3; days <= 3; ++days)
        for (const QDate day : {today, QDate(2028, 2, 29), QDate(2027, 2, 28)}) {
            const QDate born = day.addYears(-18).addDays(days);
            const qint64 who = person(u"P"_s, u"bachelor"_s, born.toString(Qt::ISODate));
            const QString sql =
                u"SELECT %1 FROM person AS p WHERE p.id=%2"_s.arg(underAgeSql(u"p"_s, day)).arg(who);
            QCOMPARE(count(sql.toUtf8().constData()) == 1, isUnderAge(born, u"bachelor"_s, day));
        }
}

void MinorsTest::theDeskFindsPupilsByTheirNumbersOnly()
{
    const qint64 pupil = person(u"陈小明"_s, u"school"_s);
    person(u"陈大明"_s, u"master"_s);
    m_file->add("person_number",
                {{u"person"_s, idText(pupil)}, {u"kind"_s, u"student"_s}, {u"value"_s, u"20250817"_s}});
    QCOMPARE(atDesk(u"陈"_s), QStringList(u"陈大明"_s));
    QCOMPARE(atDesk(u"陈小明"_s), QStringList());
    QCOMPARE(atDesk(u"2025081"_s), QStringList()); // a part of a number is a guess
    QCOMPARE(atDesk(u"20250817"_s), QStringList(u"陈小明"_s));
    QVERIFY(PersonLookup(m_file->rows()).byScan(u"20250817"_s, m_file->now()).value());
    QCOMPARE(PersonLookup(m_file->rows()).byText(u"陈"_s)->size(), 2); // organisers find everybody
}

void MinorsTest::aConsentHoldsFromItsDayUntilItIsWithdrawn()
{
    const qint64 pupil = person(u"Lin Wei"_s, u"school"_s);
    const qint64 adult = person(u"Old"_s, u"bachelor"_s);
    QVERIFY(named(adult, u"publication"_s));
    QVERIFY(!named(pupil, u"publication"_s));
    consent(pupil, u"publication"_s,
            {{u"given_on"_s, u"2026-01-10"_s},
             {u"valid_until"_s, u"2026-06-30"_s},
             {u"withdrawn_on"_s, u"2026-05-01"_s}});
    QVERIFY(!named(pupil, u"publication"_s, QDate(2026, 1, 9)));
    QVERIFY(named(pupil, u"publication"_s, QDate(2026, 1, 10)));
    QVERIFY(named(pupil, u"publication"_s, QDate(2026, 4, 30)));
    QVERIFY(!named(pupil, u"publication"_s, QDate(2026, 5, 1)));
    QVERIFY(!named(pupil, u"pictures"_s));
}

void MinorsTest::aConsentForOneActivityIsForThatOneOnly()
{
    const qint64 pupil = person(u"Lin Wei"_s, u"school"_s);
    consent(pupil, u"partners"_s, {{u"activity"_s, idText(m_camp)}});
    QVERIFY(named(pupil, u"partners"_s, today, m_camp));
    QVERIFY(!named(pupil, u"partners"_s, today));
    QVERIFY(!named(pupil, u"partners"_s, today, m_camp + 1));
}

void MinorsTest::namesBecomeInitialsOrAPupil()
{
    QCOMPARE(publicName(u"Lin Wei"_s, {}), u"L. W."_s);
    QCOMPARE(publicName(u"林伟"_s, u"Lin Wei"_s), u"L. W."_s);
    QCOMPARE(publicName(u"林伟"_s, {}), u"a pupil"_s);
}

void MinorsTest::standingsSayWhatIsMissing()
{
    const qint64 pupil = person(u"Lin"_s, u"school"_s);
    join(pupil, m_camp, u"confirmed"_s);
    join(person(u"Adult"_s, u"bachelor"_s), m_camp, u"confirmed"_s);
    join(person(u"Gone"_s, u"school"_s), m_camp, u"withdrawn"_s);
    consent(pupil, u"participation"_s, {{u"guardian"_s, u"Mrs Lin"_s}});
    const auto standings = consentStandings(m_file->rows(), m_camp, today);
    QVERIFY(standings);
    QCOMPARE(standings->size(), 2);
    QCOMPARE(standings->at(0).name, u"Adult"_s);
    QVERIFY(standings->at(0).lacking().isEmpty());
    QCOMPARE(standings->at(1).lacking(), QStringList({u"publication"_s, u"pictures"_s, u"partners"_s}));
    QCOMPARE(standings->at(1).guardian, u"Mrs Lin"_s);
}

void MinorsTest::consentsAreAddedForManyInOneActionAndUndone()
{
    const qint64 a = person(u"A"_s, u"school"_s);
    const qint64 b = person(u"B"_s, u"school"_s);
    consent(a, u"participation"_s);
    ConsentEntry entry{{u"participation"_s, u"pictures"_s}, u"2026-1"_s, today, {}, m_camp};
    const auto batch = consentsFor(m_file->store(), {a, b}, entry);
    QVERIFY(batch);
    QCOMPARE(batch->steps.size(), 3); // she has one that holds
    QVERIFY(m_file->store().perform(*batch));
    QCOMPARE(count("SELECT count(*) FROM consent"), 4);
    QVERIFY(m_file->store().undo());
    QCOMPARE(count("SELECT count(*) FROM consent"), 1);
}

void MinorsTest::consentsAreWithdrawn()
{
    const qint64 a = person(u"A"_s, u"school"_s);
    consent(a, u"pictures"_s);
    consent(a, u"partners"_s);
    const auto edit = withdrawalOf(m_file->rows(), {a}, u"pictures"_s, today);
    QVERIFY(edit && edit->ids.size() == 1);
    QVERIFY(m_file->store().perform(*edit));
    QVERIFY(!named(a, u"pictures"_s));
    QVERIFY(named(a, u"partners"_s));
}

void MinorsTest::withoutRulesNobodyIsKeptTooLong()
{
    join(person(u"Pupil"_s, u"school"_s), m_camp);
    QVERIFY(keptNames().isEmpty());
}

void MinorsTest::rulesSayWhomToErase()
{
    const qint64 talk = activity(u"talk"_s, u"2025-09-01"_s, u"2025-09-01"_s);
    join(person(u"Pupil"_s, u"school"_s), m_camp);
    join(person(u"Student"_s, u"bachelor"_s), m_camp);
    join(person(u"Refused"_s, u"bachelor"_s), m_camp, u"declined"_s);
    join(person(u"Waiting"_s, u"master"_s), m_camp, u"waiting"_s);
    join(person(u"Guest"_s), talk, u"confirmed"_s);
    rule(u"minors"_s, 30);
    QCOMPARE(keptNames(QDate(2025, 9, 9)), QStringList()); // the thirtieth day after 10 August
    QCOMPARE(keptNames(QDate(2025, 9, 10)), QStringList(u"Pupil: minors"_s));
    rule(u"applicants"_s, 60);
    rule(u"guests"_s, 90);
    QCOMPARE(keptNames(),
             QStringList({u"Pupil: minors"_s, u"Refused: applicants"_s, u"Waiting: applicants"_s,
                          u"Guest: guests"_s}));
    const auto kept = keptTooLong(m_file->rows(), today);
    QCOMPARE(kept->at(0).lastActivity, u"camp of 2025-08-01"_s);
    QCOMPARE(kept->at(0).lastDay, QDate(2025, 8, 10));
    QCOMPARE(kept->at(0).eraseFrom, QDate(2025, 9, 10));
    QCOMPARE(retentionReason(kept->at(0)), u"under age"_s);
}

void MinorsTest::whoIsStillConcernedIsNotErased()
{
    const qint64 later = activity(u"class"_s, u"2026-03-01"_s, u"2026-06-30"_s);
    const qint64 pupil = person(u"Pupil"_s, u"school"_s);
    join(pupil, m_camp);
    join(pupil, later, u"confirmed"_s);
    const qint64 mentor = person(u"Mentor"_s, u"school"_s);
    join(mentor, m_camp, u"confirmed"_s, u"mentor"_s);
    rule(u"minors"_s, 10);
    rule(u"applicants"_s, 10);
    QCOMPARE(keptNames(), QStringList());
    QCOMPARE(keptNames(QDate(2026, 8, 1)), QStringList(u"Pupil: minors"_s));
}

void MinorsTest::erasingLeavesFiguresAndNothingElse()
{
    const qint64 school =
        m_file->add("organization", {{u"name"_s, u"East School"_s}, {u"kind"_s, u"school"_s}});
    const qint64 pupil = m_file->add("person",
                                     {{u"name"_s, u"Secret Name"_s},
                                      {u"latin_name"_s, u"Secret Latin"_s},
                                      {u"phone"_s, u"13811112222"_s},
                                      {u"mail"_s, u"secret@example.org"_s},
                                      {u"wechat"_s, u"secret_wx"_s},
                                      {u"note"_s, u"secret note"_s},
                                      {u"born_on"_s, u"2012-04-05"_s},
                                      {u"degree_level"_s, u"school"_s},
                                      {u"gender"_s, u"f"_s},
                                      {u"organization"_s, idText(school)},
                                      {u"entry_year"_s, u"2024"_s},
                                      {u"login"_s, u"secretlogin"_s},
                                      {u"class_name"_s, u"Secret Class"_s}});
    m_file->add("person_number",
                {{u"person"_s, idText(pupil)}, {u"kind"_s, u"student"_s}, {u"value"_s, u"98765432"_s}});
    const qint64 part = join(pupil, m_camp);
    const qint64 open = m_file->add("question",
                                    {{u"activity"_s, idText(m_camp)},
                                     {u"place_in_order"_s, u"1"_s},
                                     {u"kind"_s, u"text"_s},
                                     {u"text"_s, u"Why?"_s}});
    const qint64 closed = m_file->add("question",
                                      {{u"activity"_s, idText(m_camp)},
                                       {u"place_in_order"_s, u"2"_s},
                                       {u"kind"_s, u"choice"_s},
                                       {u"text"_s, u"Size?"_s},
                                       {u"options"_s, u"S\nM"_s}});
    m_file->add("answer",
                {{u"participation"_s, idText(part)},
                 {u"question"_s, idText(open)},
                 {u"value"_s, u"Secret reasons"_s}});
    m_file->add("answer",
                {{u"participation"_s, idText(part)}, {u"question"_s, idText(closed)}, {u"value"_s, u"M"_s}});
    consent(pupil, u"participation"_s, {{u"guardian"_s, u"Secret Mother"_s}});
    QVERIFY(erase({pupil}));

    QCOMPARE(text("SELECT name FROM person WHERE erased_at IS NOT NULL"), erasedName());
    QCOMPARE(shownPersonName(erasedName()), u"erased"_s);
    QCOMPARE(text("SELECT gender||degree_level||entry_year||organization FROM person"),
             u"fschool2024"_s + idText(school));
    QCOMPARE(count("SELECT count(*) FROM participation WHERE state='completed'"), 1);
    QCOMPARE(count("SELECT count(*) FROM answer"), 1);
    QCOMPARE(count("SELECT count(*) FROM consent WHERE guardian=''"), 1);
    QCOMPARE(PersonLookup(m_file->rows()).byText(u"secret"_s)->size(), 0);
    QCOMPARE(PersonLookup(m_file->rows()).byText(u"98765432"_s)->size(), 0);
    QCOMPARE(m_file->searchText("person", pupil), QString());
    QCOMPARE(PersonLookup(m_file->rows()).summary(PersonId{pupil})->name, u"erased"_s);
    // nothing secret is left in any synced table
    QStringList tables;
    QVERIFY(m_file->rows().each("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE "
                                "'sqlite%' AND name NOT LIKE 'journal%'",
                                [&](const Statement& row) { tables << row.text(0); }));
    for (const QString& table : tables) {
        const QByteArray sql = u"SELECT * FROM %1"_s.arg(table).toUtf8();
        QVERIFY(m_file->rows().each(sql.constData(), [&](const Statement& row) {
            for (int column = 0; column < row.columnCount(); ++column)
                QVERIFY2(!row.text(column).contains(u"secret"_s, Qt::CaseInsensitive),
                         qPrintable(table + u'.' + row.columnName(column)));
        }));
    }
    QCOMPARE(m_file->brokenInvariant(), QString());
    const auto again = keptTooLong(m_file->rows(), today);
    QVERIFY(again && again->isEmpty());
}

void MinorsTest::erasingIsForGood()
{
    const qint64 pupil = person(u"Pupil"_s, u"school"_s);
    QVERIFY(erase({pupil}));
    const auto undone = m_file->store().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().rule, u"erased-for-good"_s);
    QCOMPARE(count("SELECT count(*) FROM person WHERE name='Pupil' OR erased_at IS NULL"), 0);
}

void MinorsTest::whoHasDevicesIsNotErased()
{
    const qint64 pupil = person(u"Pupil"_s, u"school"_s);
    const qint64 model = m_file->add("model", {{u"name"_s, u"Board"_s}});
    const qint64 device = m_file->add("device", {{u"model"_s, idText(model)}, {u"asset_tag"_s, u"B-1"_s}});
    LendDevice lend;
    lend.loan = LoanId{m_file->store().ids().nextValue()};
    lend.device = DeviceId{device};
    lend.borrower = PersonId{pupil};
    lend.at = m_file->now();
    const auto lent = m_file->store().perform(lend);
    QVERIFY2(lent, qPrintable(lent ? QString() : lent.error().sentence + lent.error().detail));
    const auto refusedToErase = erase({pupil});
    QVERIFY(!refusedToErase);
    QCOMPARE(refusedToErase.error().rule, u"open-loans"_s);
    QVERIFY(refusedToErase.error().sentence.contains(u"Pupil"_s));
    QCOMPARE(refusedToErase.error().waysOut.size(), 1);
}

void MinorsTest::erasingTwiceChangesNothing()
{
    const qint64 pupil = person(u"Pupil"_s, u"school"_s);
    QVERIFY(erase({pupil}));
    const qint64 at = count("SELECT erased_at FROM person");
    m_file->clock().set(QDateTime(QDate(2026, 5, 1), QTime(1, 0), Qt::UTC));
    QVERIFY(erase({pupil}));
    QCOMPARE(count("SELECT erased_at FROM person"), at);
    QVERIFY(ErasePersons({{pupil}, m_file->now()}).alreadySo(m_file->rows()).value());
    QVERIFY(!erase({987654321}));
}

QTEST_GUILESS_MAIN(MinorsTest)
#include "tst_minors.moc"
