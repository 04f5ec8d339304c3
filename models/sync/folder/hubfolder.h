// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "models/sync/folder/placing.h"

#include <QCoreApplication>

#include <memory>

namespace kitcamp {

/// The folder of a hub as a place for files: finished files only, sentences instead of error numbers, and a
/// stick that was pulled out told from a file that is damaged. Knows nothing of what stands in the files.
class HubFolder
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HubFolder)
public:
    HubFolder(const QString& root, std::shared_ptr<FolderAccess> access, std::shared_ptr<Placing> placing);

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] QString path(const QString& relative) const { return m_root + u'/' + relative; }
    [[nodiscard]] FolderAccess& access() { return *m_access; }

    /// Of centre.json, read each time: another stick may stand at the same place by now.
    [[nodiscard]] Result<QByteArray> logId();
    /// Makes the folders and, last, centre.json.
    [[nodiscard]] Result<void> make(const QByteArray& logId, qint64 now);

    /// The whole file; nullopt where the hub is there and the file is not.
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString& relative, qint64 most,
                                                         FileMark* mark = nullptr);
    [[nodiscard]] Result<std::optional<FileMark>> look(const QString& relative);
    /// Names in a folder of the hub; none where it is not there.
    [[nodiscard]] Result<QStringList> list(const QString& relative);

    /// Puts a file under a name that is free; durable when it returns. False where the name is taken by
    /// something else. The same bytes under that name are ours: the answer of an earlier try was lost.
    [[nodiscard]] Result<bool> put(const QString& relative, const QByteArray& bytes);
    /// Puts a file in the place of the one that is there; it is the old or the new one at every moment.
    [[nodiscard]] Result<void> replace(const QString& relative, const QByteArray& bytes);
    /// The same with the file \p temporary of this hub, which is complete and on the disk.
    [[nodiscard]] Result<void> replaceBy(const QString& temporary, const QString& relative);
    /// A path in the hub's folder for unfinished files, on the same disk.
    [[nodiscard]] Result<QString> temporary();
    void remove(const QString& relative);
    /// Removes unfinished files of programs that died, those that are older than some minutes: what was
    /// redacted must not lie on in one of them.
    [[nodiscard]] Result<void> clearLeftovers();

    /// What to say of a failure at \p relative; looks whether the hub is still there.
    [[nodiscard]] Error explain(const Outcome& outcome, const QString& relative);

    [[nodiscard]] static QStringList folderNames();
    /// True for what systems and file browsers put into every folder (.DS_Store, lost+found ...).
    [[nodiscard]] static bool isOfTheSystem(const QString& name);

private:
    [[nodiscard]] Error noHub();
    [[nodiscard]] Error awayError(const QString& detail) const;
    [[nodiscard]] Result<void> refuseForeignContent();
    [[nodiscard]] Result<QString> writeTemporary(const QByteArray& bytes);
    [[nodiscard]] Result<void> makeParent(const QString& relative);
    [[nodiscard]] Result<void> syncParent(const QString& relative);
    [[nodiscard]] bool holds(const QString& relative, const QByteArray& bytes);
    void sweep(const QString& ownTemporary, qint64 age);

    QString m_root;
    std::shared_ptr<FolderAccess> m_access;
    std::shared_ptr<Placing> m_placing;
    bool m_swept = false;
    bool m_isBeingMade = false; ///< no centre.json yet: its lack says nothing
};

} // namespace kitcamp
