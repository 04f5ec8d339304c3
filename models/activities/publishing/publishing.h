// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// plan.publish, notice.queue and notice.mark. Needs registerActivities.
void registerPublishing(Domain& domain);

} // namespace kitcamp
