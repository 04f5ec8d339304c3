// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ownentries.h"

#include "models/store/entryredaction.h"
#include "models/store/joinedchanges.h"
#include "models/store/journal.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJoined = 25; // a few milliseconds: nobody is noticed meanwhile

Error notWhatTheHistorySays(const Changeset::Conflict& conflict)
{
    return {ErrorCode::File,
            QCoreApplication::translate(
                "kitcamp::OwnEntries",
                "The file does not hold what its history says. Nothing was changed; check it with "
                "\"kitcamp check\" and repair it."),
            u"take back: "_s + conflict.table + u'/' + conflict.key,
            u"not-the-history"_s,
            {}};
}

} // namespace

Result<OwnEntry> OwnEntries::read(qint64 seq)
{
    KITCAMP_ASSIGN(PackedEntry packed, Journal(m_tools.writer).readPacked(seq));
    OwnEntry own;
    KITCAMP_ASSIGN(own.entry, unpack(packed));
    // What an erasing that stays emptied could not be taken back to.
    const QByteArray before = own.entry.changeset.bytes();
    KITCAMP_TRY(EntryRedaction::redactAsOpen(m_tools.writer, m_tools.domain.erasure.get(), own.entry));
    if (own.entry.changeset.bytes() != before)
        packed.body = encodeBody(own.entry);
    KITCAMP_ASSIGN(own.rows, own.entry.changeset.touches());
    own.body = std::move(packed.body);
    return own;
}

Result<void> OwnEntries::takeBack(qint64 standing, const std::function<Result<void>()>& step)
{
    KITCAMP_ASSIGN(const auto last, Journal(m_tools.writer).last());
    for (qint64 seq = standing + 1; last && seq <= last->seq; ++seq) {
        KITCAMP_TRY(step());
        KITCAMP_ASSIGN(OwnEntry own, read(seq));
        m_entries << std::move(own);
    }
    KITCAMP_TRY(applyInverses(step));
    for (qint64 seq = last ? last->seq : 0; seq > standing; --seq) {
        KITCAMP_TRY(step());
        KITCAMP_TRY(m_tools.writer.execute("DELETE FROM journal_row WHERE entry=?", seq));
        KITCAMP_TRY(m_tools.writer.execute("DELETE FROM journal WHERE seq=?", seq));
    }
    return {};
}

Result<void> OwnEntries::applyInverses(const std::function<Result<void>()>& step)
{
    JoinedChanges joined(m_tools.writer, mostJoined);
    for (auto own = m_entries.crbegin(); own != m_entries.crend(); ++own) {
        KITCAMP_TRY(step());
        if (own->entry.changeset.isPatchset())
            continue; // what was erased stays so, wherever the entry stands in the end
        KITCAMP_ASSIGN(const Changeset inverse, own->entry.changeset.inverted());
        KITCAMP_ASSIGN(const auto conflict, joined.add(inverse));
        if (conflict)
            return notWhatTheHistorySays(*conflict);
    }
    KITCAMP_ASSIGN(const auto conflict, joined.flush());
    return conflict ? Result<void>(notWhatTheHistorySays(*conflict)) : Result<void>();
}

QList<RowTouch> OwnEntries::rowsTakenBack() const
{
    QList<RowTouch> rows;
    for (auto own = m_entries.crbegin(); own != m_entries.crend(); ++own) {
        if (own->entry.changeset.isPatchset())
            continue;
        for (RowTouch row : own->rows) {
            // Backwards: what was added goes, what was removed comes.
            if (row.operation == RowOperation::Insert)
                row.operation = RowOperation::Delete;
            else if (row.operation == RowOperation::Delete)
                row.operation = RowOperation::Insert;
            rows << row;
        }
    }
    return rows;
}

} // namespace kitcamp
