// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"
#include "models/people/personlookup.h"
#include "models/people/picturestore.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class PersonLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople}); }

    void scanOfCardNumberOrLoginFindsThePerson();
    void emptyScanFindsNobody();
    void ownerWhoMayUseTheNumberComesBeforeFormerOnes();
    void validityEndsAtMidnightOfTheCentre();
    void archivedPersonIsSaidToBe();
    void typedTextFindsPeople_data();
    void typedTextFindsPeople();
    void exactMatchComesFirstAndArchivedLast();
    void strangeTextsFindNobody();
    void summaryHoldsWhatTheCardShows();
    void summaryOfNobodyIsExplained();
    void pictureIsReadByItsHash();

private:
    PersonId person(const QString& name, QJsonObject values = {})
    {
        values.insert("name"_L1, name);
        return PersonId{m_file->add("person", values)};
    }
    void number(PersonId owner, const QString& value, QJsonObject values = {})
    {
        values.insert("person"_L1, idText(owner.value));
        values.insert("value"_L1, value);
        if (!values.contains("kind"_L1))
            values.insert("kind"_L1, u"student"_s);
        m_file->add("person_number", values);
    }
    std::optional<PersonHit> scan(const QString& text)
    {
        const auto hit = PersonLookup(m_file->rows()).byScan(text, m_file->now());
        if (!hit)
            qFatal("%s", qPrintable(hit.error().detail));
        return *hit;
    }
    QStringList typed(const QString& text, int limit = 12)
    {
        const auto persons = PersonLookup(m_file->rows()).byText(text, limit);
        if (!persons)
            qFatal("%s", qPrintable(persons.error().detail));
        QStringList names;
        for (const PersonSummary& summary : *persons)
            names << summary.name;
        return names;
    }

    std::unique_ptr<CentreFile> m_file;
};

void PersonLookupTest::scanOfCardNumberOrLoginFindsThePerson()
{
    const PersonId zhang = person(u"张三"_s, {{"login"_L1, u"zhang.san"_s}});
    number(zhang, u"5210-30910"_s);
    number(zhang, u"04A1B2C3"_s, {{"kind"_L1, u"card"_s}});
    person(u"李四"_s);
    for (const QString& text : {u"５２１０-30910"_s, u"04a1b2c3"_s, u" zhang.san "_s, u"ZHANG.SAN"_s}) {
        const auto hit = scan(text);
        QVERIFY2(hit, qPrintable(text));
        QCOMPARE(hit->person, zhang);
        QVERIFY(hit->usable());
    }
    QCOMPARE(scan(u"04A1B2C3"_s)->kind, u"card"_s);
    QCOMPARE(scan(u"zhang.san"_s)->kind, u"login"_s);
}

void PersonLookupTest::emptyScanFindsNobody()
{
    person(u"张三"_s); // without login and numbers
    for (const QString& text : {QString(), u" \r\n"_s, u"'; DROP TABLE person; --"_s})
        QVERIFY(!scan(text));
}

void PersonLookupTest::ownerWhoMayUseTheNumberComesBeforeFormerOnes()
{
    const PersonId former = person(u"张三"_s);
    const PersonId present = person(u"李四"_s);
    number(present, u"K7"_s, {{"valid_from"_L1, u"2026-01-01"_s}});
    number(former, u"K7"_s, {{"valid_until"_L1, u"2025-12-31"_s}});
    QCOMPARE(scan(u"k7"_s)->person, present);
}

void PersonLookupTest::validityEndsAtMidnightOfTheCentre()
{
    QVERIFY(m_file->store().perform(SaveSettings{{{"zone"_L1, u"Asia/Shanghai"_s}}}));
    number(person(u"张三"_s), u"K7"_s,
           {{"valid_from"_L1, u"2026-03-09"_s}, {"valid_until"_L1, u"2026-03-10"_s}, {"kind"_L1, u"card"_s}});
    m_file->clock().set(QDateTime(QDate(2026, 3, 8), QTime(15, 59), Qt::UTC));
    QCOMPARE(scan(u"K7"_s)->sentence(), u"This card of 张三 is not valid before 9 Mar 2026."_s);
    m_file->clock().set(QDateTime(QDate(2026, 3, 8), QTime(16, 0), Qt::UTC));
    QVERIFY(scan(u"K7"_s)->usable());
    m_file->clock().set(QDateTime(QDate(2026, 3, 10), QTime(15, 59), Qt::UTC));
    QVERIFY(scan(u"K7"_s)->usable());
    m_file->clock().set(QDateTime(QDate(2026, 3, 10), QTime(16, 0), Qt::UTC));
    QCOMPARE(scan(u"K7"_s)->sentence(), u"This card of 张三 was valid until 10 Mar 2026."_s);
}

void PersonLookupTest::archivedPersonIsSaidToBe()
{
    const PersonId zhang = person(u"张三"_s, {{"archived"_L1, u"1"_s}});
    number(zhang, u"K7"_s);
    QVERIFY(!scan(u"K7"_s)->usable());
    QCOMPARE(scan(u"K7"_s)->sentence(), u"张三 is in the archive."_s);
}

