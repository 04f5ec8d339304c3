// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alliance/alliancekit.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A value that both files have. Each edit writes a value that was never there before.
struct Cell {
    QString table;
    qint64 id = 0;
    QString column;
    QSet<QString> held[2]; ///< every value that the centre, the alliance ever had
    QSet<QString> seen[2]; ///< every value of the other one that was taken, or left by decision
    bool stubborn[2] = {false, false}; ///< it kept its own by decision, and has not changed it since
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
        for (Cell& cell : m_cells) {
            for (const int side : {0, 1})
                cell.held[side].insert(valueOf(kit.alliance(), cell.table, cell.column, cell.id));
        }
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
        cell.held[side].insert(value);
        cell.stubborn[side] = false;
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
            check(*plan, m_cells[i],
                  {before.at(i), there.at(i),
                   valueOf(target, m_cells.at(i).table, m_cells.at(i).column, m_cells.at(i).id)},
                  to, decision);
        const auto again = HandoverPlan::make(target, *handover, decisions);
        VERIFY_DONE(again);
        QVERIFY2(again->changesNothing(), "the same handover twice");
    }

    struct Values {
        QString before;
        QString there;
        QString after;
    };

    /// Nothing is overwritten that its other side never knew, nothing new is passed over without a line that
    /// shows it.
    void check(const HandoverPlan& plan, Cell& cell, const Values& values, int to, HandoverDecision decision)
    {
        const auto& [before, there, after] = values;
        const int from = 1 - to;
        const QByteArray what = u"%1.%2 on side %3: here %4, there %5, now %6, decision %7"_s
                                    .arg(cell.table, cell.column, QString::number(to), before, there, after)
                                    .arg(int(decision))
                                    .toUtf8();
        QVERIFY2(after == before || after == there, what.constData());
        const bool ourIsKnown = cell.held[from].contains(before) || cell.seen[from].contains(before);
        const bool theirIsKnown = cell.held[to].contains(there) || cell.seen[to].contains(there);
        const bool shown = isConflict(plan, before, there);
        if (before != there && after == there)
            QVERIFY2(ourIsKnown || decision == HandoverDecision::Take, what.constData());
        if (before != there && after == before)
            QVERIFY2(theirIsKnown || shown || decision == HandoverDecision::Leave, what.constData());
        if (ourIsKnown && !theirIsKnown && !cell.stubborn[to] && decision != HandoverDecision::Leave)
            QVERIFY2(after == there, what.constData());
        if (decision != HandoverDecision::Unsaid || !shown)
            cell.seen[to].insert(there);
        cell.stubborn[to] =
            after == before && before != there && (cell.stubborn[to] || decision == HandoverDecision::Leave);
        cell.held[to].insert(after);
    }

    static bool isConflict(const HandoverPlan& plan, const QString& here, const QString& there)
    {
        return std::ranges::any_of(plan.lines(), [&](const HandoverLine& line) {
            return line.state == HandoverState::Conflict && line.hereText().contains(here)
                && line.thereText().contains(there);
        });
    }

    QList<Cell> m_cells;
};

QTEST_GUILESS_MAIN(TestHandoverHistories)
#include "tst_handoverhistories.moc"
