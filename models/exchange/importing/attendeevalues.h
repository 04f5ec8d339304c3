// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importrows.h"

namespace kitcamp {

/// Columns of attendee_detail that lists hold, by their fields.
[[nodiscard]] const QStringList& attendeeFields();

/// "halal", "vegetarian", "vegan", "other"; empty: nothing special.
[[nodiscard]] QString dietOf(const QString& written);
/// "M", "XXL" ...: full-width characters made plain, what else is written left out.
[[nodiscard]] QString shirtSizeOf(const QString& written);
/// "1", "0", or empty where it is neither yes nor no.
[[nodiscard]] QString yesOrNo(const QString& written);
/// \p text with the identity numbers in it hidden: they stand in no answer and no title.
[[nodiscard]] QString withoutIdentities(const QString& text, QDate today);
/// 2024-08-12T14:30, or the day alone; empty where it is none.
[[nodiscard]] QString localMoment(const QString& written, DateOrder order);

/// What the file has of those who come to an activity, by participation.
struct KnownDetails {
    struct Detail {
        qint64 id = 0;
        QHash<QString, QString> values; ///< column -> value
    };
    QHash<qint64, Detail> byParticipation;

    [[nodiscard]] Result<void> load(Connection& connection, qint64 activity);
};

} // namespace kitcamp
