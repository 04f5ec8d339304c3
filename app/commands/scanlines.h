// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <optional>

namespace kitcamp {

/// Lines as scanners end them, with CR, LF, both or Tab, each given as soon as its end has come. Of a line
/// without end only the beginning is kept.
class ScanLines
{
public:
    explicit ScanLines(QIODevice& device)
        : m_device(device)
    {
    }

    /// nullopt at the end of the input.
    [[nodiscard]] std::optional<QString> next();

private:
    QIODevice& m_device;
};

} // namespace kitcamp
