// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// loan.lend, loan.return, loan.return-all, loan.renew, device.mark and device.note.
void addLendingGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
