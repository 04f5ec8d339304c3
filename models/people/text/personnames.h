// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/readings.h"

#include <QSet>

namespace kitcamp {

/// What tells one person's name from another's, however it was written.
struct PersonNameKey {
    QString han; ///< the Chinese name, folded, without spaces; empty where only a Latin one is known
    QSet<QString> sounds; ///< in Latin letters without spaces, surname first and last

    /// Two Chinese names are the same by their characters; else it counts how they sound: "Na Li" is 李娜.
    [[nodiscard]] bool isSameAs(const PersonNameKey& other) const;
};

/// Compares names of persons and knows how a name may have been written otherwise. Not thread-safe.
class PersonNames
{
    Q_DISABLE_COPY_MOVE(PersonNames)

public:
    PersonNames()
        : m_readings(m_folding)
    {
    }
    ~PersonNames() = default;

    [[nodiscard]] PersonNameKey key(const QString& name, const QString& latinName);
    /// The same name as others would have typed it: without spaces, in Latin letters, the surname first or
    /// last, in capitals. Starts with the name itself.
    [[nodiscard]] QStringList spellings(const QString& name, const QString& latinName);
    /// How a Chinese name that sounds like this Latin one stands in a text of SearchText, as a line of its
    /// own; empty for a Chinese name.
    [[nodiscard]] QString chineseSound(const QString& name);

private:
    TextFolding m_folding;
    Readings m_readings;
};

} // namespace kitcamp
