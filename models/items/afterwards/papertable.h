// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

namespace kitcamp {

/// A table with what stands above it, ready for paper and file.
struct PaperTable {
    QString heading;
    QString note; ///< a sentence; may be empty
    QStringList header;
    QList<QStringList> rows;
    QList<double> widths; ///< by column, together 1
    QSet<int> numbers; ///< columns that are numbers
};

} // namespace kitcamp
