// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pastcopy.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// A folder for temporary files of this test alone: what is left in it was left by us.
class OwnTemporaryFolder
{
public:
    OwnTemporaryFolder();
    ~OwnTemporaryFolder();
    /// Folders of past copies that are there.
    [[nodiscard]] QStringList pastFolders() const;
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

/// The past of \p store at the end of \p day.
[[nodiscard]] inline Result<std::unique_ptr<PastCopy>> pastOf(TestStore& store, QDate day,
                                                              const PastCopy::Watch& watch = {})
{
    return PastCopy::make({store.path(), store.domain(), store.clock()}, day, watch);
}

/// What the first \p entries of the journal of \p file make of a new file, one after the other.
[[nodiscard]] Contents replayedUpTo(Connection& file, qint64 entries);
/// How many entries the file had at the end of \p day, found by looking at every one.
[[nodiscard]] qint64 entriesUntil(Connection& file, QDate day, const QTimeZone& zone);
/// What is wrong with the past of \p store at the end of \p day; empty where nothing is.
[[nodiscard]] QString problemOfPast(TestStore& store, QDate day);

} // namespace kitcamp::testkit
