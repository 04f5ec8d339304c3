// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/entryrights.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/memberwords.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 1000; // an undo of a redo of an undo ...

bool isMemberKind(const QString& kind)
{
    static const QSet<QString> kinds{FoundCentre::kind,   InviteMember::kind, TakeKeys::kind,
                                     AddMemberFile::kind, RevokeMember::kind, SetMemberRole::kind,
                                     RenameMember::kind};
    return kinds.contains(kind);
}

RowOperation inverseOf(RowOperation operation)
{
    switch (operation) {
    case RowOperation::Insert:
        return RowOperation::Delete;
    case RowOperation::Delete:
        return RowOperation::Insert;
    case RowOperation::Update:
        break;
    }
    return operation;
}

} // namespace

std::optional<RowOperation> EntryRights::TakenBack::judged(const RowTouch& row) const
{
    const auto [begin, end] = rows.equal_range({row.table, row.key});
    const auto found = std::find_if(begin, end, [&](const Row& taken) { return taken.now == row.operation; });
    return found == end ? std::nullopt : std::optional(found->then);
}

Result<void> EntryRights::need(Role least, const QString& deed) const
{
    if (m_standing.role >= least)
        return {};
    const QString sentence =
        tr("%1 has the role %2; %3 takes the role %4.", "%1: computer or operator, %3: adding loan rules")
            .arg(m_standing.name(), roleName(m_standing.role), deed, roleName(least));
    QStringList waysOut;
    if (!m_standing.limitedBy.isEmpty() && m_standing.member.role >= least)
        waysOut << tr("Let somebody who has that role choose their name and do it here.");
    const QString who = memberWords::whoHas(m_connection, least);
    if (!who.isEmpty())
        waysOut << tr("Do it on a computer that may: %1.", "%1: names of computers").arg(who);
    waysOut << tr("Ask an administrator for the role.");
    return notAllowed(sentence, waysOut);
}

Result<void> EntryRights::check(const Entry& entry, const QList<RowTouch>& rows) const
{
    // First of all: what erases does so under whatever name it comes.
    const bool saysIt = m_erasure && entry.action.kind == m_erasure->kind && !entry.changeset.isEmpty();
    if (entry.changeset.isPatchset() || saysIt)
        return checkErasing(entry, rows);
    if (isMemberKind(entry.action.kind) && !entry.undoes.isValid())
        return checkMemberEntry(entry, rows);
    KITCAMP_ASSIGN(const TakenBack taken, takenBack(entry));
    if (entry.undoes.isValid() && taken.known) {
        for (const RowTouch& row : rows) {
            if (!taken.judged(row))
                return onlyItsOwn(row.table + u'/' + row.key);
        }
    }
    return checkRows(entry, rows, taken);
}

Result<void> EntryRights::checkRows(const Entry& entry, const QList<RowTouch>& rows,
                                    const TakenBack& taken) const
{
    // Rows of one table stand together: an import has a hundred thousand of them.
    QString table;
    std::optional<RowOperation> operation;
    bool hasColumns = false;
    for (const RowTouch& row : rows) {
        const RowOperation judged =
            taken.rows.isEmpty() ? row.operation : taken.judged(row).value_or(row.operation);
        if (!operation || row.table != table || judged != *operation) {
            hasColumns = !m_rights.columns(row.table).isEmpty();
            if (isMemberTable(row.table))
                KITCAMP_TRY(checkMemberTable(entry, taken));
            else if (!hasColumns)
                KITCAMP_TRY(checkRow(row, judged));
            table = row.table;
            operation = judged;
        }
        if (hasColumns)
            KITCAMP_TRY(checkColumns(entry, row, judged));
    }
    return {};
}

Result<void> EntryRights::checkRow(const RowTouch& row, RowOperation operation) const
{
    const Role least = m_rights.of(row.table).least(operation);
    if (m_standing.role >= least)
        return {};
    const QString things = m_rights.plural(row.table);
    switch (operation) {
    case RowOperation::Insert:
        return need(least, tr("adding %1", "%1: loan rules").arg(things));
    case RowOperation::Update:
        return need(least, tr("changing %1", "%1: loan rules").arg(things));
    case RowOperation::Delete:
        break;
    }
    return need(least, tr("removing %1", "%1: loan rules").arg(things));
}

