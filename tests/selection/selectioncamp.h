// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionbook.h"
#include "models/store/store.h"

#include <QLocale>

namespace kitcamp {

/// A camp with applicants, in a store that knows registerCamps and registerSelection: three seats on site,
/// two universities, a question with choices and a criterion by hand.
class SelectionCamp
{
public:
    SelectionCamp(Store& store, int seats = 3);

    qint64 add(const QString& table, QJsonObject values);
    /// An applicant with marks of the criterion by hand (whole points; none where negative).
    qint64 apply(const QString& name, qint64 university, int points, const QString& answer = {},
                 const QString& state = QStringLiteral("applied"));
    void quota(const QJsonObject& values);
    [[nodiscard]] SelectionBook book() const;
    [[nodiscard]] QString state(qint64 participation) const;
    [[nodiscard]] QString column(qint64 participation, const QString& name) const;

    qint64 camp = 0;
    qint64 river = 0; ///< River University
    qint64 lake = 0; ///< Lake University
    qint64 question = 0; ///< a choice: Yes, No
    qint64 motivation = 0; ///< criterion by hand, weight 3, 10 points
    qint64 skill = 0; ///< criterion by answer: Yes=10, No=2; weight 1

private:
    Store& m_store;
    qint64 m_applied = 1000;
};

/// Records, people, activities, camps, selection and publishing.
[[nodiscard]] Domain selectionDomain();

} // namespace kitcamp
