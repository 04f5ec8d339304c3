// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/weektext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct WeekWritingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReadWeeks)
};

enum Kind { Plain, Odd, Even };

/// Tries all ways to cut ascending weeks into groups of ranges, and keeps the shortest.
class WeekWriter
{
public:
    explicit WeekWriter(WeekSet weeks)
        : m_weeks(weeks.toList())
    {
    }
    /// The text from week number \p index on, beginning a group.
    [[nodiscard]] QString opening(qsizetype index);

private:
    [[nodiscard]] QString continued(qsizetype index, Kind kind);
    [[nodiscard]] QString parts(qsizetype index, Kind kind);
    [[nodiscard]] QString part(qsizetype first, qsizetype last) const;

    QList<int> m_weeks;
    QHash<qsizetype, QString> m_openings;
    QHash<std::pair<qsizetype, int>, QString> m_parts;
};

/// The length, each number counting alike: 1-8周,10-16周(双) is no worse than 1-7周,8-16周(双), which nobody
/// would write.
int lengthOf(const QString& text)
{
    int length = 0;
    bool digit = false;
    for (const QChar character : text) {
        length += character.isDigit() && digit ? 0 : 1;
        digit = character.isDigit();
    }
    return length;
}

void keepShorter(QString& best, const QString& text)
{
    if (best.isEmpty() || lengthOf(text) < lengthOf(best))
        best = text;
}

QString WeekWriter::part(qsizetype first, qsizetype last) const
{
    const QString begin = QString::number(m_weeks[first]);
    return first == last ? begin : begin + u'-' + QString::number(m_weeks[last]);
}

/// The best text for the weeks from here on, in an open group.
QString WeekWriter::parts(qsizetype index, Kind kind)
{
    const std::pair key(index, int(kind));
    if (const auto known = m_parts.constFind(key); known != m_parts.constEnd())
        return *known;
    const int step = kind == Plain ? 1 : 2;
    qsizetype last = index;
    while (last + 1 < m_weeks.size() && m_weeks[last + 1] == m_weeks[last] + step)
        ++last;
    QString best;
    for (; last >= index; --last)
        keepShorter(best, part(index, last) + continued(last + 1, kind));
    return *m_parts.insert(key, best);
}

QString WeekWriter::continued(qsizetype index, Kind kind)
{
    static const QStringList ends{u"周"_s, u"周(单)"_s, u"周(双)"_s};
    if (index == m_weeks.size())
        return ends.at(kind);
    QString best = ends.at(kind) + u',' + opening(index);
    const bool fits = kind == Plain || (m_weeks[index] % 2 != 0) == (kind == Odd);
    if (fits)
        keepShorter(best, u',' + parts(index, kind));
    return best;
}

QString WeekWriter::opening(qsizetype index)
{
    if (const auto known = m_openings.constFind(index); known != m_openings.constEnd())
        return *known;
    QString best = parts(index, Plain);
    keepShorter(best, parts(index, m_weeks[index] % 2 != 0 ? Odd : Even));
    return *m_openings.insert(index, best);
}

} // namespace

QString weeksText(WeekSet weeks)
{
    return weeks.isEmpty() ? QString() : WeekWriter(weeks).opening(0);
}

QString shownWeeks(WeekSet weeks)
{
    static const QRegularExpression group(u"([0-9,-]+)周(?:\\(([单双])\\))?"_s);
    QStringList ranges;
    auto matches = group.globalMatch(weeksText(weeks));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString parity = match.captured(2);
        const QStringList parts = match.captured(1).split(u',', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (parity.isEmpty() || !part.contains(u'-'))
                ranges.append(part);
            else if (parity == u"单"_s)
                ranges.append(WeekWritingWords::tr("%1 (odd)", "weeks 1-15").arg(part));
            else
                ranges.append(WeekWritingWords::tr("%1 (even)", "weeks 2-16").arg(part));
        }
    }
    if (ranges.isEmpty())
        return WeekWritingWords::tr("no weeks");
    const QString list = ranges.join(WeekWritingWords::tr(", ", "between weeks"));
    return weeks.count() == 1 ? WeekWritingWords::tr("week %1").arg(list)
                              : WeekWritingWords::tr("weeks %1").arg(list);
}

} // namespace kitcamp
