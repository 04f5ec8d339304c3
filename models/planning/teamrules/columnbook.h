// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamsetup.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

/// Makes the problem's columns from the table's text, each once, and says what cannot be understood.
class ColumnBook
{
    Q_DECLARE_TR_FUNCTIONS(ColumnBook)

public:
    ColumnBook(const TeamTable& table, TeamSetup& setup, QList<TeamFault>& faults);

    /// The table's column of that name, -1 with a fault where there is none.
    [[nodiscard]] int find(const QString& name, const QString& place);
    [[nodiscard]] QString cell(int student, int column) const;
    [[nodiscard]] QStringList parts(int student, int column) const;
    void fault(const QString& place, const QString& reason);

    /// A code for each text; of sets for each set, whatever its order.
    [[nodiscard]] int codes(int column, bool asSets);
    /// Code 1 for those whose text (or set) has one of the values, 0 for the others.
    [[nodiscard]] int having(int column, const QStringList& values, bool asSets);
    [[nodiscard]] int between(int column, const TeamHardRule& rule, const QString& place);
    [[nodiscard]] int numbers(int column, const QStringList& scale, bool plainOnly, const QString& place);
    /// The hours of one column, or of one column for each day.
    [[nodiscard]] int hours(const QList<int>& columns, bool busy, const QString& place);
    /// A bit for each thing that occurs in a column of sets; -1 with a fault where there are too many.
    [[nodiscard]] int things(int column, const QString& place);
    /// Columns of codes that share their codes: a project for each text. \p codes grows.
    [[nodiscard]] int choices(int column, QStringList& codes);
    /// All texts of a column, of sets their parts, sorted.
    [[nodiscard]] QStringList texts(int column, bool asSets) const;

private:
    [[nodiscard]] int students() const { return int(m_table.rows.size()); }
    [[nodiscard]] int known(const QString& key) const { return m_known.value(key, -1); }
    int add(const QString& key, TeamColumn column, const QStringList& values);
    [[nodiscard]] std::vector<TeamHours> readHours(const QList<int>& columns, const QString& place);
    void addFaults(const QString& place, const QStringList& reasons);

    const TeamTable& m_table;
    TeamSetup& m_setup;
    QList<TeamFault>& m_faults;
    QHash<QString, int> m_known;
};

} // namespace kitcamp
