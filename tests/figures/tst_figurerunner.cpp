// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figureblock.h"
#include "models/items/figures/figurerunner.h"
#include "models/items/figures/figurespan.h"
#include "tests/common/strictwarnings.h"
#include "tests/figures/figureroom.h"
#include "tests/testkit/verify.h"

#include <QSignalSpy>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

FigureQuestion counting(const QString& measure, const QStringList& by = {})
{
    FigureQuestion question;
    question.measure = measure;
    question.by = by;
    return question;
}

} // namespace

/// Questions that are kept answered on another thread.
class FigureRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_figures = std::make_unique<FigureRoom>();
        m_runner = std::make_unique<FigureRunner>(m_figures->store(), nullptr);
        connect(m_runner.get(), &FigureRunner::asked, this,
                [this](const FigureQuestion& question) { m_asked << question.measure; });
        connect(m_runner.get(), &FigureRunner::answered, this,
                [this](const FigureQuestion& question) { m_answered << question.measure; });
    }
    void cleanup()
    {
        m_runner.reset();
        m_figures.reset();
        m_asked.clear();
        m_answered.clear();
    }

    void onlyTouchedQuestionsAreAskedAgain();
    void sameAnswerIsNotShownAnew();
    void latestWishWins();
    void answersAreRemembered();
    void refusalIsToldOnce();
    void builtInBlocksCanAllBeAsked();
    void spansMeanDays();
    void termIsTheOneOfTheBars();

private:
    void settle() { QTRY_VERIFY(!m_runner->isRunning()); }
    /// No figure of these tests looks at places. A runner that resumes asks at once what has changed
    /// meanwhile, so that whatever this has touched stands in m_asked.
    void addPlace()
    {
        settle();
        m_asked.clear();
        QSignalSpy changed(&m_figures->store(), &Store::changed);
        m_runner->pause();
        m_figures->add("place", {{u"name"_s, u"Shelf"_s}});
        QTRY_COMPARE(changed.size(), 1);
        m_runner->resume();
    }
    std::unique_ptr<FigureRoom> m_figures;
    std::unique_ptr<FigureRunner> m_runner;
    QStringList m_asked;
    QStringList m_answered;
};

void FigureRunnerTest::onlyTouchedQuestionsAreAskedAgain()
{
    m_runner->watch({counting(u"participants"_s), counting(u"classes"_s), counting(u"certificates"_s)});
    settle();
    QCOMPARE(m_asked, (QStringList{u"participants"_s, u"classes"_s, u"certificates"_s}));
    QCOMPARE(m_answered, m_asked);
    m_asked.clear();
    m_answered.clear();
    // A course is no participant: of these only classes look at it.
    const qint64 person = m_figures->addStudent(u"Eve River"_s, m_figures->river);
    QTRY_VERIFY(m_asked.contains(u"participants"_s));
    settle();
    m_asked.clear();
    m_answered.clear();
    m_figures->join(person, m_figures->class2025);
    QTRY_COMPARE(m_answered, QStringList{u"participants"_s});
    settle();
    QVERIFY(!m_asked.contains(u"classes"_s));
    addPlace();
    QCOMPARE(m_asked, QStringList());
}

void FigureRunnerTest::sameAnswerIsNotShownAnew()
{
    m_runner->watch({counting(u"participants"_s)});
    settle();
    m_answered.clear();
    m_asked.clear();
    m_figures->addStudent(u"Nobody yet"_s, m_figures->river);
    QTRY_COMPARE(m_asked, QStringList{u"participants"_s});
    settle();
    QCOMPARE(m_answered, QStringList());
}

void FigureRunnerTest::latestWishWins()
{
    QList<FigureQuestion> many;
    for (const QString& by : {u"year"_s, u"month"_s, u"day"_s, u"organization"_s, u"activity"_s, u"kind"_s})
        many << counting(u"participants"_s, {by});
    for (int turn = 0; turn < 20; ++turn)
        m_runner->watch(many);
    m_runner->watch({counting(u"classes"_s)});
    settle();
    QCOMPARE(m_answered.last(), u"classes"_s);
    QVERIFY(m_runner->answerOf(counting(u"classes"_s)));
    QCOMPARE(m_runner->answerOf(counting(u"classes"_s))->total, 1.0);
}

void FigureRunnerTest::answersAreRemembered()
{
    m_runner->watch({counting(u"participants"_s)});
    settle();
    m_runner->watch({counting(u"classes"_s)});
    settle();
    m_asked.clear();
    m_runner->watch({counting(u"participants"_s)});
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(m_asked, QStringList());
    QCOMPARE(m_runner->answerOf(counting(u"participants"_s))->total, 7.0);
}

