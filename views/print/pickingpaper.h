// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QCoreApplication>

#include <vector>

namespace kitcamp {

/// One unit to take from the shelf.
struct PickingUnit {
    QString place; ///< may be empty
    QString assetTag;
    QString model;
};

/// What a picking list says; the units stand in the order of the shelves.
struct PickingContent {
    QString code; ///< what the desk scans to hand out and take back the set; ASCII
    QString title; ///< for what it is
    QString when;
    QString takenBy; ///< may be empty
    std::vector<PickingUnit> units;
    QStringList missing; ///< "2 × ESP32"
};

/// The words of a picking list in the language in which it was made.
struct PickingWords {
    QString title, when, takenBy, place, noPlace, missing, units, nothing;
};

/// What to fetch for a session or an activity, shelf by shelf, each with a box to tick.
class PickingPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(PickingPaper)

public:
    PickingPaper(PickingContent content, PaperFrame frame);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    PickingContent m_content;
    PickingWords m_words;
};

} // namespace kitcamp
