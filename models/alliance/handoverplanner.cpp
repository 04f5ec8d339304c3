// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handoverplanner.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& table, qint64 id)
{
    return u"%1:%2"_s.arg(table).arg(id);
}

QJsonValue valueOf(const Statement& row, int column)
{
    return row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column));
}

QStringList columnsOf(const HandedTable& table)
{
    QStringList columns = table.columns;
    for (const HandedReference& reference : table.references)
        columns << reference.column;
    return columns;
}

} // namespace

HandoverPlanner::HandoverPlanner(Store& store, const Handover& handover, const HandoverDecisions& decisions)
    : m_store(store)
    , m_handover(handover)
    , m_decisions(decisions)
    , m_matching(store, handover, decisions)
    , m_ownLog(QString::fromLatin1(store.logId().toHex()))
{
}

Result<HandoverPlan> HandoverPlanner::run()
{
    KITCAMP_TRY(m_matching.load());
    for (const HandedTable& table : handedTables())
        KITCAMP_TRY(planTable(table));
    planLate();
    KITCAMP_TRY(planWithdrawn());
    for (const QJsonValue& step : std::as_const(m_drops))
        m_plan.m_action.steps << step;
    m_plan.m_personQuestions = m_matching.personQuestions();
    m_plan.m_organizationQuestions = m_matching.organizationQuestions();
    fillRecord();
    KITCAMP_TRY(addRemarks());
    finishLines();
    return m_plan;
}

Result<void> HandoverPlanner::planTable(const HandedTable& table)
{
    const auto rows = m_handover.tables.constFind(table.table);
    if (rows == m_handover.tables.constEnd())
        return {};
    int place = 0;
    for (const HandedRow& row : *rows)
        KITCAMP_TRY(planRow(table, row, ++place));
    return {};
}

QString HandoverPlanner::lineKey(const HandedTable& table, const HandedRow& row) const
{
    if (const HandedReference* owner = table.partOf.isEmpty() ? nullptr : table.reference(table.partOf))
        return m_lineOf.value(owner->table).value(row.values.value(owner->column).toString().toLongLong());
    return placeOf(table.table, row.id);
}

/// References in our ids. False where one that the row needs is not here and does not come.
bool HandoverPlanner::translate(PlannedHandedRow& planned) const
{
    planned.values = planned.row->values;
    for (const HandedReference& reference : planned.table->references) {
        const QJsonValue value = planned.values.value(reference.column);
        if (!value.isString() || reference.kind == HandedReference::Late)
            continue;
        const qint64 here = m_here.value(reference.table).value(value.toString().toLongLong());
        if (here != 0)
            planned.values.insert(reference.column, QString::number(here));
        else if (reference.kind == HandedReference::Optional)
            planned.values.remove(reference.column);
        else
            return false;
    }
    return true;
}

Result<void> HandoverPlanner::planRow(const HandedTable& table, const HandedRow& row, int place)
{
    PlannedHandedRow planned;
    planned.table = &table;
    planned.row = &row;
    planned.line = lineKey(table, row);
    if (planned.line.isEmpty() || !translate(planned))
        return {};
    m_lineOf[table.table].insert(row.id, planned.line);
    KITCAMP_ASSIGN(const bool clear, findRow(planned, place));
    if (!clear)
        return {};
    if (planned.found.how == RowHere::Nowhere)
        return planNew(planned);
    if (planned.found.gone)
        return planGone(planned);
    return planKnown(planned);
}

/// False where the row waits for an answer, or stays out.
Result<bool> HandoverPlanner::findRow(PlannedHandedRow& planned, int place)
{
    if (planned.table->table != "person"_L1) {
        KITCAMP_ASSIGN(planned.found, m_matching.find(*planned.table, *planned.row, planned.values));
        return true;
    }
    const qint64 school = planned.values.value("organization"_L1).toString().toLongLong();
    KITCAMP_ASSIGN(planned.found, m_matching.person(*planned.row, place, school));
    if (planned.found.how == RowHere::Nowhere && planned.found.gone) {
        const bool nobody = m_decisions.persons.value(place) == ImportDecisions::nobody;
        line(planned).state = nobody ? HandoverState::LeftOut : HandoverState::Doubtful;
        return false;
    }
    KITCAMP_ASSIGN(const bool refused, refusePerson(planned));
    return !refused;
}

/// Whoever was erased here stays so.
Result<bool> HandoverPlanner::refusePerson(PlannedHandedRow& planned)
{
    if (planned.found.how == RowHere::Nowhere || planned.found.gone)
        return false;
    KITCAMP_ASSIGN(const auto erased,
                   m_store.reader().integer("SELECT erased_at FROM person WHERE id=?", planned.found.id));
    if (!erased)
        return false;
    HandoverLine& stays = line(planned);
    stays.state = HandoverState::LeftOut;
    stays.notes << tr("The details of this person were erased here. They stay erased.");
    return true;
}

Result<qint64> HandoverPlanner::newId(const HandedTable& table, const HandedRow& row)
{
    const QString place = placeOf(table.table, row.id);
    qint64 id = m_decisions.planned.value(place);
    if (id == 0) {
        KITCAMP_ASSIGN(const bool taken, m_matching.exists(table.table, row.id));
        const bool free =
            !taken && m_matching.merged(row.id) == row.id && !m_there.value(table.table).contains(row.id);
        id = free ? row.id : m_store.ids().nextValue();
    }
    m_plan.m_planned.insert(place, id);
    return id;
}

void HandoverPlanner::map(const PlannedHandedRow& planned)
{
    m_here[planned.table->table].insert(planned.row->id, planned.here);
    m_there[planned.table->table].insert(planned.here, planned.row->id);
}

