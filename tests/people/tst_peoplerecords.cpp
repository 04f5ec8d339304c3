// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"
#include "models/people/text/searchtext.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class PeopleRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople}); }

    void everyFieldIsAColumnOfItsTable();
    void numberIsFoldedForScans();
    void numberInUseHasOneOwner();
    void numberInUseIsRefusedAmongHundreds();
    void lostNumberMayGoToSomebodyElse();
    void numberMayBeReusedAfterItsValidity();
    void archivedPersonGivesHerNumberFree();
    void loginNameHasOneOwner();
    void departmentMustBeOfTheOrganization();
    void departmentThatMovesAwayFromItsPeopleIsRefused();
    void twoOrganizationsCannotHaveOneName();
    void searchTextFollowsNamesNumbersAndOrganization();
    void searchTextForgetsARemovedNumber();
    void undoOfAnImportLeavesNothing();
    void numberIsNamedWithItsOwner();

private:
    qint64 person(const QString& name, QJsonObject values = {})
    {
        values.insert("name"_L1, name);
        return m_file->add("person", values);
    }
    QJsonObject number(qint64 owner, const QString& value, const QString& kind = u"student"_s)
    {
        return {{"person"_L1, idText(owner)}, {"kind"_L1, kind}, {"value"_L1, value}};
    }

    std::unique_ptr<CentreFile> m_file;
};

void PeopleRecordsTest::everyFieldIsAColumnOfItsTable()
{
    QVERIFY(m_file->domain().recordTypes.all().size() >= 8);
    for (const RecordType& type : m_file->domain().recordTypes.all()) {
        const auto columns = TableShapes::columns(m_file->rows(), type.table);
        QVERIFY(columns);
        for (const FieldDescription& field : type.fields) {
            QVERIFY2(columns->contains(field.column), qPrintable(type.table + u'.' + field.column));
            QVERIFY2(!field.title().isEmpty(), qPrintable(field.column));
            QCOMPARE(field.type == FieldType::Reference, !field.references.isEmpty());
            QCOMPARE(field.type == FieldType::Choice, !field.choices.isEmpty());
        }
        QVERIFY(m_file->domain().nameQueries.contains(type.table));
        QVERIFY(!type.singularTitle().isEmpty() && !type.pluralTitle().isEmpty());
    }
}

void PeopleRecordsTest::numberIsFoldedForScans()
{
    const qint64 zhang = person(u"张三"_s);
    const qint64 id = m_file->add("person_number", number(zhang, u"ＡＢ 12—３"_s));
    const auto folded = m_file->rows().text("SELECT folded FROM person_number WHERE id=?", id);
    QVERIFY(folded);
    QCOMPARE(**folded, u"AB12-3"_s);
}

