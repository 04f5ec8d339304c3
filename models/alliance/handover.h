// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace kitcamp {

enum class HandoverPurpose {
    Camp, ///< plan, participants, teams: so that the partner can run it
    Results ///< teams, attendance, scores, awards, completion
};

/// A row as it is called in another file, and what that file's values were when they were last taken from
/// there.
struct KnownAs {
    qint64 id = 0;
    QJsonObject seen; ///< column -> seenHash()
};

/// A row that goes from one file to another.
struct HandedRow {
    qint64 id = 0; ///< in the file that hands over
    QJsonObject values; ///< column -> text or null; references name rows by that file's ids
    QHash<QString, KnownAs> known; ///< log (hex) -> the same row there
};

/// A camp, or its results, on the way from one file to another: a value, and the content of a .kitcamp-camp
/// file (README.md tells the format).
struct Handover {
    HandoverPurpose purpose = HandoverPurpose::Camp;
    QString fromLog; ///< hex
    QString fromName;
    bool fromAlliance = false;
    QString forName; ///< the university that it is narrowed to; empty: none
    qint64 camp = 0; ///< id in the file that hands over
    QString campName;
    qint64 madeAt = 0; ///< Unix seconds
    QStringList fields; ///< what of the participants went, see HandedField::key
    QStringList
        whole; ///< tables of which all rows that the partner has are here: what is missing is gone there
    QMap<QString, QList<HandedRow>> tables;
    QList<qint64> erased; ///< persons who took part and whose details were erased there
    int leftOutConsents = 0; ///< people under age who lack the consent
    QString digest; ///< SHA-256 of the content, hex; set by writing and reading
    QStringList remarks; ///< of reading: translated

    [[nodiscard]] const HandedRow* row(const QString& table, qint64 id) const;
    [[nodiscard]] int participants() const;
};

/// A fingerprint of a value that tells whether it changed, and nothing else: of 64 bits, over the row's place
/// too. A null and an empty text differ.
[[nodiscard]] QString seenHash(const QString& table, const QString& column, qint64 id,
                               const QJsonValue& value);

/// Fills in the digest and gives the bytes of the file.
[[nodiscard]] QByteArray writeHandover(Handover& handover);
/// Refused with a sentence where the bytes are damaged, too many, of a newer program or something else;
/// \p file is named in the sentence. Signs that nobody sees are taken out of texts, with a remark.
[[nodiscard]] Result<Handover> readHandover(const QByteArray& bytes, const QString& file);
/// Reads \p path, and no more of it than a handover can have.
[[nodiscard]] Result<Handover> readHandoverFile(const QString& path);

[[nodiscard]] QString purposeWord(HandoverPurpose purpose); ///< "camp", "results"
[[nodiscard]] std::optional<HandoverPurpose> purposeOfWord(const QString& word);

} // namespace kitcamp
