// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"

#include <QSet>

namespace kitcamp {

/// Something of a participant that a partner may be given.
struct HandedField {
    QString key; ///< stable: "gender", "phone" ...
    QString title; ///< translated
    QStringList columns; ///< of person; empty: more than columns
    bool usual = false; ///< given where nobody has said otherwise
};

/// The host's setting: what partners see of the participants. Synced, under Settings > Partners.
struct HandoverChoice {
    QSet<QString> fields;
    QString purpose =
        QStringLiteral("partners"); ///< of the consent that is demanded for whoever is under age
    bool ownStudentsOnly = true; ///< a university is given its own students, nobody else's data
    QSet<qint64> questions; ///< of one camp, whose answers go; none unless chosen

    [[nodiscard]] static Result<HandoverChoice> read(Connection& connection, qint64 camp);
    /// Without the questions.
    [[nodiscard]] SaveSettings toSettings() const;
    /// What is chosen of the questions of one camp.
    [[nodiscard]] SaveSettings questionsOf(qint64 camp) const;
    /// With results goes only what tells who somebody is.
    [[nodiscard]] HandoverChoice narrowedToResults() const;
    /// The titles of the fields, in their order, for a sentence: the name first, which always goes.
    [[nodiscard]] QStringList titles() const;
    /// Whether a column of person goes.
    [[nodiscard]] bool gives(const QString& column) const;
    [[nodiscard]] bool has(const QString& field) const { return fields.contains(field); }
};

/// All that may be chosen, in the order on the screen. The name always goes and is not among them.
[[nodiscard]] QList<HandedField> handedFields();

/// Camps that ask questions, the latest first.
[[nodiscard]] Result<QList<NamedRow>> campsWithQuestions(Connection& connection);
/// The questions of a camp, in their order.
[[nodiscard]] Result<QList<NamedRow>> campQuestions(Connection& connection, qint64 camp);
/// Whose students take part in a camp, by name.
[[nodiscard]] Result<QList<NamedRow>> universitiesOf(Connection& connection, qint64 camp);

} // namespace kitcamp
