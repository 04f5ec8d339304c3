// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/lessontext.h"

#include "models/exchange/registrar/periodtext.h"
#include "models/exchange/registrar/weekdaytext.h"
#include "models/exchange/registrar/weektext.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LessonWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReadLessons)
};

constexpr qsizetype longestText = 1000; ///< a text of numbers costs its square
constexpr QStringView openBrackets = u"([{";
constexpr QStringView closeBrackets = u")]}";

/// Takes times from folded text one component after the other: weeks, weekdays, periods, clock times.
class LessonScanner
{
public:
    LessonScanner(const QString& written, const QString& folded, qsizetype at)
        : m_written(written)
        , m_text(folded)
        , m_at(at)
    {
    }

    /// Takes one component, also in brackets; false where none begins here.
    [[nodiscard]] bool takeComponent();
    [[nodiscard]] ReadLessons read();

private:
    enum class Part { None, Weeks, Weekdays, Hours };

    [[nodiscard]] bool takePlainComponent();
    [[nodiscard]] bool takeWeeks();
    [[nodiscard]] bool takeDays();
    [[nodiscard]] bool takeHours();
    [[nodiscard]] bool takeParity();
    [[nodiscard]] bool takePlace();
    void skipSeparators();
    void begin(Part part);
    LessonTime& current();
    void complain(qsizetype from, const QString& reason);

    const QString& m_written;
    const QString& m_text;
    qsizetype m_at = 0;
    Part m_last = Part::None;
    bool m_weeksFirst = false; ///< of the current lesson: its weeks came before its weekday
    ReadLessons m_read;
};

LessonTime& LessonScanner::current()
{
    if (m_read.lessons.empty())
        m_read.lessons.emplace_back();
    return m_read.lessons.back();
}

void LessonScanner::complain(qsizetype from, const QString& reason)
{
    if (!m_read.fault)
        m_read.fault = TextFault{from, std::max<qsizetype>(m_at - from, 1), reason};
}

/// Begins the next lesson where the current one has this part already.
void LessonScanner::begin(Part part)
{
    const LessonTime before = current();
    const bool complete = before.hasHours();
    if (part == Part::Weeks && !before.weeks.isEmpty() && m_last != Part::Weeks) {
        m_read.lessons.emplace_back();
        if (before.weekdays.isEmpty() || !complete)
            m_read.lessons.back().weekdays = before.weekdays;
        m_weeksFirst = false;
    } else if (part == Part::Weekdays && complete && !before.weekdays.isEmpty()) {
        m_read.lessons.emplace_back();
        if (m_weeksFirst)
            m_read.lessons.back().weeks = before.weeks;
    } else if (part == Part::Hours && complete && m_last != Part::Hours) {
        m_read.lessons.emplace_back();
        m_read.lessons.back().weekdays = before.weekdays;
        if (m_weeksFirst)
            m_read.lessons.back().weeks = before.weeks;
    }
    m_last = part;
}

bool LessonScanner::takeWeeks()
{
    const ReadWeeks weeks = readWeeksAt(m_text, m_at);
    if (weeks.end == m_at)
        return false;
    begin(Part::Weeks);
    LessonTime& lesson = current();
    m_weeksFirst = m_weeksFirst || lesson.weekdays.isEmpty();
    lesson.weeks = lesson.weeks | weeks.weeks;
    if (weeks.fault && !m_read.fault)
        m_read.fault = weeks.fault;
    m_at = weeks.end;
    return true;
}

bool LessonScanner::takeDays()
{
    qsizetype behind = m_at;
    Weekdays days = takeWeekdays(m_text, behind);
    // 一[5-6节]: the prefix is left out.
    const bool bracketNext = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'[';
    if (days.isEmpty() && bracketNext && u"一二三四五六日"_s.contains(m_text[m_at])) {
        days = weekdaysOf(m_text.mid(m_at, 1));
        behind = m_at + 1;
    }
    if (days.isEmpty())
        return false;
    begin(Part::Weekdays);
    Weekdays& known = current().weekdays;
    for (int day = 1; day <= 7; ++day) {
        if (days.contains(day))
            known.insert(day);
    }
    m_at = behind;
    return true;
}

