// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/print/certificatepaper.h"

#include <QLocale>

namespace kitcamp {

/// These certificates on paper, as they were signed. \p withSeals prints the pictures of the issuers' seals
/// that the centre has; refused to an operator without that right. One that was printed before is marked as a
/// reprint. When the paper goes out, its printing is noted: one Action.
[[nodiscard]] Result<std::shared_ptr<const Paper>>
certificatePaperOf(Store& store, const QLocale& locale, const QList<qint64>& certificates, bool withSeals);

} // namespace kitcamp
