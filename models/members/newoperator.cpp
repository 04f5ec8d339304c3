// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/newoperator.h"

#include "models/members/authorstanding.h"
#include "models/members/rights.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

AddRecord newOperator(Store& store, qint64 id, const QString& name)
{
    AddRecord adding{u"operator"_s, id, {{"name"_L1, name}}};
    const auto role = roleNow(store); // where that fails the guard says why
    const auto matter = operatorsMatter(store.reader());
    if (role && *role && **role < Role::Administrator && matter && *matter)
        adding.values.insert("role"_L1, roleWord(**role));
    return adding;
}

} // namespace kitcamp
