// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/ids.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kitcamp {

/// Decides about Actions of the inbox: says what was chosen for each, and does what that needs. Undone, they
/// are open again.
struct DecideConflict {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DecideConflict)
public:
    static constexpr auto kind = QLatin1String("conflict.decide");
    /// The kind of a step that takes another entry back, or of an undo does it again: {"entry": its op id}.
    static constexpr auto takeBackStep = QLatin1String("undo");

    QJsonArray
        decisions; ///< {"id", "op", "choice", "author", "kind", "parameters"}; the one asked about first
    QJsonArray steps; ///< {"kind", "parameters"}: what is done, in order
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("decisions"), decisions);
        v(QLatin1String("steps"), steps);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;

    /// What was decided about one Action.
    struct Decision {
        qint64 id = 0; ///< of the new decision row
        OpId opId;
        QString choice; ///< "theirs", "mine" or "same"
        QByteArray author;
        Action action; ///< of kind "undo" and "redo": {"entry": op id of what it took back}
    };
    void decide(const Decision& decision);
    void step(const Action& action);
    [[nodiscard]] static Action takeBack(const OpId& opId);
};

/// How \p action reads: its own sentence, or that of what it takes back.
[[nodiscard]] QString sentenceOf(const Action& action, const Naming& naming);

} // namespace kitcamp
