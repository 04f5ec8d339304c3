// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/lending/loanactions.h"
#include "models/people/personerasure.h"
#include "models/store/recordmerge.h"
#include "tests/testkit/verify.h"
#include "tests/timemachine/pastkit.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What the domains say about the past: what was erased is not to be read there, and which years a young
/// file knows by import.
class TestPastRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(fullDomain()); }
    void cleanup() { m_store.reset(); }
    void erasedPersonIsErasedInThePastToo();
    void whatTheErasedHadBorrowedIsNoMistake();
    void detailsThatWereChangedBeforeTheErasingAreGoneToo();
    void whoWasMergedIntoTheErasedIsErasedToo();
    void mergeThatWasTakenBackHidesNobody();
    void erasedPersonIsNotMergedAndStaysErased();
    void erasingIsNotTakenBack();
    void erasedBeforeTheDayNeedsNoRemark();
    void laterImportChangesNothing();
    void earlierImportIsNotTold();
    void beforeTheFileTheImportsAreTold();

private:
    void nextDay(int days = 1) { m_store->clock().advanceSeconds(86400 * days); }
    qint64 addPerson()
    {
        const qint64 person = m_store->add(
            u"person"_s,
            {{u"name"_s, u"Zhang San"_s}, {u"phone"_s, u"13800138831"_s}, {u"note"_s, u"allergic"_s}});
        m_store->add(u"person_number"_s,
                     {{u"person"_s, QString::number(person)},
                      {u"kind"_s, u"student"_s},
                      {u"value"_s, u"517021910042"_s}});
        return person;
    }
    Result<Performed> erase(qint64 person)
    {
        return (*m_store)->perform(ErasePersons{{person}, m_store->clock().now()});
    }
    Result<Performed> merge(qint64 kept, qint64 gone)
    {
        return (*m_store)->perform(prepareMerge(**m_store, u"person"_s, kept, gone));
    }
    [[nodiscard]] QString nameIn(Store& store, qint64 person)
    {
        return valueOf(store, u"person"_s, u"name"_s, person);
    }
    Result<std::unique_ptr<Store>> openPast(QDate day)
    {
        KITCAMP_ASSIGN(auto copy, pastOf(*m_store, day));
        return Store::openPast(std::move(copy), m_store->domain());
    }
    /// Three activities of 2019 to 2021 from somebody's list.
    void importActivities()
    {
        RecordBatch batch{u"import"_s, u"old.xlsx"_s, u"activity"_s, {}};
        for (const int year : {2019, 2020, 2021})
            batch.add(u"activity"_s, (*m_store)->ids().nextValue(),
                      {{u"kind"_s, u"camp"_s},
                       {u"name"_s, u"Camp %1"_s.arg(year)},
                       {u"starts_on"_s, u"%1-08-01"_s.arg(year)},
                       {u"ends_on"_s, u"%1-08-05"_s.arg(year)}});
        VERIFY_DONE((*m_store)->perform(batch));
    }

    std::unique_ptr<TestStore> m_store;
};

void TestPastRules::erasedPersonIsErasedInThePastToo()
{
    const qint64 person = addPerson();
    const qint64 other = m_store->add(u"person"_s, {{u"name"_s, u"Li Na"_s}});
    nextDay(10);
    VERIFY_DONE(erase(person));
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"person"_s), 2); // figures stay
    for (const QString& column : {u"name"_s, u"phone"_s, u"note"_s, u"erased_at"_s})
        QCOMPARE(valueOf(**past, u"person"_s, column, person),
                 valueOf(**m_store, u"person"_s, column, person));
    QVERIFY(!valueOf(**past, u"person"_s, u"name"_s, person).contains(u"Zhang"_s));
    QCOMPARE(rowCount(**past, u"person_number"_s), 0);
    QCOMPARE(valueOf(**past, u"person"_s, u"name"_s, other), u"Li Na"_s);
    QCOMPARE((*past)->past()->whatItKnows().erased, 1);
    const QStringList remarks = (*past)->past()->whatItKnows().remarks();
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().contains(u"erased"_s), qPrintable(remarks.first()));
    // The history replays to the content, and finds nobody by the old name.
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
    const auto found = (*past)->reader().integer("SELECT count(*) FROM search_text WHERE text LIKE '%zhang%' "
                                                 "OR text LIKE '%517021910042%'");
    QCOMPARE(found->value(), 0);
}

