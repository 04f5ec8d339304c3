// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitytabs.h"

#include "views/attendance/attendancetab.h"
#include "views/booking/devicestab.h"
#include "views/certificates/certificatestab.h"
#include "views/publishing/publishingtab.h"

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
    return {attendanceTabEntry(),
            {u"devices"_s, ActivityTabs::tr("Devices"), {}, {}, {}, makeActivityTab<DevicesTab>},
            {u"publishing"_s, ActivityTabs::tr("Publishing"), {}, {}, {}, makeActivityTab<PublishingTab>},
            {u"certificates"_s,
             ActivityTabs::tr("Certificates"),
             {},
             {u"certificate"_s},
             "SELECT r.activity FROM certificate AS c JOIN participation AS r ON r.id=c.participation WHERE "
             "c.id=?1",
             makeActivityTab<CertificatesTab>}};
}

} // namespace kitcamp
