// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/organizationtwins.h"

namespace kitcamp {

namespace {

// What is less alike is asked about when a list is imported, where somebody knows what was meant.
constexpr double leastLikeness = 0.85;
constexpr qsizetype mostPrepared = 20000;

QString digitsOf(const QString& key)
{
    QString digits;
    for (const QChar c : key)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// Pieces and initials are too often names of others: a university and its middle school.
bool saysEnough(LikenessKind kind)
{
    return kind == LikenessKind::Words || kind == LikenessKind::TypingErrors
        || kind == LikenessKind::SoundsLike;
}

} // namespace

OrganizationTwins::OrganizationTwins()
    : m_readings(m_folding)
    , m_likeness(m_folding, m_readings)
{
}

const PreparedName& OrganizationTwins::prepared(const QString& name)
{
    if (const auto known = m_prepared.constFind(name); known != m_prepared.cend())
        return *known;
    return *m_prepared.insert(name, m_likeness.prepared(name));
}

double OrganizationTwins::likeness(const QString& one, const QString& other)
{
    const PreparedName a = prepared(one);
    const PreparedName& b = prepared(other);
    if (a.key.isEmpty() || digitsOf(a.key) != digitsOf(b.key)) // school 1 and school 2
        return 0;
    if (a.key == b.key)
        return 1;
    double best = 0;
    for (const auto& found : {NameLikeness::compared(a, b), NameLikeness::compared(b, a)}) {
        if (found && saysEnough(found->kind))
            best = std::max(best, found->score);
    }
    return best >= leastLikeness ? best : 0;
}

Result<QList<qint64>> OrganizationTwins::of(Connection& connection, qint64 organization)
{
    QList<Named> own;
    QList<Named> others;
    KITCAMP_TRY(connection.each(
        "SELECT id, name FROM organization WHERE name<>'' UNION ALL SELECT id, name_en FROM organization"
        " WHERE name_en<>'' UNION ALL SELECT organization, name FROM organization_name",
        [&](const Statement& row) {
            (row.integer(0) == organization ? own : others) << Named{row.integer(0), row.text(1)};
        }));
    const QMutexLocker lock(&m_mutex);
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    QHash<qint64, double> best;
    for (const Named& other : std::as_const(others)) {
        for (const Named& name : std::as_const(own)) {
            if (const double found = likeness(name.name, other.name); found > 0)
                best[other.organization] = std::max(best.value(other.organization), found);
        }
    }
    QList<qint64> ids = best.keys();
    std::sort(ids.begin(), ids.end(),
              [&](qint64 a, qint64 b) { return best[a] != best[b] ? best[a] > best[b] : a < b; });
    return ids;
}

} // namespace kitcamp
