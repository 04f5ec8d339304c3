// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handover.h"
#include "models/alliance/handoveractions.h"
#include "models/alliance/handoverdecisions.h"
#include "models/store/store.h"

namespace kitcamp {

/// A handover held against this file: what each line would do, what is to be decided, and the one Action that
/// does it. Making a plan writes nothing. Taking the same handover twice changes nothing the second time;
/// what was changed here since is never overwritten without a word (README.md tells how that is known).
class HandoverPlan
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverPlan)
public:
    [[nodiscard]] static Result<HandoverPlan> make(Store& store, const Handover& handover,
                                                   const HandoverDecisions& decisions);

    [[nodiscard]] const QList<HandoverLine>& lines() const { return m_lines; }
    [[nodiscard]] int count(HandoverState state) const;
    /// Lines that wait for a decision; they are left as they are here and shown again next time.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] const QList<PersonQuestion>& personQuestions() const { return m_personQuestions; }
    [[nodiscard]] const QList<OrganizationQuestion>& organizationQuestions() const
    {
        return m_organizationQuestions;
    }
    /// Ids of new rows, to be handed to the next plan of the file with the decisions.
    [[nodiscard]] const QHash<QString, qint64>& planned() const { return m_planned; }
    /// Sentences about the whole: cancelled meanwhile, erased there, consents that are lacking.
    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }
    [[nodiscard]] const TakeHandover& action() const { return m_action; }
    [[nodiscard]] bool changesNothing() const { return m_action.steps.isEmpty() && m_action.rows.isEmpty(); }
    [[nodiscard]] Result<Performed> perform(Store& store) const { return store.perform(m_action); }
    [[nodiscard]] qint64 camp() const { return m_action.record.activity; }

private:
    friend class HandoverPlanner;
    QList<HandoverLine> m_lines;
    QList<PersonQuestion> m_personQuestions;
    QList<OrganizationQuestion> m_organizationQuestions;
    QHash<QString, qint64> m_planned;
    QStringList m_remarks;
    TakeHandover m_action;
};

} // namespace kitcamp
