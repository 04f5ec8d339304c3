// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localwriter.h"

namespace kitcamp {

Result<std::unique_ptr<Connection>> localWriter(const QString& path)
{
    return Connection::open(path, Connection::Mode::Write);
}

} // namespace kitcamp
