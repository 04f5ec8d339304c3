// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"

#include <QHash>

namespace kitcamp {

/// Keeps people under age, without a consent for partners, out of rows that are written to a file: who
/// borrowed a device reads as publicName() says, and the list of people goes without them.
class RowMinors
{
public:
    /// Nobody is hidden in lists that are not of loans, devices or people.
    [[nodiscard]] static Result<RowMinors> read(Store& store, const ListSpec& spec);

    /// Takes the name out of the row; false: all of the row is about somebody who stays out.
    [[nodiscard]] bool write(ListRow& row);
    /// How many rows were changed or left out.
    [[nodiscard]] int hidden() const { return m_count; }

private:
    QHash<qint64, QString> m_shown; ///< by id of the row
    int m_column = -1; ///< where the name stands
    int m_extra = -1;
    int m_count = 0;
};

} // namespace kitcamp
