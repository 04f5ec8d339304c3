// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Column by column: what differs, whose value counts, and what is remembered of it.
#include "models/alliance/handoverplanner.h"

#include "models/store/recordtype.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ComparedColumn HandoverPlanner::columnOf(const PlannedHandedRow& planned, const QString& name,
                                         const QJsonObject& stored) const
{
    ComparedColumn column;
    column.table = planned.table->table;
    column.column = name;
    column.here = stored.value(name);
    column.there = planned.values.value(name);
    column.written = planned.row->values.value(name);
    column.hereAsThere = column.here;
    if (const HandedReference* reference = planned.table->reference(name);
        reference && column.here.isString()) {
        const qint64 there = m_there.value(reference->table).value(column.here.toString().toLongLong());
        column.hereAsThere = QString::number(there);
    }
    column.rowHere = planned.here;
    column.rowThere = planned.row->id;
    column.lastTaken = planned.seen.value(name).toString();
    const KnownAs given = planned.row->known.value(m_ownLog);
    if (given.id == planned.here)
        column.lastGiven = given.seen.value(name).toString();
    return column;
}

void HandoverPlanner::compare(PlannedHandedRow& planned, const QJsonObject& stored)
{
    for (const QString& name : planned.values.keys()) {
        const HandedReference* reference = planned.table->reference(name);
        // What the row belongs to made it be found, or is found by itself.
        if (reference
            && (reference->kind == HandedReference::Needed || reference->kind == HandedReference::Late)
            && (planned.table->key.contains(name) || planned.table->key.isEmpty()))
            continue;
        weigh(planned, columnOf(planned, name, stored));
    }
}

/// Which plan of teams counts: known when the teams are planned, after the camp itself.
void HandoverPlanner::planLate()
{
    if (!m_camp)
        return;
    PlannedHandedRow camp = *m_camp;
    const qint64 plan =
        m_here.value(u"team_plan"_s).value(camp.row->values.value("team_plan"_L1).toString().toLongLong());
    const bool wrote = !camp.written.isEmpty();
    if (plan != 0) {
        camp.written = {};
        camp.values.insert("team_plan"_L1, QString::number(plan));
        if (camp.found.how == RowHere::Nowhere) {
            camp.written.insert("team_plan"_L1, QString::number(plan));
            markSeen(camp, u"team_plan"_s);
        } else {
            weigh(camp, columnOf(camp, u"team_plan"_s, m_campStored));
        }
        if (!camp.written.isEmpty())
            write("set", *camp.table, camp.here, camp.written);
    }
    camp.decided = camp.decided || wrote;
    remember(camp);
}

void HandoverPlanner::weigh(PlannedHandedRow& planned, const ComparedColumn& column)
{
    const ColumnVerdict verdict = compareColumn(column);
    if (verdict == ColumnVerdict::Same || verdict == ColumnVerdict::KeepHere) {
        markSeen(planned, column.column);
        return;
    }
    HandoverLine& of = line(planned);
    const bool conflict = verdict == ColumnVerdict::Conflict;
    const bool take =
        conflict ? of.decision == HandoverDecision::Take : of.decision != HandoverDecision::Leave;
    QString title = fieldTitle(*planned.table, column.column);
    if (planned.line != u"%1:%2"_s.arg(planned.table->table).arg(planned.row->id))
        title = u"%1, %2"_s.arg(subjectOf(*planned.table, *planned.row, planned.here), title);
    of.differences << HandoverDifference{title, valueText(*planned.table, column.column, column.here),
                                         valueText(*planned.table, column.column, column.there), conflict};
    if (conflict)
        of.state = HandoverState::Conflict;
    else if (of.state == HandoverState::Same)
        of.state = HandoverState::Changed;
    if (take)
        planned.written.insert(column.column, column.there);
    if (take || of.decision == HandoverDecision::Leave) {
        markSeen(planned, column.column);
        planned.decided = true;
    }
}

/// From now on this is what the partner had when we looked.
void HandoverPlanner::markSeen(PlannedHandedRow& planned, const QString& column) const
{
    planned.seen.insert(
        column, seenHash(planned.table->table, column, planned.row->id, planned.row->values.value(column)));
}

