// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/numberranges.h"

#include "models/activities/certificates/certificateactions.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int block = 100;

QString usedKey(const QString& prefix)
{
    return u"certificates.used."_s + prefix;
}

} // namespace

QString CertificateNumbers::text(const QString& prefix, qint64 number)
{
    return prefix + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

/// Whether the entry that made the range has its place in the log for good.
Result<bool> CertificateNumbers::stands(qint64 range)
{
    if (m_store.localValue(u"sync.hub"_s).isEmpty())
        return true;
    KITCAMP_ASSIGN(const auto entry,
                   m_store.journal().lastTouching(u"certificate_range"_s, QString::number(range), 0));
    // A range that came with the snapshot that this file began with has no entry here.
    return !entry || entry->seq <= m_store.localValue(u"sync.standing"_s).toLongLong();
}

Result<qint64> CertificateNumbers::highestUsed(const QString& prefix, qint64 first, qint64 last)
{
    KITCAMP_ASSIGN(
        const auto inFile,
        m_store.reader().integer("SELECT max(CAST(substr(number, length(?1)+1) AS INTEGER))"
                                 " FROM certificate WHERE substr(number, 1, length(?1))=?1 AND"
                                 " CAST(substr(number, length(?1)+1) AS INTEGER) BETWEEN ?2 AND ?3",
                                 prefix, first, last));
    const qint64 printed = m_store.localValue(usedKey(prefix)).toLongLong();
    const qint64 here = printed >= first && printed <= last ? printed : first - 1;
    // Ranges are used in order: those below the one that was printed from last are used up.
    return std::max({inFile.value_or(first - 1), here, printed > last ? last : first - 1});
}

Result<QList<CertificateNumbers::Free>> CertificateNumbers::freeRanges(const QString& prefix)
{
    struct Range {
        qint64 id;
        qint64 first;
        qint64 last;
    };
    QList<Range> ranges;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT id, first, last FROM certificate_range WHERE author=? AND prefix=? ORDER BY first",
        [&](const Statement& row) {
            ranges << Range{row.integer(0), row.integer(1), row.integer(2)};
        },
        QString::fromLatin1(m_store.author().toHex()), prefix));
    QList<Free> free;
    for (const Range& range : ranges) {
        KITCAMP_ASSIGN(const bool ready, stands(range.id));
        KITCAMP_ASSIGN(const qint64 used, highestUsed(prefix, range.first, range.last));
        if (used < range.last)
            free << Free{used + 1, range.last, ready};
    }
    return free;
}

Result<CertificateNumbers::Supply> CertificateNumbers::supply(const QString& prefix)
{
    KITCAMP_ASSIGN(const QList<Free> ranges, freeRanges(prefix));
    Supply supply;
    for (const Free& range : ranges)
        (range.ready ? supply.ready : supply.waiting) += static_cast<int>(range.last - range.first + 1);
    return supply;
}

Result<QStringList> CertificateNumbers::next(const QString& prefix, int count)
{
    KITCAMP_ASSIGN(const QList<Free> ranges, freeRanges(prefix));
    QStringList numbers;
    for (const Free& range : ranges) {
        for (qint64 number = range.first; range.ready && number <= range.last && numbers.size() < count;
             ++number)
            numbers << text(prefix, number);
    }
    if (numbers.size() == count)
        return numbers;
    return Error{ErrorCode::Refused,
                 tr("Only %n number(s) can be printed that no other computer can print too.", nullptr,
                    static_cast<int>(numbers.size())),
                 {},
                 u"number-range"_s,
                 {tr("Reserve more numbers; where the centre is shared, let this computer sync once.")}};
}

Action CertificateNumbers::reservation(const QString& prefix, int count)
{
    const int blocks = std::clamp((count + block - 1) / block, 1, ReserveNumbers::largestCount / block);
    return toAction(ReserveNumbers{m_store.ids().nextValue(), prefix, blocks * block,
                                   QString::fromLatin1(m_store.author().toHex())});
}

Result<void> CertificateNumbers::noteUsed(const QString& prefix, const QStringList& numbers)
{
    qint64 highest = m_store.localValue(usedKey(prefix)).toLongLong();
    for (const QString& number : numbers)
        highest = std::max(highest, number.mid(prefix.size()).toLongLong());
    return m_store.saveLocalValue(usedKey(prefix), QString::number(highest));
}

} // namespace kitcamp
