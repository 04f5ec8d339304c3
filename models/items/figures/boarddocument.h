// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurewords.h"

namespace kitcamp {

struct AnsweredBlock {
    FigureBlock block;
    FigureAnswer answer;
    TileNote note;
};

/// A dashboard as a document, for paper and spreadsheets: tiles in rows, charts, tables, and at the end what
/// each figure counts.
[[nodiscard]] ReportDocument boardDocument(const QString& title, const QString& subtitle,
                                           const QList<AnsweredBlock>& blocks, const QStringList& remarks);

} // namespace kitcamp
