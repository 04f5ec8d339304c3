// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/proposalwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using selecting::Reason;

QString ordinal(int number)
{
    const int last = number % 10;
    const int teens = number % 100;
    if (last == 1 && teens != 11)
        return ProposalWords::tr("%1st", "place in an order: 1st, 21st").arg(number);
    if (last == 2 && teens != 12)
        return ProposalWords::tr("%1nd", "place in an order: 2nd, 22nd").arg(number);
    if (last == 3 && teens != 13)
        return ProposalWords::tr("%1rd", "place in an order: 3rd, 23rd").arg(number);
    return ProposalWords::tr("%1th", "place in an order: 4th, 11th").arg(number);
}

QString ProposalWords::reason(const Reason& reason, selecting::Wish wish) const
{
    const QString title = reason.limit >= 0 ? m_book.quotas.at(reason.limit).title : QString();
    const SelectionQuota quota = reason.limit >= 0 ? m_book.quotas.at(reason.limit) : SelectionQuota();
    switch (reason.kind) {
    case Reason::Kind::ByScore:
        return tr("Offered: %1 by score.", "%1: 3rd").arg(ordinal(reason.place));
    case Reason::Kind::ForLeast:
        return tr("Offered before higher scores (%1) because of the quota %2: at least %3.",
                  "%1: 93rd, %2: a university, women ...")
            .arg(ordinal(reason.place), title)
            .arg(quota.least.value_or(0));
    case Reason::Kind::NoSeat:
        return tr("Waits: the seats go to higher scores (%1).", "%1: 93rd").arg(ordinal(reason.place));
    case Reason::Kind::NoSeatOfKind:
        return wish == selecting::Wish::Online
            ? tr("Waits: the seats online go to higher scores (%1).", "%1: 93rd").arg(ordinal(reason.place))
            : tr("Waits: the seats on site go to higher scores (%1).", "%1: 93rd").arg(ordinal(reason.place));
    case Reason::Kind::LimitFull:
        return tr("Waits (%1): %2 already has its %3.", "%1: 93rd, %2: a university, women ...")
            .arg(ordinal(reason.place), title)
            .arg(quota.most.value_or(0));
    case Reason::Kind::OthersNeeded:
        return tr("Waits (%1): lower scores go first because of the quota %2: at least %3.",
                  "%1: 93rd, %2: a university, women ...")
            .arg(ordinal(reason.place), title)
            .arg(quota.least.value_or(0));
    case Reason::Kind::BestTogether:
        break;
    }
    return tr("Waits (%1): the quotas together leave no better choice.", "%1: 93rd")
        .arg(ordinal(reason.place));
}

QString ProposalWords::row(int name) const
{
    if (name == selecting::seatsRow)
        return tr("%n seat(s) free", nullptr, m_problem.seats.value_or(0));
    if (name == selecting::siteRow)
        return tr("%n seat(s) free on site", nullptr, m_problem.site.value_or(0));
    if (name == selecting::onlineRow)
        return tr("%n seat(s) free online", nullptr, m_problem.online.value_or(0));
    const SelectionQuota& quota = m_book.quotas.at(name);
    const QString applied =
        tr("%n applied", "Tongji at least 2 (.., 1 has a seat)", static_cast<int>(quota.members.size()));
    if (quota.held == 0)
        return tr("%1 %2 (%3)", "Tongji at least 2 (5 applied)").arg(quota.title, quota.bounds(), applied);
    return tr("%1 %2 (%3, %4)", "Tongji at least 2 (5 applied, 1 with a seat)")
        .arg(quota.title, quota.bounds(), applied, tr("%n with a seat", nullptr, quota.held));
}

QString ProposalWords::clash(const std::vector<int>& rows) const
{
    if (rows.size() == 1 && rows.front() >= 0) {
        const QString shortage = m_book.quotas.at(rows.front()).shortage();
        if (!shortage.isEmpty())
            return shortage;
    }
    QStringList parts;
    for (const int name : rows)
        parts << row(name);
    return tr("These cannot hold together, whoever is chosen: %1.", "%1: quotas with numbers")
        .arg(parts.join(u"; "_s));
}

QString ProposalWords::undecided() const
{
    return tr("The quotas cross each other so much that no choice was found that keeps all of them.");
}

QStringList ProposalWords::waysOut() const
{
    return {tr("Change one of these quotas in the plan of the camp, or give more seats.")};
}

} // namespace kitcamp
