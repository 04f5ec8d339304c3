// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QLocale>
#include <QTimeZone>

namespace kitcamp {

/// The synced settings of the centre, read at once. Written through SaveSettings under the keys below.
struct Centre {
    QString name; ///< in Chinese, "name"
    QString nameEn; ///< "name_en"
    QString terms; ///< what a borrower signs, "terms"
    QString termsEn; ///< "terms_en"
    QString logo; ///< hash of a picture, "logo"
    QString cardFormat; ///< see lending/rules/cardformat.h, "card_format"
    QTimeZone zone = QTimeZone::utc(); ///< IANA name, "zone"
    bool overdueBlocks = false; ///< "overdue_blocks"
    int borrowerLeavesAfter = 45; ///< seconds without a scan, "borrower_leaves_after"

    [[nodiscard]] static Result<Centre> read(Connection& connection);
    /// The name in the language of \p locale, the other one where that is empty.
    [[nodiscard]] QString nameFor(const QLocale& locale) const;
    [[nodiscard]] QString termsFor(const QLocale& locale) const;
};

} // namespace kitcamp
