// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"
#include "models/store/store.h"

namespace kitcamp {

/// How a value of an export is written.
enum class ExportValue {
    Text,
    Instant, ///< Unix seconds, written as local time of the centre
    LocalTime, ///< kept as YYYY-MM-DDTHH:MM
    Money, ///< minor units, written as a decimal number
    Name, ///< of a person; one that may not be written begins with hiddenNameMark
    Sentence, ///< op id of an entry, written as what it says
    Undone, ///< op id of an entry
};

/// Stands before a name that may not be written, and between its two forms; alone: a sentence that tells it.
inline constexpr QChar hiddenNameMark(0x1f);

struct ExportColumn {
    QString field; ///< stable name: key in JSON; where an import knows it, the same word
    QString sql;
    ExportValue value = ExportValue::Text;
};

/// A list as files get it: all that an import reads back, whatever the window shows.
struct ExportList {
    QString what; ///< people, devices, loans, history
    QString joins; ///< after the main table, whose alias is the one of the window's list
    QList<ExportColumn> columns;
    QString order;
    ListSpec shown; ///< the window's list: its filters and its search
};

/// nullopt where there is no such list.
/// \p withMinors: people who are under age, and their names, too, where no consent to be handed on holds.
[[nodiscard]] std::optional<ExportList> exportList(Store& store, const QString& what,
                                                   bool withMinors = false);
[[nodiscard]] QStringList exportedLists();
/// The title of a column in today's language, such that an import guesses it.
[[nodiscard]] QString exportTitle(const QString& field);

} // namespace kitcamp
