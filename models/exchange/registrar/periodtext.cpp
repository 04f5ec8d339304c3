// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/periodtext.h"

#include "models/exchange/registrar/foldedtext.h"

#include <algorithm>
#include <bitset>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeriods = 20; ///< of a day

using PeriodBits = std::bitset<mostPeriods + 1>;

std::vector<PeriodRange> rangesOf(const PeriodBits& bits)
{
    std::vector<PeriodRange> ranges;
    for (int period = 1; period <= mostPeriods; ++period) {
        if (!bits.test(size_t(period)))
            continue;
        if (!ranges.empty() && ranges.back().last == period - 1)
            ranges.back().last = period;
        else
            ranges.push_back({period, period});
    }
    return ranges;
}

/// False where the range is none.
bool insert(PeriodBits& bits, int first, int last)
{
    if (first < 1 || last < first || last > mostPeriods)
        return false;
    for (int period = first; period <= last; ++period)
        bits.set(size_t(period));
    return true;
}

void skipSpaces(QStringView text, qsizetype& at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
}

bool isChineseNumber(QStringView text, qsizetype at)
{
    return at < text.size() && u"一二三四五六七八九十"_s.contains(text[at]);
}

/// Numbers with - , or nothing (三四) between them. False where there are none, or one is no period.
bool takeNumbers(QStringView text, qsizetype& at, PeriodBits& bits)
{
    int last = takeNumber(text, at);
    bool good = insert(bits, last, last);
    while (good && at < text.size()) {
        qsizetype next = at;
        const bool range = text[at] == u'-';
        const bool list = text[at] == u',' || text[at] == u'.';
        if (range || list)
            ++next;
        else if (!isChineseNumber(text, at))
            break;
        skipSpaces(text, next);
        (void)takeWord(text, next, u"第");
        const int number = takeNumber(text, next);
        if (number < 0)
            break;
        good = insert(bits, range ? last : number, number);
        last = number;
        at = next;
    }
    return good;
}

/// True behind "4-" and within a number: of "4-3节", which is no range, 3节 is not to be read instead.
bool isEndOfRange(QStringView text, qsizetype at)
{
    const auto isNumber = [text](qsizetype place) {
        return place >= 0 && place < text.size() && (text[place].isDigit() || isChineseNumber(text, place));
    };
    if (!isNumber(at) && !(at < text.size() && text[at] == u'第' && isNumber(at + 1)))
        return false;
    if (text[at].isDigit() && at > 0 && text[at - 1].isDigit())
        return true;
    qsizetype before = at - 1;
    while (before >= 0 && (text[before] == u' ' || text[before] == u'第'))
        --before;
    if (before < 0 || text[before] != u'-')
        return false;
    do {
        --before;
    } while (before >= 0 && text[before] == u' ');
    return isNumber(before);
}

PeriodBits inPairs(const PeriodBits& bits)
{
    PeriodBits pairs;
    for (int big = 1; big * 2 <= mostPeriods; ++big) {
        if (bits.test(size_t(big)))
            (void)insert(pairs, big * 2 - 1, big * 2);
    }
    return pairs;
}

/// "连续2节" after a period: so many from it on.
void takeRun(QStringView text, qsizetype& at, PeriodBits& bits)
{
    qsizetype behind = at;
    if (!takeWord(text, behind, u"连续"))
        return;
    const int count = takeNumber(text, behind);
    int first = 1;
    while (first < mostPeriods && !bits.test(size_t(first)))
        ++first;
    if (count > 0 && takeWord(text, behind, u"节") && insert(bits, first, first + count - 1))
        at = behind;
}

/// Digits in pairs, "0102", that follow each other.
bool takePairs(QStringView text, qsizetype& at, PeriodBits& bits)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    if (end - at < 4 || (end - at) % 2 != 0)
        return false;
    int before = 0;
    for (; at < end; at += 2) {
        const int period = text.sliced(at, 2).toInt();
        if ((before > 0 && period != before + 1) || !insert(bits, period, period))
            return false;
        before = period;
    }
    return true;
}

} // namespace

std::vector<PeriodRange> takePeriods(QStringView folded, qsizetype& at)
{
    if (isEndOfRange(folded, at))
        return {};
    qsizetype behind = at;
    PeriodBits bits;
    const bool named = takeWord(folded, behind, u"periods") || takeWord(folded, behind, u"period");
    skipSpaces(folded, behind);
    (void)takeWord(folded, behind, u"第");
    if (!takeNumbers(folded, behind, bits))
        return {};
    const bool big = takeWord(folded, behind, u"大");
    if (!big)
        (void)takeWord(folded, behind, u"小");
    const bool marked = takeWord(folded, behind, u"节");
    if (!marked && !named)
        return {};
    if (marked && takeWord(folded, behind, u"/周"))
        return {};
    takeRun(folded, behind, bits);
    at = behind;
    return rangesOf(big ? inPairs(bits) : bits);
}

std::vector<PeriodRange> takeBracketedPeriods(QStringView folded, qsizetype& at)
{
    qsizetype behind = at;
    if (!takeWord(folded, behind, u"["))
        return {};
    qsizetype pairs = behind;
    PeriodBits bits;
    if (takePairs(folded, pairs, bits)) {
        behind = pairs;
    } else {
        bits.reset();
        if (!takeNumbers(folded, behind, bits))
            return {};
    }
    (void)takeWord(folded, behind, u"节");
    if (!takeWord(folded, behind, u"]"))
        return {};
    at = behind;
    return rangesOf(bits);
}

std::optional<ClockRange> takeClock(QStringView folded, qsizetype& at)
{
    const auto takeTime = [&folded](qsizetype& place) -> std::optional<int> {
        const qsizetype begin = place;
        while (place < folded.size() && (folded[place].isDigit() || folded[place] == u':'))
            ++place;
        return clockMinutes(folded.sliced(begin, place - begin));
    };
    qsizetype behind = at;
    const auto starts = takeTime(behind);
    skipSpaces(folded, behind);
    if (!starts || !takeWord(folded, behind, u"-"))
        return std::nullopt;
    skipSpaces(folded, behind);
    const auto ends = takeTime(behind);
    if (!ends || *ends <= *starts)
        return std::nullopt;
    at = behind;
    return ClockRange{*starts, *ends};
}

std::vector<PeriodRange> periodsOfHead(const QString& text)
{
    const QString folded = foldedForScan(text);
    std::vector<PeriodRange> found;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        qsizetype behind = at;
        const auto periods = takePeriods(folded, behind);
        if (periods.empty())
            continue;
        found = periods;
        at = behind - 1; // what stands last is the most exact: 第一大节 (01,02小节)
    }
    bool number = false;
    const int period = folded.trimmed().toInt(&number);
    PeriodBits bits;
    return found.empty() && number && insert(bits, period, period) ? rangesOf(bits) : found;
}

std::optional<ClockRange> clockOfHead(const QString& text)
{
    const QString folded = foldedForScan(text);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        qsizetype behind = at;
        if (const auto clock = takeClock(folded, behind); clock)
            return clock;
    }
    return std::nullopt;
}

std::vector<PeriodRange> joined(std::vector<PeriodRange> left, const std::vector<PeriodRange>& right)
{
    PeriodBits bits;
    left.insert(left.end(), right.begin(), right.end());
    for (const PeriodRange& range : left)
        (void)insert(bits, range.first, range.last);
    return rangesOf(bits);
}

} // namespace kitcamp
