// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/erasureplan.h"

#include "models/people/erasedname.h"
#include "models/persondata/description.h"
#include "models/persondata/personvalues.h"
#include "models/store/erasurestatements.h"
#include "models/store/mentions.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Counts, table by table, what belongs to the persons.
class PlanReader
{
public:
    PlanReader(Connection& file, const Domain& domain, const QList<qint64>& persons)
        : m_file(file)
        , m_domain(domain)
        , m_persons(persons)
        , m_source{file, domain}
        , m_values(m_source, QTimeZone::utc())
    {
    }

    Result<ErasurePlan> read()
    {
        KITCAMP_TRY(readPersons());
        for (const ErasedTable& table : m_domain.erasure ? m_domain.erasure->tables : QList<ErasedTable>())
            KITCAMP_TRY(readErased(table));
        QSet<QString> seen;
        for (const PersonTable& table : personTables()) {
            if (table.own && !seen.contains(table.table))
                KITCAMP_TRY(readKept(table));
            seen.insert(table.table);
        }
        KITCAMP_TRY(readTexts());
        return std::move(m_plan);
    }

private:
    Result<void> readPersons()
    {
        m_plan.persons = static_cast<int>(m_persons.size());
        const Naming naming(m_file, m_domain);
        for (const qint64 person : m_persons) {
            m_plan.names << shownPersonName(naming.name(u"person"_s, person));
            KITCAMP_ASSIGN(const auto erased,
                           m_file.integer("SELECT erased_at FROM person WHERE id=?", person));
            m_plan.erasedBefore += erased.has_value();
            KITCAMP_TRY(m_file.each(
                "SELECT device FROM loan WHERE borrower=? AND returned_at IS NULL ORDER BY lent_at",
                [&](const Statement& row) {
                    m_plan.openLoans << u"%1 · %2"_s.arg(naming.name(u"device"_s, row.integer(0)),
                                                         m_plan.names.constLast());
                },
                person));
        }
        return {};
    }

    Result<void> readErased(const ErasedTable& table)
    {
        QSet<qint64> ids;
        for (const QList<OwnerStep>& owner : table.owners) {
            const QByteArray sql = erasedRowsQuery(table, owner);
            for (const qint64 person : m_persons)
                KITCAMP_TRY(m_file.each(
                    sql.constData(), [&](const Statement& row) { ids.insert(row.integer(0)); }, person));
        }
        const ErasurePlanLine line{
            table.table, m_values.tableTitle(table.table, ids.size() == 1), ids.size(), {}};
        if (ids.isEmpty())
            return {};
        if (table.vanishes) {
            m_plan.goes << line;
            return {};
        }
        KITCAMP_ASSIGN(const QList<PersonColumn> columns, m_values.columnsOf(table.table));
        QStringList titles;
        for (const PersonColumn& column : columns) {
            const bool empties =
                std::any_of(table.columns.begin(), table.columns.end(), [&](const auto& one) {
                    return one.column == column.name && one.column != "archived"_L1
                        && one.to != ErasedColumn::To::Moment;
                });
            if (empties)
                titles << column.title;
        }
        m_plan.emptied << line;
        m_plan.emptied.last().what = titles.join(u", "_s);
        return {};
    }

    /// What is told of her and not taken away.
    Result<void> readKept(const PersonTable& table)
    {
        const auto reason = std::find_if(keptTables().begin(), keptTables().end(),
                                         [&](const KeptTable& kept) { return kept.table == table.table; });
        if (reason == keptTables().end())
            return {};
        const QString sql = u"SELECT count(*) FROM \"%1\" AS t WHERE %2"_s.arg(table.table, table.rows);
        qint64 rows = 0;
        for (const qint64 person : m_persons) {
            KITCAMP_ASSIGN(const auto count, m_file.integer(sql.toUtf8().constData(), person));
            rows += count.value_or(0);
        }
        for (const ErasurePlanLine& gone : m_plan.goes)
            rows -= gone.table == table.table ? gone.rows : 0;
        if (rows > 0)
            m_plan.stays << ErasurePlanLine{table.table, m_values.tableTitle(table.table, rows == 1), rows,
                                            QCoreApplication::translate("kitcamp::PersonData", reason->why)};
        return {};
    }

    Result<void> readTexts()
    {
        if (!m_domain.erasure)
            return {};
        KITCAMP_ASSIGN(const QList<Mention> mentions,
                       mentionsOf(m_file, *m_domain.erasure, {m_persons, false}));
        const bool anyLeft =
            std::any_of(mentions.begin(), mentions.end(), [](const Mention& one) { return one.left; });
        KITCAMP_ASSIGN(const QList<Mention> withShared,
                       anyLeft ? mentionsOf(m_file, *m_domain.erasure, {m_persons, true})
                               : Result(QList<Mention>()));
        for (qsizetype i = 0; i < mentions.size(); ++i) {
            const Mention& one = mentions[i];
            // Both look for the same words: what differs is only what becomes of them.
            const bool shared =
                i < withShared.size() && withShared[i].cut.spans.size() > one.cut.spans.size();
            m_plan.texts << ErasurePlanText{mentionTitle(m_file, m_domain, one.table, one.row, one.column),
                                            one.text, !one.cut.isEmpty(), shared,
                                            shared ? withShared[i].left : one.left};
        }
        return {};
    }

    Connection& m_file;
    const Domain& m_domain;
    const QList<qint64>& m_persons;
    PersonDataSource m_source;
    PersonValues m_values;
    ErasurePlan m_plan;
};

} // namespace

Result<ErasurePlan> readErasurePlan(Connection& file, const Domain& domain, const QList<qint64>& persons,
                                    const QByteArray& own)
{
    KITCAMP_ASSIGN(ErasurePlan plan, PlanReader(file, domain, persons).read());
    KITCAMP_ASSIGN(const QList<KnownFile> files, knownFiles(file));
    for (const KnownFile& one : files) {
        if (one.author != own)
            plan.others << one;
    }
    return plan;
}

} // namespace kitcamp
