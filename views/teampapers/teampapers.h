// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

/// The sheets of all teams of a camp in the plan that counts, or of one team.
[[nodiscard]] Result<std::shared_ptr<const Paper>> teamSheetPaperOf(Store& store, const QLocale& locale,
                                                                    qint64 activity, qint64 team = 0);
/// A sign for each team's door or table.
[[nodiscard]] Result<std::shared_ptr<const Paper>> doorSignPaperOf(Store& store, const QLocale& locale,
                                                                   qint64 activity, qint64 team = 0);
/// Badges of all who take part, or of some. Who has no badge yet gets one with the same step, as a card that
/// holds from the first to the last day: one Action, which undo takes back.
[[nodiscard]] Result<std::shared_ptr<const Paper>>
badgePaperOf(Store& store, const QLocale& locale, qint64 activity, const QList<qint64>& participations = {});

} // namespace kitcamp
