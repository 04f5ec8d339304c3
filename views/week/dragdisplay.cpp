// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/dragdisplay.h"

#include "views/week/mousehand.h"
#include "views/week/plantexts.h"
#include "views/week/reasonpanel.h"

#include <QGuiApplication>
#include <QScrollBar>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeBand = 28; // px at the viewport's edge where a drag scrolls
constexpr int edgeStep = 18;
constexpr int edgeInterval = 30; // milliseconds
constexpr int restAfterScrolling = 120;

int edgeStepAt(int at, int length)
{
    return at < edgeBand ? -edgeStep : at > length - edgeBand ? edgeStep : 0;
}

} // namespace

DragDisplay::DragDisplay(PlanStage& stage, MouseHand& mouse, QAbstractScrollArea* view)
    : QObject(view)
    , m_stage(stage)
    , m_mouse(mouse)
    , m_view(view)
    , m_panel(new ReasonPanel(view))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterScrolling);
    m_edges.setInterval(edgeInterval);
    connect(&m_rest, &QTimer::timeout, this, &DragDisplay::showReasons);
    connect(&m_edges, &QTimer::timeout, this, &DragDisplay::scrollAtEdges);
    connect(&stage, &PlanStage::stale, this, [this] { m_laidOut = false; });
    const Dragging* drag = &stage.drag();
    connect(drag, &Dragging::began, this, &DragDisplay::begin);
    connect(drag, &Dragging::moved, this, &DragDisplay::follow);
    connect(drag, &Dragging::rejudged, this, &DragDisplay::begin);
    connect(drag, &Dragging::ended, this, &DragDisplay::end);
}

void DragDisplay::onLaidOut()
{
    m_laidOut = true;
    if (m_stage.drag().isActive())
        begin();
}

/// A panel that floats over the plan would have to be painted around: it is gone while the plan moves.
void DragDisplay::onScrolled()
{
    if (!m_stage.drag().isActive() || !m_laidOut)
        return;
    m_panel->hide();
    static_cast<void>(judgeVisible()); // what is new lies in the strip that is painted anyway
    m_rest.start();
}

void DragDisplay::begin()
{
    if (!m_laidOut)
        return; // it is judged when the new content is laid out
    m_shown = m_stage.ghostRect();
    static_cast<void>(judgeVisible());
    m_view->viewport()->update();
    const Dragging& drag = m_stage.drag();
    if (drag.by() == Dragging::By::Keys) {
        Q_EMIT revealWanted(m_shown);
        Q_EMIT said(tr("%1: arrows move it, Enter puts it down, Esc leaves it").arg(drag.block().title));
    } else {
        m_edges.start();
        Q_EMIT said(tr("Dragging: %1, Esc leaves it").arg(drag.block().title));
    }
    showReasons();
    Q_EMIT moved();
}

void DragDisplay::follow()
{
    if (!m_laidOut)
        return;
    repaint(m_shown);
    m_shown = m_stage.ghostRect();
    repaint(m_shown);
    if (!m_stage.sheet().hasMinutes()
        && judgeVisible()) // for one time of day, which another place may change
        m_view->viewport()->update();
    const bool byKeys = m_stage.drag().by() == Dragging::By::Keys;
    if (byKeys)
        Q_EMIT revealWanted(m_shown);
    if (byKeys || !m_rest.isActive())
        showReasons();
    Q_EMIT moved();
}

void DragDisplay::end()
{
    m_edges.stop();
    m_rest.stop();
    m_panel->hide();
    m_view->viewport()->update();
    Q_EMIT said(QString());
}

/// True where cells have become known.
bool DragDisplay::judgeVisible()
{
    Dragging& drag = m_stage.drag();
    const QRect visible(offset(), m_view->viewport()->size());
    return drag.isJudged() && drag.judge(m_stage.layout().cellsIn(visible, drag.place().minute));
}

void DragDisplay::showReasons()
{
    const Dragging& drag = m_stage.drag();
    const PlanSheet& sheet = m_stage.sheet();
    const QRect ghost = m_stage.ghostRect();
    if (!drag.isActive() || ghost.isEmpty() || !sheet.contains(drag.place().day)) {
        m_panel->hide();
        return;
    }
    const QString title = sheet.hasMinutes() ? plantexts::placeAndTimes(sheet, drag.place(), drag.minutes())
                                             : plantexts::dayShort(drag.place().day);
    const bool byKeys = drag.by() == Dragging::By::Keys;
    const QString key = byKeys             ? u"B"_s
        : drag.by() == Dragging::By::Mouse ? tr("Enter", "the key")
                                           : QString();
    m_panel->show(drag.reasons(), title, key);
    const QPoint corner = m_view->viewport()->pos();
    const QRect shown = ghost.translated(corner - offset());
    m_panel->standBeside(shown & m_view->rect(), byKeys ? shown.center() : m_pointer + corner,
                         m_view->rect());
}

void DragDisplay::scrollAtEdges()
{
    const Dragging& drag = m_stage.drag();
    if (!drag.isActive() || drag.by() == Dragging::By::Keys)
        return;
    const QPoint before = offset();
    const QSize room = m_view->viewport()->size();
    m_view->horizontalScrollBar()->setValue(before.x() + edgeStepAt(m_pointer.x(), room.width()));
    m_view->verticalScrollBar()->setValue(before.y() + edgeStepAt(m_pointer.y(), room.height()));
    if (offset() != before && m_mouse.isPressed())
        m_mouse.move(m_pointer + offset(), QGuiApplication::keyboardModifiers());
}

void DragDisplay::repaint(const QRect& content)
{
    if (!content.isEmpty())
        m_view->viewport()->update(content.adjusted(-1, -1, 1, 1).translated(-offset()));
}

QPoint DragDisplay::offset() const
{
    return {m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value()};
}

} // namespace kitcamp
