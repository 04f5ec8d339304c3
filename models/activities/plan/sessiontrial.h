// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/centreplan.h"
#include "models/activities/sessions/sessionrows.h"

namespace kitcamp {

/// Sessions as they would be made, none of them in the file yet.
struct SessionDraft {
    QList<SessionRow> sessions;
    QList<SessionStaffRow> staff;
    /// The activity whose mode they have; its participants come, too, where they are sessions of it.
    qint64 like = 0;
};

/// What the rules of the plan say of a draft.
struct TriedDraft {
    struct Line {
        QStringList sentences; ///< what clashes; never empty
        bool isForbidden = false;
    };
    QHash<qint64, Line> lines; ///< by session; those without a clash are not among them
    QStringList forbidden; ///< each sentence once
};

/// Tries sessions that are not made yet in a copy of the plan. Nothing is said of devices: new sessions have
/// asked for none.
class SessionTrial
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionTrial)
public:
    /// \p store must outlive this object.
    explicit SessionTrial(Store& store);

    [[nodiscard]] Result<TriedDraft> tried(const SessionDraft& draft);

private:
    [[nodiscard]] Result<void> showDaysOf(const QList<SessionRow>& sessions);
    [[nodiscard]] Result<std::vector<planning::Session>> placed(const SessionDraft& draft) const;
    [[nodiscard]] QString sentenceOf(const planning::Finding& finding, qint64 session,
                                     const QSet<qint64>& added) const;

    CentrePlan m_plan;
};

} // namespace kitcamp
