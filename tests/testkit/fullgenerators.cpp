// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/fullgenerators.h"

#include "tests/testkit/lendinggenerators.h"
#include "tests/testkit/peoplegenerators.h"
#include "tests/testkit/recordgenerators.h"

namespace kitcamp::testkit {

ActionGenerators fullGenerators()
{
    ActionGenerators generators;
    addRecordGenerators(generators);
    addPeopleGenerators(generators);
    addLendingGenerators(generators);
    return generators;
}

} // namespace kitcamp::testkit
