// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// A lock between programs and threads of one computer, beside a file. The system lets go of it when its
/// holder ends, however that is: unlike a file that names a process it is never left behind, neither by a
/// kill nor where every start gives the program the same number (as in a container).
class FileLock
{
public:
    /// \p path of the lock's own, empty file; it stays there.
    explicit FileLock(QString path)
        : m_path(std::move(path))
    {
    }
    ~FileLock() { release(); }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    enum class Taken {
        Yes,
        ByAnother,
        NotPossible, ///< no lock can be made here
    };
    [[nodiscard]] Taken tryTake();
    void release();
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace kitcamp
