// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done about the computers of the centre, and what erases: the rights that do not follow from
// tables.
#include "models/members/entryrights.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error onlyByThePage()
{
    return EntryRights::notAllowed(
        EntryRights::tr(
            "The computers of the centre are invited, revoked and given their roles on the page Sync, "
            "and in no other way."),
        {EntryRights::tr(
            "On the command line: \"kitcamp hub invite\", \"kitcamp members\", \"kitcamp revoke\".")});
}

} // namespace

bool EntryRights::isMemberTable(const QString& table)
{
    static const QSet<QString> tables{u"member"_s, u"member_file"_s, u"log_key"_s, u"log_key_share"_s};
    return tables.contains(table);
}

Error EntryRights::notAllowed(const QString& sentence, const QStringList& waysOut, const QString& detail)
{
    return {ErrorCode::Refused, sentence, detail, u"not-allowed"_s, waysOut};
}

Result<void> EntryRights::checkErasing(const QList<RowTouch>& rows) const
{
    const QString deed = tr("erasing persons");
    KITCAMP_TRY(need(Role::Coordinator, deed));
    for (const RowTouch& row : rows) {
        if (isMemberTable(row.table) || row.table == "operator"_L1)
            return onlyItsOwn(row.table + u'/' + row.key);
        KITCAMP_TRY(need(m_rights.of(row.table).change, deed));
    }
    return {};
}

Result<void> EntryRights::checkMemberTable(const Entry& entry, const TakenBack& taken) const
{
    if (entry.action.kind.isEmpty()) // only asked what may be done
        return need(Role::Administrator, tr("inviting and revoking computers"));
    if (!entry.undoes.isValid())
        return onlyByThePage();
    // A role and a name are as they were; keys that were given away are not.
    if (taken.kinds == QSet<QString>{SetMemberRole::kind} || taken.kinds == QSet<QString>{RenameMember::kind})
        return need(Role::Administrator, tr("giving computers roles and names"));
    return notAllowed(
        tr("That a computer was invited or revoked cannot be taken back: the keys have changed hands."),
        {tr("Revoke the computer, or invite it anew.")});
}

Result<void> EntryRights::checkMemberEntry(const Entry& entry, const QList<RowTouch>& rows) const
{
    for (const RowTouch& row : rows) {
        if (!isMemberTable(row.table) || row.operation == RowOperation::Delete)
            return onlyItsOwn(row.table + u'/' + row.key);
    }
    const QString& kind = entry.action.kind;
    if (kind == TakeKeys::kind || kind == AddMemberFile::kind)
        return checkOwnKeys(entry, rows);
    if (kind == FoundCentre::kind)
        return notAllowed(tr("This centre has its first computer already."), {});
    KITCAMP_TRY(need(Role::Administrator,
                     kind == SetMemberRole::kind || kind == RenameMember::kind
                         ? tr("giving computers roles and names")
                         : tr("inviting and revoking computers")));
    const auto revoking = kind == RevokeMember::kind ? fromParameters<RevokeMember>(entry.action.parameters)
                                                     : Result(RevokeMember());
    if (revoking && revoking->member == m_standing.member.id)
        return notAllowed(tr("A computer cannot revoke itself: it could not seal the new key for the others "
                             "and be without it."),
                          {tr("Let another administrator do it.")});
    return {};
}

Result<void> EntryRights::checkOwnKeys(const Entry& entry, const QList<RowTouch>& rows) const
{
    const bool takesKeys = entry.action.kind == TakeKeys::kind;
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_connection, u"member"_s));
    const QSet<int> ownColumns{static_cast<int>(columns.indexOf(u"sign_key"_s)),
                               static_cast<int>(columns.indexOf(u"box_key"_s)),
                               static_cast<int>(columns.indexOf(u"keys_taken_at"_s))};
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    for (qsizetype i = 0; i < rows.size() && i < changes.size(); ++i) {
        const RowTouch& row = rows[i];
        bool isOwn = false;
        if (takesKeys && row.table == "member"_L1) {
            isOwn = row.operation == RowOperation::Update && row.key.toLongLong() == m_standing.member.id
                && !m_standing.member.keysTakenAt && (row.updatedColumns - ownColumns).isEmpty();
        } else if (takesKeys && row.table == "log_key_share"_L1) {
            KITCAMP_ASSIGN(
                const auto member,
                m_connection.integer("SELECT member FROM log_key_share WHERE id=?", row.key.toLongLong()));
            isOwn = row.operation == RowOperation::Update && member == m_standing.member.id;
        } else if (!takesKeys && row.table == "member_file"_L1) {
            isOwn = row.operation == RowOperation::Insert
                && changes[i].after.value(2).toLongLong() == m_standing.member.id
                && changes[i].after.value(1).toString() == QString::fromLatin1(entry.author.toHex());
        }
        if (!isOwn)
            return onlyItsOwn(row.table + u'/' + row.key);
    }
    return {};
}

Result<void> mayDoBeforeFounding(const Entry& entry, const QList<RowTouch>& rows)
{
    if (entry.action.kind == FoundCentre::kind)
        return {};
    QString table;
    for (const RowTouch& row : rows) {
        if (row.table == table)
            continue;
        if (EntryRights::isMemberTable(row.table) && !entry.action.kind.isEmpty())
            return onlyByThePage();
        table = row.table;
    }
    return {};
}

} // namespace kitcamp
