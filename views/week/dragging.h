// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/dragjudge.h"
#include "views/week/planlayout.h"

#include <QHash>
#include <QObject>

namespace kitcamp {

/// One drag from its begin to its end, by whatever hand: what hangs there, where, what the judge said of it.
class Dragging : public QObject
{
    Q_OBJECT

public:
    enum class By { Mouse, Keys, Drop };

    explicit Dragging(QObject* parent);

    /// Null: nothing is judged. Must outlive the drag.
    void setJudge(DragJudge* judge);

    void begin(const DraggedBlock& block, const PlanPlace& at, By by);
    void moveTo(const PlanPlace& place, int minutes);
    void setCopy(bool copy); ///< a move becomes a copy and back
    void end();
    /// The plan has changed meanwhile: all is asked anew.
    void forget();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] const DraggedBlock& block() const { return m_block; }
    [[nodiscard]] const PlanPlace& place() const { return m_place; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] bool isJudged() const;

    /// Asks for those of CELLS that nobody asked for yet; true where there were such.
    bool judge(const QList<PlanCell>& cells);
    [[nodiscard]] std::optional<Tone> toneOf(const PlanPlace& cell) const;
    /// Of the place where it hangs now.
    [[nodiscard]] const PlaceReasons& reasons() const;

Q_SIGNALS:
    void began();
    void moved();
    void rejudged(); ///< what was known of the cells holds no more
    void ended();

private:
    DragJudge* m_judge = nullptr;
    bool m_active = false;
    By m_by = By::Mouse;
    DraggedBlock m_block;
    PlanPlace m_place;
    int m_minutes = 0;
    QHash<PlanPlace, Tone> m_tones;
    mutable QHash<QPair<PlanPlace, int>, PlaceReasons> m_reasons; ///< by place and length
};

} // namespace kitcamp
