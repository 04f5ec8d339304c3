// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace kitcamp {

/// A folder of its owner alone for one past copy, gone with this object. A lock in it says that its program
/// lives: what a killed one left is found by the next and removed.
class PastCopyFolder
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PastCopyFolder>> make();
    /// Removes the folders of programs that are no more.
    static void removeLeftovers();
    PastCopyFolder(const PastCopyFolder&) = delete;
    PastCopyFolder& operator=(const PastCopyFolder&) = delete;
    ~PastCopyFolder();

    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    explicit PastCopyFolder(const QString& pattern);

    QTemporaryDir m_folder;
    QLockFile m_lock;
};

} // namespace kitcamp
