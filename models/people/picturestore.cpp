// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/picturestore.h"

namespace kitcamp {

Result<QByteArray> PictureStore::bytes(const QString& hash)
{
    QByteArray found;
    KITCAMP_TRY(m_connection.each(
        "SELECT bytes FROM picture WHERE hash=?", [&](const Statement& row) { found = row.blob(0); }, hash));
    return found;
}

} // namespace kitcamp
