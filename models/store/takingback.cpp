// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Store takes back and what it does not: asked by the door, and by all who show an Undo.
#include "models/store/store.h"

#include "models/store/undoblocker.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Whoever has keys from these rows has read them: an invitation, a founding, a revocation stays.
constexpr auto touchesKeys =
    "SELECT 1 FROM journal_row WHERE entry=? AND (tbl='member_file' OR tbl='log_key' "
    "OR tbl='log_key_share') LIMIT 1";

Result<bool> handsKeysOver(Connection& connection, qint64 seq)
{
    KITCAMP_ASSIGN(const auto found, connection.integer(touchesKeys, seq));
    return found.has_value();
}

Result<bool> hasErased(Store& store, const EntryHead& head)
{
    if (!store.domain().actions.erases(head.kind))
        return false;
    KITCAMP_ASSIGN(const Entry entry, store.journal().read(head.seq));
    return entry.changeset.isPatchset();
}

Error erasedForGood(const QString& sentence, const QStringList& waysOut = {})
{
    return {ErrorCode::Refused, sentence, {}, u"erased-for-good"_s, waysOut};
}

} // namespace

bool Store::isForGood(const OpId& opId)
{
    const auto head = journal().find(opId);
    if (!head || !*head)
        return false;
    const auto erased = hasErased(*this, **head);
    const auto handedOver = handsKeysOver(*m_reader, (*head)->seq);
    return (erased && *erased) || (handedOver && *handedOver);
}

Result<void> Store::refuseTakingBack(const Entry& target)
{
    if (target.changeset.isPatchset())
        return erasedForGood(
            tr("\"%1\" cannot be taken back: what was erased is gone for good.").arg(sentence(target.opId)),
            {tr("What was done before it can be taken back in the History.")});
    KITCAMP_ASSIGN(const bool handedOver, handsKeysOver(*m_reader, target.seq));
    if (!handedOver)
        return {};
    return Error{ErrorCode::Refused,
                 tr("\"%1\" cannot be taken back: the keys have changed hands.").arg(sentence(target.opId)),
                 {},
                 u"keys-for-good"_s,
                 {tr("On the page Sync a computer or an open invitation can be revoked, and invited anew."),
                  tr("What was done before it can be taken back in the History.")}};
}

Result<void> Store::refuseUndo(const Changeset::Conflict& conflict, const Entry& target)
{
    KITCAMP_ASSIGN(const auto blocker, UndoBlocker(*m_writer, m_syncedTables).find(target, conflict));
    Error error{ErrorCode::Refused, {}, conflict.table + u'/' + conflict.key, u"changed-since"_s, {}};
    const QString what = sentence(target.opId);
    if (!blocker) {
        error.sentence =
            tr("\"%1\" cannot be taken back: what it changed was changed again later.").arg(what);
        return error;
    }
    KITCAMP_ASSIGN(const bool erased, hasErased(*this, *blocker));
    if (erased)
        return erasedForGood(tr("\"%1\" cannot be taken back: what it changed was erased since.").arg(what));
    const QString later = sentence(blocker->opId);
    if (isForGood(blocker->opId)) {
        error.sentence =
            tr("\"%1\" cannot be taken back: \"%2\" came later, and that stays.").arg(what, later);
        error.rule = u"keys-for-good"_s;
        return error;
    }
    error.sentence =
        tr("\"%1\" cannot be taken back: \"%2\" came later. Take that back first.").arg(what, later);
    error.waysOut << tr("Take back \"%1\" first, in the History.").arg(later);
    return error;
}

} // namespace kitcamp
