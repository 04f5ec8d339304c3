// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/readings.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// A name of an organization, prepared for comparing.
struct PreparedName {
    QString written; ///< as people see it
    QString key; ///< folded letters and digits alone: equal keys are the same name
    QStringList words; ///< the significant words of a Western name
    QList<Reading> readings; ///< of a Chinese name
    bool han = false;
    bool generic = false; ///< only words that most names have, such as "university": like none in particular
};

/// What makes two names alike.
enum class LikenessKind {
    PartOf, ///< the written name is a piece of the known one
    Holds, ///< the known name is a piece of the written one
    Abbreviation, ///< the written characters stand in the known name in this order
    Initials, ///< first letters
    Words, ///< the same words, some shortened, left out or misspelt
    SoundsLike, ///< read the same in Chinese
    TypingErrors,
};

struct Likeness {
    LikenessKind kind = LikenessKind::Words;
    double score = 0; ///< 0..1, always below 1
    int errors = 0; ///< TypingErrors: how many
};

/// Compares names of organizations; nothing that it answers is certain, a person confirms it.
class NameLikeness
{
public:
    /// `folding` and `readings` must outlive this.
    NameLikeness(TextFolding& folding, Readings& readings);

    [[nodiscard]] PreparedName prepared(const QString& name);
    /// The strongest likeness of the two names, if they are alike at all.
    [[nodiscard]] static std::optional<Likeness> compared(const PreparedName& written,
                                                          const PreparedName& known);

private:
    TextFolding& m_folding;
    Readings& m_readings;
};

} // namespace kitcamp
