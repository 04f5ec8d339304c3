// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/rulerelaxing.h"

#include <QRegularExpression>

#include <optional>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The number in "hard[2]"; none where the place is another list's.
std::optional<qsizetype> indexIn(const QString& list, const QString& place)
{
    static const QRegularExpression form(u"^(\\w+)\\[(\\d+)\\]$"_s);
    const auto match = form.match(place);
    return match.hasMatch() && match.captured(1) == list ? std::optional(match.captured(2).toLongLong())
                                                         : std::nullopt;
}

void setSizes(TeamRules& rules, const std::vector<TeamSize>& sizes)
{
    if (sizes.empty())
        return;
    TeamSize all = sizes.front();
    for (const TeamSize& size : sizes)
        all = {std::min(all.lower, size.lower), std::max(all.upper, size.upper)};
    rules.sizes.clear();
    rules.teams = 0;
    rules.about = false;
    rules.size = TeamSize{std::max(1, all.lower), all.upper};
}

/// What goes as a whole, by the lists of rules.json.
struct GivenUp {
    QSet<qsizetype> hard;
    QSet<qsizetype> together;
    QSet<qsizetype> apart;
    QSet<qsizetype> earlier;
};

template <typename List>
void removeAll(List& list, const QSet<qsizetype>& indexes)
{
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (indexes.contains(i))
            list.removeAt(i);
    }
}

} // namespace

RelaxedRules relaxedRules(const TeamRules& rules, const TeamSetup& setup, const TeamRelaxation& relaxation)
{
    RelaxedRules relaxed{rules, {}};
    GivenUp gone;
    for (const TeamRelaxation::Change& change : relaxation.changes) {
        const QString place = setup.place(change.claim);
        if (change.claim.kind == TeamClaim::Kind::Sizes) {
            setSizes(relaxed.rules, change.sizes);
        } else if (change.claim.kind == TeamClaim::Kind::Lock) {
            relaxed.unlocked << setup.ids.value(change.claim.index).toLongLong();
        } else if (const auto hard = indexIn(u"hard"_s, place)) {
            if (change.count == TeamRelaxation::Change::GivenUp)
                gone.hard << *hard;
            else if (*hard < relaxed.rules.hard.size())
                relaxed.rules.hard[*hard].count = change.count;
        } else if (const auto together = indexIn(u"together"_s, place)) {
            gone.together << *together;
        } else if (const auto apart = indexIn(u"apart"_s, place)) {
            gone.apart << *apart;
        } else if (const auto earlier = indexIn(u"earlier"_s, place)) {
            gone.earlier << *earlier;
        }
    }
    removeAll(relaxed.rules.hard, gone.hard);
    removeAll(relaxed.rules.together, gone.together);
    removeAll(relaxed.rules.apart, gone.apart);
    removeAll(relaxed.rules.earlier, gone.earlier);
    return relaxed;
}

} // namespace kitcamp