/// Who works there is what an entry says of itself: it proves nothing where somebody with more rights than
/// the computer has set a password before.
Result<bool> EntryRights::isOwn(const Entry& entry, const RowTouch& row, int column) const
{
    if (!m_standing.operatorId || row.key.toLongLong() != m_standing.operatorId.value
        || row.operation != RowOperation::Update)
        return false;
    KITCAMP_ASSIGN(const RowChange values, valuesOf(entry, row));
    if (values.before.value(column).toString().isEmpty())
        return true;
    KITCAMP_ASSIGN(const auto word,
                   m_connection.text("SELECT role FROM operator WHERE id=?", m_standing.operatorId));
    const auto role = roleFrom(word.value_or(QString()));
    return !role || *role <= m_standing.member.role;
}

Result<void> EntryRights::checkColumns(const Entry& entry, const RowTouch& row, RowOperation operation) const
{
    KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, row.table));
    QSet<int> rest = row.updatedColumns;
    QVariantList values; // of a row that comes or goes
    if (row.operation != RowOperation::Update && !row.key.isEmpty()) {
        KITCAMP_ASSIGN(const RowChange change, valuesOf(entry, row));
        values = row.operation == RowOperation::Insert ? change.after : change.before;
    }
    for (const ColumnRight& right : m_rights.columns(row.table)) {
        const auto place = static_cast<int>(names.indexOf(right.column));
        const QString value = values.value(place).toString();
        const bool concerned = row.updatedColumns.contains(place) || (!value.isEmpty() && value != "0"_L1);
        rest.remove(place);
        KITCAMP_ASSIGN(const bool own, concerned&& right.ownRow ? isOwn(entry, row, place) : Result(false));
        if (concerned && !own)
            KITCAMP_TRY(need(right.least,
                             tr("changing the rights and passwords of %1", "%1: operators")
                                 .arg(m_rights.plural(row.table))));
    }
    // Where only columns of their own were changed, those rights are all that counts.
    const bool onlyThose =
        row.operation == RowOperation::Update && !row.updatedColumns.isEmpty() && rest.isEmpty();
    return onlyThose ? Result<void>() : checkRow(row, operation);
}

Result<RowChange> EntryRights::valuesOf(const Entry& entry, const RowTouch& row)
{
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    for (const RowChange& change : changes) {
        if (change.table == row.table && change.key == row.key)
            return change;
    }
    return RowChange();
}

Error EntryRights::onlyItsOwn(const QString& detail) const
{
    return notAllowed(
        tr("%1 tried to change more than what it said.", "%1: computer").arg(m_standing.member.name), {},
        detail);
}

Result<void> EntryRights::addTarget(const OpId& target, TakenBack& taken) const
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(auto head, journal.find(target));
    if (!head)
        return {};
    KITCAMP_ASSIGN(const Entry takenBack, journal.read(head->seq));
    for (int i = 0; head && head->undoes.isValid() && i < longestChain; ++i) {
        KITCAMP_ASSIGN(head, journal.find(head->undoes));
    }
    if (!head)
        return {};
    KITCAMP_ASSIGN(const Entry root, journal.read(head->seq));
    KITCAMP_ASSIGN(const QList<RowTouch> atFirst, root.changeset.touches());
    QHash<std::pair<QString, QString>, RowOperation> then;
    for (const RowTouch& row : atFirst)
        then.insert({row.table, row.key}, row.operation);
    KITCAMP_ASSIGN(const QList<RowTouch> rows, takenBack.changeset.touches());
    for (const RowTouch& row : rows) {
        const RowOperation now = inverseOf(row.operation);
        taken.rows.insert({row.table, row.key}, {now, then.value({row.table, row.key}, now)});
    }
    taken.kinds << root.action.kind;
    taken.known = true;
    return {};
}

Result<EntryRights::TakenBack> EntryRights::takenBack(const Entry& entry) const
{
    TakenBack taken;
    if (entry.undoes.isValid())
        KITCAMP_TRY(addTarget(entry.undoes, taken));
    if (entry.action.kind != "conflict.decide"_L1)
        return taken;
    // Deciding a conflict may take back what stands in the way.
    for (const QJsonValue& value : entry.action.parameters.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        if (step.value("kind"_L1) == takingBack::undoKind)
            KITCAMP_TRY(addTarget(
                OpId::fromText(step.value("parameters"_L1).toObject().value("entry"_L1).toString()), taken));
    }
    return taken;
}

} // namespace kitcamp
