// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/envelopeddesk.h"

#include "models/sync/centrehub.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

SyncDesk envelopedDesk(SyncCentre& centre, const QString& name)
{
    SyncDesk made = centre.desk(name);
    auto hub = asCentreHub(*made.store, std::make_unique<MemoryHub>(centre.sharedLog()), std::nullopt);
    if (!hub)
        qFatal("%s", why(hub).constData());
    made.session.reset();
    made.hub = *std::move(hub);
    made.forget();
    return made;
}

void close(const QList<SyncDesk*>& desks)
{
    for (SyncDesk* desk : desks) {
        desk->session.reset();
        desk->hub.reset();
        desk->store.reset();
    }
}

} // namespace kitcamp::testkit
