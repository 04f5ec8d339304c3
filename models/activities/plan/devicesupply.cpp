// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/devicesupply.h"

#include <QStringList>

namespace kitcamp {

using namespace Qt::StringLiterals;

const QStringList& deviceSupplyTables()
{
    static const QStringList tables{u"device"_s, u"model"_s, u"loan"_s, u"reservation"_s, u"activity"_s};
    return tables;
}

} // namespace kitcamp
