// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// Random values for a record type: fitting ones and, now and then, a choice, a reference or a number that
/// does not fit.
[[nodiscard]] QJsonObject randomValues(const RecordType& type, Store& store, RandomSource& random,
                                       bool complete);
/// The types that rows of others cannot be without (persons, models, activities), in an order in which each
/// finds what it needs.
[[nodiscard]] QList<RecordType> neededTypes(const RecordTypes& types);
/// record.add, record.edit, record.remove, record.batch and settings.save, over all record types of the
/// store.
void addRecordGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
