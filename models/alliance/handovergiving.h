// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverwriting.h"

namespace kitcamp {

/// Writes \p prepared to \p path and enters in the history that it left; where one of both fails, neither is
/// done.
[[nodiscard]] Result<Performed> giveAsFile(Store& store, PreparedHandover& prepared, const QString& path);
/// Enters that it was given to \p partner, whose log is \p log, and gives the bytes that are taken there.
[[nodiscard]] Result<QByteArray> giveTo(Store& store, PreparedHandover& prepared, const QString& log,
                                        const QString& partner);

/// A handover that this file remembers.
struct PastHandover {
    qint64 id = 0;
    bool given = false; ///< else taken
    HandoverPurpose purpose = HandoverPurpose::Camp;
    QString partner;
    QString university; ///< that it was narrowed to; empty: none
    qint64 at = 0;
    int people = 0;
    QStringList fields; ///< keys
};
/// Of a camp, the newest first.
[[nodiscard]] Result<QList<PastHandover>> handoversOf(Connection& connection, qint64 camp);
/// The partner that a camp came from at first; empty where it was made in this file, whatever came back to
/// it since. \p handovers as handoversOf() gives them.
[[nodiscard]] QString origin(const QList<PastHandover>& handovers);
/// The name of a file as partners see it: the centre's, else that of the file.
[[nodiscard]] Result<QString> partnerNameOf(Store& store);
/// "camp.kitcamp-camp": a name for the file that the handover becomes.
[[nodiscard]] QString suggestedFileName(const Handover& handover);

} // namespace kitcamp
