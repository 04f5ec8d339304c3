// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idquery.h"

#include "models/items/boundvalues.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

WhereClause forWord(const QString& term, const QString& word)
{
    return {term, QVariantList(term.count(u'?'), word)};
}

QString conjunction(const QList<WhereClause>& clauses)
{
    QStringList terms;
    for (const WhereClause& clause : clauses)
        terms << u'(' + clause.sql + u')';
    return terms.isEmpty() ? u"1"_s : terms.join(u" AND "_s);
}

/// "l.lent_at", and nothing more.
bool isColumnOf(const QString& alias, const QString& sql)
{
    const auto isName = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    const QStringView name = QStringView(sql).mid(alias.size() + 1);
    return sql.startsWith(alias + u'.') && std::all_of(name.begin(), name.end(), isName);
}

} // namespace

QString IdQuery::read() const
{
    return (QStringList{id} + alsoRead).join(u", "_s);
}

QList<WhereClause> IdQuery::allClauses() const
{
    QList<WhereClause> all = clauses;
    for (const QString& word : words)
        all << forWord(search.term, word);
    return all;
}

QString IdQuery::filter() const
{
    return conjunction(allClauses());
}

QString IdQuery::orderBy(const QList<ListValue>& values) const
{
    const QString direction = descending ? u" DESC"_s : QString();
    QStringList terms;
    for (const ListValue& value : values)
        terms << value.sql + direction;
    if (values.isEmpty() || values.constLast().sql != id)
        terms << id + direction;
    return terms.join(u", "_s);
}

WhereClause IdQuery::probe(int driver, qint64 limit) const
{
    QList<WhereClause> terms;
    for (int i = 0; i < words.size(); ++i) {
        const bool drives = i == driver || !search.from.isEmpty();
        const WhereClause term = forWord(drives ? search.driver : search.term, words.at(i));
        terms.insert(drives ? 0 : terms.size(), term);
    }
    terms += clauses;
    WhereClause probe;
    for (const WhereClause& term : terms)
        probe.values += term.values;
    probe.values << limit;
    const bool fromSearch = !words.isEmpty() && !search.from.isEmpty();
    probe.sql = u"SELECT %1 FROM %2 WHERE %3 LIMIT ?"_s.arg(read(), fromSearch ? search.from : table,
                                                            conjunction(terms));
    return probe;
}

QString IdQuery::membersSql() const
{
    return u"SELECT %1 FROM %2 WHERE %1 IN (SELECT value FROM json_each(?)) AND %3"_s.arg(id, table,
                                                                                          filter());
}

QString IdQuery::sortSql() const
{
    // Joins that the order does not ask for would read two or three scattered rows more for each hit. The
    // unary plus: see walkSqls().
    const QString alias = id.section(u'.', 0, 0);
    const bool ownColumns = std::all_of(order.begin(), order.end(),
                                        [&](const ListValue& value) { return isColumnOf(alias, value.sql); });
    return u"SELECT %1 FROM %2 WHERE %1 IN (SELECT value FROM json_each(?)) AND +(%3) ORDER BY %4"_s.arg(
        id, ownColumns ? table : base, conjunction(clauses), orderBy(order));
}

QStringList IdQuery::walkSqls() const
{
    QStringList statements;
    const QList<ListWalk> ways = walks.isEmpty() ? QList<ListWalk>{{base, {}, {}}} : walks;
    for (const ListWalk& way : ways) {
        // The unary plus keeps the filter from choosing an index of its own: the order's index must lead.
        const QString passing = narrows() ? u"+(%1)"_s.arg(filter()) : u"1"_s;
        const QString where = way.where.isEmpty() ? passing : way.where + u" AND "_s + passing;
        statements << u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(
            read(), way.from, where, orderBy(way.order.isEmpty() ? order : way.order));
    }
    if (descending)
        std::reverse(statements.begin(), statements.end());
    return statements;
}

QString IdQuery::orderOfRowSql() const
{
    QStringList terms;
    for (const ListValue& value : order)
        terms << value.sql;
    terms << id;
    return u"SELECT %1 FROM %2 WHERE %3=?"_s.arg(terms.join(u", "_s), base, id);
}

QString IdQuery::countSql() const
{
    return u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, filter());
}

int IdQuery::bindOwnClauses(Statement& statement, int position) const
{
    for (const WhereClause& clause : clauses)
        position = bindValues(statement, position, clause.values);
    return position;
}

int IdQuery::bindClauses(Statement& statement, int position) const
{
    for (const WhereClause& clause : allClauses())
        position = bindValues(statement, position, clause.values);
    return position;
}

} // namespace kitcamp
