// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QLockFile>

#include <memory>

namespace kitcamp {

/// A folder beside a Kitcamp file in which something is made before it gets its place: on the same disk, for
/// its owner alone, used by one program at a time. What a killed program left in it goes with the next use;
/// all of it goes with this object.
class WorkFolder
{
public:
    /// Makes the folder \p path; Busy where another program works in it.
    [[nodiscard]] static Result<std::unique_ptr<WorkFolder>> make(const QString& path);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] QString filePath(const QString& name) const { return m_path + u'/' + name; }

private:
    explicit WorkFolder(const QString& path);
    void empty();

    QString m_path;
    QLockFile m_lock;
};

} // namespace kitcamp
