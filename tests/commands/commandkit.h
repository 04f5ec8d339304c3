// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandline.h"
#include "app/domain.h"
#include "models/store/store.h"

#include <QTemporaryDir>

/// What a command answered.
struct CommandRun {
    int code = -1; ///< -1: it was no command
    QStringList lines; ///< of standard output, without the last line end
    QString error; ///< all of standard error

    [[nodiscard]] QString text() const { return lines.join(QChar(u'\n')); }
};

/// A folder with small files, and commands run on them at a moment that stands still until told otherwise.
class CommandKit
{
public:
    CommandKit();

    [[nodiscard]] CommandRun run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A centre with people (cards "0400000N", numbers "51702191000N") and devices "ESP32-000N", numbered
    /// from 1.
    [[nodiscard]] QString centre(const QString& name, int people = 3, int devices = 6) const;
    [[nodiscard]] std::unique_ptr<kitcamp::Store> open(const QString& file) const;
    /// The number that \p sql gives on \p file; -1 where it fails.
    [[nodiscard]] qint64 count(const QString& file, const char* sql) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;

    /// Wednesday, 2026-09-02, 10:00 at the centre (Asia/Shanghai).
    kitcamp::SettableClock clock;
    const kitcamp::Domain domain = kitcamp::fullDomain();

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray cardOf(int person);
[[nodiscard]] QByteArray tagOf(int device);
[[nodiscard]] QByteArray bytesOf(const QString& file);