void HandoverPlanner::rememberInTime(const PlannedHandedRow& planned)
{
    if (planned.table->table == "activity"_L1)
        m_camp = planned;
    else
        remember(planned);
}

/// Two activities never have one code; the plan of teams comes with the teams.
Result<void> HandoverPlanner::leaveOutTakenCode(const PlannedHandedRow& planned, QJsonObject& values)
{
    if (planned.table->table != "activity"_L1)
        return {};
    values.remove("team_plan"_L1);
    const QString code = values.value("code"_L1).toString();
    KITCAMP_ASSIGN(const auto holder, m_store.reader().integer("SELECT id FROM activity WHERE code=?", code));
    if (holder) {
        values.insert("code"_L1, QJsonValue(QJsonValue::Null));
        line(planned).notes << tr("Its code %1 belongs to something else here and is left out.").arg(code);
    }
    return {};
}

Result<void> HandoverPlanner::planNew(PlannedHandedRow& planned)
{
    HandoverLine& of = line(planned);
    if (of.decision == HandoverDecision::Leave) {
        of.state = HandoverState::New;
        return {};
    }
    KITCAMP_ASSIGN(const bool closed, isClosed(planned));
    if (closed)
        return {};
    KITCAMP_ASSIGN(planned.here, newId(*planned.table, *planned.row));
    map(planned);
    const QString place = placeOf(planned.table->table, planned.here);
    m_subjects.insert(place, subjectOf(*planned.table, *planned.row, 0));
    m_newNames.insert(place);
    QJsonObject values = planned.values;
    KITCAMP_TRY(leaveOutTakenCode(planned, values));
    write("add", *planned.table, planned.here, values);
    for (const QString& column : planned.values.keys())
        markSeen(planned, column);
    rememberInTime(planned);
    if (placeOf(planned.table->table, planned.row->id) == planned.line
        || planned.table->table == "participation"_L1)
        of.state = HandoverState::New;
    else if (of.state == HandoverState::Same)
        of.state = HandoverState::Changed;
    ++of.added[planned.table->table];
    return {};
}

Result<QJsonObject> HandoverPlanner::rowOf(const HandedTable& table, qint64 id)
{
    const QStringList columns = columnsOf(table);
    QJsonObject values;
    if (columns.isEmpty())
        return values;
    KITCAMP_TRY(m_store.reader().each(
        u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columns.join(u", "_s), table.table).toUtf8().constData(),
        [&](const Statement& row) {
            for (int column = 0; column < columns.size(); ++column)
                values.insert(columns.at(column), valueOf(row, column));
        },
        id));
    return values;
}

Result<void> HandoverPlanner::planKnown(PlannedHandedRow& planned)
{
    planned.here = planned.found.id;
    map(planned);
    if (const RememberedRow* before = m_matching.remembered(planned.table->table, planned.row->id))
        planned.seen = before->seen;
    planned.seen.remove("-"_L1); // it is handed over again
    if (planned.table->matching == HandedTable::ByNames) {
        remember(planned);
        return {};
    }
    KITCAMP_ASSIGN(const QJsonObject stored, rowOf(*planned.table, planned.here));
    HandoverLine& of = line(planned);
    KITCAMP_ASSIGN(const bool closed, isClosed(planned));
    if (closed)
        return {};
    if (planned.table->table == "activity"_L1)
        m_campStored = stored;
    compare(planned, stored);
    KITCAMP_ASSIGN(const bool occupied, isOccupied(planned));
    if (occupied) {
        for (const QString& column : planned.table->key)
            planned.written.remove(column);
        of.state = HandoverState::Conflict;
        of.notes << tr("Another one here has this number already.");
    }
    if (!planned.written.isEmpty()) {
        write("set", *planned.table, planned.here, planned.written);
        if (of.state == HandoverState::Same)
            of.state = HandoverState::Changed;
    }
    rememberInTime(planned);
    return {};
}

/// It was here and somebody removed it: unless it was changed there since, it stays away.
Result<void> HandoverPlanner::planGone(PlannedHandedRow& planned)
{
    if (planned.table->table == "organization"_L1 || planned.table->table == "person"_L1) {
        planned.found = RowHere();
        return planNew(planned);
    }
    const RememberedRow* before = m_matching.remembered(planned.table->table, planned.row->id);
    const KnownAs given = planned.row->known.value(m_ownLog);
    bool changed = false;
    for (const QString& column : planned.row->values.keys()) {
        const QString taken = before ? before->seen.value(column).toString() : QString();
        const QString hash =
            seenHash(planned.table->table, column, planned.row->id, planned.row->values.value(column));
        const QString givenHash = given.seen.value(column).toString();
        const QString own = seenHash(planned.table->table, column, given.id, planned.values.value(column));
        changed =
            changed || ((taken.isEmpty() || taken != hash) && (givenHash.isEmpty() || givenHash != own));
    }
    HandoverLine& of = line(planned);
    if (!changed || (before && before->seen.contains("-"_L1)))
        return {};
    if (of.decision == HandoverDecision::Take) {
        planned.found = RowHere();
        return planNew(planned);
    }
    of.differences << HandoverDifference{kindTitle(planned.table->table), tr("removed here"),
                                         subjectOf(*planned.table, *planned.row, 0), true};
    of.state = HandoverState::Conflict;
    if (of.decision == HandoverDecision::Leave) {
        planned.here = planned.found.id;
        for (const QString& column : planned.values.keys())
            markSeen(planned, column);
        planned.decided = true;
        remember(planned);
    }
    return {};
}

} // namespace kitcamp
