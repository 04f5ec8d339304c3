// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week/planblock.h"

#include <QString>

#include <optional>

namespace kitcamp {

/// What hangs under the pointer.
struct DraggedBlock {
    enum class Kind {
        Move,
        Copy,
        Resize, ///< only explained, cells are not judged
        Create, ///< an empty area; neither judged nor explained
        Place, ///< came from a list outside, or from it by key
    };

    Kind kind = Kind::Move;
    qint64 id = 0; ///< of the block; for Place of the thing that waits for a place; 0 for Create
    QString title;
    int minutes = 0;
    PlanPlace from; ///< an invalid day for Place and Create

    friend bool operator==(const DraggedBlock&, const DraggedBlock&) = default;
};

/// Why a place is good or not, as shown under the pointer.
struct PlaceReasons {
    struct Line {
        QString text;
        Tone tone = Tone::Ok;
    };

    QString title; ///< empty: day and time
    QList<Line> lines;
    Tone verdict = Tone::Ok;
    QString better; ///< "Sun 29 Nov 13:00, no warning"; empty: none is known
    std::optional<PlanPlace> betterPlace;
};

/// Knows what a place would cost; given to the view by the page, asked only while something is dragged.
class DragJudge
{
public:
    DragJudge() = default;
    virtual ~DragJudge() = default;
    DragJudge(const DragJudge&) = delete;
    DragJudge& operator=(const DragJudge&) = delete;

    /// One tone (Ok, Warn, Bad) for each place, in their order: were the block to begin there. Asked once a
    /// drag for the cells that can be seen, then only for those that are scrolled to; the view keeps answers.
    [[nodiscard]] virtual QList<Tone> judge(const DraggedBlock& block, const QList<PlanPlace>& places) = 0;
    /// The reasons for one place, asked at most once for each that is hovered.
    [[nodiscard]] virtual PlaceReasons explain(const DraggedBlock& block, const PlanPlace& place) = 0;
};

} // namespace kitcamp
