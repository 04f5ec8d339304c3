// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace kitcamp {

/// What a row or a word means; each tone has a sign and a colour, never a colour alone.
enum class Tone {
    Plain, ///< ○ happened, nothing to say about it
    Ok, ///< ● holds
    Warn, ///< ▲ costs something, or soon
    Bad, ///< ■ not possible, or overdue
    Muted, ///< said quietly, no sign
};

/// What the house's delegates and tables ask a model for beside Qt's own roles.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< qint64: the row's id
    SortRole, ///< the value to sort by, where it differs from the text
    SecondLineRole, ///< QString: the muted line under the first; for a status: what can be done now
    ToneRole, ///< int(Tone): colour of the cell's text and its sign in a status cell
    RowToneRole, ///< int(Tone): soft background; answered for every column of the row
    KeysRole, ///< QStringList: keys that stand in the texts ("Alt+1") and are drawn as little boxes
    ColumnKeyRole, ///< horizontal header, QString: stable name of the column, for remembering it
    ColumnRankRole, ///< horizontal header, int: 0 stays; the highest gives way first where room is short
    ColumnStretchRole, ///< horizontal header, bool: takes the room that is left, its text wraps; else the
                       ///< last does
    FirstOwnRole = Qt::UserRole + 100, ///< models with roles of their own count from here
};

} // namespace kitcamp
