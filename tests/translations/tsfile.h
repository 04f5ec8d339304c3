// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// One text of a .ts file and what is said for it.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    bool counted = false; ///< has %n: one translation per plural form
    bool finished = false;
    QStringList translations; ///< as many as the language has plural forms, else one

    /// What tells it from all others, for people who look for it.
    [[nodiscard]] QString name() const;
};

/// Reads a .ts file (Qt Linguist, version 2.1); empty where it cannot be read.
[[nodiscard]] QList<TsMessage> tsMessages(const QString& path);

} // namespace kitcamp
