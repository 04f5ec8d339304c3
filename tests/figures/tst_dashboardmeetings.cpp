// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/dashboardbook.h"
#include "models/sync/inbox.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Dashboards that two computers arrange apart, and what stands on them when they meet.
class DashboardMeetingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<SyncCentre>();
        m_one = m_centre->desk(u"Desk 1"_s);
        m_two = m_centre->desk(u"Desk 2"_s);
        m_ownBook = std::make_unique<DashboardBook>(*m_one.store, nullptr);
        m_otherBook = std::make_unique<DashboardBook>(*m_two.store, nullptr);
    }
    void cleanup()
    {
        m_ownBook.reset();
        m_otherBook.reset();
        m_one = {};
        m_two = {};
        m_centre.reset();
    }

    void keptQuestionPutOnByBothStandsOnce();
    void sameArrangementNeedsNoQuestion();
    void otherArrangementIsAskedOnceAndDecided();
    void arrangedBoardIsRestoredAndArrangedAgain();

private:
    /// Hides the block with that key, which is what both have to do first of all.
    static void hide(DashboardBook& book, const QString& key)
    {
        QList<ArrangedBlock> blocks = book.arrangementOf(u"centre"_s);
        for (ArrangedBlock& arranged : blocks)
            arranged.shown = arranged.shown && arranged.block.key != key;
        VERIFY_DONE(book.arrange(u"centre"_s, blocks));
    }
    static QStringList shownOn(const DashboardBook& book)
    {
        QStringList keys;
        for (const ArrangedBlock& arranged : book.arrangementOf(u"centre"_s)) {
            if (arranged.shown)
                keys << arranged.block.key;
        }
        return keys;
    }
    void meet()
    {
        syncAll({&m_one, &m_two});
        compareAll({&m_one, &m_two});
    }
    [[nodiscard]] qint64 conflicts() const { return m_one.openConflicts() + m_two.openConflicts(); }

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
    std::unique_ptr<DashboardBook> m_ownBook;
    std::unique_ptr<DashboardBook> m_otherBook;
};

void DashboardMeetingsTest::keptQuestionPutOnByBothStandsOnce()
{
    FigureQuestion question;
    question.measure = u"participants"_s;
    const auto kept = m_ownBook->keep(u"Students of all years"_s, question, ChartForm::Bars);
    VERIFY_DONE(kept);
    meet();
    VERIFY_DONE(m_ownBook->putOn(u"centre"_s, *kept));
    VERIFY_DONE(m_otherBook->putOn(u"centre"_s, *kept));
    meet();
    QCOMPARE(conflicts(), 0);
    QCOMPARE(shownOn(*m_ownBook).count(QString::number(*kept)), 1);
    QCOMPARE(shownOn(*m_otherBook), shownOn(*m_ownBook));
}

void DashboardMeetingsTest::sameArrangementNeedsNoQuestion()
{
    hide(*m_ownBook, u"camps"_s);
    hide(*m_otherBook, u"camps"_s);
    meet();
    QCOMPARE(conflicts(), 0);
    QVERIFY(!shownOn(*m_otherBook).contains(u"camps"_s));
    QCOMPARE(shownOn(*m_otherBook), shownOn(*m_ownBook));
}

void DashboardMeetingsTest::otherArrangementIsAskedOnceAndDecided()
{
    hide(*m_ownBook, u"camps"_s);
    hide(*m_otherBook, u"students"_s);
    meet();
    QCOMPARE(conflicts(), 1);
    QCOMPARE(shownOn(*m_otherBook), shownOn(*m_ownBook));
    const SyncDesk& asked = m_one.openConflicts() == 1 ? m_one : m_two;
    const bool own = &asked == &m_one;
    Inbox inbox(*asked.store);
    const auto items = inbox.items(Inbox::Which::Open);
    VERIFY_DONE(items);
    VERIFY_DONE(inbox.decide(items->first().n, u"mine"_s));
    meet();
    QCOMPARE(conflicts(), 0);
    QCOMPARE(shownOn(*m_otherBook), shownOn(*m_ownBook));
    QVERIFY(!shownOn(*m_ownBook).contains(own ? u"camps"_s : u"students"_s));
}

void DashboardMeetingsTest::arrangedBoardIsRestoredAndArrangedAgain()
{
    hide(*m_ownBook, u"camps"_s);
    meet();
    VERIFY_DONE(m_otherBook->restore(u"centre"_s));
    hide(*m_otherBook, u"students"_s);
    meet();
    QCOMPARE(conflicts(), 0);
    QVERIFY(shownOn(*m_ownBook).contains(u"camps"_s));
    QVERIFY(!shownOn(*m_ownBook).contains(u"students"_s));
    VERIFY_DONE(m_two->undo());
    VERIFY_DONE(m_two->undo());
    meet();
    QVERIFY(!shownOn(*m_ownBook).contains(u"camps"_s));
}

QTEST_GUILESS_MAIN(DashboardMeetingsTest)
#include "tst_dashboardmeetings.moc"
