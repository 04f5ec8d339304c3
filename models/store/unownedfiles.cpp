// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unownedfiles.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> emptyInMemory(const std::vector<Migration>& migrations)
{
    KITCAMP_ASSIGN(auto made, Connection::open(u":memory:"_s, Connection::Mode::Write));
    KITCAMP_TRY(migrate(*made, migrations));
    return made;
}

Result<std::unique_ptr<Connection>> openReceived(const QString& path)
{
    KITCAMP_ASSIGN(auto file, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(file->script("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0"));
    return file;
}

} // namespace kitcamp
