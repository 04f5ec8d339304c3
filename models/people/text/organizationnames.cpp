// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/organizationnames.h"

#include <algorithm>

namespace kitcamp {

namespace {

// One match per organization, its best; best organization first, ties by id so that the order never changes.
std::vector<OrganizationMatch> ranked(std::vector<OrganizationMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(),
                     [](const OrganizationMatch& a, const OrganizationMatch& b) {
                         return a.id != b.id ? a.id < b.id : a.score > b.score;
                     });
    const auto sameId = [](const OrganizationMatch& a, const OrganizationMatch& b) { return a.id == b.id; };
    matches.erase(std::unique(matches.begin(), matches.end(), sameId), matches.end());
    std::stable_sort(
        matches.begin(), matches.end(),
        [](const OrganizationMatch& a, const OrganizationMatch& b) { return a.score > b.score; });
    return matches;
}

} // namespace

OrganizationNames::OrganizationNames(const std::vector<KnownOrganization>& known)
    : m_readings(m_folding)
    , m_likeness(m_folding, m_readings)
{
    for (const KnownOrganization& organization : known)
        for (const QString& name : organization.names)
            add(organization.id, name);
}

void OrganizationNames::add(qint64 organization, const QString& name)
{
    PreparedName prepared = m_likeness.prepared(name);
    if (!prepared.key.isEmpty())
        m_known.push_back({organization, std::move(prepared)});
}

std::vector<OrganizationMatch> OrganizationNames::matches(const QString& written, std::size_t limit)
{
    const PreparedName prepared = m_likeness.prepared(written);
    if (prepared.key.isEmpty())
        return {};
    std::vector<OrganizationMatch> found = exactMatches(prepared);
    if (found.empty())
        found = nearMatches(prepared);
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

std::optional<qint64> OrganizationNames::certain(const QString& written)
{
    const std::vector<OrganizationMatch> exact = exactMatches(m_likeness.prepared(written));
    return exact.size() == 1 ? std::optional(exact.front().id) : std::nullopt;
}

std::vector<OrganizationMatch> OrganizationNames::exactMatches(const PreparedName& written) const
{
    std::vector<OrganizationMatch> found;
    for (const Known& known : m_known) {
        if (known.name.key == written.key)
            found.push_back({known.id, OrganizationMatch::Exact, 1.0, known.name.written,
                             tr("“%1” is one of its names.").arg(known.name.written)});
    }
    return ranked(std::move(found));
}

std::vector<OrganizationMatch> OrganizationNames::nearMatches(const PreparedName& written) const
{
    std::vector<OrganizationMatch> found;
    for (const Known& known : m_known) {
        if (const std::optional<Likeness> likeness = NameLikeness::compared(written, known.name))
            found.push_back({known.id, OrganizationMatch::Near, likeness->score, known.name.written,
                             reasonOf(*likeness, written.written, known.name.written)});
    }
    return ranked(std::move(found));
}

QString OrganizationNames::reasonOf(const Likeness& likeness, const QString& written, const QString& known)
{
    switch (likeness.kind) {
    case LikenessKind::PartOf:
        return tr("“%1” is a part of its name “%2”.").arg(written, known);
    case LikenessKind::Holds:
        return tr("“%1” holds its name “%2” and more.").arg(written, known);
    case LikenessKind::Abbreviation:
        return tr("“%1” could be short for “%2”.").arg(written, known);
    case LikenessKind::Initials:
        return tr("“%1” and “%2” could be initials and full name.").arg(written, known);
    case LikenessKind::Words:
        return tr("“%1” has mostly the words of “%2”.").arg(written, known);
    case LikenessKind::SoundsLike:
        return tr("“%1” is read like “%2”.").arg(written, known);
    case LikenessKind::TypingErrors:
        return tr("“%1” and “%2” differ by %n character(s).", "typing errors", likeness.errors)
            .arg(written, known);
    }
    return {};
}

} // namespace kitcamp