bool LessonScanner::takeHours()
{
    qsizetype behind = m_at;
    if (const auto clock = takeClock(m_text, behind)) {
        begin(Part::Hours);
        current().clock = clock;
        m_at = behind;
        return true;
    }
    auto periods = takePeriods(m_text, behind);
    if (periods.empty())
        periods = takeBracketedPeriods(m_text, behind);
    if (periods.empty())
        return false;
    begin(Part::Hours);
    current().periods = joined(current().periods, periods);
    m_at = behind;
    return true;
}

/// "(单)" alone, behind the periods.
bool LessonScanner::takeParity()
{
    qsizetype behind = m_at;
    const bool bracketed = takeWord(m_text, behind, u"(");
    const bool odd = takeWord(m_text, behind, u"单");
    const bool even = !odd && takeWord(m_text, behind, u"双");
    (void)takeWord(m_text, behind, u"周");
    if ((!odd && !even) || (bracketed && !takeWord(m_text, behind, u")")) || current().weeks.isEmpty())
        return false;
    WeekSet& weeks = current().weeks;
    weeks = weeks & (odd ? WeekSet::odd() : WeekSet::even());
    const qsizetype from = m_at;
    m_at = behind;
    if (weeks.isEmpty())
        complain(from, LessonWords::tr("None of the weeks before it is meant."));
    return true;
}

bool LessonScanner::takePlainComponent()
{
    return takeDays() || takeWeeks() || takeHours() || takeParity();
}

bool LessonScanner::takeComponent()
{
    if (takePlainComponent())
        return true;
    const qsizetype begin = m_at;
    if (m_at >= m_text.size() || !openBrackets.contains(m_text[m_at]))
        return false;
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    if (takePlainComponent())
        return true;
    m_at = begin;
    return false;
}

void LessonScanner::skipSeparators()
{
    static const QString separators = u" ,:/|*\n\r"_s;
    while (m_at < m_text.size()
           && (separators.contains(m_text[m_at]) || closeBrackets.contains(m_text[m_at])))
        ++m_at;
}

/// What stands behind a complete time, up to the next separator.
bool LessonScanner::takePlace()
{
    static const QString ends = u" ,\n"_s;
    if (!current().hasHours())
        return false;
    const qsizetype begin = m_at;
    int depth = 0;
    for (; m_at < m_text.size() && (depth > 0 || !ends.contains(m_text[m_at])); ++m_at) {
        if (openBrackets.contains(m_text[m_at]))
            ++depth;
        else if (closeBrackets.contains(m_text[m_at]) && depth > 0)
            --depth;
    }
    QString& place = current().place;
    const QString found = m_written.mid(begin, m_at - begin).trimmed();
    place += place.isEmpty() ? found : u' ' + found;
    return true;
}

ReadLessons LessonScanner::read()
{
    for (skipSeparators(); m_at < m_text.size() && !m_read.fault; skipSeparators()) {
        if (takeComponent() || takePlace())
            continue;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u' ' && m_text[m_at] != u',')
            ++m_at;
        complain(from,
                 LessonWords::tr("This is neither weeks (1-16周) nor a weekday (周三) nor periods (3-4节)."));
    }
    return m_read;
}

bool isDigitAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

} // namespace

ReadLessons readLessons(const QString& text)
{
    if (text.size() > longestText)
        return {{}, TextFault{longestText, 0, LessonWords::tr("The text is too long for a time.")}};
    const QString folded = foldedForScan(text);
    ReadLessons read = LessonScanner(text, folded, 0).read();
    if (read.lessons.empty() && !read.fault)
        read.fault = TextFault{0, 0, LessonWords::tr("No time is given.")};
    if (read.fault)
        read.lessons.clear();
    return read;
}

FoundLessons findLessons(const QString& line)
{
    const QString folded = foldedForScan(line.left(longestText));
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded[at] == u' ' || (isDigitAt(folded, at) && isDigitAt(folded, at - 1)))
            continue;
        if (LessonScanner probe(line, folded, at); !probe.takeComponent())
            continue;
        ReadLessons read = LessonScanner(line, folded, at).read();
        const LessonTime& first = read.lessons.front();
        // 周一鸣 is a teacher.
        if (first.weekdays.isEmpty() || !first.weeks.isEmpty() || first.hasHours())
            return {at, read};
    }
    return {};
}

} // namespace kitcamp
