// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/applicants.h"

namespace kitcamp {

/// A quota of a camp over a part of its applicants, "each university" already taken apart.
struct SelectionQuota {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SelectionQuota)
public:
    qint64 id = 0; ///< of camp_quota
    QString title; ///< "Tongji University", "entry year 2023", "women"
    std::optional<int> most;
    std::optional<int> least;
    QList<int> members; ///< places in the list of applicants: candidates
    QList<int> holders; ///< places of those of it that have a seat already
    int held = 0; ///< how many these are

    /// "at least 2, at most 8"
    [[nodiscard]] QString bounds() const;
    /// Whom it needs and cannot get, said before anything is proposed; empty where it can hold by itself.
    [[nodiscard]] QString shortage() const;
};

/// A quota of one university goes before that of each university.
[[nodiscard]] Result<QList<SelectionQuota>>
quotasOf(Connection& connection, qint64 activity, const QList<Applicant>& applicants, const QLocale& locale);

} // namespace kitcamp