void PeopleRecordsTest::numberInUseHasOneOwner()
{
    const qint64 zhang = person(u"张三"_s);
    const qint64 li = person(u"李四"_s);
    m_file->add("person_number", number(zhang, u"520030910001"_s));
    m_file->add("person_number", number(zhang, u"520030910001"_s, u"card"_s)); // her own, once more
    const auto refusal = m_file->refusalOfAdding("person_number", number(li, u"5200 3091 0001"_s));
    QVERIFY(refusal);
    QCOMPARE(refusal->code, ErrorCode::Refused);
    QCOMPARE(refusal->rule, u"one-owner-per-number"_s);
    QVERIFY2(refusal->sentence.contains(u"张三"_s), qPrintable(refusal->sentence));
    QCOMPARE(refusal->waysOut.size(), 1);
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void PeopleRecordsTest::numberInUseIsRefusedAmongHundreds()
{
    m_file->add("person_number", number(person(u"张三"_s), u"K150"_s));
    const auto import = [&](int first) {
        RecordBatch batch{u"import"_s, u"students.csv"_s, u"person"_s, {}};
        for (int i = first; i < first + 300; ++i) {
            const qint64 added = m_file->store().ids().nextValue();
            batch.add(u"person"_s, added, {{"name"_L1, u"李%1"_s.arg(i)}});
            batch.add(u"person_number"_s, m_file->store().ids().nextValue(), number(added, u"K%1"_s.arg(i)));
        }
        return m_file->store().perform(batch);
    };
    const auto clash = import(0);
    QVERIFY(!clash);
    QCOMPARE(clash.error().rule, u"one-owner-per-number"_s);
    QVERIFY2(clash.error().sentence.contains(u"K150"_s), qPrintable(clash.error().sentence));
    QVERIFY2(clash.error().sentence.contains(u"张三"_s), qPrintable(clash.error().sentence));
    QVERIFY(import(151));
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void PeopleRecordsTest::lostNumberMayGoToSomebodyElse()
{
    const qint64 zhang = person(u"张三"_s);
    const qint64 card = m_file->add("person_number", number(zhang, u"0A1B"_s, u"card"_s));
    QVERIFY(m_file->store().performAction(
        {u"number.lost"_s, {{"number"_L1, idText(card)}, {"at"_L1, idText(m_file->now())}}}));
    m_file->add("person_number", number(person(u"李四"_s), u"0a1b"_s, u"card"_s));
    // Found again it would have two owners.
    const auto found = m_file->store().performAction({u"number.found"_s, {{"number"_L1, idText(card)}}});
    QVERIFY(!found);
    QVERIFY2(found.error().sentence.contains(u"李四"_s), qPrintable(found.error().sentence));
}

void PeopleRecordsTest::numberMayBeReusedAfterItsValidity()
{
    QJsonObject first = number(person(u"张三"_s), u"K7"_s);
    first.insert("valid_until"_L1, u"2025-06-30"_s);
    m_file->add("person_number", first);
    QJsonObject second = number(person(u"李四"_s), u"K7"_s);
    second.insert("valid_from"_L1, u"2025-06-30"_s);
    QVERIFY(m_file->refusalOfAdding("person_number", second));
    second.insert("valid_from"_L1, u"2025-07-01"_s);
    m_file->add("person_number", second);
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void PeopleRecordsTest::archivedPersonGivesHerNumberFree()
{
    const qint64 zhang = person(u"张三"_s);
    m_file->add("person_number", number(zhang, u"K7"_s));
    QVERIFY(m_file->edit("person", zhang, {{"archived"_L1, u"1"_s}}));
    m_file->add("person_number", number(person(u"李四"_s), u"K7"_s));
    const auto back = m_file->edit("person", zhang, {{"archived"_L1, u"0"_s}});
    QVERIFY(!back);
    QCOMPARE(back.error().rule, u"one-owner-per-number"_s);
}

void PeopleRecordsTest::loginNameHasOneOwner()
{
    person(u"张三"_s, {{"login"_L1, u"zhang.san"_s}});
    person(u"无名"_s);
    person(u"无名"_s); // no login is no clash
    const auto refusal =
        m_file->refusalOfAdding("person", {{"name"_L1, u"章三"_s}, {"login"_L1, u"zhang.san"_s}});
    QVERIFY(refusal);
    QCOMPARE(refusal->rule, u"one-owner-per-login"_s);
    QVERIFY(refusal->sentence.contains(u"张三"_s));
}

void PeopleRecordsTest::departmentMustBeOfTheOrganization()
{
    const qint64 north = m_file->add("organization", {{"name"_L1, u"北方大学"_s}});
    const qint64 south = m_file->add("organization", {{"name"_L1, u"南方大学"_s}});
    const qint64 physics =
        m_file->add("department", {{"organization"_L1, idText(north)}, {"name"_L1, u"物理系"_s}});
    const qint64 zhang =
        person(u"张三"_s, {{"organization"_L1, idText(north)}, {"department"_L1, idText(physics)}});
    const auto moved = m_file->edit("person", zhang, {{"organization"_L1, idText(south)}});
    QVERIFY(!moved);
    QCOMPARE(moved.error().rule, u"department-of-organization"_s);
    QVERIFY(moved.error().sentence.contains(u"物理系"_s));
    QVERIFY(
        m_file->edit("person", zhang, {{"organization"_L1, idText(south)}, {"department"_L1, QString()}}));
}

void PeopleRecordsTest::departmentThatMovesAwayFromItsPeopleIsRefused()
{
    const qint64 north = m_file->add("organization", {{"name"_L1, u"北方大学"_s}});
    const qint64 south = m_file->add("organization", {{"name"_L1, u"南方大学"_s}});
    const qint64 physics =
        m_file->add("department", {{"organization"_L1, idText(north)}, {"name_en"_L1, u"Physics"_s}});
    person(u"张三"_s, {{"organization"_L1, idText(north)}, {"department"_L1, idText(physics)}});
    const auto moved = m_file->edit("department", physics, {{"organization"_L1, idText(south)}});
    QVERIFY(!moved);
    QVERIFY(moved.error().sentence.contains(u"Physics"_s) && moved.error().sentence.contains(u"张三"_s));
}

void PeopleRecordsTest::twoOrganizationsCannotHaveOneName()
{
    const qint64 north =
        m_file->add("organization", {{"name"_L1, u"北方大学"_s}, {"name_en"_L1, u"North University"_s}});
    m_file->add("organization_name",
                {{"organization"_L1, idText(north)}, {"name"_L1, u"北大"_s}, {"kind"_L1, u"short"_s}});
    const auto sameName = m_file->refusalOfAdding("organization", {{"name_en"_L1, u"NORTH  university"_s}});
    QVERIFY(sameName);
    QCOMPARE(sameName->rule, u"organization-names-unique"_s);
    QVERIFY2(sameName->sentence.contains(u"North University"_s), qPrintable(sameName->sentence));
    QVERIFY(m_file->refusalOfAdding("organization", {{"name"_L1, u"北 大"_s}}));
    m_file->add("organization", {{"name"_L1, u"北方学院"_s}});
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void PeopleRecordsTest::searchTextFollowsNamesNumbersAndOrganization()
{
    const qint64 north = m_file->add("organization", {{"name"_L1, u"北方大学"_s}});
    const qint64 zeng = person(u"曾丽"_s,
                               {{"organization"_L1, idText(north)},
                                {"phone"_L1, u"+86 138-0013-8000"_s},
                                {"mail"_L1, u"Li.Zeng@north.example"_s},
                                {"class_name"_L1, u"F2103"_s}});
    m_file->add("person_number", number(zeng, u"521-030-910"_s));
    const QString text = m_file->searchText("person", zeng);
    SearchText search;
    for (const QString& query : {u"曾丽"_s, u"zengli"_s, u"zl"_s, u"13800138000"_s, u"8000"_s, u"521030910"_s,
                                 u"li.zeng@north"_s, u"f2103"_s, u"北方"_s, u"曾 北方"_s})
        QVERIFY2(SearchText::found(text, search.foldQuery(query)), qPrintable(query + u'\n' + text));
    QVERIFY(m_file->edit("organization", north, {{"name"_L1, u"南方大学"_s}}));
    QVERIFY(m_file->searchText("person", zeng).contains(u"南方大学"_s));
    m_file->add("organization_name",
                {{"organization"_L1, idText(north)}, {"name"_L1, u"NU"_s}, {"kind"_L1, u"short"_s}});
    QVERIFY(m_file->searchText("person", zeng).split(u'\n').contains(u"nu"_s));
}

void PeopleRecordsTest::searchTextForgetsARemovedNumber()
{
    const qint64 zhang = person(u"张三"_s);
    const qint64 card = m_file->add("person_number", number(zhang, u"04A1B2C3"_s, u"card"_s));
    QVERIFY(m_file->searchText("person", zhang).contains(u"04a1b2c3"_s));
    QVERIFY(m_file->store().perform(RemoveRecord{u"person_number"_s, card, u"04A1B2C3"_s}));
    QVERIFY(!m_file->searchText("person", zhang).contains(u"04a1b2c3"_s));
    QVERIFY(m_file->store().undo());
    QVERIFY(m_file->searchText("person", zhang).contains(u"04a1b2c3"_s));
    const qint64 li = person(u"李四"_s);
    QVERIFY(m_file->edit("person_number", card, {{"person"_L1, idText(li)}}));
    QVERIFY(!m_file->searchText("person", zhang).contains(u"04a1b2c3"_s));
    QVERIFY(m_file->searchText("person", li).contains(u"04a1b2c3"_s));
}

void PeopleRecordsTest::undoOfAnImportLeavesNothing()
{
    RecordBatch batch{u"import"_s, u"students.csv"_s, u"person"_s, {}};
    for (int i = 0; i < 50; ++i) {
        const qint64 id = m_file->store().ids().nextValue();
        batch.add(u"person"_s, id, {{"name"_L1, u"学生%1"_s.arg(i)}});
        batch.add(u"person_number"_s, m_file->store().ids().nextValue(), number(id, idText(1000 + i)));
    }
    QVERIFY(m_file->store().perform(batch));
    QCOMPARE(m_file->rows().integer("SELECT count(*) FROM search_text").value(), 50);
    QVERIFY(m_file->store().undo());
    for (const char* table : {"person", "person_number", "search_text"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        QCOMPARE(m_file->rows().integer(sql.constData()).value(), 0);
    }
}

void PeopleRecordsTest::numberIsNamedWithItsOwner()
{
    const qint64 id = m_file->add("person_number", number(person(u"张三"_s), u"K7"_s));
    QCOMPARE(m_file->store().naming().name(u"person_number"_s, id), u"张三 · K7"_s);
}

QTEST_GUILESS_MAIN(PeopleRecordsTest)
#include "tst_peoplerecords.moc"
