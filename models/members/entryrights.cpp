// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/entryrights.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/memberwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isMemberKind(const QString& kind)
{
    static const QSet<QString> kinds{FoundCentre::kind,   InviteMember::kind, TakeKeys::kind,
                                     AddMemberFile::kind, RevokeMember::kind, SetMemberRole::kind,
                                     RenameMember::kind};
    return kinds.contains(kind);
}

} // namespace

Result<void> EntryRights::need(Role least, const QString& deed) const
{
    if (m_standing.role >= least)
        return {};
    const QString sentence =
        tr("%1 has the role %2; %3 takes the role %4.", "%1: computer or operator, %3: adding loan rules")
            .arg(m_standing.name(), roleName(m_standing.role), deed, roleName(least));
    QStringList waysOut;
    // Where it is the operator who may not, another computer is no help.
    const bool mayHere = m_standing.member.role >= least;
    const QString who = mayHere ? QString() : memberWords::whoHas(m_connection, least);
    if (mayHere)
        waysOut << tr("Let somebody who has that role choose their name and do it here.");
    else if (!who.isEmpty())
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
    KITCAMP_ASSIGN(const TakenBack taken, TakenBack::of(m_connection, entry, m_erasure));
    return checkRows(entry, rows, taken);
}

Result<QList<EntryRights::Judged>> EntryRights::judged(const Entry& entry, const QList<RowTouch>& rows,
                                                       const TakenBack& taken) const
{
    QList<Judged> judged;
    judged.reserve(rows.size());
    KITCAMP_ASSIGN(const QList<RowChange> changes,
                   taken.isKnown() ? entry.changeset.rows() : Result(QList<RowChange>()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RowTouch& row = rows[i];
        const bool isThere = i < changes.size() && changes[i].table == row.table && changes[i].key == row.key;
        const auto then = isThere ? taken.judged(changes[i]) : std::nullopt;
        if (!then && taken.isKnown() && entry.undoes.isValid())
            return onlyItsOwn(row.table + u'/' + row.key);
        judged << Judged{then.value_or(row.operation), then.has_value()};
    }
    return judged;
}

Result<void> EntryRights::checkRows(const Entry& entry, const QList<RowTouch>& rows,
                                    const TakenBack& taken) const
{
    KITCAMP_ASSIGN(const QList<Judged> judgements, judged(entry, rows, taken));
    // Rows of one table stand together: an import has a hundred thousand of them.
    QString table;
    std::optional<RowOperation> operation;
    bool hasColumns = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RowTouch& row = rows[i];
        const Judged& as = judgements[i];
        if (!operation || row.table != table || as.operation != *operation) {
            hasColumns = !m_rights.columns(row.table).isEmpty();
            if (isMemberTable(row.table))
                KITCAMP_TRY(checkMemberTable(entry, taken));
            else if (!hasColumns)
                KITCAMP_TRY(checkRow(row, as.operation));
            table = row.table;
            operation = as.operation;
        }
        if (hasColumns)
            KITCAMP_TRY(checkColumns(entry, row, as));
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

} // namespace kitcamp
