// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/history.h"

#include "tests/testkit/randomsource.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using What = Step::What;

namespace {

What anyMeeting(testkit::RandomSource& random)
{
    return random.pick(
        QList<What>{What::Meet, What::MeetInPlace, What::MeetBadly, What::MeetRaced, What::MeetBusy});
}

What anyWork(testkit::RandomSource& random)
{
    const int roll = random.below(100);
    if (roll < 54)
        return What::Act;
    if (roll < 70)
        return What::Twin;
    if (roll < 79)
        return What::Undo;
    if (roll < 83)
        return What::Redo;
    if (roll < 92)
        return What::Decide;
    return random.pick(QList<What>{What::Picture, What::Restart, What::SetClock});
}

quint64 anySeed(testkit::RandomSource& random)
{
    return static_cast<quint64>(random.below(INT_MAX)) << 31 | static_cast<quint64>(random.below(INT_MAX));
}

} // namespace

History makeHistory(quint64 seed, int stepsPerFile)
{
    testkit::RandomSource random(seed);
    History history{seed, random.pick(QList<int>{2, 2, 2, 2, 3, 3, 3, 4, 5, 8}), {}};
    QList<int> meets; // percent of what a file does
    for (int file = 0; file < history.files; ++file)
        meets << random.pick(QList<int>{0, 4, 12, 12, 30});
    for (int i = 0; i < stepsPerFile * history.files; ++i) {
        const int file = random.below(history.files);
        const What what = random.chance(meets[file]) ? anyMeeting(random) : anyWork(random);
        history.steps << Step{what, file, anySeed(random), i};
    }
    return history;
}

History partOf(const History& history, int files, const QList<int>& numbers)
{
    History part{history.seed, files, {}};
    for (Step step : history.steps) {
        step.file %= files;
        if (numbers.contains(step.number))
            part.steps << step;
    }
    return part;
}

QString describe(const Step& step)
{
    static const QHash<What, QString> words{
        {What::Act, u"acts"_s},
        {What::Twin, u"acts as another one does"_s},
        {What::Undo, u"takes something back"_s},
        {What::Redo, u"does something again"_s},
        {What::Decide, u"decides"_s},
        {What::Picture, u"takes a picture"_s},
        {What::Meet, u"meets the hub"_s},
        {What::MeetInPlace, u"meets the hub through its window's store"_s},
        {What::MeetBadly, u"meets the hub over a bad line"_s},
        {What::MeetRaced, u"meets the hub, another one is faster"_s},
        {What::MeetBusy, u"meets the hub while somebody works"_s},
        {What::Restart, u"closes and opens"_s},
        {What::SetClock, u"sets its clock"_s}};
    return u"file %1 %2"_s.arg(step.file).arg(words.value(step.what));
}

namespace {

QList<int> numbersOf(const History& history)
{
    QList<int> numbers;
    for (const Step& step : history.steps)
        numbers << step.number;
    return numbers;
}

/// A problem without what differs from one history to the next: ids, names, numbers, where it was met.
QString kindOf(const QString& problem)
{
    static const QRegularExpression where(u"^(step \\d+ \\([^)]*\\): |file \\d+[^:]*: )+"_s);
    static const QRegularExpression particular(u"\\b[0-9a-f]{8,}\\b|\\d+|\"[^\"]*\""_s);
    QString kind = problem.section(u'\n', 0, 0);
    kind.remove(where).remove(particular);
    return kind.left(60);
}

/// Smaller and smaller histories that still fail.
class Shrinking
{
public:
    Shrinking(const History& failing, const QString& problem, const HistoryRun& run, qint64 milliseconds)
        : m_smallest{failing, problem, 0}
        , m_kind(kindOf(problem))
        , m_run(run)
        , m_milliseconds(milliseconds)
    {
        m_timer.start();
    }

    Smallest smallest()
    {
        fewerFiles();
        // Large pieces first, then smaller ones, down to single steps: until none can be left out.
        for (qsizetype piece = m_smallest.history.steps.size() / 2; piece > 0 && hasTime();) {
            if (!withoutPieces(piece) || piece > m_smallest.history.steps.size())
                piece = std::min(piece, m_smallest.history.steps.size()) / 2;
        }
        fewerFiles();
        return m_smallest;
    }

private:
    [[nodiscard]] bool hasTime() const { return m_timer.elapsed() < m_milliseconds; }

    bool fails(const History& history)
    {
        ++m_smallest.tries;
        const QString problem = m_run(history);
        if (problem.isEmpty() || kindOf(problem) != m_kind)
            return false;
        m_smallest.history = history;
        m_smallest.problem = problem;
        return true;
    }

    void fewerFiles()
    {
        for (int files = 2; files < m_smallest.history.files && hasTime(); ++files) {
            if (fails(partOf(m_smallest.history, files, numbersOf(m_smallest.history))))
                return;
        }
    }

    bool withoutPieces(qsizetype piece)
    {
        bool any = false;
        for (qsizetype at = m_smallest.history.steps.size() - piece; at >= 0 && hasTime(); at -= piece) {
            History fewer = m_smallest.history;
            fewer.steps.remove(at, std::min(piece, fewer.steps.size() - at));
            any = fails(fewer) || any;
        }
        return any;
    }

    Smallest m_smallest;
    QString m_kind;
    const HistoryRun& m_run;
    qint64 m_milliseconds;
    QElapsedTimer m_timer;
};

} // namespace

QString Smallest::environment() const
{
    QStringList numbers;
    for (const int number : numbersOf(history))
        numbers << QString::number(number);
    return u"KITCAMP_FIRST_SEED=%1 KITCAMP_SEEDS=1 KITCAMP_FILES=%2 KITCAMP_KEEP=%3"_s.arg(history.seed)
        .arg(history.files)
        .arg(numbers.isEmpty() ? u"none"_s : numbers.join(u','));
}

Smallest shrink(const History& failing, const QString& problem, const HistoryRun& run, qint64 milliseconds)
{
    return Shrinking(failing, problem, run, milliseconds).smallest();
}

} // namespace kitcamp::syncproof
