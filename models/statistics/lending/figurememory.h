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
    /// Differs as soon as somebody has written, also where another connection has taken this one's place.
    /// Taken before something is read: what is written meanwhile must not pass for known.
    [[nodiscard]] static Result<QByteArray> stateOf(Connection& connection);
    /// What was kept for \p state; none where that is nothing, or the file has changed since.
    [[nodiscard]] std::shared_ptr<LoanTable> loans(const QByteArray& state);
    void keep(const QByteArray& state, std::shared_ptr<LoanTable> loans);

private:
    QMutex m_mutex;
    QByteArray m_state;
    std::shared_ptr<LoanTable> m_loans;
};

} // namespace kitcamp
