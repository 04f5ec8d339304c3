// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp::testkit {

/// A small camp in which everything has something to do: people of each state and role, sessions, devices,
/// two teams, cases, a rubric, pre-training, accounts, bedrooms.
[[nodiscard]] QList<Action> openingCamp(Store& store);

} // namespace kitcamp::testkit
