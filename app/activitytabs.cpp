// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitytabs.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ActivityTabs {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityTabs)
};

} // namespace

QList<ActivityTabEntry> allActivityTabs()
{
    // {u"devices"_s, ActivityTabs::tr("Devices"), kinds, objects, activityOf, makeActivityTab<DevicesTab>}
    return {};
}

} // namespace kitcamp
