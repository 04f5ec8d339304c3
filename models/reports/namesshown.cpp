// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/namesshown.h"

#include <QCoreApplication>

namespace kitcamp {

QString nameOrErased(const QString& name, bool isErased)
{
    return isErased ? QCoreApplication::translate("kitcamp::NamesShown", "(erased)") : name;
}

} // namespace kitcamp
