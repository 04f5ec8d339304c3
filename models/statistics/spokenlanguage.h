// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QReadWriteLock>

namespace kitcamp {

/// Qt has one language and one default locale for the whole process, and this is what keeps them still: hold it
/// for reading where words and numbers that are kept are made beside the window, step by step; hold it for
/// writing while they are changed. Never twice in one thread.
[[nodiscard]] inline QReadWriteLock& spokenLanguage()
{
    static QReadWriteLock lock;
    return lock;
}

} // namespace kitcamp
