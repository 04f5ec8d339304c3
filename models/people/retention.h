// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>

namespace kitcamp {

/// Somebody of whom more is kept than a rule allows.
struct KeptTooLong {
    qint64 person = 0;
    QString name;
    QString organization; ///< in the language of the window
    QString subject; ///< of the rule: minors, applicants, guests
    int days = 0; ///< of the rule
    QDate lastDay; ///< of what they last took part in or gave back, else since the file knows them
    QString lastActivity; ///< its name; empty: a loan, or nothing
    QDate eraseFrom; ///< since when the rule asks for it
    bool afterLoan =
        false; ///< the last day is that of a return; else, with no activity, nothing was ever done
};

/// "pupil under age", "applied, did not take part", "guest of a talk": why a rule is about somebody.
[[nodiscard]] QString retentionReason(const KeptTooLong& kept);

/// Whom the centre's rules (retention_rule) say to erase by \p day, the longest overdue first. Of several
/// rules the one that came first. Nobody who has devices, takes part in something that is not over, or
/// teaches.
[[nodiscard]] Result<QList<KeptTooLong>> keptTooLong(Connection& connection, QDate day);

} // namespace kitcamp
