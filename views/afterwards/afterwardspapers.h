// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/partners.h"
#include "models/items/afterwards/papertable.h"
#include "models/store/store.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

[[nodiscard]] Result<std::shared_ptr<const Paper>> campReportPaperOf(Store& store, const QLocale& locale,
                                                                     qint64 activity);
/// The students of one university; refused where the camp has none of it.
[[nodiscard]] Result<std::shared_ptr<const Paper>> partnerPaperOf(Store& store, const QLocale& locale,
                                                                  qint64 activity, qint64 organization);

/// What is handed to one university, read now.
[[nodiscard]] Result<PaperTable> partnerTableOf(Store& store, qint64 activity, qint64 organization);
/// XLSX or CSV by the ending of \p path.
[[nodiscard]] Result<void> saveTableFile(const PaperTable& table, const QString& path);
/// One XLSX for each university that students are of, named by it. Returns how many were written.
[[nodiscard]] Result<int> savePartnerFiles(Store& store, qint64 activity, const QString& folder);

} // namespace kitcamp
