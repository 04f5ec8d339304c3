// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/filekind.h"
#include "models/alliance/handovergiving.h"
#include "models/people/personerasure.h"
#include "tests/alliance/alliancekit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A camp goes from a centre to an alliance, and its results come back.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_kit = std::make_unique<AllianceKit>();
        m_kit->fillCentre();
    }

    void aCampArrivesWithItsPeopleAndTeamsInOneAction()
    {
        const Contents empty = contentsOf(there());
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(plan->openCount(), 0);
        QCOMPARE(textOf(there(), "SELECT name FROM activity"), u"River Camp"_s);
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation"), u"7"_s);
        QCOMPARE(
            textOf(there(),
                   "SELECT group_concat(p.name) FROM team_place AS x JOIN participation AS m ON "
                   "m.id=x.participation JOIN person AS p ON p.id=m.person JOIN team AS t ON t.id=x.team "
                   "WHERE t.name='Red'"),
            u"Ann Lee,Bob Ray,Cy Moss"_s);
        QCOMPARE(
            textOf(there(),
                   "SELECT p.name FROM team AS t JOIN participation AS m ON m.id=t.mentor JOIN person AS "
                   "p ON p.id=m.person"),
            u"Max Mentor"_s);
        QCOMPARE(textOf(there(), "SELECT l.name FROM activity AS a JOIN team_plan AS l ON l.id=a.team_plan"),
                 u"first"_s);
        QCOMPARE(textOf(there(), "SELECT id FROM activity"), QString::number(m_kit->centre().camp));
        VERIFY_DONE(there().undo());
        QCOMPARE(contentsOf(there()), empty);
    }

    void whatThePartnerDoesNotSeeDoesNotLeave()
    {
        const auto handover = handed();
        VERIFY_DONE(handover);
        Handover copy = *handover;
        const QByteArray bytes = writeHandover(copy);
        for (const char* secret : {"1380000000", "secret note", "because", "born_on\":\"2"})
            QVERIFY2(!bytes.contains(secret), secret);
        QVERIFY(bytes.contains("s1@example.edu"));
        m_kit->giveEverything(here(), {m_kit->question});
        const auto all = handed();
        VERIFY_DONE(all);
        copy = *all;
        const QByteArray more = writeHandover(copy);
        QVERIFY(more.contains("1380000000"));
        QVERIFY(more.contains("because"));
        QVERIFY2(!more.contains("secret note"), "notes never go");
    }

    void takingItTwiceChangesNothing()
    {
        VERIFY_DONE(takeThere());
        const Contents before = contentsOf(there());
        const auto again = takeThere();
        VERIFY_DONE(again);
        QVERIFY(again->changesNothing());
        QCOMPARE(again->count(HandoverState::Same), again->lines().size());
        QCOMPARE(contentsOf(there()), before);
    }

    void thereAndBackLeavesTheCentreUnchanged()
    {
        m_kit->giveEverything(here(), {m_kit->question});
        VERIFY_DONE(takeThere());
        m_kit->giveEverything(there(), {m_kit->question});
        const Contents before = contentsOf(here());
        for (const HandoverPurpose purpose : {HandoverPurpose::Results, HandoverPurpose::Camp}) {
            const auto back = m_kit->handed(there(), m_kit->centre().camp, purpose);
            VERIFY_DONE(back);
            const auto plan = m_kit->take(here(), *back);
            VERIFY_DONE(plan);
            QStringList lines;
            for (const HandoverLine& line : plan->lines())
                if (line.state != HandoverState::Same)
                    lines << line.key + u' ' + line.subject + u' ' + line.hereText() + u'|' + line.thereText()
                            + line.notes.join(u' ');
            QCOMPARE(lines, QStringList());
            QVERIFY(plan->changesNothing());
        }
        QCOMPARE(contentsOf(here()), before);
    }

    void aSecondHandoverBringsWhatChanged()
    {
        VERIFY_DONE(takeThere());
        VERIFY_DONE(m_kit->centre().set(u"session"_s, m_kit->session, u"title"_s, u"Transformers"_s));
        m_kit->centre().participant(u"Gus Late"_s, u"student"_s, {{u"organization"_s, m_kit->centre().lake}});
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Transformers"_s);
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation"), u"8"_s);
        const HandoverLine* session = lineOf(*plan, u"Attention"_s);
        QVERIFY(session);
        QCOMPARE(session->state, HandoverState::Changed);
        QVERIFY(session->hereText().contains(u"Attention"_s));
        QVERIFY(session->thereText().contains(u"Transformers"_s));
        QCOMPARE(lineOf(*plan, u"Gus Late"_s)->state, HandoverState::New);
        QCOMPARE(textOf(there(), "SELECT count(*) FROM organization"), u"2"_s);
    }

    void whatWasChangedHereAloneStays()
    {
        VERIFY_DONE(takeThere());
        VERIFY_DONE(m_kit->allianceFile().set(u"session"_s, m_kit->session, u"title"_s, u"Ours"_s));
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(plan->openCount(), 0);
        QVERIFY(plan->changesNothing());
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Ours"_s);
    }

    void changedOnBothSidesIsAskedUntilItIsDecided()
    {
        const QString key = changeBoth();
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Ours"_s);
        const auto waiting = plannedThere();
        QCOMPARE(waiting->openCount(), 1);
        const HandoverLine* line = lineOf(*waiting, u"Ours"_s);
        QVERIFY(line && line->state == HandoverState::Conflict);
        QVERIFY(line->hereText().contains(u"Ours"_s) && line->thereText().contains(u"Theirs"_s));
        HandoverDecisions keep;
        keep.lines.insert(key, HandoverDecision::Leave);
        VERIFY_DONE(takeThere(keep));
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Ours"_s);
        const auto after = plannedThere();
        QCOMPARE(after->openCount(), 0);
        QVERIFY(after->changesNothing());
    }

    void aConflictCanBeDecidedForTheOtherSide()
    {
        HandoverDecisions theirs;
        theirs.lines.insert(changeBoth(), HandoverDecision::Take);
        VERIFY_DONE(takeThere(theirs));
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Theirs"_s);
        VERIFY_DONE(there().undo());
        QCOMPARE(textOf(there(), "SELECT title FROM session"), u"Ours"_s);
    }

    void resultsComeBack()
    {
        VERIFY_DONE(takeThere());
        TestStore& file = m_kit->allianceFile();
        const QString first = QString::number(m_kit->students.first());
        file.add(u"attendance"_s,
                 {{u"session"_s, QString::number(m_kit->session)},
                  {u"participation"_s, first},
                  {u"state"_s, u"present"_s},
                  {u"at"_s, u"1787000000"_s}});
        VERIFY_DONE(file.set(u"participation"_s, m_kit->students.first(), u"state"_s, u"completed"_s));
        VERIFY_DONE(file.set(u"participation"_s, m_kit->students.first(), u"score"_s, u"9150"_s));
        file.add(u"award"_s,
                 {{u"activity"_s, QString::number(m_kit->centre().camp)},
                  {u"team"_s, QString::number(m_kit->teamBlue)},
                  {u"title"_s, u"First prize"_s},
                  {u"level"_s, u"activity"_s},
                  {u"rank"_s, u"1"_s}});
        const auto back = m_kit->handed(there(), m_kit->centre().camp, HandoverPurpose::Results);
        VERIFY_DONE(back);
        const auto plan = m_kit->take(here(), *back);
        VERIFY_DONE(plan);
        QCOMPARE(plan->openCount(), 0);
        QCOMPARE(textOf(here(), "SELECT state||' '||score FROM participation WHERE score IS NOT NULL"),
                 u"completed 9150"_s);
        QCOMPARE(textOf(here(), "SELECT count(*) FROM attendance"), u"1"_s);
        QCOMPARE(textOf(here(), "SELECT t.name FROM award AS w JOIN team AS t ON t.id=w.team"), u"Blue"_s);
        QCOMPARE(textOf(here(), "SELECT count(*) FROM person WHERE phone<>''"), u"6"_s);
        QVERIFY(m_kit->take(here(), *back)->changesNothing());
    }

    void aUniversityIsGivenItsOwnStudentsAlone()
    {
        const auto own =
            m_kit->handed(here(), m_kit->centre().camp, HandoverPurpose::Results, m_kit->centre().lake);
        VERIFY_DONE(own);
        Handover copy = *own;
        const QByteArray bytes = writeHandover(copy);
        QVERIFY(bytes.contains("Bob Ray"));
        QVERIFY2(!bytes.contains("Ann Lee"), "a student of another university");
        QCOMPARE(own->participants(), 3);
        QVERIFY(own->whole.isEmpty());
    }

    void minorsGoOnlyWithTheConsent()
    {
        const QJsonObject pupil{{u"degree_level"_s, u"school"_s}, {u"organization"_s, m_kit->centre().lake}};
        m_kit->centre().participant(u"Pia Pupil"_s, u"student"_s, pupil);
        const qint64 agreed = m_kit->centre().participant(u"Quin Pupil"_s, u"student"_s, pupil);
        const QString person = valueOf(here(), u"participation"_s, u"person"_s, agreed);
        m_kit->centre().add(u"consent"_s,
                            {{u"person"_s, person},
                             {u"purpose"_s, u"partners"_s},
                             {u"text_version"_s, u"1"_s},
                             {u"given_on"_s, u"2026-01-01"_s},
                             {u"guardian"_s, u"Mother Pupil"_s}});
        HandoverWish wish;
        wish.camp = m_kit->centre().camp;
        wish.choice = *HandoverChoice::read(here().reader(), wish.camp);
        auto prepared = prepareHandover(here(), wish);
        VERIFY_DONE(prepared);
        QCOMPARE(prepared->leftOut.size(), qsizetype(1));
        QCOMPARE(prepared->leftOut.constFirst().name, u"Pia Pupil"_s);
        QVERIFY(leftOutSentences(prepared->leftOut).join(u' ').contains(u"Pia Pupil"_s));
        const QByteArray bytes = writeHandover(prepared->handover);
        QVERIFY(!bytes.contains("Pia"));
        QVERIFY(!bytes.contains("Mother"));
        QVERIFY(bytes.contains("Quin Pupil"));
    }

    void aMinorsResultsGoHomeWithoutAConsent()
    {
        const qint64 pupil =
            m_kit->centre().participant(u"Quin Pupil"_s, u"student"_s, {{u"degree_level"_s, u"school"_s}});
        const qint64 consent =
            m_kit->centre().add(u"consent"_s,
                                {{u"person"_s, valueOf(here(), u"participation"_s, u"person"_s, pupil)},
                                 {u"purpose"_s, u"partners"_s},
                                 {u"text_version"_s, u"1"_s},
                                 {u"given_on"_s, u"2026-01-01"_s}});
        VERIFY_DONE(takeThere());
        VERIFY_DONE(m_kit->allianceFile().set(u"consent"_s, consent, u"withdrawn_on"_s, u"2026-08-01"_s));
        const auto back = m_kit->handed(there(), m_kit->centre().camp, HandoverPurpose::Results);
        VERIFY_DONE(back);
        QCOMPARE(back->leftOutConsents, 0);
        QVERIFY(back->row(u"participation"_s, pupil));
    }

    void whoIsErasedHereStaysErased()
    {
        VERIFY_DONE(takeThere());
        const qint64 person =
            valueOf(there(), u"participation"_s, u"person"_s, m_kit->students.first()).toLongLong();
        VERIFY_DONE(there().perform(ErasePersons{{person}, there().clock().now()}));
        VERIFY_DONE(m_kit->centre().set(
            u"person"_s,
            valueOf(here(), u"participation"_s, u"person"_s, m_kit->students.first()).toLongLong(), u"mail"_s,
            u"new@example.edu"_s));
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(plan->count(HandoverState::LeftOut), 1);
        QCOMPARE(
            textOf(there(), "SELECT count(*) FROM person WHERE name='Ann Lee' OR mail='new@example.edu'"),
            u"0"_s);
        const auto back = m_kit->handed(there(), m_kit->centre().camp, HandoverPurpose::Results);
        VERIFY_DONE(back);
        const auto home = m_kit->take(here(), *back);
        VERIFY_DONE(home);
        QVERIFY2(home->remarks().join(u' ').contains(u"Ann Lee"_s), qPrintable(home->remarks().join(u' ')));
        QCOMPARE(textOf(here(), "SELECT count(*) FROM person WHERE name='Ann Lee'"), u"1"_s);
    }

    void whoWithdrewThereIsShownAndWithdrawnOnlyByDecision()
    {
        VERIFY_DONE(takeThere());
        VERIFY_DONE(
            m_kit->centre().set(u"participation"_s, m_kit->students.last(), u"state"_s, u"withdrawn"_s));
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(plan->count(HandoverState::Withdrawn), 1);
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation WHERE state='withdrawn'"), u"0"_s);
        HandoverDecisions take;
        take.all = HandoverDecision::Take;
        VERIFY_DONE(takeThere(take));
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation WHERE state='withdrawn'"), u"1"_s);
        QCOMPARE(plannedThere()->count(HandoverState::Withdrawn), 0);
    }

    void keepingWhoWithdrewIsRemembered()
    {
        VERIFY_DONE(takeThere());
        VERIFY_DONE(
            m_kit->centre().set(u"participation"_s, m_kit->students.last(), u"state"_s, u"withdrawn"_s));
        HandoverDecisions keep;
        keep.all = HandoverDecision::Leave;
        VERIFY_DONE(takeThere(keep));
        const auto again = plannedThere();
        QCOMPARE(again->count(HandoverState::Withdrawn), 0);
        QVERIFY(again->changesNothing());
    }

    void whoMovesToAnotherTeamMovesHere()
    {
        VERIFY_DONE(takeThere());
        const QString place = textOf(here(), "SELECT x.id FROM team_place AS x ORDER BY x.id LIMIT 1");
        VERIFY_DONE(m_kit->centre().set(u"team_place"_s, place.toLongLong(), u"team"_s,
                                        QString::number(m_kit->teamBlue)));
        VERIFY_DONE(takeThere());
        QCOMPARE(
            textOf(there(),
                   "SELECT count(*) FROM team_place AS x JOIN team AS t ON t.id=x.team WHERE t.name='Blue'"),
            u"4"_s);
    }

    void aKnownPersonIsRecognisedByMail()
    {
        const qint64 known = m_kit->allianceFile().add(
            u"person"_s, {{u"name"_s, u"Ann Lee"_s}, {u"mail"_s, u"S0@example.edu"_s}});
        VERIFY_DONE(takeThere());
        QCOMPARE(textOf(there(), "SELECT count(*) FROM person WHERE name='Ann Lee'"), u"1"_s);
        QCOMPARE(valueOf(there(), u"participation"_s, u"person"_s, m_kit->students.first()),
                 QString::number(known));
    }

    void aDoubtfulPersonIsAskedAndLeftOutUntilAnswered()
    {
        const qint64 known = m_kit->allianceFile().add(
            u"person"_s, {{u"name"_s, u"Someone Else"_s}, {u"mail"_s, u"s0@example.edu"_s}});
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QCOMPARE(plan->count(HandoverState::Doubtful), 1);
        QCOMPARE(plan->personQuestions().size(), qsizetype(1));
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation"), u"6"_s);
        HandoverDecisions same;
        same.persons.insert(plan->personQuestions().constFirst().sourceRow, known);
        VERIFY_DONE(takeThere(same));
        QCOMPARE(textOf(there(), "SELECT count(*) FROM participation"), u"7"_s);
        QCOMPARE(valueOf(there(), u"participation"_s, u"person"_s, m_kit->students.first()),
                 QString::number(known));
        QCOMPARE(valueOf(there(), u"person"_s, u"name"_s, known), u"Someone Else"_s);
    }

    void aTakenIdGetsAnotherOne()
    {
        m_kit->allianceFile().add(u"person"_s, {{u"name"_s, u"Zoe"_s}});
        VERIFY_DONE(there().perform(AddRecord{
            u"activity"_s, m_kit->centre().camp, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Another"_s}}}));
        VERIFY_DONE(takeThere());
        QCOMPARE(textOf(there(), "SELECT count(*) FROM activity"), u"2"_s);
        const Contents before = contentsOf(there());
        QVERIFY(takeThere()->changesNothing());
        QCOMPARE(contentsOf(there()), before);
    }

    void aCampCancelledMeanwhileIsSaid()
    {
        VERIFY_DONE(takeThere());
        VERIFY_DONE(
            m_kit->allianceFile().set(u"activity"_s, m_kit->centre().camp, u"state"_s, u"cancelled"_s));
        const auto plan = takeThere();
        VERIFY_DONE(plan);
        QVERIFY(plan->remarks().join(u' ').contains(u"cancelled here"_s));
        QCOMPARE(valueOf(there(), u"activity"_s, u"state"_s, m_kit->centre().camp), u"cancelled"_s);
    }

    void whatCameBackToItsHostIsStillItsOwn()
    {
        VERIFY_DONE(takeThere());
        const auto taken = handoversOf(there().reader(), m_kit->centre().camp);
        VERIFY_DONE(taken);
        QCOMPARE(origin(*taken), *partnerNameOf(here()));
        PastHandover given;
        given.given = true;
        given.partner = u"Delta"_s;
        PastHandover back;
        back.partner = u"Delta"_s;
        QCOMPARE(origin({back, given}), QString()); // the newest first
        QCOMPARE(origin({back}), u"Delta"_s);
        back.purpose = HandoverPurpose::Results;
        QCOMPARE(origin({back}), QString());
        QCOMPARE(origin({}), QString());
    }

    void anAllianceHasNoDevices()
    {
        VERIFY_REFUSED(there().perform(AddRecord{u"category"_s, 5, {{u"name"_s, u"Boards"_s}}}),
                       "alliance-has-no-desk");
        m_kit->centre().add(u"category"_s, {{u"name"_s, u"Boards"_s}});
        VERIFY_REFUSED(here().perform(settingOf(FileKind::Alliance)), "alliance-has-no-desk");
        QVERIFY(isAlliance(there().reader()));
        QVERIFY(!isAlliance(here().reader()));
    }

private:
    [[nodiscard]] Store& here() { return m_kit->centre().store(); }
    [[nodiscard]] Store& there() { return m_kit->alliance(); }
    [[nodiscard]] Result<Handover> handed() { return m_kit->handed(here(), m_kit->centre().camp); }
    [[nodiscard]] Result<HandoverPlan> takeThere(const HandoverDecisions& decisions = {})
    {
        KITCAMP_ASSIGN(const Handover handover, handed());
        return m_kit->take(there(), handover, decisions);
    }
    [[nodiscard]] Result<HandoverPlan> plannedThere()
    {
        KITCAMP_ASSIGN(const Handover handover, handed());
        return HandoverPlan::make(there(), handover, {});
    }
    /// The title of the session on both sides; the line's key.
    [[nodiscard]] QString changeBoth()
    {
        [[maybe_unused]] const auto first = takeThere();
        [[maybe_unused]] const auto ours =
            m_kit->allianceFile().set(u"session"_s, m_kit->session, u"title"_s, u"Ours"_s);
        [[maybe_unused]] const auto theirs =
            m_kit->centre().set(u"session"_s, m_kit->session, u"title"_s, u"Theirs"_s);
        [[maybe_unused]] const auto second = takeThere();
        return u"session:%1"_s.arg(m_kit->session);
    }

    std::unique_ptr<AllianceKit> m_kit;
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
