// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/weektext.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReadWeeks)
};

enum class Parity { None, All, Odd, Even };

WeekSet chosen(WeekSet weeks, Parity parity)
{
    if (parity == Parity::Odd)
        return weeks & WeekSet::odd();
    return parity == Parity::Even ? weeks & WeekSet::even() : weeks;
}

/// "(单)", "([周])", "(双周)" after a number.
struct Mark {
    Parity parity = Parity::None;
    bool saysWeek = false;
};

/// Walks through folded text, a group of numbers with its 周 after the other.
class WeekScanner
{
public:
    WeekScanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    /// All groups; unless \p bare, groups without 周 are none.
    [[nodiscard]] ReadWeeks read(bool bare);
    [[nodiscard]] qsizetype behindSpaces(qsizetype at) const;

private:
    [[nodiscard]] bool readGroup(bool bare);
    [[nodiscard]] bool readPart();
    [[nodiscard]] int readNumber();
    void readMarksBehind();
    [[nodiscard]] bool readFrequency();
    [[nodiscard]] Parity readParity();
    [[nodiscard]] Parity readEnglishParity();
    [[nodiscard]] std::optional<Mark> readBracketedMark();
    [[nodiscard]] bool readMark();
    void restrictGroup(Parity parity, qsizetype from);
    void restrictPart(Parity parity, qsizetype from);
    void complain(qsizetype from, const QString& reason);
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    WeekSet m_group;
    WeekSet m_part;
    std::optional<TextFault> m_fault; ///< of the group that is being read
};

void WeekScanner::complain(qsizetype from, const QString& reason)
{
    if (!m_fault)
        m_fault = TextFault{from, m_at - from, reason};
}

qsizetype WeekScanner::behindSpaces(qsizetype at) const
{
    while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u',' || m_text[at] == u'\n'))
        ++at;
    return at;
}

Parity WeekScanner::readParity()
{
    if (takeWord(m_text, m_at, u"单") || takeWord(m_text, m_at, u"odd"))
        return Parity::Odd;
    if (takeWord(m_text, m_at, u"双") || takeWord(m_text, m_at, u"even"))
        return Parity::Even;
    return takeWord(m_text, m_at, u"全") ? Parity::All : Parity::None;
}

/// "even", " odd weeks": a word among spaces; "evening" is none.
Parity WeekScanner::readEnglishParity()
{
    const qsizetype begin = m_at;
    const auto skipSpaces = [&] {
        while (peek() == u' ')
            ++m_at;
    };
    skipSpaces();
    Parity parity = Parity::None;
    if (takeWord(m_text, m_at, u"odd"))
        parity = Parity::Odd;
    else if (takeWord(m_text, m_at, u"even"))
        parity = Parity::Even;
    if (parity == Parity::None || (peek().unicode() < 0x80 && peek().isLetter())) {
        m_at = begin;
        return Parity::None;
    }
    const qsizetype behind = m_at;
    skipSpaces();
    if (!takeWord(m_text, m_at, u"weeks") && !takeWord(m_text, m_at, u"week"))
        m_at = behind;
    return parity;
}

std::optional<Mark> WeekScanner::readBracketedMark()
{
    const qsizetype begin = m_at;
    m_at = behindSpaces(m_at);
    int depth = 0;
    for (; peek() == u'(' || peek() == u'['; ++m_at)
        ++depth;
    Mark mark;
    mark.parity = readEnglishParity();
    if (mark.parity == Parity::None)
        mark.parity = readParity();
    mark.saysWeek = takeWord(m_text, m_at, u"周");
    const bool empty = mark.parity == Parity::None && !mark.saysWeek;
    for (int open = depth; open > 0 && (peek() == u')' || peek() == u']'); --open) {
        ++m_at;
        --depth;
    }
    if (m_at > begin && peek(-1) != u')' && peek(-1) != u']')
        depth = -1;
    if (empty || depth != 0) {
        m_at = begin;
        return std::nullopt;
    }
    return mark;
}

int WeekScanner::readNumber()
{
    (void)takeWord(m_text, m_at, u"第");
    const qsizetype begin = m_at;
    const int week = takeNumber(m_text, m_at);
    if (week >= 0 && (week < 1 || week > WeekSet::most))
        complain(begin, WeekWords::tr("There is no such week: they go from 1 to %1.").arg(WeekSet::most));
    return week;
}

