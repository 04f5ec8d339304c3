// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Teams under the scanner: the part of Desk that hands out kits and takes them back.
#include "models/lending/desk.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void Desk::setTeam(const TeamAtDesk& team)
{
    if (m_team.id == team.id)
        return;
    m_team = team;
    m_set = {team.activity, 0};
    Q_EMIT borrowerChanged();
}

/// Whoever of the team is at the counter answers for what it takes, else the first of its members.
DeskOutcome Desk::openTeam(const TeamAtDesk& team)
{
    if (team.members.isEmpty())
        return failed({ErrorCode::Refused,
                       tr("%1 has no members yet, so nobody can answer for what it takes.").arg(team.words),
                       {},
                       u"team-empty"_s,
                       {tr("Form the teams of the camp first, or scan a person's card.")}});
    setBorrower(team.members.contains(m_borrower) ? m_borrower : team.members.constFirst());
    setTeam(team);
    DeskOutcome answer = outcome(DeskEvent::TeamOpened);
    answer.person = team.words;
    answer.personId = m_borrower;
    const auto out = office().openLoansOfTeam(team.id);
    if (!out)
        return failed(out.error());
    answer.text = tr("%1: %2", "%1: team, %2: its members").arg(team.words, team.memberNames.join(u", "_s));
    if (const QString kit = kitAfter(team.id); !kit.isEmpty())
        answer.text += u". "_s + kit;
    lendAllWaiting(answer);
    if (!out->isEmpty())
        answer.offers << DeskOffer{DeskOffer::Kind::ReturnTeam,
                                   tr("return the %n that are out", nullptr, static_cast<int>(out->size())),
                                   team.id.value,
                                   {}};
    return answer;
}

/// How complete the kit is after what was just done.
QString Desk::kitAfter(TeamId team)
{
    const auto kit = kitOf(m_store.reader(), team);
    return kit ? kitWords(*kit) : QString();
}

DeskOutcome Desk::returnTeam(TeamId team)
{
    const auto loans = office().openLoansOfTeam(team);
    if (!loans)
        return failed(loans.error());
    if (loans->isEmpty())
        return failed({ErrorCode::Refused,
                       tr("Everything of this team has come back already."),
                       {},
                       u"set-closed"_s,
                       {}});
    return returnLoans(*loans);
}

} // namespace kitcamp
