// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two exports below each other, or a questionnaire that was changed half-way: a heading in the middle of the
// rows.
#include "models/exchange/questionnaires/questionhead.h"
#include "models/exchange/questionnaires/questionnaire.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RepeatedHeads {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Questionnaire)
};

constexpr int leastTitles = 3;
constexpr double leastShare = 0.6;
constexpr int shownTitles = 5;

/// As written, and by the text alone: the number of a question changes when another one comes before it.
QString keyOf(const QString& heading)
{
    return heading.simplified().toCaseFolded();
}

bool isHeading(const TableRow& row, const QSet<QString>& titles)
{
    int filled = 0;
    int known = 0;
    for (const QString& cell : row.cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++filled;
        known += titles.contains(keyOf(cell)) || titles.contains(headKey(cell)) ? 1 : 0;
    }
    return filled >= leastTitles && known >= leastTitles && known >= leastShare * filled;
}

/// Where the columns of a new heading stand in the table; columns that are new are put behind.
class HeadingColumns
{
public:
    explicit HeadingColumns(QStringList& header)
        : m_header(header)
    {
    }

    void follow(const QStringList& heading)
    {
        const QSet<int> before{m_places.begin(), m_places.end()};
        m_places.clear();
        added.clear();
        QSet<int> taken;
        for (const QString& title : heading)
            m_places << placeOf(title, taken);
        gone.clear();
        for (int column = 0; column < m_header.size(); ++column) {
            if (!taken.contains(column) && !m_header[column].trimmed().isEmpty())
                gone << m_header[column];
        }
    }
    [[nodiscard]] QStringList moved(const QStringList& cells) const
    {
        QStringList places(m_header.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int place = static_cast<int>(m_places.value(i, -1));
            if (place >= 0)
                places[place] = cells[i];
        }
        return places;
    }
    [[nodiscard]] bool sameOrder() const
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places[i] >= 0 && m_places[i] != i)
                return false;
        }
        return true;
    }

    QStringList added; ///< titles
    QStringList gone;

private:
    int placeOf(const QString& title, QSet<int>& taken)
    {
        if (title.trimmed().isEmpty())
            return -1;
        for (const bool exact : {true, false}) {
            for (int column = 0; column < m_header.size(); ++column) {
                const bool same = exact
                    ? keyOf(m_header[column]) == keyOf(title)
                    : headKey(m_header[column]) == headKey(title) && !headKey(title).isEmpty();
                if (same && !taken.contains(column)) {
                    taken.insert(column);
                    return column;
                }
            }
        }
        added << title;
        m_header << title;
        taken.insert(static_cast<int>(m_header.size()) - 1);
        return static_cast<int>(m_header.size()) - 1;
    }

    QStringList& m_header;
    QList<int> m_places;
};

QString listed(const QStringList& titles)
{
    QStringList shown;
    for (const QString& title : titles.mid(0, shownTitles))
        shown << questionHead(title).text;
    const qsizetype more = titles.size() - shown.size();
    return more > 0 ? shown.join(u", "_s) + u", +"_s + QString::number(more) : shown.join(u", "_s);
}

QString sentence(int row, const HeadingColumns& columns)
{
    QStringList parts{
        RepeatedHeads::tr("Row %1 is a heading again: from there on the columns were changed.").arg(row)};
    if (!columns.added.isEmpty())
        parts << RepeatedHeads::tr("New: %1.", "%1: titles of columns").arg(listed(columns.added));
    if (!columns.gone.isEmpty())
        parts << RepeatedHeads::tr("No longer there: %1.", "%1: titles of columns").arg(listed(columns.gone));
    return parts.join(u' ');
}

} // namespace

void followRepeatedHeads(Table& table)
{
    QSet<QString> titles;
    for (const QString& title : std::as_const(table.header))
        titles << keyOf(title) << headKey(title);
    titles.remove(QString());
    HeadingColumns columns(table.header);
    bool followed = false;
    std::vector<TableRow> rows;
    rows.reserve(table.rows.size());
    for (TableRow& row : table.rows) {
        if (isHeading(row, titles)) {
            columns.follow(row.cells);
            followed = true;
            table.notes << (columns.added.isEmpty() && columns.gone.isEmpty() && columns.sameOrder()
                                ? RepeatedHeads::tr("Row %1 repeats the heading.").arg(row.sourceRow)
                                : sentence(row.sourceRow, columns));
            continue;
        }
        if (followed) {
            row.cells = columns.moved(row.cells);
            row.problems.removeIf([](const CellProblem& problem) { return problem.spoilsRow; });
        }
        rows.push_back(std::move(row));
    }
    for (TableRow& row : rows)
        row.cells.resize(table.header.size());
    table.rows = std::move(rows);
}

} // namespace kitcamp