void HandoverPlanner::write(const char* what, const HandedTable& table, qint64 id, const QJsonObject& values)
{
    m_plan.m_action.steps << QJsonObject{{"do"_L1, QLatin1String(what)},
                                         {"table"_L1, table.table},
                                         {"id"_L1, QString::number(id)},
                                         {"values"_L1, values}};
}

/// What came from here and is as it was needs no memory: the partner names it by our id.
void HandoverPlanner::remember(const PlannedHandedRow& planned)
{
    const RememberedRow* before = m_matching.remembered(planned.table->table, planned.row->id);
    const bool own = planned.found.how == RowHere::Itself && planned.written.isEmpty() && !planned.decided;
    if (own && !before)
        return;
    qint64 person = 0;
    if (planned.line.startsWith("person:"_L1))
        person = m_here.value(u"person"_s).value(planned.line.section(u':', 1).toLongLong());
    if (before && before->here == planned.here && before->person == person && before->seen == planned.seen)
        return;
    const QString place = u"handover_row:%1:%2"_s.arg(planned.table->table).arg(planned.row->id);
    qint64 id = before ? before->id : m_decisions.planned.value(place);
    if (id == 0)
        id = m_store.ids().nextValue();
    m_plan.m_planned.insert(place, id);
    QJsonObject row{{"id"_L1, QString::number(id)},
                    {"table"_L1, planned.table->table},
                    {"remote"_L1, QString::number(planned.row->id)},
                    {"here"_L1, QString::number(planned.here)},
                    {"seen"_L1, planned.seen}};
    if (person != 0)
        row.insert("person"_L1, QString::number(person));
    m_plan.m_action.rows << row;
}

/// A number that must be unique and belongs to another row here.
Result<bool> HandoverPlanner::isOccupied(const PlannedHandedRow& planned)
{
    const bool touches = std::ranges::any_of(
        planned.table->key, [&](const QString& column) { return planned.written.contains(column); });
    if (!touches)
        return false;
    QStringList conditions;
    for (const QString& column : planned.table->key)
        conditions << u"CAST(%1 AS TEXT)=?"_s.arg(column);
    KITCAMP_ASSIGN(Statement query,
                   m_store.reader().prepare(u"SELECT 1 FROM %1 WHERE id<>? AND %2"_s.arg(
                       planned.table->table, conditions.join(u" AND "_s))));
    query.bind(1, planned.here);
    int position = 1;
    for (const QString& column : planned.table->key)
        query.bind(++position, planned.values.value(column).toString());
    return query.step();
}

/// Marks and criteria of a round that is closed here stay as they are.
Result<bool> HandoverPlanner::isClosed(const PlannedHandedRow& planned)
{
    QByteArray sql;
    QString named;
    if (planned.table->table == "judge_mark"_L1) {
        sql = "SELECT 1 FROM rubric_criterion AS c JOIN judging_round AS r ON r.id=c.judging_round WHERE "
              "c.id=? AND "
              "r.closed=1";
        named = u"criterion"_s;
    } else if (planned.table->table == "rubric_criterion"_L1) {
        sql = "SELECT 1 FROM judging_round WHERE id=? AND closed=1";
        named = u"judging_round"_s;
    } else {
        return false;
    }
    KITCAMP_ASSIGN(
        const auto closed,
        m_store.reader().integer(sql.constData(), planned.values.value(named).toString().toLongLong()));
    if (!closed)
        return false;
    if (planned.found.how != RowHere::Nowhere) {
        KITCAMP_ASSIGN(const QJsonObject stored, rowOf(*planned.table, planned.found.id));
        const bool same = std::ranges::all_of(planned.values.keys(), [&](const QString& column) {
            return stored.value(column) == planned.values.value(column);
        });
        if (same)
            return false;
    }
    HandoverLine& of = m_plan.m_lines[m_places.value(planned.line)];
    const QString sentence = tr("The judging is closed here: other marks are not taken.");
    if (!of.notes.contains(sentence))
        of.notes << sentence;
    return true;
}

} // namespace kitcamp
