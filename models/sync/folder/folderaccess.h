// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kitcamp {

/// What kind of thing went wrong with a file, as far as the hub acts on it differently.
enum class Fault {
    None,
    NotThere,
    Exists, ///< the name is taken, or the folder is not empty
    NotPossible, ///< this file system has no such call
    Full, ///< no room, or no quota
    Forbidden, ///< read-only, or no right
    Away, ///< network or medium went away in the middle
    Other,
};

struct Outcome {
    Fault fault = Fault::None;
    QString detail; ///< untranslated: call, path, what the system says

    [[nodiscard]] bool ok() const { return fault == Fault::None; }
};

/// What tells one version of a file from another without reading it. No inode: some shares give a new one to
/// the same file.
struct FileMark {
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, by the clock of whoever keeps the files

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

/// The few calls by which a hub touches its folder, each answering what went wrong rather than that
/// something did. Virtual, so that a test can stand in for a full disk or a stick that is pulled out.
/// Everything that another system does differently stands in folderaccess.cpp.
class FolderAccess
{
public:
    virtual ~FolderAccess() = default;

    /// Reads a whole file of at most \p most bytes; a larger one is Fault::Other.
    virtual Outcome read(const QString& path, qint64 most, QByteArray& bytes, FileMark& mark);
    virtual Outcome look(const QString& path, FileMark& mark);
    /// Names in a folder, sorted, without "." and "..".
    virtual Outcome list(const QString& path, QStringList& names);

    /// Makes a file that was not there, with its content on the disk when this returns. Whoever may read the
    /// folder may read the file.
    virtual Outcome writeNew(const QString& path, const QByteArray& bytes);
    /// Who may use the folder around it may use the new one.
    virtual Outcome makeFolder(const QString& path);
    /// A file, or an empty folder.
    virtual Outcome remove(const QString& path);
    /// Replaces a file, or an empty folder by a folder.
    virtual Outcome rename(const QString& from, const QString& to);
    /// Refuses (Exists) where \p to is there, in one step.
    virtual Outcome renameNew(const QString& from, const QString& to);
    /// A second name for \p from; refuses (Exists) where \p to is there, in one step.
    virtual Outcome link(const QString& from, const QString& to);
    /// File or folder: what was written there is on the disk when this returns.
    virtual Outcome sync(const QString& path);
};

} // namespace kitcamp
