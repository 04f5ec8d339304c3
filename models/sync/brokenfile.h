// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/adoption.h"
#include "models/store/journal.h"
#include "models/store/packedentry.h"

namespace kitcamp {

class WorkFolder;

/// Reads what can still be read of a broken Kitcamp file. Works on a copy: the file itself, its -wal and its
/// marks stay as they are. What cannot be read is nothing, not an Error.
class BrokenFile
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BrokenFile)
public:
    /// Copies \p path into \p work. Busy while somebody writes to it.
    [[nodiscard]] static Result<std::unique_ptr<BrokenFile>> open(const QString& path,
                                                                  const WorkFolder& work);

    /// 16 bytes, or empty.
    [[nodiscard]] QByteArray logId() const { return m_logId; }
    void setLogId(const QByteArray& logId) { m_logId = logId; }
    [[nodiscard]] QString localValue(const QString& key) const;
    /// Whose file it was; 0 where it was of no member, or does not say so.
    [[nodiscard]] qint64 member() const { return localValue(QStringLiteral("member")).toLongLong(); }
    /// Those keys of the log that its rows hold for \p member, by generation.
    [[nodiscard]] QMap<int, QByteArray> logKeys(const MemberKeys& member) const;
    /// The number of the newest entry, as far as it can be told.
    [[nodiscard]] qint64 lastSeq() const;
    /// The entry \p seq, verified by its hash. None where it is not there or damaged.
    [[nodiscard]] std::optional<PackedEntry> entry(qint64 seq) const;

    [[nodiscard]] QList<InboxRow> inbox() const;

private:
    explicit BrokenFile(std::unique_ptr<Connection> connection);
    void readLogId();
    [[nodiscard]] std::optional<PackedEntry> entryBy(const char* sql, qint64 seq) const;

    std::unique_ptr<Connection> m_connection;
    QByteArray m_logId;
};

} // namespace kitcamp
