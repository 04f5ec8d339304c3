// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QMutex>

#include <memory>

namespace kitcamp {

class LoanTable;

/// What was read for one value of a question and serves the next ones, as long as nobody has written
/// meanwhile: a scope that is kept for several questions makes them cheap. Holds what one connection read
/// last.
class FigureMemory
{
public:
    /// What was kept for \p connection; none where that is nothing, or the file has changed since.
    [[nodiscard]] Result<std::shared_ptr<LoanTable>> loans(Connection& connection);
    [[nodiscard]] Result<void> keep(Connection& connection, std::shared_ptr<LoanTable> loans);

private:
    /// Differs as soon as somebody has written, also where another connection has taken this one's place.
    [[nodiscard]] static Result<QByteArray> stateOf(Connection& connection);

    QMutex m_mutex;
    QByteArray m_state;
    std::shared_ptr<LoanTable> m_loans;
};

} // namespace kitcamp
