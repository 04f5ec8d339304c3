// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// Reads pictures of persons and models by hash (they are written with Store::savePicture).
class PictureStore
{
public:
    explicit PictureStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// The encoded image; empty where this file does not hold it (pictures travel apart from the rows).
    [[nodiscard]] Result<QByteArray> bytes(const QString& hash);

private:
    Connection& m_connection;
};

} // namespace kitcamp
