// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastcopyknowledge.h"

#include "models/store/journal.h"
#include "models/store/recordactions.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Unix seconds, or a local day or time as text.
QDate dayOf(const Statement& row, const QTimeZone& zone)
{
    constexpr int integerClass = 1;
    return row.storageClass(0) == integerClass ? QDateTime::fromSecsSinceEpoch(row.integer(0), zone).date()
                                               : QDate::fromString(row.text(0).left(10), Qt::ISODate);
}

/// Finds out when what an import brought had happened.
class ImportedDays
{
public:
    ImportedDays(Connection& file, const Domain& domain, const QTimeZone& zone)
        : m_file(file)
        , m_domain(domain)
        , m_zone(zone)
    {
    }

    Result<void> look(const Entry& entry)
    {
        const QDate on = QDateTime::fromSecsSinceEpoch(entry.at, m_zone).date();
        KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
        for (const RowTouch& row : rows) {
            const QByteArray query = m_domain.past.happenedAt.value(row.table);
            if (row.operation == RowOperation::Insert && !query.isEmpty())
                KITCAMP_TRY(lookAt(query, row.key.toLongLong(), on));
        }
        return {};
    }
    [[nodiscard]] QList<PastKnowledge::Import> found() const { return m_found.values(); }

private:
    Result<void> lookAt(const QByteArray& query, qint64 id, QDate on)
    {
        return m_file.each(
            query.constData(),
            [&](const Statement& row) {
                const QDate day = row.isNull(0) ? QDate() : dayOf(row, m_zone);
                if (day.isValid() && day < on)
                    add(on, day.year());
            },
            id);
    }
    void add(QDate on, int year)
    {
        auto import = m_found.find(on);
        if (import == m_found.end())
            import = m_found.insert(on, {on, year, year});
        import->firstYear = std::min(import->firstYear, year);
        import->lastYear = std::max(import->lastYear, year);
    }

    Connection& m_file;
    const Domain& m_domain;
    QTimeZone m_zone;
    QMap<QDate, PastKnowledge::Import> m_found;
};

} // namespace

Result<QList<PastKnowledge::Import>> importsOf(Connection& file, const Domain& domain, const QTimeZone& zone)
{
    // Most batches are no imports but forms that were saved: only those with such rows are looked into.
    QStringList tables;
    for (auto it = domain.past.happenedAt.cbegin(); it != domain.past.happenedAt.cend(); ++it)
        tables << u"'%1'"_s.arg(it.key());
    const QString sql = u"SELECT seq FROM journal WHERE kind=? AND EXISTS (SELECT 1 FROM journal_row "
                        "WHERE entry=seq AND tbl IN (%1))"_s.arg(tables.join(u", "_s));
    QList<qint64> batches;
    KITCAMP_TRY(file.each(
        sql.toUtf8().constData(), [&](const Statement& row) { batches << row.integer(0); },
        QString(RecordBatch::kind)));
    ImportedDays days(file, domain, zone);
    for (const qint64 seq : std::as_const(batches)) {
        KITCAMP_ASSIGN(const Entry entry, Journal(file).read(seq));
        if (entry.action.parameters.value("purpose"_L1).toString() == "import"_L1)
            KITCAMP_TRY(days.look(entry));
    }
    return days.found();
}

QString PastKnowledge::sentenceOf(const Import& import)
{
    const QString years = import.firstYear == import.lastYear
        ? QString::number(import.firstYear)
        : u"%1–%2"_s.arg(import.firstYear).arg(import.lastYear);
    return tr("%1 came by import on %2.", "%1: years, %2: day").arg(years, import.on.toString(Qt::ISODate));
}

QStringList PastKnowledge::remarks() const
{
    QStringList sentences;
    if (erased > 0)
        sentences << tr("%n person(s) were erased since: the figures are those of the day, the names are "
                        "gone here as well.",
                        nullptr, erased);
    return sentences;
}

} // namespace kitcamp
