// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/publication.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/activities/selection/proposal.h"
#include "models/activities/selection/selectionactions.h"
#include "models/activities/selection/selectionnotices.h"
#include "models/store/recordactions.h"
#include "tests/selection/selectioncamp.h"
#include "tests/testkit/teststore.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Scores, the proposal in words, the selection as one step, the notices.
class SelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<testkit::TestStore>(selectionDomain());
        m_camp = std::make_unique<SelectionCamp>(**m_file);
    }
    void scoreIsOfAHundredAndExplained();
    void markByHandGoesBeforeTheAnswer();
    void attributesNumbersAndPretrainingGivePoints();
    void numbersAreReadAsApplicantsWriteThem();
    void pointsBeyondFullMarksAreRefused();
    void quotaOfOneUniversityGoesBeforeThatOfEach();
    void reasonsAreSaidInWords();
    void quotasThatCannotHoldAreSaidWithNumbers();
    void selectionIsOneStepAndOneUndo();
    void waitingListStandsInOrderOfTheScores();
    void freedSeatGoesToTheFirstWhoWaits();
    void whoLeftMeanwhileStopsTheSelection();
    void eitherSeatsAreGivenLast();
    void criterionGoesWithItsMarksAndComesBack();
    void nobodyIsToldTwice();
    void whoMovesUpIsToldSo();
    void centreWritesItsOwnTexts();
    void fiveThousandApplicantsAreReadAndProposedQuickly();
    void withoutCriteriaWhoAppliedEarlierGoesFirst();

private:
    Store& store() { return **m_file; }
    [[nodiscard]] SelectionProposal propose(std::optional<int> seats = {})
    {
        return proposeSelection(m_camp->book(), seats);
    }
    [[nodiscard]] QString reasonOf(const SelectionProposal& proposal, qint64 participation)
    {
        const int place = m_camp->book().placeOf(participation);
        for (const ProposedApplicant& one : proposal.applicants) {
            if (one.place == place)
                return one.reason;
        }
        return {};
    }
    [[nodiscard]] ApplySelection selectionOf(const SelectionProposal& proposal)
    {
        ApplySelection action{.activity = m_camp->camp, .at = store().clock().now()};
        for (const ProposedApplicant& one : proposal.applicants)
            (one.isOffered ? action.offered : action.waiting)
                << m_camp->book().applicants.at(one.place).participation;
        return action;
    }

    std::unique_ptr<testkit::TestStore> m_file;
    std::unique_ptr<SelectionCamp> m_camp;
};

void SelectionTest::scoreIsOfAHundredAndExplained()
{
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->river, 8, u"No"_s);
    const SelectionBook book = m_camp->book();
    const Applicant& one = book.applicants.at(book.placeOf(li));
    QCOMPARE(one.score.total, 6500); // 75 * 0.8 + 25 * 0.2
    QCOMPARE(one.score.parts.at(0).share, 6000);
    QCOMPARE(one.score.parts.at(1).share, 500);
    QCOMPARE(one.score.parts.at(0).sentence(book.criteria.at(0), QLocale::c()),
             u"Motivation: 8 of 10 (by hand)"_s);
    QCOMPARE(one.score.parts.at(1).sentence(book.criteria.at(1), QLocale::c()), u"Programming: 2 of 10"_s);
    m_camp->apply(u"Wang"_s, m_camp->river, -1);
    const Applicant& other = m_camp->book().applicants.constLast();
    QCOMPARE(other.score.total, 0);
    QVERIFY(other.isUnread());
    QCOMPARE(other.score.parts.at(0).sentence(book.criteria.at(0), QLocale::c()),
             u"Motivation: no points yet"_s);
    QCOMPARE(other.score.parts.at(1).sentence(book.criteria.at(1), QLocale::c()),
             u"Programming: no answer, 0 points"_s);
}

