// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace kitcamp {

/// Standard output: each line is out of the program when the function returns, and a reader who has gone or a
/// full disk is an Error.
class Output
{
public:
    explicit Output(QIODevice& device)
        : m_device(device)
    {
    }

    [[nodiscard]] Result<void> line(const QString& text);
    [[nodiscard]] Result<void> text(const QByteArray& utf8);
    [[nodiscard]] Result<void> object(const QJsonObject& object);
    /// Columns one below the other; Chinese characters are as wide as two others.
    [[nodiscard]] Result<void> table(const QList<QStringList>& rows);
    [[nodiscard]] QIODevice& device() { return m_device; }

private:
    QIODevice& m_device;
};

/// A list of JSON objects, one per line, written as they come.
class JsonLines
{
public:
    /// Calls \p send with pieces of text; it must outlive this object.
    explicit JsonLines(std::function<Result<void>(const QByteArray&)> send)
        : m_send(std::move(send))
    {
    }
    [[nodiscard]] Result<void> add(const QJsonObject& object);
    [[nodiscard]] Result<void> finish();

private:
    std::function<Result<void>(const QByteArray&)> m_send;
    bool m_first = true;
};

/// \p text with blanks up to \p width columns of a terminal.
[[nodiscard]] QString padded(const QString& text, int width);
[[nodiscard]] int columnsOf(const QString& text);

} // namespace kitcamp