bool WeekScanner::readPart()
{
    const qsizetype begin = m_at;
    Parity before = readEnglishParity();
    if (before == Parity::None)
        before = readParity();
    while (before != Parity::None && peek() == u' ')
        ++m_at;
    const int first = readNumber();
    if (first < 0) {
        m_at = begin;
        return false;
    }
    int last = first;
    const qsizetype behindFirst = m_at;
    (void)takeWord(m_text, m_at, u"周"); // 第1周-第8周
    if (peek() == u'-') {
        ++m_at;
        last = readNumber();
        if (last < 0)
            complain(m_at - 1, WeekWords::tr("The last week of the range is missing."));
        else if (last < first)
            complain(begin, WeekWords::tr("The range ends before it begins."));
    } else {
        m_at = behindFirst;
    }
    m_part = WeekSet::range(first, last);
    restrictPart(before, begin);
    const qsizetype behind = m_at;
    Parity own = readEnglishParity();
    if (own == Parity::None)
        own = readParity();
    if (own == Parity::None) {
        const auto mark = readBracketedMark();
        if (mark && !mark->saysWeek)
            own = mark->parity;
        else
            m_at = behind;
    }
    restrictPart(own, begin);
    m_group = m_group | m_part;
    return true;
}

void WeekScanner::restrictPart(Parity parity, qsizetype from)
{
    m_part = chosen(m_part, parity);
    if (parity == Parity::Odd && m_part.isEmpty())
        complain(from, WeekWords::tr("There is no odd week in it."));
    else if (parity == Parity::Even && m_part.isEmpty())
        complain(from, WeekWords::tr("There is no even week in it."));
}

void WeekScanner::restrictGroup(Parity parity, qsizetype from)
{
    m_part = m_group;
    restrictPart(parity, from);
    m_group = m_part;
}

/// "周", "(周)", "([单周])": the end of a group.
bool WeekScanner::readMark()
{
    const qsizetype begin = m_at;
    m_at = behindSpaces(m_at);
    if (takeWord(m_text, m_at, u"周"))
        return true;
    m_at = begin;
    const auto mark = readBracketedMark();
    if (!mark || !mark->saysWeek) {
        m_at = begin;
        return false;
    }
    restrictGroup(mark->parity, begin);
    return true;
}

/// "|2节/周" says how often, not when.
bool WeekScanner::readFrequency()
{
    const qsizetype begin = m_at;
    if (takeNumber(m_text, m_at) >= 0 && takeWord(m_text, m_at, u"节/周"))
        return true;
    m_at = begin;
    return false;
}

void WeekScanner::readMarksBehind()
{
    while (m_at < m_text.size()) {
        const qsizetype begin = m_at;
        if (peek() == u'|' && ++m_at && readFrequency())
            continue;
        Parity parity = readParity();
        if (parity != Parity::None && peek() >= u'0' && peek() <= u'9')
            parity = Parity::None; // 1-8周单9-15周: of what comes
        else if (parity != Parity::None)
            (void)takeWord(m_text, m_at, u"周");
        else if (const auto mark = readBracketedMark())
            parity = mark->parity == Parity::None ? Parity::All : mark->parity;
        if (parity == Parity::None) {
            m_at = begin;
            return;
        }
        restrictGroup(parity, begin);
    }
}

bool WeekScanner::readGroup(bool bare)
{
    m_group = {};
    m_fault.reset();
    const bool named = takeWord(m_text, m_at, u"weeks") || takeWord(m_text, m_at, u"week");
    while (peek() == u' ')
        ++m_at;
    if (!readPart())
        return false;
    qsizetype behindPart = m_at;
    while (!readMark()) {
        m_at = behindPart;
        while (peek() == u' ')
            ++m_at;
        if (peek() != u',') {
            m_at = behindPart;
            return named || bare;
        }
        m_at = behindSpaces(m_at);
        if (!readPart()) {
            m_at = behindPart;
            return named || bare;
        }
        behindPart = m_at;
    }
    readMarksBehind();
    return true;
}

ReadWeeks WeekScanner::read(bool bare)
{
    ReadWeeks found{.end = m_at};
    while (readGroup(bare)) {
        found.weeks = found.weeks | m_group;
        found.end = m_at;
        found.fault = m_fault;
        if (m_fault)
            return found;
        m_at = behindSpaces(m_at);
    }
    m_at = found.end;
    return found;
}

} // namespace

ReadWeeks readWeeksAt(QStringView folded, qsizetype at)
{
    return WeekScanner(folded, at).read(false);
}

ReadWeeks readWeeks(const QString& text)
{
    const QString folded = foldedForScan(text);
    WeekScanner scanner(folded, 0);
    const qsizetype begin = scanner.behindSpaces(0);
    if (begin == folded.size())
        return {.fault = TextFault{0, 0, WeekWords::tr("No weeks are given.")}};
    ReadWeeks found = WeekScanner(folded, begin).read(true);
    const qsizetype rest = scanner.behindSpaces(found.end);
    if (!found.fault && rest < folded.size())
        found.fault = TextFault{
            rest, 1, WeekWords::tr("Here a week is expected, as in “1-8,10-16周(双)”, and nothing else.")};
    if (found.fault)
        found.weeks = {};
    return found;
}

} // namespace kitcamp
