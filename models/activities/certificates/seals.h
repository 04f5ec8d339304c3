// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

/// Whether the operator of \p store may print certificates with the pictures of seals.
[[nodiscard]] Result<bool> mayPrintSeals(Store& store);

/// The picture of an organization's seal by the names that stand on certificates.
class Seals
{
public:
    [[nodiscard]] static Result<Seals> read(Connection& connection);

    /// The encoded picture; empty where the organization has none. Refuses where it has one that did not come
    /// to this computer yet: nothing is printed without a seal that was asked for.
    [[nodiscard]] Result<QByteArray> of(const QString& name, const QString& nameEn) const;

private:
    QHash<QString, QByteArray> m_pictures; ///< empty bytes: the picture is not here
};

} // namespace kitcamp
