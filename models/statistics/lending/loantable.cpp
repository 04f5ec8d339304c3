// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/loantable.h"

#include <numeric>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsBetweenLooks = 1 << 16;

Error changedMeanwhile()
{
    return {ErrorCode::Busy,
            QCoreApplication::translate("kitcamp::LendingFigures",
                                        "Somebody lent or took back while this was counted. Ask again."),
            {},
            {},
            {}};
}

} // namespace

Result<std::shared_ptr<LoanTable>> LoanTable::read(Connection& connection, const IsCancelled& isCancelled)
{
    auto table = std::make_shared<LoanTable>();
    bool cancelled = false;
    KITCAMP_ASSIGN(const auto count, connection.integer("SELECT count(*) FROM loan"));
    for (std::vector<qint64>* column : {&table->m_ids, &table->m_lentAt, &table->m_returnedAt})
        column->reserve(static_cast<size_t>(count.value_or(0)));
    for (std::vector<int>* column : {&table->m_device, &table->m_borrower})
        column->reserve(static_cast<size_t>(count.value_or(0)));
    KITCAMP_TRY(connection.each("SELECT id FROM device ORDER BY id",
                                [&](const Statement& row) { (void)table->m_devices.add(row.integer(0)); }));
    KITCAMP_TRY(connection.each(
        "SELECT id, device, borrower, lent_at, returned_at FROM loan ORDER BY id", [&](const Statement& row) {
            table->m_ids.push_back(row.integer(0));
            table->m_device.push_back(table->m_devices.add(row.integer(1)));
            table->m_borrower.push_back(table->m_borrowers.add(row.integer(2)));
            table->m_lentAt.push_back(row.integer(3));
            table->m_returnedAt.push_back(row.isNull(4) ? stillOut : row.integer(4));
            cancelled = table->m_ids.size() % rowsBetweenLooks == 0 && isCancelled && isCancelled();
            return !cancelled;
        }));
    if (cancelled)
        return countingCancelled();
    if (table->size() > 0) {
        const auto [first, last] = std::minmax_element(table->m_lentAt.begin(), table->m_lentAt.end());
        table->m_firstLent = *first;
        table->m_lastLent = *last;
    }
    return table;
}

Result<void> LoanTable::again(Connection& connection, const QString& sql, const Row& row) const
{
    size_t place = 0;
    bool isSame = true;
    const QByteArray select = u"SELECT ln.id, %1 FROM loan AS ln ORDER BY ln.id"_s.arg(sql).toUtf8();
    KITCAMP_TRY(connection.each(select.constData(), [&](const Statement& loan) {
        isSame = place < m_ids.size() && loan.integer(0) == m_ids[place++];
        if (isSame)
            row(loan);
        return isSame;
    }));
    return isSame && place == m_ids.size() ? Result<void>() : Result<void>(changedMeanwhile());
}

Result<const std::vector<int>*> LoanTable::dueMinutes(Connection& connection)
{
    if (m_dueMinutes.size() != m_ids.size()) {
        std::vector<int> minutes;
        minutes.reserve(m_ids.size());
        KITCAMP_TRY(again(connection, u"ln.due"_s, [&](const Statement& row) {
            minutes.push_back(row.isNull(1) ? -1 : static_cast<int>(wallMinute(row.text(1))));
        }));
        m_dueMinutes = std::move(minutes);
    }
    return &m_dueMinutes;
}

Result<const Grouping*> LoanTable::column(Connection& connection, const QString& sql)
{
    const auto known = m_columns.find(sql);
    if (known != m_columns.end())
        return &known->second;
    Grouping grouping;
    grouping.reserve(m_ids.size());
    KITCAMP_TRY(again(connection, sql, [&](const Statement& row) { grouping.append(row, 1); }));
    return &m_columns.emplace(sql, std::move(grouping)).first->second;
}

