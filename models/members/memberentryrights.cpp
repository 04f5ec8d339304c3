// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done about the computers of the centre, and what erases: the rights that do not follow from
// tables.
#include "models/members/entryrights.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"
#include "models/store/textcuts.h"

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

/// Whether \p row changes nothing but \p allowed of \p columns.
bool changesOnly(const RowChange& row, const QStringList& columns, const QStringList& allowed)
{
    bool only = row.operation == RowOperation::Update;
    for (qsizetype i = 0; i < row.after.size(); ++i)
        only = only && (!row.after[i].isValid() || allowed.contains(columns.value(i)));
    return only;
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

Result<void> EntryRights::checkErasing(const Entry& entry, const QList<RowTouch>& rows) const
{
    const QString deed = tr("erasing persons");
    KITCAMP_TRY(need(Role::Coordinator, deed));
    const bool isOne = m_erasure && entry.action.kind == m_erasure->kind && !entry.undoes.isValid()
        && entry.changeset.isPatchset();
    if (!isOne)
        return onlyItsOwn(u"erasing as "_s + entry.action.kind);
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    for (const RowChange& row : changes) {
        KITCAMP_TRY(checkErasedRow(row));
        KITCAMP_TRY(need(m_rights.of(row.table).change, deed));
    }
    KITCAMP_TRY(checkCuts(entry));
    return checkErasedPersons(entry, rows);
}

/// Texts about others lose a part, and only those that the rules let go: whoever may erase may do that,
/// whatever else it takes to change them.
Result<void> EntryRights::checkCuts(const Entry& entry) const
{
    const TextCuts cuts = TextCuts::in(entry.action.parameters);
    const auto check = [&](const QString& table, const QString& column) -> Result<void> {
        const bool allowed = m_erasure->texts.value(table).replaced.contains(column);
        return allowed ? Result<void>() : Result<void>(onlyItsOwn(table + u'/' + column));
    };
    if (!cuts.isEmpty() && cuts.sign != m_erasure->sign)
        return onlyItsOwn(u"sign"_s);
    for (const ContentCut& cut : cuts.content)
        KITCAMP_TRY(check(cut.table, cut.column));
    for (const QList<EntryCut>& entries : cuts.entries) {
        for (const EntryCut& cut : entries) {
            if (!cut.table.isEmpty())
                KITCAMP_TRY(check(cut.table, cut.column));
        }
    }
    return {};
}

/// What the rules of erasing let go goes, and what they empty becomes what they say; nothing else.
Result<void> EntryRights::checkErasedRow(const RowChange& row) const
{
    const QString detail = row.table + u'/' + row.key;
    const auto table = std::find_if(m_erasure->tables.begin(), m_erasure->tables.end(),
                                    [&](const ErasedTable& known) { return known.table == row.table; });
    if (table == m_erasure->tables.end() || row.operation == RowOperation::Insert)
        return onlyItsOwn(detail);
    if (row.operation == RowOperation::Delete)
        return table->vanishes ? Result<void>() : onlyItsOwn(detail);
    KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, row.table));
    const auto idAt = names.indexOf(u"id"_s);
    for (qsizetype i = 0; i < row.after.size(); ++i) {
        if (i == idAt || !row.after[i].isValid())
            continue;
        const auto column =
            std::find_if(table->columns.begin(), table->columns.end(),
                         [&](const ErasedColumn& erased) { return erased.column == names.value(i); });
        if (column == table->columns.end() || !isErased(*column, row.after[i], row.key))
            return onlyItsOwn(detail + u'/' + names.value(i));
    }
    return {};
}

/// Whom it names it erases: from the others nothing is taken out of the history.
Result<void> EntryRights::checkErasedPersons(const Entry& entry, const QList<RowTouch>& rows) const
{
    QSet<QString> touched;
    for (const RowTouch& row : rows) {
        if (row.table == m_erasure->person)
            touched << row.key;
    }
    const QByteArray sql = "SELECT erased_at FROM " + m_erasure->person.toUtf8() + " WHERE id=?";
    const QList<qint64> persons = m_erasure->erased(entry.action.parameters).keys();
    for (const qint64 person : persons) {
        if (touched.contains(QString::number(person)))
            continue;
        KITCAMP_ASSIGN(const auto before, m_connection.integer(sql.constData(), person));
        if (!before)
            return onlyItsOwn(m_erasure->person + u'/' + QString::number(person));
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
    if (taken.kinds() == QSet<QString>{SetMemberRole::kind}
        || taken.kinds() == QSet<QString>{RenameMember::kind})
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
    if (entry.action.kind == TakeKeys::kind)
        return checkKeyRows(entry);
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    const bool isOwn = rows.size() == 1 && changes.size() == 1 && changes.first().table == "member_file"_L1
        && changes.first().operation == RowOperation::Insert
        && changes.first().after.value(2).toLongLong() == m_standing.member.id
        && changes.first().after.value(1).toString() == QString::fromLatin1(entry.author.toHex());
    return isOwn ? Result<void>() : onlyItsOwn(u"member_file"_s);
}

/// Once, the own row, and all own shares for the key that stands in it now.
Result<void> EntryRights::checkKeyRows(const Entry& entry) const
{
    KITCAMP_ASSIGN(const QStringList member, TableShapes::columns(m_connection, u"member"_s));
    KITCAMP_ASSIGN(const QStringList share, TableShapes::columns(m_connection, u"log_key_share"_s));
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    KITCAMP_ASSIGN(const auto keys, m_connection.integer("SELECT count(*) FROM log_key"));
    QSet<QString> boxKeys;
    int ownRows = 0;
    qint64 ownShares = 0;
    for (const RowChange& row : changes) {
        bool isOwn = false;
        if (row.table == "member"_L1) {
            isOwn = row.key.toLongLong() == m_standing.member.id && !m_standing.member.keysTakenAt
                && changesOnly(row, member, {u"sign_key"_s, u"box_key"_s, u"keys_taken_at"_s});
            boxKeys << row.after.value(member.indexOf(u"box_key"_s)).toString();
            isOwn =
                isOwn && row.after.value(member.indexOf(u"keys_taken_at"_s)).typeId() == QMetaType::LongLong;
            ++ownRows;
        } else if (row.table == "log_key_share"_L1) {
            KITCAMP_ASSIGN(
                const auto owner,
                m_connection.integer("SELECT member FROM log_key_share WHERE id=?", row.key.toLongLong()));
            isOwn = owner == m_standing.member.id && changesOnly(row, share, {u"sealed"_s, u"box_key"_s});
            boxKeys << row.after.value(share.indexOf(u"box_key"_s)).toString();
            ++ownShares;
        }
        if (!isOwn)
            return onlyItsOwn(row.table + u'/' + row.key);
    }
    const bool whole =
        ownRows == 1 && boxKeys.size() == 1 && !boxKeys.contains(QString()) && ownShares == keys;
    return whole ? Result<void>() : onlyItsOwn(u"box_key"_s);
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
