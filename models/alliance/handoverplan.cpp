// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handoverplan.h"

#include "models/alliance/handoverplanner.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

bool HandoverLine::isOpen() const
{
    return state == HandoverState::Doubtful
        || (decision == HandoverDecision::Unsaid
            && (state == HandoverState::Conflict || state == HandoverState::Withdrawn));
}

namespace {

QString joined(const QList<HandoverDifference>& differences, QString HandoverDifference::*side)
{
    QStringList texts;
    for (const HandoverDifference& difference : differences) {
        const QString value = difference.*side;
        texts << u"%1: %2"_s.arg(difference.title, value.isEmpty() ? u"–"_s : value);
    }
    return texts.join(u"; "_s);
}

} // namespace

QString HandoverLine::hereText() const
{
    return joined(differences, &HandoverDifference::here);
}

QString HandoverLine::thereText() const
{
    return joined(differences, &HandoverDifference::there);
}

Result<HandoverPlan> HandoverPlan::make(Store& store, const Handover& handover,
                                        const HandoverDecisions& decisions)
{
    return HandoverPlanner(store, handover, decisions).run();
}

int HandoverPlan::count(HandoverState state) const
{
    return static_cast<int>(std::ranges::count(m_lines, state, &HandoverLine::state));
}

int HandoverPlan::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, &HandoverLine::isOpen));
}

} // namespace kitcamp
