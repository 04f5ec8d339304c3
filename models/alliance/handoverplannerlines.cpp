// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of a plan: its lines, what is gone there, remarks.
#include "models/alliance/handoverplanner.h"

#include "models/people/shownname.h"
#include "models/store/recordtype.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString firstText(const QJsonObject& values, const QStringList& columns)
{
    for (const QString& column : columns) {
        if (const QString text = values.value(column).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString HandoverPlanner::kindTitle(const QString& table) const
{
    const RecordType* type = m_store.domain().recordTypes.find(table);
    return type ? type->singularTitle() : table;
}

QString HandoverPlanner::fieldTitle(const HandedTable& table, const QString& column) const
{
    const RecordType* type = m_store.domain().recordTypes.find(table.table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    if (field)
        return field->title();
    // Columns that no form shows.
    if (column == "team_plan"_L1)
        return tr("Teams");
    return column;
}

QString HandoverPlanner::valueText(const HandedTable& table, const QString& column, const QJsonValue& value)
{
    if (!value.isString())
        return {};
    if (const HandedReference* reference = table.reference(column)) {
        const qint64 id = value.toString().toLongLong();
        const QString place = u"%1:%2"_s.arg(reference->table).arg(id);
        return m_subjects.contains(place) ? m_subjects.value(place)
                                          : m_store.naming().name(reference->table, id);
    }
    const RecordType* type = m_store.domain().recordTypes.find(table.table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    if (!field || field->type != FieldType::Choice || value.toString().isEmpty())
        return value.toString();
    return field->choiceTitle(value.toString());
}

/// How a row is called: by its own name, else by that of what it tells of.
QString HandoverPlanner::subjectOf(const HandedTable& table, const HandedRow& row, qint64 here)
{
    if (here != 0 && !m_newNames.contains(u"%1:%2"_s.arg(table.table).arg(here)))
        return m_store.naming().name(table.table, here);
    const QJsonObject& values = row.values;
    if (table.table == "person"_L1)
        return shownName(values.value("name"_L1).toString(), values.value("latin_name"_L1).toString());
    if (table.table == "team"_L1 || table.table == "project_case"_L1) {
        const QString name = firstText(values, {u"name"_s, u"name_en"_s});
        const QString number = values.value("number"_L1).toString();
        return name.isEmpty() ? number : u"%1 · %2"_s.arg(number, name);
    }
    if (table.table == "session"_L1)
        return u"%1 %2"_s
            .arg(values.value("starts"_L1).toString().replace(u'T', u' '),
                 values.value("title"_L1).toString())
            .trimmed();
    const QString own =
        firstText(values, {u"name"_s, u"title"_s, u"text"_s, u"name_en"_s, u"value"_s, u"kind"_s});
    return own.isEmpty() ? kindTitle(table.table) : own;
}

HandoverLine& HandoverPlanner::line(const PlannedHandedRow& planned)
{
    const auto known = m_places.constFind(planned.line);
    if (known != m_places.constEnd())
        return m_plan.m_lines[*known];
    HandoverLine made;
    made.key = planned.line;
    made.table = planned.table->table;
    made.kind = kindTitle(planned.table->table);
    made.decision = m_decisions.of(planned.line);
    made.subject = subjectOf(*planned.table, *planned.row, planned.found.gone ? 0 : planned.found.id);
    if (planned.table->table == "person"_L1) {
        const qint64 school = planned.row->values.value("organization"_L1).toString().toLongLong();
        if (const HandedRow* organization = m_handover.row(u"organization"_s, school))
            made.group = shownName(organization->values.value("name"_L1).toString(),
                                   organization->values.value("name_en"_L1).toString());
    }
    m_places.insert(planned.line, static_cast<int>(m_plan.m_lines.size()));
    m_plan.m_lines << made;
    return m_plan.m_lines.last();
}

/// Rows of the camp that came with an earlier handover and are missing in this one, where it is whole.
Result<void> HandoverPlanner::planWithdrawn()
{
    for (const HandedTable& table : handedTables()) {
        if (m_handover.whole.contains(table.table) && table.withdrawal != HandedTable::Kept)
            KITCAMP_TRY(planWithdrawnOf(table));
    }
    return {};
}

Result<void> HandoverPlanner::planWithdrawnOf(const HandedTable& table)
{
    const auto& remembered = m_matching.allRemembered().value(table.table);
    QList<qint64> remotes = remembered.keys();
    std::ranges::sort(remotes);
    for (const qint64 remote : remotes) {
        const RememberedRow row = remembered.value(remote);
        // Two rows there may have become one here: it is gone when both are.
        if (m_here.value(table.table).contains(remote) || m_there.value(table.table).contains(row.here))
            continue;
        KITCAMP_ASSIGN(const bool gone, isWithdrawn(table, row));
        if (gone)
            withdraw(table, remote, row);
    }
    return {};
}

Result<bool> HandoverPlanner::isWithdrawn(const HandedTable& table, const RememberedRow& row)
{
    if (row.seen.contains("-"_L1)) // somebody decided to keep it
        return false;
    const qint64 camp = m_here.value(u"activity"_s).value(m_handover.camp);
    QByteArray sql = "SELECT 1 FROM " + table.table.toLatin1() + " AS x WHERE x.id=?2 AND ";
    if (table.table == "answer"_L1)
        sql += "x.question IN (SELECT id FROM question WHERE activity=?1)";
    else
        sql += table.rows;
    switch (table.withdrawal) {
    case HandedTable::Cancelled:
        sql += " AND x.state<>'cancelled'";
        break;
    case HandedTable::Archived:
        sql += " AND x.archived=0";
        break;
    default:
        break;
    }
    if (table.table == "participation"_L1 && !m_handover.fields.contains(u"accompanying"_s))
        sql += " AND x.role<>'accompanying'";
    KITCAMP_ASSIGN(const auto there, m_store.reader().integer(sql.constData(), camp, row.here));
    if (!there)
        return false;
    // What hangs on something that is itself not handed over is no news of its own.
    KITCAMP_ASSIGN(const QJsonObject values, rowOf(table, row.here));
    for (const HandedReference& reference : table.references) {
        const QJsonValue value = values.value(reference.column);
        const HandedTable* owner = handedTable(reference.table);
        if (reference.kind == HandedReference::Needed && owner->rows
            && !m_there.value(reference.table).contains(value.toString().toLongLong()))
            return false;
    }
    return true;
}

void HandoverPlanner::withdraw(const HandedTable& table, qint64 remote, const RememberedRow& row)
{
    HandoverLine gone;
    gone.key = u"gone:%1:%2"_s.arg(table.table).arg(row.here);
    gone.table = table.table;
    gone.kind = kindTitle(table.table);
    gone.subject = m_store.naming().name(table.table, row.here);
    gone.state = HandoverState::Withdrawn;
    gone.decision = m_decisions.of(gone.key);
    gone.notes << (table.withdrawal == HandedTable::Withdrawn
                       ? tr("No longer handed over: withdrawn there, or without a consent.")
                       : tr("No longer there."));
    m_plan.m_lines << gone;
    if (gone.decision == HandoverDecision::Take) {
        if (table.withdrawal == HandedTable::Removed)
            m_drops.prepend(QJsonObject{
                {"do"_L1, "drop"_L1}, {"table"_L1, table.table}, {"id"_L1, QString::number(row.here)}});
        else if (table.withdrawal == HandedTable::Archived)
            write("set", table, row.here, {{"archived"_L1, u"1"_s}});
        else
            write(
                "set", table, row.here,
                {{"state"_L1, table.withdrawal == HandedTable::Cancelled ? u"cancelled"_s : u"withdrawn"_s}});
    } else if (gone.decision == HandoverDecision::Leave) {
        QJsonObject seen = row.seen;
        seen.insert("-"_L1, u"kept"_s);
        QJsonObject known{{"id"_L1, QString::number(row.id)},
                          {"table"_L1, table.table},
                          {"remote"_L1, QString::number(remote)},
                          {"here"_L1, QString::number(row.here)},
                          {"seen"_L1, seen}};
        if (row.person != 0)
            known.insert("person"_L1, QString::number(row.person));
        m_plan.m_action.rows << known;
    }
}

void HandoverPlanner::fillRecord()
{
    HandoverRecord& record = m_plan.m_action.record;
    const QString place = u"handover:"_s + m_handover.digest;
    record.id = m_decisions.planned.value(place);
    if (record.id == 0)
        record.id = m_store.ids().nextValue();
    m_plan.m_planned.insert(place, record.id);
    record.activity = m_here.value(u"activity"_s).value(m_handover.camp);
    record.purpose = purposeWord(m_handover.purpose);
    record.partner = m_handover.fromLog;
    record.partnerName = m_handover.fromName;
    record.at = m_store.clock().now();
    record.digest = m_handover.digest;
    record.people = m_handover.participants();
    record.fields = m_handover.fields.join(u' ');
    if (record.activity == 0) { // the camp itself was left out
        m_plan.m_action.steps = {};
        m_plan.m_action.rows = {};
    }
}

Result<void> HandoverPlanner::addRemarks()
{
    QStringList& remarks = m_plan.m_remarks;
    remarks += m_handover.remarks;
    const qint64 camp = m_plan.camp();
    KITCAMP_ASSIGN(const auto state, m_store.reader().text("SELECT state FROM activity WHERE id=?", camp));
    const HandedRow* there = m_handover.row(u"activity"_s, m_handover.camp);
    if (state == u"cancelled"_s)
        remarks << tr("This camp was cancelled here. Nothing that is taken changes that.");
    else if (there && there->values.value("state"_L1).toString() == "cancelled"_L1)
        remarks << tr("This camp was cancelled there.");
    QStringList erased;
    for (const qint64 person : m_handover.erased) {
        const RememberedRow* before = m_matching.remembered(u"person"_s, person);
        const qint64 here = before ? before->here : person;
        KITCAMP_ASSIGN(
            const auto name,
            m_store.reader().text("SELECT p.name FROM person AS p WHERE p.id=?1 AND p.erased_at IS NULL AND "
                                  "EXISTS (SELECT 1 FROM participation AS m WHERE m.person=p.id AND "
                                  "m.activity=?2)",
                                  here, camp));
        if (name)
            erased << *name;
    }
    if (!erased.isEmpty())
        remarks << tr("%n person(s) were erased there: %1. Look whether they should be erased here as well.",
                      nullptr, static_cast<int>(erased.size()))
                       .arg(erased.join(u", "_s));
    if (m_handover.leftOutConsents > 0)
        remarks << tr("%n person(s) under age were not handed over: the consent is lacking.", nullptr,
                      m_handover.leftOutConsents);
    return {};
}

/// What comes along is counted: "3 answers", in the order of the tables.
void HandoverPlanner::finishLines()
{
    for (HandoverLine& line : m_plan.m_lines) {
        QStringList words;
        for (const HandedTable& table : handedTables()) {
            const int count = line.added.value(table.table);
            if (count == 0 || table.table == line.table)
                continue;
            const RecordType* type = m_store.domain().recordTypes.find(table.table);
            words << (count == 1 ? kindTitle(table.table)
                                 : tr("%1 × %2", "%1: number, %2: kind of thing in plural")
                                       .arg(count)
                                       .arg(type ? type->pluralTitle() : table.table));
        }
        if (!words.isEmpty())
            line.notes.prepend(tr("With %1.", "%1: what comes along").arg(words.join(u", "_s)));
    }
}

} // namespace kitcamp
