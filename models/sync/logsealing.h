// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/logkeys.h"
#include "models/store/packedentry.h"

#include <QCoreApplication>

namespace kitcamp {

/// What the keys of a member do to that which goes into a hub and comes out of it: entries are signed and
/// sealed, pictures and names sealed. Knows what the rows of the file say of members and keys as of the last
/// look(). Where there are no keys nothing is sealed.
class LogSealing
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LogSealing)
public:
    explicit LogSealing(std::optional<MemberKeys> keys);
    ~LogSealing();
    LogSealing(const LogSealing&) = delete;
    LogSealing& operator=(const LogSealing&) = delete;

    /// To be called before each use. \p reader: of the file, which must be of the keys' member (else the rule
    /// "keys-needed"); nullptr before there is a file.
    [[nodiscard]] Result<void> look(Connection* reader);
    [[nodiscard]] bool seals() const { return !m_keys.isEmpty(); }

    /// Refuses (rule "no-key") where a newer key than ours was made: others must not be sent what those who
    /// were taken out could read.
    [[nodiscard]] Result<PackedEntry> closed(const PackedEntry& plain) const;
    [[nodiscard]] Result<PackedEntry> opened(const PackedEntry& enveloped) const;
    /// With its signatures, as far as they are ours to give, and without an envelope.
    [[nodiscard]] Result<PackedEntry> vouched(const PackedEntry& plain) const;

    /// \p purpose: what the bytes are and whose, so that none can be put in another's place. \p standing: the
    /// last entry that the log is known to have; what comes after may never get there.
    [[nodiscard]] QByteArray closedBytes(const QByteArray& plain, const QByteArray& purpose,
                                         qint64 standing) const;
    /// What is not sealed comes out as it is.
    [[nodiscard]] Result<QByteArray> openedBytes(const QByteArray& bytes, const QByteArray& purpose) const;

    /// Our member's; 64 bytes.
    [[nodiscard]] QByteArray signature(const QByteArray& bytes) const;

    [[nodiscard]] int newestGeneration() const { return m_keys.newest(); }
    [[nodiscard]] int generationAt(qint64 standing) const { return m_keys.generationFor(standing + 1); }
    /// Rule "no-key".
    [[nodiscard]] Result<QByteArray> keyOf(int generation) const;

private:
    [[nodiscard]] Result<void> readKeys(Connection& reader);
    [[nodiscard]] Result<void> readSigners(Connection& reader);
    [[nodiscard]] bool isOurs(const QByteArray& author) const;
    [[nodiscard]] PackedEntry vouchedFor(const PackedEntry& plain, const Entry& entry) const;
    [[nodiscard]] Error noKey(int generation) const;
    [[nodiscard]] static Error notSealed(qint64 seq, int generation);

    std::optional<MemberKeys> m_member;
    LogKeys m_keys; ///< with those that were known at an earlier look
    QString m_sharesSeen; ///< what the shares were when they were opened last
    QList<QByteArray> m_ownAuthors; ///< of the files of our member
    qint64 m_membersSince = 0; ///< the entry that made the first member
    QString m_revoked; ///< a sentence, where our member was taken out
};

} // namespace kitcamp