void SelectionTest::markByHandGoesBeforeTheAnswer()
{
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->river, 0, u"No"_s);
    QVERIFY(
        store().perform(MarkApplicant{store().ids().nextValue(), li, m_camp->skill, 700, u"Saw her code"_s}));
    QCOMPARE(m_camp->book().applicants.constFirst().score.total, 1750);
    QVERIFY(store().perform(MarkApplicant{store().ids().nextValue(), li, m_camp->skill, std::nullopt, {}}));
    QCOMPARE(m_camp->book().applicants.constFirst().score.total, 500);
    QVERIFY(store().undo());
    QCOMPARE(m_camp->book().applicants.constFirst().score.total, 1750);
}

void SelectionTest::attributesNumbersAndPretrainingGivePoints()
{
    const qint64 number = m_camp->add(u"question"_s,
                                      {{u"activity"_s, m_camp->camp},
                                       {u"place_in_order"_s, 2},
                                       {u"kind"_s, u"number"_s},
                                       {u"text"_s, u"Years"_s}});
    const auto criterion = [&](const QJsonObject& values) {
        QJsonObject all = values;
        all.insert(u"activity"_s, m_camp->camp);
        all.insert(u"place_in_order"_s, 3);
        all.insert(u"most"_s, 10);
        m_camp->add(u"selection_criterion"_s, all);
    };
    criterion({{u"name"_s, u"Years"_s}, {u"weight"_s, 2}, {u"question"_s, number}});
    criterion({{u"name"_s, u"University"_s},
               {u"weight"_s, 2},
               {u"attribute"_s, u"organization"_s},
               {u"points"_s, u"lake university=5"_s}});
    criterion({{u"name"_s, u"Modules"_s}, {u"weight"_s, 2}, {u"attribute"_s, u"pretraining"_s}});
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->lake, -1);
    m_camp->add(u"answer"_s, {{u"participation"_s, li}, {u"question"_s, number}, {u"value"_s, u"99"_s}});
    QCOMPARE(m_camp->book().applicants.constFirst().score.total, 2000 + 1000); // no modules yet
    const qint64 module =
        m_camp->add(u"pretraining_module"_s,
                    {{u"activity"_s, m_camp->camp}, {u"place_in_order"_s, 1}, {u"title"_s, u"Python"_s}});
    m_camp->add(u"pretraining_progress"_s,
                {{u"participation"_s, li}, {u"module"_s, module}, {u"percent"_s, 50}, {u"as_of"_s, 1}});
    QCOMPARE(m_camp->book().applicants.constFirst().score.total, 2000 + 1000 + 1000);
}

void SelectionTest::numbersAreReadAsApplicantsWriteThem()
{
    const QList<std::pair<QString, int>> written{
        {u"85分"_s, 8500}, {u"92 %"_s, 9200}, {u"９２％"_s, 9200}, {u"17/20"_s, 8500}, {u"77.5"_s, 7750}};
    const qint64 number = m_camp->add(u"question"_s,
                                      {{u"activity"_s, m_camp->camp},
                                       {u"place_in_order"_s, 2},
                                       {u"kind"_s, u"text"_s},
                                       {u"text"_s, u"Average"_s}});
    SelectionCriterion criterion;
    criterion.source = CriterionSource::Number;
    criterion.question = number;
    criterion.most = 100;
    for (const auto& [answer, points] : written) {
        Applicant applicant;
        applicant.answers.insert(number, answer);
        QCOMPARE(scoreOf(applicant, {criterion}).parts.constFirst().points, std::optional(points));
    }
    for (const QString& nonsense : {u"good"_s, u"8/0"_s, u"-3"_s, u"nan"_s, u"1e999"_s}) {
        Applicant applicant;
        applicant.answers.insert(number, nonsense);
        QVERIFY2(!scoreOf(applicant, {criterion}).parts.constFirst().points, qPrintable(nonsense));
    }
}

void SelectionTest::pointsBeyondFullMarksAreRefused()
{
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->river, -1);
    const auto done =
        store().perform(MarkApplicant{store().ids().nextValue(), li, m_camp->motivation, 1100, {}});
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"points-within-criterion"_s);
}

