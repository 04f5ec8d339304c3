// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kitcamp {

/// What stands in the file for the name of a person whose details were erased: the same in every language.
[[nodiscard]] inline QString erasedName()
{
    return QStringLiteral("———");
}

/// A person's name as it is shown: "erased" where there is none any more.
[[nodiscard]] inline QString shownPersonName(const QString& name)
{
    return name == erasedName() ? QCoreApplication::translate("kitcamp::ErasedName", "erased") : name;
}

} // namespace kitcamp
