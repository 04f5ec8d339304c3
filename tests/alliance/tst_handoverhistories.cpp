// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alliance/alliancekit.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A value that both files have, and who changed it without the other having looked.
struct Cell {
    QString table;
    qint64 id = 0;
    QString column;
    bool changed[2] = {false, false}; ///< in the centre, in the alliance
};

} // namespace

/// Random edits on both sides of a camp that goes to and fro: none is ever lost without a word.
class TestHandoverHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void noEditIsLostSilently_data()
    {
        QTest::addColumn<int>("seed");
        const int most = qEnvironmentVariableIntValue("KITCAMP_HISTORIES");
        for (int seed = 1; seed <= (most > 0 ? most : 20); ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void noEditIsLostSilently()
    {
        QFETCH(int, seed);
        RandomSource random(static_cast<quint64>(seed));
        AllianceKit kit;
        kit.fillCentre();
        kit.giveEverything(kit.centre().store(), {kit.question});
        kit.giveEverything(kit.alliance(), {kit.question});
        const auto first = kit.handed(kit.centre().store(), kit.centre().camp);
        VERIFY_DONE(first);
        VERIFY_DONE(kit.take(kit.alliance(), *first));
        m_cells = cellsOf(kit);
        for (int step = 0; step < 24; ++step) {
            if (random.chance(65))
                edit(kit, random, step);
            else
                handOver(kit, random);
            if (QTest::currentTestFailed())
                return;
        }
        // Both take what the other has until nothing moves: what is still different is a conflict that is
        // shown.
        for (const int side : {0, 1, 0})
            exchange(kit, side, HandoverDecision::Unsaid);
    }

private:
    static Store& storeOf(AllianceKit& kit, int side)
    {
        return side == 0 ? kit.centre().store() : kit.alliance();
    }

    static QList<Cell> cellsOf(const AllianceKit& kit)
    {
        QList<Cell> cells{{u"session"_s, kit.session, u"title"_s},
                          {u"team"_s, kit.teamRed, u"name"_s},
                          {u"team"_s, kit.teamBlue, u"name_en"_s},
                          {u"activity"_s, 0, u"topic"_s}};
        cells.last().id = const_cast<AllianceKit&>(kit).centre().camp;
        for (const qint64 student : kit.students)
            cells << Cell{u"participation"_s, student, u"grade"_s};
        return cells;
    }

    void edit(AllianceKit& kit, RandomSource& random, int step)
    {
        Cell& cell = m_cells[random.below(static_cast<int>(m_cells.size()))];
        const int side = random.below(2);
        const QString value = u"edit %1 of %2"_s.arg(step).arg(side);
        VERIFY_DONE(storeOf(kit, side).perform(EditRecords{cell.table, {cell.id}, {{cell.column, value}}}));
        cell.changed[side] = true;
    }

    void handOver(AllianceKit& kit, RandomSource& random)
    {
        const HandoverDecision decisions[] = {HandoverDecision::Unsaid, HandoverDecision::Unsaid,
                                              HandoverDecision::Leave, HandoverDecision::Take};
        exchange(kit, random.below(2), decisions[random.below(4)]);
    }

    /// \p to takes in from the other one.
    void exchange(AllianceKit& kit, int to, HandoverDecision decision)
    {
        Store& target = storeOf(kit, to);
        QStringList before;
        QStringList there;
        for (const Cell& cell : std::as_const(m_cells)) {
            before << valueOf(target, cell.table, cell.column, cell.id);
            there << valueOf(storeOf(kit, 1 - to), cell.table, cell.column, cell.id);
        }
        const auto handover = kit.handed(storeOf(kit, 1 - to), kit.centre().camp);
        VERIFY_DONE(handover);
        HandoverDecisions decisions;
        decisions.all = decision;
        const auto plan = kit.take(target, *handover, decisions);
        VERIFY_DONE(plan);
        for (qsizetype i = 0; i < m_cells.size(); ++i)
            check(target, *plan, m_cells[i], {before.at(i), there.at(i)}, to, decision);
        const auto again = HandoverPlan::make(target, *handover, decisions);
        VERIFY_DONE(again);
        QVERIFY2(again->changesNothing(), "the same handover twice");
    }

    void check(Store& target, const HandoverPlan& plan, Cell& cell, const std::pair<QString, QString>& values,
               int to, HandoverDecision decision)
    {
        const auto& [before, there] = values;
        const QString after = valueOf(target, cell.table, cell.column, cell.id);
        bool& ours = cell.changed[to];
        bool& theirs = cell.changed[1 - to];
        const QByteArray what = u"%1.%2: here %3, there %4, now %5, changed here %6 there %7"_s
                                    .arg(cell.table, cell.column, before, there, after)
                                    .arg(ours)
                                    .arg(theirs)
                                    .toUtf8();
        if (before == there) {
            QCOMPARE(after, before);
            ours = theirs = false;
            return;
        }
        const bool isTaken =
            theirs && (ours ? decision == HandoverDecision::Take : decision != HandoverDecision::Leave);
        QVERIFY2(after == (isTaken ? there : before), what.constData());
        if (ours && theirs && decision == HandoverDecision::Unsaid) {
            const bool shown = std::ranges::any_of(
                plan.lines(), [&, mine = before, other = there](const HandoverLine& line) {
                    return line.state == HandoverState::Conflict && line.hereText().contains(mine)
                        && line.thereText().contains(other);
                });
            QVERIFY2(shown, what.constData());
            return;
        }
        if (isTaken && ours)
            ours = false; // the other one's value counts on both sides
        theirs = false;
        // What was left as it is here is news to the other side.
        if (decision == HandoverDecision::Leave && !isTaken)
            ours = true;
    }

    QList<Cell> m_cells;
};

QTEST_GUILESS_MAIN(TestHandoverHistories)
#include "tst_handoverhistories.moc"
