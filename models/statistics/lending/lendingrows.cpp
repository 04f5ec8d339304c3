// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/lendingrows.h"

#include "models/statistics/lending/loancount.h"

namespace kitcamp {

namespace {

using IdOf = std::function<qint64(const LoanTable&, size_t)>;

Result<QList<qint64>> idsOfLent(const FactTask& task, const IdOf& idOf)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const auto [first, last] = count.lentDays();
    const BucketGrid grid = count.grid(task, first, last);
    QList<qint64> ids;
    IdIndex met;
    const auto lent = [&](size_t loan) { return count.clock.wallSeconds(count.loans->lentAt(loan)); };
    KITCAMP_TRY(eachLoanAt(task, count, grid, lent, [&](size_t loan, int) {
        const qint64 id = idOf(*count.loans, loan);
        if (met.find(id) < 0)
            ids << met.id(met.add(id));
    }));
    return ids;
}

} // namespace

Result<QList<qint64>> loansLent(const FactTask& task)
{
    return idsOfLent(task, [](const LoanTable& loans, size_t loan) { return loans.id(loan); });
}

Result<QList<qint64>> borrowersOfLoans(const FactTask& task)
{
    return idsOfLent(
        task, [](const LoanTable& loans, size_t loan) { return loans.borrowers().id(loans.borrower(loan)); });
}

Result<QList<qint64>> devicesOfLoans(const FactTask& task)
{
    return idsOfLent(
        task, [](const LoanTable& loans, size_t loan) { return loans.devices().id(loans.device(loan)); });
}

std::function<Result<QList<qint64>>(const FactTask&, int)> rowsFunction(RowsOf rows)
{
    return [rows](const FactTask& task, int most) -> Result<QList<qint64>> {
        FigureQuestion question = task.question;
        question.by.clear();
        const FactTask whole{task.connection, task.scope,  question, task.from, task.where, {}, {},
                             task.period,     task.filters};
        KITCAMP_ASSIGN(QList<qint64> ids, rows(whole));
        if (most > 0 && ids.size() > most)
            ids.resize(most);
        return ids;
    };
}

} // namespace kitcamp