void SelectionTest::quotaOfOneUniversityGoesBeforeThatOfEach()
{
    m_camp->apply(u"Li"_s, m_camp->river, 1);
    m_camp->apply(u"Wang"_s, m_camp->lake, 1);
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"most"_s, 1}});
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"organization"_s, m_camp->lake}, {u"most"_s, 5}});
    QStringList quotas;
    const SelectionBook book = m_camp->book();
    for (const SelectionQuota& quota : book.quotas)
        quotas << quota.title + u' ' + quota.bounds();
    quotas.sort();
    QCOMPARE(quotas, (QStringList{u"Lake University at most 5"_s, u"River University at most 1"_s}));
}

void SelectionTest::reasonsAreSaidInWords()
{
    const qint64 first = m_camp->apply(u"First"_s, m_camp->river, 10);
    const qint64 second = m_camp->apply(u"Second"_s, m_camp->river, 9);
    const qint64 third = m_camp->apply(u"Third"_s, m_camp->river, 8);
    const qint64 low = m_camp->apply(u"Low"_s, m_camp->lake, 1);
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"organization"_s, m_camp->lake}, {u"least"_s, 1}});
    SelectionProposal proposal = propose(2);
    QCOMPARE(reasonOf(proposal, first), u"Offered: 1st by score."_s);
    QCOMPARE(reasonOf(proposal, low),
             u"Offered before higher scores (4th) because of the quota Lake University: at least 1."_s);
    QCOMPARE(reasonOf(proposal, second),
             u"Waits (2nd): lower scores go first because of the quota Lake University: at least 1."_s);
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"organization"_s, m_camp->river}, {u"most"_s, 2}});
    proposal = propose();
    QCOMPARE(reasonOf(proposal, third), u"Waits (3rd): River University already has its 2."_s);
    QVERIFY(proposal.proven);
    QCOMPARE(
        proposal.verdict(QLocale::c()),
        u"3 seat(s) offered, 50 points on average. No other choice that keeps the quotas has a higher sum of scores."_s);
}

void SelectionTest::quotasThatCannotHoldAreSaidWithNumbers()
{
    m_camp->apply(u"Li"_s, m_camp->river, 5);
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"organization"_s, m_camp->lake}, {u"least"_s, 2}});
    QCOMPARE(propose().refusal, u"Lake University must have 2, but only 0 have applied."_s);
    QVERIFY(!propose().ways.isEmpty());
    for (int i = 0; i < 2; ++i)
        m_camp->apply(u"L%1"_s.arg(i), m_camp->lake, 5);
    m_camp->quota({{u"kind"_s, u"gender"_s}, {u"value"_s, u"f"_s}, {u"most"_s, 1}});
    QCOMPARE(
        propose().refusal,
        u"These cannot hold together, whoever is chosen: women at most 1 (3 applied); Lake University at least 2 (2 applied)."_s);
}

void SelectionTest::selectionIsOneStepAndOneUndo()
{
    QList<qint64> all;
    for (int i = 0; i < 6; ++i)
        all << m_camp->apply(u"P%1"_s.arg(i), m_camp->river, i);
    ApplySelection selection = selectionOf(propose());
    QCOMPARE(selection.offered.size(), 3);
    selection.declined = {selection.waiting.takeLast()};
    selection.reason = u"Too late"_s;
    QVERIFY(store().perform(selection));
    QCOMPARE(m_camp->state(all.at(5)), u"offered"_s);
    QVERIFY(!m_camp->column(all.at(5), u"offer_until"_s).isEmpty());
    QCOMPARE(m_camp->state(all.at(2)), u"waiting"_s);
    QCOMPARE(m_camp->state(all.at(0)), u"declined"_s);
    QCOMPARE(m_camp->column(all.at(0), u"reason"_s), u"Too late"_s);
    QVERIFY(selection.alreadySo(store().reader()).value());
    QVERIFY(store().undo());
    for (const qint64 one : all)
        QCOMPARE(m_camp->state(one), u"applied"_s);
}

void SelectionTest::waitingListStandsInOrderOfTheScores()
{
    const qint64 early = m_camp->apply(u"Early"_s, m_camp->river, 1, {}, u"waiting"_s);
    for (int i = 5; i < 8; ++i)
        m_camp->apply(u"P%1"_s.arg(i), m_camp->river, i);
    const qint64 late = m_camp->apply(u"Late"_s, m_camp->river, 4);
    QVERIFY(store().perform(selectionOf(propose())));
    const auto waiting = RosterOffice(store().reader()).waitingList(m_camp->camp);
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 2);
    QCOMPARE(waiting->at(0).participation, late);
    QCOMPARE(waiting->at(1).participation, early);
}

