// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/loanrule.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

// A tree: electronics(1) > boards(2) > accelerators(3); cameras(4) by itself.
const QHash<qint64, qint64> tree{{3, 2}, {2, 1}};
constexpr qint64 students = 100;
constexpr qint64 staff = 101;
constexpr qint64 freshmen = 102;

LoanRule rule(qint64 id, std::optional<qint64> category, std::optional<qint64> group,
              std::optional<int> items = 3, int days = 7)
{
    return {.id = id, .categoryId = category, .groupId = group, .maxItems = items, .loanDays = days};
}

RuleBook usualBook()
{
    return RuleBook({rule(1, {}, {}, 5), rule(2, {}, staff, 10), rule(3, 1, {}, 4),
                     rule(4, 2, students, 3, 14), rule(5, 2, staff, 8, 30), rule(6, 2, {}, 2),
                     rule(7, 3, freshmen, 0)},
                    tree, {.id = 99});
}

} // namespace

class LoanRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestCategoryThenGroupWins_data();
    void nearestCategoryThenGroupWins();
    void defaultRuleCountsWhenNoneFits();
    void circleOfCategoriesEnds();
    void bestForTheBorrower_data();
    void bestForTheBorrower();
    void orderOfTheListDoesNotMatter();
    void impossibleNumbersAreRefused_data();
    void impossibleNumbersAreRefused();
};

void LoanRuleTest::nearestCategoryThenGroupWins_data()
{
    QTest::addColumn<qint64>("category");
    QTest::addColumn<QList<qint64>>("groups");
    QTest::addColumn<qint64>("rule");
    QTest::addColumn<int>("depth");
    const auto row = [](const char* name, qint64 category, const QList<qint64>& groups, qint64 expected,
                        int depth) { QTest::newRow(name) << category << groups << expected << depth; };
    row("own category for everyone", 2, {}, 6, 0);
    row("own category for the group", 2, {students}, 4, 0);
    row("the better of two groups", 2, {students, staff}, 5, 0);
    row("parent", 3, {students}, 4, 1);
    row("nearer although stricter", 3, {freshmen, staff}, 7, 0);
    row("grandparent", 1, {students}, 3, 0);
    row("no category, everyone", 4, {students}, 1, -1);
    row("no category, group", 4, {staff}, 2, -1);
    row("device without category", 0, {staff}, 2, -1);
}

void LoanRuleTest::nearestCategoryThenGroupWins()
{
    QFETCH(qint64, category);
    QFETCH(QList<qint64>, groups);
    QFETCH(qint64, rule);
    QFETCH(int, depth);
    const auto choice = usualBook().choose(category ? std::optional(category) : std::nullopt,
                                           QSet<qint64>(groups.begin(), groups.end()));
    QCOMPARE(choice.rule.id, rule);
    QCOMPARE(choice.categoryDepth, depth);
    QVERIFY(!choice.byDefault);
}

void LoanRuleTest::defaultRuleCountsWhenNoneFits()
{
    const RuleBook book({rule(1, 4, {}), rule(2, {}, staff)}, tree, {.id = 99});
    const auto choice = book.choose(3, {students});
    QCOMPARE(choice.rule.id, 99);
    QVERIFY(choice.byDefault);
    QVERIFY(RuleBook().choose({}, {}).byDefault);
}

void LoanRuleTest::circleOfCategoriesEnds()
{
    const RuleBook book({rule(1, 9, {})}, {{1, 2}, {2, 3}, {3, 1}, {5, 5}}, {.id = 99});
    QCOMPARE(book.choose(1, {}).rule.id, 99);
    QCOMPARE(book.choose(5, {}).rule.id, 99);
}

void LoanRuleTest::bestForTheBorrower_data()
{
    QTest::addColumn<QList<int>>("better"); // items (-1: no limit), days, hours, renewals, renewal days
    QTest::addColumn<QList<int>>("worse");
    QTest::newRow("more items") << QList{4, 1, 0, 0, 0} << QList{3, 90, 0, 9, 9};
    QTest::newRow("no limit") << QList{-1, 1, 0, 0, 0} << QList{900, 1, 0, 0, 0};
    QTest::newRow("longer") << QList{3, 8, 0, 0, 0} << QList{3, 7, 0, 9, 0};
    QTest::newRow("days before hours") << QList{3, 1, 0, 0, 0} << QList{3, 90, 4, 0, 0};
    QTest::newRow("more renewals") << QList{3, 7, 0, 2, 0} << QList{3, 7, 0, 1, 30};
    QTest::newRow("longer renewals") << QList{3, 7, 0, 1, 14} << QList{3, 7, 0, 1, 0};
    QTest::newRow("smaller id") << QList{3, 7, 0, 1, 7} << QList{3, 7, 0, 1, 0};
}

void LoanRuleTest::bestForTheBorrower()
{
    QFETCH(QList<int>, better);
    QFETCH(QList<int>, worse);
    const auto made = [](qint64 id, const QList<int>& n) {
        return LoanRule{.id = id,
                        .maxItems = n[0] < 0 ? std::nullopt : std::optional(n[0]),
                        .loanDays = n[1],
                        .loanHours = n[2],
                        .maxRenewals = n[3],
                        .renewalDays = n[4]};
    };
    QVERIFY(isBetterForBorrower(made(1, better), made(2, worse)));
    QVERIFY(!isBetterForBorrower(made(2, worse), made(1, better)));
    QVERIFY(!isBetterForBorrower(made(1, better), made(1, better)));
}

void LoanRuleTest::orderOfTheListDoesNotMatter()
{
    QList<LoanRule> rules = usualBook().rules();
    const auto expected = usualBook().choose(2, {students, staff, freshmen}).rule;
    std::ranges::sort(rules, {}, &LoanRule::id);
    do {
        QVERIFY(RuleBook(rules, tree).choose(2, {students, staff, freshmen}).rule == expected);
    } while (std::ranges::next_permutation(rules, {}, &LoanRule::id).found);
}

void LoanRuleTest::impossibleNumbersAreRefused_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("renewals");
    QTest::addColumn<QString>("reason");
    QTest::newRow("good") << 0 << 0 << 0 << 0 << QString();
    QTest::newRow("items") << -1 << 7 << 0 << 1 << u"number of items cannot be -1"_s;
    QTest::newRow("days") << 3 << -7 << 0 << 1 << u"up to 3660 days"_s;
    QTest::newRow("hours") << 3 << 7 << 100000 << 1 << u"8784 hours"_s;
    QTest::newRow("renewals") << 3 << 7 << 0 << -1 << u"Renewals cannot be negative"_s;
}

void LoanRuleTest::impossibleNumbersAreRefused()
{
    QFETCH(int, items);
    QFETCH(int, days);
    QFETCH(int, hours);
    QFETCH(int, renewals);
    QFETCH(QString, reason);
    const auto checked =
        checkRule({.maxItems = items, .loanDays = days, .loanHours = hours, .maxRenewals = renewals});
    QCOMPARE(checked.ok(), reason.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().sentence.contains(reason), qPrintable(checked.error().sentence));
}

QTEST_GUILESS_MAIN(LoanRuleTest)
#include "tst_loanrule.moc"
