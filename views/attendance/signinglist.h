// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

// Lists to sign, for the pages and for kitcamp report FILE signing-list.

/// Of one session: who is expected, with room for a signature.
[[nodiscard]] Result<std::shared_ptr<const Paper>> signingListOfSession(Store& store, qint64 session,
                                                                        const QLocale& locale);
/// Of a whole activity: a box for each session.
[[nodiscard]] Result<std::shared_ptr<const Paper>> signingListOfActivity(Store& store, qint64 activity,
                                                                         const QLocale& locale);

} // namespace kitcamp
