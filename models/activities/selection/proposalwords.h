// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionbook.h"
#include "models/planning/selection/choicereasons.h"

namespace kitcamp {

/// Says in words why somebody is offered a seat or waits, and which quotas cannot hold.
class ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ProposalWords)
public:
    ProposalWords(const SelectionBook& book, const selecting::Problem& problem)
        : m_book(book)
        , m_problem(problem)
    {
    }

    [[nodiscard]] QString reason(const selecting::Reason& reason, selecting::Wish wish) const;
    /// \p rows: as selecting::Choice::clash names them.
    [[nodiscard]] QString clash(const std::vector<int>& rows) const;
    [[nodiscard]] QString undecided() const;
    [[nodiscard]] QStringList waysOut() const;

private:
    [[nodiscard]] QString row(int name) const;

    const SelectionBook& m_book;
    const selecting::Problem& m_problem;
};

/// "1st", "22nd", "13th"; other languages have a form of their own.
[[nodiscard]] QString ordinal(int number);

} // namespace kitcamp