void FigureRunnerTest::refusalIsToldOnce()
{
    QStringList refused;
    connect(m_runner.get(), &FigureRunner::failed, this,
            [&](const FigureQuestion&, const Error& error) { refused << error.sentence; });
    m_runner->watch({counting(u"participants"_s, {u"moonlight"_s})});
    settle();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused[0].isEmpty());
    QVERIFY(!m_runner->answerOf(counting(u"participants"_s, {u"moonlight"_s})));
    addPlace();
    QCOMPARE(m_asked, QStringList());
}

void FigureRunnerTest::builtInBlocksCanAllBeAsked()
{
    auto scope = FigureScope::of(m_figures->store().reader(), m_figures->store().clock().now());
    VERIFY_DONE(scope);
    for (const FigureBoard& board : builtInBoards()) {
        QStringList keys;
        for (const FigureBlock& block : board.blocks) {
            QVERIFY2(!keys.contains(block.key), qPrintable(board.key + block.key));
            keys << block.key;
            QVERIFY2(measureOf(block.question.measure),
                     qPrintable(board.key + u' ' + block.question.measure));
            BoardChoice choice;
            choice.period = {QDate(2025, 9, 1), QDate(2026, 3, 10)};
            choice.comparison = FigureComparison::PreviousYear;
            choice.subject =
                QString::number(board.key == u"course"_s ? m_figures->course : m_figures->camp2024);
            const FigureQuestion question = questionOf(board, block, choice);
            const auto answer = ask(m_figures->store().reader(), question, *scope);
            QVERIFY2(answer,
                     qPrintable(board.key + u'/' + block.key + u": "_s
                                + (answer ? QString() : answer.error().sentence)));
            for (const auto& besides :
                 {growthQuestionOf(block, question), bracketQuestionOf(block, question)}) {
                if (besides)
                    VERIFY_DONE(ask(m_figures->store().reader(), *besides, *scope));
            }
        }
    }
}

void FigureRunnerTest::spansMeanDays()
{
    m_figures->add(
        "term", {{u"name"_s, u"2025-2026-2"_s}, {u"first_monday"_s, u"2026-02-16"_s}, {u"weeks"_s, u"16"_s}});
    const auto calendar = SpanCalendar::of(m_figures->store().reader(), QDate(2026, 3, 10));
    VERIFY_DONE(calendar);
    const auto days = [&](const QString& key) {
        const FigurePeriod period = calendar->periodOf(FigureSpan::ofKey(key));
        return period.from.toString(Qt::ISODate) + u' ' + period.until.toString(Qt::ISODate);
    };
    QCOMPARE(days(u"this-term"_s), u"2026-02-16 2026-03-10"_s);
    QCOMPARE(days(u"last-term"_s), u"2025-09-01 2026-02-15"_s); // with its holidays
    QCOMPARE(days(u"this-academic-year"_s), u"2025-09-01 2026-03-10"_s);
    QCOMPARE(days(u"last-year"_s), u"2025-01-01 2025-12-31"_s);
    QCOMPARE(days(u"last-month"_s), u"2026-02-01 2026-02-28"_s);
    QCOMPARE(days(u"ever"_s), u" "_s);
    QCOMPARE(days(u"2026-01-01..2026-01-05"_s), u"2026-01-01 2026-01-05"_s);
    QCOMPARE(FigureSpan::ofKey(u"2026-01-01..2026-01-05"_s).key(), u"2026-01-01..2026-01-05"_s);
    QCOMPARE(calendar->title(FigureSpan::ofKey(u"ever"_s)), u"2024–2026"_s);
}

void FigureRunnerTest::termIsTheOneOfTheBars()
{
    // The file knows terms of long ago only: they are over.
    m_figures->add(
        "term", {{u"name"_s, u"2022-2023-2"_s}, {u"first_monday"_s, u"2023-02-20"_s}, {u"weeks"_s, u"16"_s}});
    Connection& reader = m_figures->store().reader();
    const auto terms = TermCalendar::read(reader);
    VERIFY_DONE(terms);
    for (const QDate day : {QDate(2026, 3, 10), QDate(2026, 1, 20), QDate(2023, 2, 10), QDate(2025, 8, 31)}) {
        const auto calendar = SpanCalendar::of(reader, day);
        VERIFY_DONE(calendar);
        const FigureBucket bar = terms->termAt(day);
        const FigureBucket before = terms->termAt(bar.from.addDays(-1));
        QCOMPARE(calendar->periodOf({FigureSpan::Kind::ThisTerm, {}}), (FigurePeriod{bar.from, day}));
        QCOMPARE(calendar->periodOf({FigureSpan::Kind::LastTerm, {}}),
                 (FigurePeriod{before.from, bar.from.addDays(-1)}));
    }
    const auto now = SpanCalendar::of(reader, QDate(2026, 3, 10));
    QCOMPARE(now->periodOf({FigureSpan::Kind::ThisTerm, {}}).from, QDate(2026, 2, 1));
}

QTEST_MAIN(FigureRunnerTest)
#include "tst_figurerunner.moc"