void SelectionTest::freedSeatGoesToTheFirstWhoWaits()
{
    QList<qint64> all;
    for (int i = 0; i < 5; ++i)
        all << m_camp->apply(u"P%1"_s.arg(i), m_camp->river, i);
    QVERIFY(store().perform(selectionOf(propose())));
    QVERIFY(
        store().perform(LeaveRoster{m_camp->camp, {all.at(4)}, u"withdrawn"_s, {}, store().clock().now()}));
    QCOMPARE(m_camp->state(all.at(1)), u"offered"_s);
    QCOMPARE(m_camp->state(all.at(0)), u"waiting"_s);
}

void SelectionTest::whoLeftMeanwhileStopsTheSelection()
{
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->river, 5);
    const ApplySelection selection = selectionOf(propose());
    QVERIFY(store().perform(LeaveRoster{m_camp->camp, {li}, u"withdrawn"_s, {}, store().clock().now()}));
    const auto done = store().perform(selection);
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"selection-changed"_s);
    QVERIFY(done.error().sentence.contains(u"Li"_s));
    QVERIFY(!store().perform(ApplySelection{.activity = m_camp->camp}));
    QVERIFY(!store().perform(ApplySelection{.activity = m_camp->camp, .offered = {li}, .waiting = {li}}));
}

void SelectionTest::eitherSeatsAreGivenLast()
{
    QVERIFY(store().perform(
        EditRecords{u"activity"_s,
                    {m_camp->camp},
                    {{u"mode"_s, u"hybrid"_s}, {u"seats_site"_s, u"1"_s}, {u"seats_online"_s, u"1"_s}}}));
    const qint64 either = m_camp->apply(u"Either"_s, m_camp->river, 10);
    const qint64 site = m_camp->apply(u"Site"_s, m_camp->river, 5);
    const qint64 other = m_camp->apply(u"Other"_s, m_camp->river, 4);
    QVERIFY(store().perform(EditRecords{u"participation"_s, {either}, {{u"seat"_s, u"either"_s}}}));
    const SelectionProposal proposal = propose();
    QCOMPARE(proposal.offered(), 2);
    QCOMPARE(reasonOf(proposal, other), u"Waits: the seats on site go to higher scores (3rd)."_s);
    QVERIFY(store().perform(selectionOf(proposal)));
    QCOMPARE(m_camp->column(either, u"seat"_s), u"online"_s);
    QCOMPARE(m_camp->column(site, u"seat"_s), u"site"_s);
}

void SelectionTest::criterionGoesWithItsMarksAndComesBack()
{
    const qint64 li = m_camp->apply(u"Li"_s, m_camp->river, 5);
    QVERIFY(store().perform(RemoveCriterion{m_camp->motivation, u"Motivation"_s}));
    QCOMPARE(m_camp->book().criteria.size(), 1);
    QVERIFY(m_camp->book().applicants.constFirst().isUnread());
    QVERIFY(!store().perform(MarkApplicant{store().ids().nextValue(), li, m_camp->motivation, 100, {}}));
    QVERIFY(store().undo());
    QCOMPARE(m_camp->book().applicants.constFirst().marks.value(m_camp->motivation), 500);
}

void SelectionTest::nobodyIsToldTwice()
{
    for (int i = 0; i < 5; ++i)
        m_camp->apply(i == 4 ? u"王芳"_s : u"P%1"_s.arg(i), m_camp->river, i);
    QVERIFY(store().perform(selectionOf(propose())));
    const QList<DueNotice> due = dueNotices(store(), m_camp->camp).value();
    QCOMPARE(due.size(), 5);
    const NoticeBatch batch = noticeBatch(store(), m_camp->camp, due).value();
    QVERIFY(store().perform(QueueNotices{batch.toJson(), m_camp->camp, store().clock().now()}));
    QVERIFY(dueNotices(store(), m_camp->camp).value().isEmpty());
    QVERIFY(offerNotices(store(), m_camp->camp)
                .value()
                .drafts.isEmpty()); // the tab Publishing tells nobody again
    const auto body = store().reader().text("SELECT body FROM notice WHERE body LIKE '%P3%'").value();
    QVERIFY(body && body->contains(u"River Camp"_s));
    QVERIFY2(body->contains(u"23:59"_s), qPrintable(*body));
    QVERIFY(!body->contains(u'{'));
}