void TestPastRules::whatTheErasedHadBorrowedIsNoMistake()
{
    const qint64 person = addPerson();
    const qint64 model = m_store->add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    const DeviceId device{
        m_store->add(u"device"_s, {{u"model"_s, QString::number(model)}, {u"asset_tag"_s, u"ESP32-0042"_s}})};
    const LoanId loan = (*m_store)->ids().next<LoanId>();
    VERIFY_DONE((*m_store)->perform(LendDevice{.loan = loan,
                                               .device = device,
                                               .borrower = PersonId{person},
                                               .visit = 1,
                                               .at = m_store->clock().now(),
                                               .due = u"2026-09-09T18:00"_s}));
    nextDay();
    VERIFY_REFUSED(erase(person), "open-loans");
    VERIFY_DONE((*m_store)->perform(ReturnDevice{loan, device, m_store->clock().now()}));
    VERIFY_DONE(erase(person));
    nextDay();
    const auto past = openPast({2026, 9, 7}); // she had it
    VERIFY_DONE(past);
    const auto out = (*past)->reader().integer("SELECT count(*) FROM loan WHERE returned_at IS NULL");
    QCOMPARE(out->value(), 1);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastRules::detailsThatWereChangedBeforeTheErasingAreGoneToo()
{
    const qint64 person = addPerson();
    nextDay();
    // What the erasing did not have to empty any more.
    VERIFY_DONE(m_store->set(u"person"_s, person, u"note"_s, QString()));
    VERIFY_DONE(m_store->set(u"person"_s, person, u"phone"_s, QString()));
    const auto number = (*m_store)->reader().integer("SELECT id FROM person_number");
    VERIFY_DONE((*m_store)->perform(RemoveRecord{.table = u"person_number"_s, .id = number->value()}));
    nextDay(5);
    VERIFY_DONE(erase(person));
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(valueOf(**past, u"person"_s, u"note"_s, person), QString());
    QCOMPARE(valueOf(**past, u"person"_s, u"phone"_s, person), QString());
    QCOMPARE(rowCount(**past, u"person_number"_s), 0);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastRules::whoWasMergedIntoTheErasedIsErasedToo()
{
    const qint64 first = addPerson();
    const qint64 second = m_store->add(u"person"_s, {{u"name"_s, u"San Zhang"_s}, {u"note"_s, u"asthma"_s}});
    const qint64 third = m_store->add(u"person"_s, {{u"name"_s, u"Zhang S."_s}});
    const qint64 other = m_store->add(u"person"_s, {{u"name"_s, u"Li Na"_s}});
    nextDay();
    VERIFY_DONE(merge(second, first));
    VERIFY_DONE(merge(third, second));
    nextDay();
    VERIFY_DONE(erase(third));
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"person"_s), 4);
    for (const qint64 person : {first, second, third}) {
        QCOMPARE(nameIn(**past, person), nameIn(**m_store, third));
        for (const QString& column : {u"phone"_s, u"note"_s})
            QCOMPARE(valueOf(**past, u"person"_s, column, person), QString());
        QVERIFY(!valueOf(**past, u"person"_s, u"erased_at"_s, person).isEmpty());
    }
    QCOMPARE(rowCount(**past, u"person_number"_s), 0);
    QCOMPARE(nameIn(**past, other), u"Li Na"_s);
    QCOMPARE((*past)->past()->whatItKnows().erased, 3);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
    const auto between = openPast({2026, 9, 8});
    VERIFY_DONE(between);
    QCOMPARE(nameIn(**between, third), nameIn(**m_store, third));
    QCOMPARE((*between)->past()->whatItKnows().erased, 1);
}

void TestPastRules::mergeThatWasTakenBackHidesNobody()
{
    const qint64 first = addPerson();
    const qint64 second = m_store->add(u"person"_s, {{u"name"_s, u"Zhang Sun"_s}});
    nextDay();
    const auto merged = merge(second, first);
    VERIFY_DONE(merged);
    VERIFY_DONE((*m_store)->takeBack(merged->opId));
    VERIFY_DONE(erase(second));
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(nameIn(**past, first), u"Zhang San"_s);
    QCOMPARE(nameIn(**past, second), nameIn(**m_store, second));
}

void TestPastRules::erasedPersonIsNotMergedAndStaysErased()
{
    const qint64 person = addPerson();
    const qint64 other = m_store->add(u"person"_s, {{u"name"_s, u"Li Na"_s}});
    nextDay();
    VERIFY_DONE(m_store->set(u"person"_s, person, u"note"_s, QString())); // not left to the erasing
    nextDay();
    VERIFY_DONE(erase(person));
    nextDay();
    VERIFY_REFUSED(merge(other, person), "person-erased");
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QVERIFY(!nameIn(**past, person).contains(u"Zhang"_s));
    QCOMPARE(valueOf(**past, u"person"_s, u"note"_s, person), QString());
    QCOMPARE(nameIn(**past, other), u"Li Na"_s);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastRules::erasingIsNotTakenBack()
{
    const qint64 person = addPerson();
    nextDay();
    const auto erased = erase(person);
    VERIFY_DONE(erased);
    VERIFY_REFUSED((*m_store)->takeBack(erased->opId), "erased-for-good");
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(nameIn(**past, person), nameIn(**m_store, person));
    QCOMPARE((*past)->past()->whatItKnows().erased, 1);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastRules::erasedBeforeTheDayNeedsNoRemark()
{
    const qint64 person = addPerson();
    VERIFY_DONE(erase(person));
    nextDay();
    m_store->add(u"person"_s, {{u"name"_s, u"Li Na"_s}});
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(valueOf(**past, u"person"_s, u"name"_s, person),
             valueOf(**m_store, u"person"_s, u"name"_s, person));
    QCOMPARE((*past)->past()->whatItKnows().remarks(), QStringList());
}

void TestPastRules::laterImportChangesNothing()
{
    addPerson();
    nextDay(3);
    importActivities();
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"activity"_s), 0);
    QCOMPARE((*past)->past()->whatItKnows().remarks(), QStringList());
}

void TestPastRules::earlierImportIsNotTold()
{
    importActivities();
    nextDay();
    addPerson();
    nextDay();
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"activity"_s), 3);
    QCOMPARE((*past)->past()->whatItKnows().remarks(), QStringList());
}

void TestPastRules::beforeTheFileTheImportsAreTold()
{
    addPerson();
    nextDay(3);
    importActivities();
    nextDay();
    const auto past = openPast({2020, 12, 31});
    VERIFY_REFUSED(past, "before-the-file");
    QCOMPARE(past.error().sentence,
             u"This file knows nothing before 2026-09-07. 2019–2021 came by import on 2026-09-10."_s);
}

QTEST_GUILESS_MAIN(TestPastRules)
#include "tst_pastrules.moc"
