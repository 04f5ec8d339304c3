// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/folderhub.h"

#include <QTemporaryDir>

namespace kitcamp::testkit {

/// Makes entries that follow on each other, as a desk would.
class Chain
{
public:
    explicit Chain(const QByteArray& logId = QByteArray(16, 'L'), const LogPosition& at = {})
        : m_logId(logId)
        , m_at(at)
    {
    }

    /// \p count further entries whose bodies hold about \p noise bytes that do not deflate.
    QList<PackedEntry> next(int count, int noise = 20);
    [[nodiscard]] const LogPosition& at() const { return m_at; }
    void goTo(const LogPosition& position) { m_at = position; }

private:
    QByteArray m_logId;
    LogPosition m_at;
};

/// The file system as a test wants it: looks at each call before it is made, and may make it fail.
class WatchedAccess : public FolderAccess
{
public:
    /// Gets the number of the call (1, 2 ...), its name and path; what is not ok is answered instead.
    std::function<Outcome(int n, const QString& call, const QString& path)> before;
    int calls = 0;

    Outcome read(const QString& path, qint64 most, QByteArray& bytes, FileMark& mark) override;
    Outcome look(const QString& path, FileMark& mark) override;
    Outcome list(const QString& path, QStringList& names) override;
    /// A full disk leaves half of the file.
    Outcome writeNew(const QString& path, const QByteArray& bytes) override;
    Outcome makeFolder(const QString& path) override;
    Outcome remove(const QString& path) override;
    Outcome rename(const QString& from, const QString& to) override;
    Outcome renameNew(const QString& from, const QString& to) override;
    Outcome link(const QString& from, const QString& to) override;
    Outcome sync(const QString& path) override;

private:
    Outcome ask(const char* call, const QString& path);
};

/// "rename", "link", "claim" or, for all else, what is possible. Claims of the dead are broken after
/// \p patience.
[[nodiscard]] std::shared_ptr<Placing>
placingCalled(const QString& way, std::chrono::milliseconds patience = std::chrono::milliseconds(1));

/// A hub in a folder whose name has spaces and Chinese in it, and what computers see of it.
class HubRoom
{
public:
    enum class Disk { Real, InMemory }; ///< where thousands of rooms are made, none waits for a disk
    explicit HubRoom(Disk disk = Disk::Real);

    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("U 盘/创新 中心")); }
    [[nodiscard]] QString path(const QString& relative) const { return root() + u'/' + relative; }
    [[nodiscard]] const QByteArray& logId() const { return m_logId; }
    /// Another computer's view of the hub.
    [[nodiscard]] std::unique_ptr<FolderHub> open(const QString& way = {}) const;
    [[nodiscard]] std::unique_ptr<FolderHub> open(std::shared_ptr<WatchedAccess> access,
                                                  const QString& way = {}) const;
    /// Every entry of the log, read and verified by a computer that has never seen it; empty with a message
    /// where the log is not whole.
    [[nodiscard]] QList<Entry> wholeLog() const;

    [[nodiscard]] QByteArray contentOf(const QString& relative) const;
    void write(const QString& relative, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
    QByteArray m_logId = QByteArray(16, 'L');
};

} // namespace kitcamp::testkit
