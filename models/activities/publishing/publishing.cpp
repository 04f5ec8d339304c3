// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/publishing.h"

#include "models/activities/publishing/publishplan.h"
#include "models/store/domain.h"

namespace kitcamp {

void registerPublishing(Domain& domain)
{
    domain.actions.add<PublishPlan>();
    domain.actions.add<QueueNotices>();
    domain.actions.add<MarkNotices>();
}

} // namespace kitcamp