void PersonLookupTest::typedTextFindsPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"曾丽"_s;
    QTest::newRow("part of the name") << u"丽"_s;
    QTest::newRow("pinyin") << u"zengli"_s;
    QTest::newRow("pinyin with a blank") << u"Zeng Li"_s;
    QTest::newRow("initials") << u"zl"_s;
    QTest::newRow("given name first") << u"lizeng"_s;
    QTest::newRow("full width") << u"ｚｅｎｇ"_s;
    QTest::newRow("end of the phone") << u"8000"_s;
    QTest::newRow("phone as written") << u"138 0013 8000"_s;
    QTest::newRow("student number") << u"521030910"_s;
    QTest::newRow("its end") << u"0910"_s;
    QTest::newRow("mail") << u"zeng@north"_s;
    QTest::newRow("login") << u"lzeng"_s;
    QTest::newRow("class") << u"f2103"_s;
    QTest::newRow("name and organization") << u"li 北方"_s;
}

void PersonLookupTest::typedTextFindsPeople()
{
    QFETCH(QString, typed);
    const qint64 north = m_file->add("organization", {{"name"_L1, u"北方大学"_s}});
    number(person(u"曾丽"_s,
                  {{"organization"_L1, idText(north)},
                   {"phone"_L1, u"138 0013 8000"_s},
                   {"mail"_L1, u"zeng@north.example"_s},
                   {"login"_L1, u"lzeng"_s},
                   {"class_name"_L1, u"F2103"_s}}),
           u"521030910"_s);
    number(person(u"王五"_s, {{"phone"_L1, u"13911112222"_s}}), u"777"_s);
    QCOMPARE(this->typed(typed), QStringList{u"曾丽"_s});
}

void PersonLookupTest::exactMatchComesFirstAndArchivedLast()
{
    person(u"Li Wei"_s, {{"archived"_L1, u"1"_s}});
    person(u"Li"_s);
    person(u"Oliver Stone"_s);
    person(u"Lina Berg"_s);
    QCOMPARE(typed(u"li"_s), (QStringList{u"Li"_s, u"Lina Berg"_s, u"Oliver Stone"_s, u"Li Wei"_s}));
    QCOMPARE(typed(u"li"_s, 2), (QStringList{u"Li"_s, u"Lina Berg"_s}));
}

void PersonLookupTest::strangeTextsFindNobody()
{
    person(u"张三"_s);
    for (const QString& text : {QString(), u"   "_s, u"%"_s, u"_"_s, u"*"_s, u"?"_s, u"[^q]"_s, u"'"_s,
                                u"\x01"_s, QString(5000, u'x')})
        QCOMPARE(typed(text), QStringList());
}

void PersonLookupTest::summaryHoldsWhatTheCardShows()
{
    const qint64 north =
        m_file->add("organization", {{"name"_L1, u"北方大学"_s}, {"name_en"_L1, u"North"_s}});
    const qint64 physics =
        m_file->add("department", {{"organization"_L1, idText(north)}, {"name"_L1, u"物理系"_s}});
    const PersonId zeng = person(u"曾丽"_s,
                                 {{"latin_name"_L1, u"Zeng Li"_s},
                                  {"organization"_L1, idText(north)},
                                  {"department"_L1, idText(physics)},
                                  {"phone"_L1, u"+86 138 0013 8000, 010-1234"_s},
                                  {"entry_year"_L1, u"2021"_s},
                                  {"banned_until"_L1, u"2026-04-01"_s},
                                  {"banned_reason"_L1, u"broke a lens"_s},
                                  {"leaves_on"_L1, u"2026-06-30"_s}});
    number(zeng, u"521030910"_s);
    const qint64 group = m_file->add("borrower_group", {{"name"_L1, u"创新班"_s}});
    m_file->add("group_member", {{"borrower_group"_L1, idText(group)}, {"person"_L1, idText(zeng.value)}});
    const auto summary = PersonLookup(m_file->rows()).summary(zeng);
    QVERIFY(summary);
    QCOMPARE(summary->organization, u"North"_s); // the window's language is not Chinese
    QCOMPARE(summary->department, u"物理系"_s);
    QCOMPARE(summary->phoneEnd, u"…8000"_s);
    QCOMPARE(summary->number, u"521030910"_s);
    QCOMPARE(summary->entryYear, std::optional(2021));
    QCOMPARE(summary->groups, QStringList{u"创新班"_s});
    QCOMPARE(summary->groupIds, QList<GroupId>{GroupId{group}});
    QCOMPARE(summary->bannedUntil, QDate(2026, 4, 1));
    QCOMPARE(summary->leavesOn, QDate(2026, 6, 30));
    QVERIFY(!summary->archived);
}

void PersonLookupTest::summaryOfNobodyIsExplained()
{
    const auto summary = PersonLookup(m_file->rows()).summary(PersonId{77});
    QVERIFY(!summary);
    QCOMPARE(summary.error().rule, u"row-gone"_s);
}

void PersonLookupTest::pictureIsReadByItsHash()
{
    const auto hash = m_file->store().savePicture(QByteArray("not really a picture"), 2, 1);
    QVERIFY(hash);
    PictureStore pictures(m_file->rows());
    QCOMPARE(pictures.bytes(*hash).value(), QByteArray("not really a picture"));
    QCOMPARE(pictures.bytes(u"unknown"_s).value(), QByteArray());
}

QTEST_GUILESS_MAIN(PersonLookupTest)
#include "tst_personlookup.moc"
