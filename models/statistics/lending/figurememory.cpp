// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/figurememory.h"

namespace kitcamp {

Result<QByteArray> FigureMemory::stateOf(Connection& connection)
{
    KITCAMP_ASSIGN(const auto version, connection.integer("PRAGMA data_version"));
    QByteArray state = QByteArray::number(reinterpret_cast<quintptr>(&connection)) + ' '
        + connection.path().toUtf8() + ' ' + QByteArray::number(version.value_or(0)) + ' ';
    // Each entry's hash is made of all before it.
    KITCAMP_TRY(connection.each("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1",
                                [&](const Statement& row) { state += row.blob(0); }));
    return state;
}

std::shared_ptr<LoanTable> FigureMemory::loans(const QByteArray& state)
{
    const QMutexLocker lock(&m_mutex);
    return m_state == state ? m_loans : std::shared_ptr<LoanTable>();
}

void FigureMemory::keep(const QByteArray& state, std::shared_ptr<LoanTable> loans)
{
    const QMutexLocker lock(&m_mutex);
    m_state = state;
    m_loans = std::move(loans);
}

} // namespace kitcamp
