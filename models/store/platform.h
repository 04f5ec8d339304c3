// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp::platform {

/// True where \p path lies on a file system that other computers mount too (NFS, SMB, sshfs ...): WAL needs
/// shared memory, which those do not have.
[[nodiscard]] bool isNetworkFileSystem(const QString& path);

/// True when nobody has the right to write \p path, or this user has not. Asks the permission bits too,
/// because an administrator may write everything and would destroy what was meant to be kept.
[[nodiscard]] bool isReadOnly(const QString& path);

/// Gives \p path to its owner alone (0600). False where the file system refuses.
bool makePrivate(const QString& path);

/// Makes an empty file that only its owner may read (0600).
bool makePrivateFile(const QString& path);

/// Gives \p from the name \p to, in one step also where a file of that name is there: it is the old or the
/// new one at every moment.
[[nodiscard]] bool replaceFile(const QString& from, const QString& to);

} // namespace kitcamp::platform