void SelectionTest::whoMovesUpIsToldSo()
{
    QList<qint64> all;
    for (int i = 0; i < 4; ++i)
        all << m_camp->apply(u"P%1"_s.arg(i), m_camp->river, i);
    QVERIFY(store().perform(selectionOf(propose())));
    const NoticeBatch batch =
        noticeBatch(store(), m_camp->camp, dueNotices(store(), m_camp->camp).value()).value();
    QVERIFY(store().perform(QueueNotices{batch.toJson(), m_camp->camp, store().clock().now()}));
    QVERIFY(
        store().perform(LeaveRoster{m_camp->camp, {all.at(3)}, u"declined"_s, {}, store().clock().now()}));
    const QList<DueNotice> due = dueNotices(store(), m_camp->camp).value();
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).notice, SelectionNotice::MovedUp); // P0
    QCOMPARE(due.at(1).notice, SelectionNotice::Declined);
}

void SelectionTest::centreWritesItsOwnTexts()
{
    m_camp->apply(u"Ann"_s, m_camp->river, 3);
    QVERIFY(store().perform(selectionOf(propose())));
    QVERIFY(store().perform(
        SaveSettings{{{u"notice.selection_offered.en.subject"_s, u"Welcome to {camp}, {name}"_s}}}));
    const NoticeBatch batch =
        noticeBatch(store(), m_camp->camp, dueNotices(store(), m_camp->camp).value()).value();
    QCOMPARE(textFor(batch, batch.drafts.constFirst(), u"Ann"_s).subject, u"Welcome to River Camp, Ann"_s);
}

void SelectionTest::fiveThousandApplicantsAreReadAndProposedQuickly()
{
    RecordBatch batch;
    batch.purpose = u"import"_s;
    batch.table = u"person"_s;
    for (int i = 0; i < 5000; ++i) {
        const qint64 person = store().ids().nextValue();
        batch.add(u"person"_s, person,
                  {{u"name"_s, u"P%1"_s.arg(i)},
                   {u"organization"_s, QString::number(i % 2 == 0 ? m_camp->river : m_camp->lake)}});
        batch.add(u"participation"_s, store().ids().nextValue(),
                  {{u"activity"_s, QString::number(m_camp->camp)},
                   {u"person"_s, QString::number(person)},
                   {u"role"_s, u"student"_s},
                   {u"state"_s, u"applied"_s},
                   {u"applied_at"_s, QString::number(i)}});
    }
    QVERIFY(store().perform(batch));
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"most"_s, 2}});
    QElapsedTimer timer;
    timer.start();
    const SelectionProposal proposal = propose();
    QCOMPARE(proposal.offered(), 3);
    QCOMPARE(proposal.applicants.size(), 5000);
    QVERIFY2(timer.elapsed() < 3000,
             qPrintable(QString::number(timer.elapsed()))); // a second, on a machine that is busy
    qInfo("5,000 applicants read and proposed: %lld ms", timer.elapsed());
}

void SelectionTest::withoutCriteriaWhoAppliedEarlierGoesFirst()
{
    QVERIFY(store().perform(RemoveCriterion{m_camp->motivation, {}}));
    QVERIFY(store().perform(RemoveCriterion{m_camp->skill, {}}));
    const qint64 first = m_camp->apply(u"First"_s, m_camp->river, -1);
    for (int i = 0; i < 4; ++i)
        m_camp->apply(u"P%1"_s.arg(i), m_camp->river, -1);
    const SelectionProposal proposal = propose();
    QCOMPARE(proposal.offered(), 3);
    QCOMPARE(reasonOf(proposal, first), u"Offered: 1st by score."_s);
    QVERIFY(proposal.remarks.join(u' ').contains(u"no criteria"_s));
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_selection.moc"
