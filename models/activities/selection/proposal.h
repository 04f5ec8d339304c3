// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionbook.h"
#include "models/planning/selection/choicereasons.h"

namespace kitcamp {

/// What is proposed for an applicant.
struct ProposedApplicant {
    int place = 0; ///< in SelectionBook::applicants
    bool isOffered = false;
    int waitingPlace = 0; ///< from 1; 0: is offered a seat
    int byScore = 0; ///< from 1
    QString reason; ///< in words
};

/// Who should be offered a seat and who waits in which order, with the reason for each: made of a book,
/// changes nothing.
struct SelectionProposal {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SelectionProposal)
public:
    int seats = 0; ///< of the camp, as asked for
    int free = 0; ///< of these
    QList<ProposedApplicant>
        applicants; ///< candidates: who is offered a seat by score, then who waits in order
    qint64 sum = 0; ///< of the scores of those who are offered one, hundredths
    bool proven = true;
    qint64 gap = 0; ///< hundredths; see selecting::Choice
    QString refusal; ///< why there is no proposal: the quotas that cannot hold, with their numbers
    QStringList ways; ///< what can be done about it
    QStringList remarks; ///< what should be known besides

    [[nodiscard]] int offered() const;
    /// "The best possible choice: 80 offered, 85.2 on average."
    [[nodiscard]] QString verdict(const QLocale& locale) const;
};

/// \p seats: how many the camp gives in all, those who have one counted; nullopt: as many as the roster has.
/// Without any limit all are offered one.
[[nodiscard]] SelectionProposal proposeSelection(const SelectionBook& book, std::optional<int> seats);

} // namespace kitcamp
