// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace kitcamp {

/// One value in a changeset, as its bytes are: where only some values are changed, all others come out as
/// they went in.
struct ChangeValue {
    enum Type : char { Missing = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };
    char type = Missing;
    QByteArray bytes; ///< 8 of a number, big-endian; the content of a text or blob

    [[nodiscard]] static ChangeValue of(const QVariant& value);
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] QString text() const { return type == Text ? QString::fromUtf8(bytes) : QString(); }
    friend bool operator==(const ChangeValue&, const ChangeValue&) = default;
};

/// One row of a changeset.
struct ChangeRecord {
    enum Operation : char { Delete = 9, Insert = 18, Update = 23 }; // SQLite's numbers of them
    char operation = Update;
    char indirect = 0;
    QList<ChangeValue> before; ///< Delete and Update; in a patchset of a Delete the key alone, else none
    QList<ChangeValue> after; ///< Insert and Update
};

/// The rows of one table.
struct ChangeSection {
    bool patchset = false;
    QByteArray keys; ///< a byte for each column; not 0: part of the primary key
    QByteArray table; ///< UTF-8
    QList<ChangeRecord> records;
};

/// Takes the bytes of SQLite's session extension apart and puts them together again, for what the extension
/// itself cannot do: to change values in a recorded changeset. The format is the one that sqlite3session.c
/// describes ("Changeset format", "Patchset format"). What was not changed gives the same bytes again.
[[nodiscard]] Result<QList<ChangeSection>> decodeChanges(const QByteArray& bytes);
/// Tables without records are left out.
[[nodiscard]] QByteArray encodeChanges(const QList<ChangeSection>& sections);

} // namespace kitcamp
