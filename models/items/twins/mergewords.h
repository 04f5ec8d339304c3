// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// How a row is told apart from one of the same name: "张三 · PB2025001 · 科大", "ESP32-0042 · SN-7".
[[nodiscard]] QString tellingName(Store& store, const QString& table, qint64 id);

/// So many rows of a table: "2 loans", "1 number or card"; empty for none or where people have no word for
/// it.
[[nodiscard]] QString countedRows(const Domain& domain, const QString& table, qint64 count);

} // namespace kitcamp
