// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judging/judgingcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Marks as judges give them: nobody's word is overwritten unseen.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<JudgingCentre>();
        m_judge = m_centre->judge(u"Chen"_s);
    }

    void markIsGivenChangedAndTakenBack();
    void markThatChangedMeanwhileIsNotOverwritten();
    void theSameMarkTwiceChangesNothing();
    void closedRoundRefusesEveryChange();
    void sheetIsOneStepThatUndoTakesBack();
    void differencesOfAnImportAreToldApart();
    void markThatIsMissingIsSetBackFirst();
    void sentencesSayWhoGaveWhat();

private:
    [[nodiscard]] JudgingCentre& centre() { return *m_centre; }
    [[nodiscard]] std::optional<qint64> points()
    {
        return standingMark(centre().store().reader(), m_judge, centre().idea, centre().blue).value();
    }
    [[nodiscard]] GiveMarks mark(std::optional<qint64> wanted, std::optional<qint64> before)
    {
        return {m_judge,
                {{centre().store().ids().nextValue(), centre().idea, centre().blue, wanted, before}},
                {},
                centre().store().clock().now()};
    }
    [[nodiscard]] QString lastSentence()
    {
        return centre().store().sentence(centre().store().journal().last().value()->opId);
    }

    std::unique_ptr<JudgingCentre> m_centre;
    qint64 m_judge = 0;
};

void TestMarks::markIsGivenChangedAndTakenBack()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    QCOMPARE(points(), std::optional<qint64>(850));
    VERIFY_DONE(centre().store().perform(mark(900, 850)));
    QCOMPARE(points(), std::optional<qint64>(900));
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(points(), std::optional<qint64>(850));
    VERIFY_DONE(centre().store().perform(mark({}, 850)));
    QVERIFY(!points());
    VERIFY_REFUSED(centre().store().perform(mark(1001, {})), "points-within-criterion");
}

void TestMarks::markThatChangedMeanwhileIsNotOverwritten()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    const auto refused = centre().store().perform(mark(700, {}));
    VERIFY_REFUSED(refused, "mark-changed");
    QVERIFY2(refused.error().sentence.contains(u"8.5"_s), qPrintable(refused.error().sentence));
    QVERIFY(!refused.error().waysOut.isEmpty());
    QCOMPARE(points(), std::optional<qint64>(850));
}

void TestMarks::theSameMarkTwiceChangesNothing()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    const auto again = centre().store().perform(mark(850, {}));
    VERIFY_DONE(again);
    QCOMPARE(again->seq, 0);
    QVERIFY(mark(850, {}).alreadySo(centre().store().reader()).value());
    QVERIFY(!mark(800, {}).alreadySo(centre().store().reader()).value());
}

void TestMarks::closedRoundRefusesEveryChange()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    VERIFY_DONE(centre().set(u"judging_round"_s, centre().finals, u"closed"_s, u"1"_s));
    VERIFY_REFUSED(centre().store().perform(mark(900, 850)), "round-is-closed");
    VERIFY_REFUSED(centre().store().perform(mark({}, 850)), "round-is-closed");
    VERIFY_REFUSED(centre().give(m_judge, centre().red, centre().idea, 100), "round-is-closed");
    QCOMPARE(points(), std::optional<qint64>(850));
}

void TestMarks::sheetIsOneStepThatUndoTakesBack()
{
    GiveMarks sheet{m_judge, {}, u"chen.xlsx"_s, 1};
    for (const qint64 team : {centre().blue, centre().red}) {
        for (const qint64 criterion : {centre().idea, centre().stage})
            sheet.marks << MarkEntry{centre().store().ids().nextValue(), criterion, team, 700, {}};
    }
    VERIFY_DONE(centre().store().perform(sheet));
    QCOMPARE(rowCount(centre().store(), u"judge_mark"_s), 4);
    QCOMPARE(lastSentence(), u"Chen gave 4 mark(s) to 2 team(s), from chen.xlsx"_s);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(rowCount(centre().store(), u"judge_mark"_s), 0);
}

void TestMarks::differencesOfAnImportAreToldApart()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    const QList<MarkEntry> sheet{{1, centre().idea, centre().blue, 700, {}},
                                 {2, centre().stage, centre().blue, 900, {}}};
    const auto differing = differingMarks(centre().store().reader(), m_judge, sheet);
    VERIFY_DONE(differing);
    QCOMPARE(differing->size(), 1);
    QCOMPARE(differing->constFirst().before, std::optional<qint64>(850));
}

void TestMarks::markThatIsMissingIsSetBackFirst()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    const auto first = mark(700, {}).needs(centre().store().reader(), 5);
    VERIFY_DONE(first);
    QCOMPARE(first->size(), 1);
    VERIFY_DONE(centre().store().performAction(first->constFirst()));
    VERIFY_DONE(centre().store().perform(mark(700, {})));
    QCOMPARE(points(), std::optional<qint64>(700));
}

void TestMarks::sentencesSayWhoGaveWhat()
{
    VERIFY_DONE(centre().store().perform(mark(850, {})));
    QCOMPARE(lastSentence(), u"Chen gave team 1 · Blue 8.5 points for Idea"_s);
    VERIFY_DONE(centre().store().perform(mark({}, 850)));
    QCOMPARE(lastSentence(), u"Took back what Chen gave team 1 · Blue for Idea"_s);
    const Naming naming = centre().store().naming();
    QCOMPARE(mark(850, {}).deed(naming), u"gave it 8.5 points for Idea"_s);
    QCOMPARE(mark(850, {}).subject().id, centre().blue);
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
