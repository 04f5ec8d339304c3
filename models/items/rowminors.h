// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"

#include <QHash>

namespace kitcamp {

/// Keeps people under age out of rows of a list as its paper or file asks for it (namedPapers()): who
/// borrowed a device reads as publicName() says, and the list of people goes without them. Inside the centre
/// they are named and counted.
class RowMinors
{
public:
    /// Nobody is hidden in lists that are not of loans, devices or people.
    [[nodiscard]] static Result<RowMinors> read(Store& store, const ListSpec& spec, QLatin1String paper);

    /// Takes the name out of the row; false: all of the row is about somebody who stays out.
    [[nodiscard]] bool write(ListRow& row);
    /// How many rows were changed or left out; inside the centre: tell of people under age.
    [[nodiscard]] int count() const { return m_count; }

private:
    QHash<qint64, QString> m_shown; ///< by id of the row
    int m_column = -1; ///< where the name stands
    int m_extra = -1;
    int m_count = 0;
    bool m_named = false; ///< for inside: nothing is hidden
};

} // namespace kitcamp
