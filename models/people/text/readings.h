// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/textfolding.h"
#include "models/people/text/transliteration.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kitcamp {

/// One way to read a text aloud, in letters that anybody can type.
struct Reading {
    QStringList syllables; ///< one per Chinese character or foreign word: "zeng", "li"
    QStringList initials; ///< of each syllable; a foreign word in capitals is kept whole: "dji" of "DJI大疆"
    qsizetype surname = 0; ///< how many of the syllables are the surname; 0: not a Chinese person's name

    [[nodiscard]] QString joined() const { return syllables.join(QString()); }
    [[nodiscard]] QString joinedInitials() const { return initials.join(QString()); }
    /// Given name first, as in Latin order: "lizeng", "lz".
    [[nodiscard]] QString givenFirst() const;
    [[nodiscard]] QString givenFirstInitials() const;
};

/// Knows how Chinese names are read: ICU's readings, corrected and completed by our own of surnames and of
/// characters with several readings. Keeps what it has worked out by character. Not thread-safe: one instance
/// per thread.
class Readings
{
    Q_DISABLE_COPY_MOVE(Readings)

public:
    /// `folding` must outlive the readings.
    explicit Readings(TextFolding& folding);
    ~Readings() = default;

    /// All readings of a person's name, the likeliest first, at most 32; none if the name holds nothing
    /// Chinese.
    [[nodiscard]] QList<Reading> ofPersonName(const QString& name);
    /// The readings of the name of an organization, a model, a place: as above, but with no surname.
    [[nodiscard]] QList<Reading> ofText(const QString& text);

private:
    struct Part {
        QString written; ///< one Chinese character or one foreign word
        QStringList options; ///< its readings, best first
        bool han = false;
    };

    QList<Part> partsOf(const QString& text);
    qsizetype readSurname(QList<Part>& parts);
    const QStringList& optionsOf(char32_t character);
    const QStringList& surnameOptionsOf(char32_t character);
    QStringList ownReadings(const QHash<char32_t, QStringList>& table, char32_t character);
    static QList<Reading> combined(const QList<Part>& parts, qsizetype surname, qsizetype limit);

    TextFolding& m_folding;
    Transliteration m_hanLatin;
    Transliteration m_hanLatinNames;
    QHash<char32_t, QStringList> m_ownSurnames;
    QHash<char32_t, QStringList> m_ownCommon;
    QHash<QString, QStringList> m_compounds;
    QHash<char32_t, QStringList> m_options; ///< cache
    QHash<char32_t, QStringList> m_surnameOptions; ///< cache
};

} // namespace kitcamp