Result<const Grouping*> LoanTable::operators(Connection& connection)
{
    const QString name = u"operator"_s;
    const auto known = m_columns.find(name);
    if (known != m_columns.end())
        return &known->second;
    QHash<qint64, QString> ofEntry;
    KITCAMP_TRY(connection.each("SELECT j.seq, w.id FROM journal AS j INDEXED BY journal_by_writer JOIN "
                                "operator AS w ON w.id=j.operator",
                                [&](const Statement& row) { ofEntry.insert(row.integer(0), row.text(1)); }));
    IdIndex numbers;
    for (const qint64 id : m_ids)
        (void)numbers.add(id);
    std::vector<qint64> entries(m_ids.size(), 0);
    // In the order of the key of that table: the first entry of a loan comes first.
    KITCAMP_TRY(connection.each("SELECT CAST(key AS INTEGER), entry FROM journal_row WHERE tbl='loan'",
                                [&](const Statement& row) {
                                    const int number = numbers.find(row.integer(0));
                                    if (number >= 0 && entries[static_cast<size_t>(number)] == 0)
                                        entries[static_cast<size_t>(number)] = row.integer(1);
                                }));
    Grouping grouping;
    grouping.reserve(m_ids.size());
    for (const qint64 entry : entries)
        grouping.append(ofEntry.value(entry));
    return &m_columns.emplace(name, std::move(grouping)).first->second;
}

Result<const Grouping*> LoanTable::studyYears(Connection& connection, const WallClock& clock)
{
    const QString name = u"study_year"_s;
    std::vector<int> entered(static_cast<size_t>(m_borrowers.size()), 0);
    KITCAMP_TRY(connection.each(
        "SELECT id, entry_year FROM person WHERE entry_year IS NOT NULL", [&](const Statement& row) {
            const int number = m_borrowers.find(row.integer(0));
            if (number >= 0)
                entered[static_cast<size_t>(number)] = static_cast<int>(row.integer(1));
        }));
    Grouping grouping;
    grouping.reserve(m_ids.size());
    for (size_t loan = 0; loan < m_ids.size(); ++loan) {
        const int first = entered[static_cast<size_t>(m_borrower[loan])];
        int year = 0;
        if (first != 0) {
            const QDate day = dateOf(clock.day(m_lentAt[loan]));
            year = (day.month() < 9 ? day.year() - 1 : day.year()) - first + 1;
        }
        grouping.append(year < 1 || year > 12 ? QString() : QString::number(year));
    }
    return &m_columns.insert_or_assign(name, std::move(grouping)).first->second;
}

const std::vector<int>& LoanTable::byDevice()
{
    if (m_byDevice.size() == m_ids.size())
        return m_byDevice;
    std::vector<size_t> begins(static_cast<size_t>(m_devices.size()) + 1, 0);
    for (const int device : m_device)
        ++begins[static_cast<size_t>(device) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<size_t> next(begins.begin(), begins.end());
    m_byDevice.resize(m_ids.size());
    for (size_t i = 0; i < m_ids.size(); ++i)
        m_byDevice[next[static_cast<size_t>(m_device[i])]++] = static_cast<int>(i);
    for (size_t device = 0; device + 1 < begins.size(); ++device) {
        std::sort(m_byDevice.begin() + static_cast<std::ptrdiff_t>(begins[device]),
                  m_byDevice.begin() + static_cast<std::ptrdiff_t>(begins[device + 1]), [this](int a, int b) {
                      return lentAt(static_cast<size_t>(a)) < lentAt(static_cast<size_t>(b));
                  });
    }
    return m_byDevice;
}

const std::vector<int>& LoanTable::byLending()
{
    if (m_byLending.size() != m_ids.size()) {
        m_byLending.resize(m_ids.size());
        std::iota(m_byLending.begin(), m_byLending.end(), 0);
        std::sort(m_byLending.begin(), m_byLending.end(), [this](int a, int b) {
            return lentAt(static_cast<size_t>(a)) < lentAt(static_cast<size_t>(b));
        });
    }
    return m_byLending;
}

const std::vector<int>& LoanTable::byReturn()
{
    if (m_byReturn.empty()) {
        for (size_t loan = 0; loan < m_ids.size(); ++loan) {
            if (m_returnedAt[loan] != stillOut)
                m_byReturn.push_back(static_cast<int>(loan));
        }
        std::sort(m_byReturn.begin(), m_byReturn.end(), [this](int a, int b) {
            return returnedAt(static_cast<size_t>(a)) < returnedAt(static_cast<size_t>(b));
        });
    }
    return m_byReturn;
}

} // namespace kitcamp
