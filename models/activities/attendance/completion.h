// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerate.h"

namespace kitcamp {

/// What the rule of an activity says about one participant, and why.
struct CompletionProposal {
    enum class Verdict {
        Completes,
        Fails,
        Open, ///< a score is missing, or sessions are still to come
    };
    qint64 participation = 0;
    PersonId person;
    QString name;
    QString number;
    QString organization;
    QString rosterState; ///< as the file has it now
    AttendanceRate rate;
    std::optional<int> score; ///< hundredths
    Verdict verdict = Verdict::Open;
    QStringList reasons; ///< translated: "attended 6 of 8 (75 %), 80 % are asked"
    friend bool operator==(const CompletionProposal&, const CompletionProposal&) = default;
};

/// Students only, in order of names: an activity without a rule lets everybody complete who was there once.
/// A grade without points (合格, B) counts by the usual scale.
[[nodiscard]] QList<CompletionProposal> completionProposals(const AttendanceMatrix& matrix);
[[nodiscard]] QString verdictWord(CompletionProposal::Verdict verdict);
/// The rule as a sentence: "Completed by at least 80 % attendance and 60 points."
[[nodiscard]] QString ruleSentence(const AttendanceMatrix& matrix);

} // namespace kitcamp
