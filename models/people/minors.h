// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>

namespace kitcamp {

/// Who has turned so old is no minor any more.
inline constexpr int ageOfMajority = 18;

/// Under age on \p day: not yet 18 then; where the day of birth is not known, a pupil of a school.
[[nodiscard]] bool isUnderAge(QDate bornOn, const QString& degreeLevel, QDate day);

/// The same as a condition over the columns of \p person, the alias of a person's row.
[[nodiscard]] QString underAgeSql(const QString& person, QDate day);

/// A condition: a consent of the person for \p purpose (a column's value of consent) holds on \p day, given
/// for all or for \p activity alone. \p person: an expression for the id. Only those for all, where there is
/// no activity.
[[nodiscard]] QString consentSql(const QString& person, const QString& purpose, QDate day,
                                 qint64 activity = 0);

/// A condition: the person may be named, or handed on, or shown for \p purpose: of age, or with a consent.
[[nodiscard]] QString mayBeNamedSql(const QString& person, const QString& purpose, QDate day,
                                    qint64 activity = 0);

/// Whether this person may be named for \p purpose ('publication', 'partners', 'pictures' ...) on \p day.
[[nodiscard]] Result<bool> mayBeNamed(Connection& connection, qint64 person, const QString& purpose,
                                      QDate day, qint64 activity = 0);

/// What stands for the name of somebody who may not be named: initials of a Latin name ("L. W."), else "a
/// pupil".
[[nodiscard]] QString publicName(const QString& name, const QString& latinName);

} // namespace kitcamp
