// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp::bench {

struct BigFileSize {
    int persons = 100'000;
    int devices = 50'000;
    int loans = 1'000'000;
};

/// Fills an empty store through the one door: persons, devices and loans of eight years, of which the last few
/// thousand are open. Deterministic.
[[nodiscard]] Result<void> fillBigFile(Store& store, const BigFileSize& size);

/// Names, numbers and departments of invented students as rows of CSV with a heading.
[[nodiscard]] QByteArray studentRows(int count);

} // namespace kitcamp::bench
