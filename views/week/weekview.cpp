// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/weekview.h"

#include "views/common/measures.h"
#include "views/week/dragdisplay.h"
#include "views/week/keyhand.h"
#include "views/week/mousehand.h"
#include "views/week/planband.h"
#include "views/week/plancanvas.h"
#include "views/week/plantexts.h"
#include "views/week/weekaccessible.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewMilliseconds = 4;
constexpr double leastHour = 24; // px at the usual font
constexpr double mostHour = 320;

} // namespace

WeekView::WeekView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_stage(new PlanStage(this))
    , m_keys(new KeyHand(*m_stage, this))
    , m_mouse(new MouseHand(*m_stage, this))
    , m_canvas(std::make_unique<PlanCanvas>(*m_stage))
    , m_display(new DragDisplay(*m_stage, *m_mouse, this))
    , m_head(new PlanBand(*m_stage, PlanBand::Kind::Head, this))
    , m_axis(new PlanBand(*m_stage, PlanBand::Kind::Axis, this))
    , m_corner(new PlanBand(*m_stage, PlanBand::Kind::Corner, this))
{
    setObjectName(u"weekView"_s);
    setAccessibleName(tr("Plan"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    installWeekAccessible();
    connectStage();
    forwardWishes();
    takeLook();
}

WeekView::~WeekView() = default;

void WeekView::connectStage()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &WeekView::refreshNow);
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        if (m_stale || !m_canvas->drawAhead(visibleContent(), fewMilliseconds))
            m_ahead.stop();
    });
    connect(m_stage, &PlanStage::stale, this, &WeekView::markStale);
    connect(m_stage, &PlanStage::cursorMoved, this, &WeekView::onCursorMoved);
    connect(m_stage, &PlanStage::chosenChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_stage, &PlanStage::scaleWanted, this,
            [this](double factor) { scale(factor, m_stage->cursorRect().center() - offset()); });
    connect(m_display, &DragDisplay::revealWanted, this, &WeekView::reveal);
    connect(m_display, &DragDisplay::moved, this, &WeekView::tellFocus);
    connect(m_display, &DragDisplay::said, this, &WeekView::said);
}

void WeekView::forwardWishes()
{
    connect(m_stage, &PlanStage::rangeChanged, this, &WeekView::rangeChanged);
    connect(m_stage, &PlanStage::refused, this, &WeekView::said);
    connect(m_stage, &PlanStage::openWanted, this, &WeekView::openWanted);
    connect(m_stage, &PlanStage::dayWanted, this, &WeekView::dayWanted);
    connect(m_stage, &PlanStage::moveWanted, this, &WeekView::moveWanted);
    connect(m_stage, &PlanStage::copyWanted, this, &WeekView::copyWanted);
    connect(m_stage, &PlanStage::resizeWanted, this, &WeekView::resizeWanted);
    connect(m_stage, &PlanStage::createWanted, this, &WeekView::createWanted);
    connect(m_stage, &PlanStage::placeWanted, this, &WeekView::placeWanted);
    connect(m_stage, &PlanStage::removeWanted, this, &WeekView::removeWanted);
}

void WeekView::setModel(WeekModel* model)
{
    m_stage->setModel(model);
}

void WeekView::setJudge(DragJudge* judge)
{
    m_stage->drag().setJudge(judge);
}

QItemSelectionModel* WeekView::selectionModel() const
{
    return m_stage->selection();
}

const PlanSheet& WeekView::sheet() const
{
    return m_stage->sheet();
}

QString WeekView::headline() const
{
    return plantexts::headline(sheet());
}

void WeekView::setSpan(ShownSpan span)
{
    m_stage->change([=](PlanSheet& sheet) { sheet.span = span; });
}

void WeekView::setDate(QDate date)
{
    if (date.isValid() && date != sheet().date)
        m_stage->goTo(date);
}

void WeekView::goTo(int steps)
{
    setDate(sheet().span == ShownSpan::Month ? sheet().date.addMonths(steps)
                                            : sheet().date.addDays(steps * sheet().days));
}

void WeekView::setNow(const QDateTime& now)
{
    m_stage->change([&](PlanSheet& sheet) { sheet.now = now; });
}

void WeekView::setHours(int from, int to)
{
    m_stage->change([=](PlanSheet& sheet) {
        sheet.fromHour = from;
        sheet.toHour = to;
    });
}

void WeekView::setSnap(Snap snap)
{
    m_stage->change([=](PlanSheet& sheet) { sheet.snap = snap; });
}

void WeekView::setLaneDirection(LaneDirection direction)
{
    m_stage->change([=](PlanSheet& sheet) { sheet.laneDirection = direction; });
}

void WeekView::setHourPixels(double pixels)
{
    m_stage->change([=](PlanSheet& sheet) { sheet.hourPixels = std::clamp(pixels, leastHour, mostHour); });
}

void WeekView::showBlock(qint64 id, QDate day)
{
    if (day.isValid() && !sheet().contains(day))
        m_stage->goTo(day);
    refreshNow();
    m_stage->choose(id);
}

void WeekView::startPlacing(const ToPlace& thing)
{
    setFocus(Qt::OtherFocusReason);
    refreshNow();
    m_stage->beginPlacing(thing, m_stage->cursor().place, Dragging::By::Keys);
}

QSize WeekView::sizeHint() const
{
    return {scaled(640, font()), scaled(480, font())};
}

void WeekView::takeLook()
{
    m_stage->change([this](PlanSheet& sheet) {
        sheet.font = font();
        sheet.scheme = Palette::schemeOf(palette());
    });
}

void WeekView::markStale()
{
    m_stale = true;
    m_refresh.start(0);
    Q_EMIT headlineChanged();
}

void WeekView::refreshNow()
{
    if (!m_stale)
        return;
    m_refresh.stop();
    m_stage->readAnew();
    m_stale = false;
    Q_EMIT headlineChanged(); // which teaching week it is, is known now
    setViewportMargins(m_stage->layout().axisWidth(), m_stage->layout().headHeight(), 0, 0);
    layOutContent();
    tellFocus();
}

void WeekView::layOutContent()
{
    const QSize room = viewport()->size();
    m_stage->layOut(room);
    const QSize content = m_stage->layout().contentSize();
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(scaled(40, font()));
    verticalScrollBar()->setSingleStep(scaled(20, font()));
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, content.height() - room.height()));
    m_canvas->prepare(devicePixelRatioF(), room);
    m_shownCursor = m_stage->cursorRect();
    placeBands();
    viewport()->update();
    m_display->onLaidOut();
    m_ahead.start(0);
}

void WeekView::placeBands()
{
    const QRect plan = viewport()->geometry();
    m_head->setGeometry(plan.left(), 0, plan.width(), plan.top());
    m_axis->setGeometry(0, plan.top(), plan.left(), plan.height());
    m_corner->setGeometry(0, 0, plan.left(), plan.top());
    for (PlanBand* band : {m_head, m_axis, m_corner})
        band->update();
    m_head->setOffset(offset().x());
    m_axis->setOffset(offset().y());
}

QPoint WeekView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect WeekView::visibleContent() const
{
    return QRect(offset(), viewport()->size());
}

QRect WeekView::onScreen(const QRect& content) const
{
    return QRect(viewport()->mapToGlobal(content.topLeft() - offset()), content.size());
}

void WeekView::updateContent(const QRect& content)
{
    if (!content.isEmpty())
        viewport()->update(content.adjusted(-1, -1, 1, 1).translated(-offset()));
}

void WeekView::paintEvent(QPaintEvent* event)
{
    refreshNow();
    QPainter painter(viewport());
    const QPoint scrolled = offset();
    for (const QRect& part : event->region()) {
        painter.save();
        painter.setClipRect(part);
        painter.translate(-scrolled);
        m_canvas->paint(painter, part.translated(scrolled), hasFocus());
        painter.restore();
    }
}

void WeekView::resizeEvent(QResizeEvent*)
{
    if (!m_stale)
        layOutContent();
}

/// What is seen already is moved as it is; only the strip that appears is painted.
void WeekView::scrollContentsBy(int dx, int dy)
{
    m_display->onScrolled();
    viewport()->scroll(dx, dy);
    m_head->setOffset(offset().x());
    m_axis->setOffset(offset().y());
    m_ahead.start(0);
}

void WeekView::reveal(const QRect& content)
{
    if (content.isEmpty())
        return;
    const QRect seen = visibleContent();
    const auto wanted = [](int from, int to, int first, int last) {
        if (from < first || to - from > last - first)
            return from;
        return to > last ? first + to - last : first;
    };
    horizontalScrollBar()->setValue(
        wanted(content.left() - 1, content.right() + 1, seen.left(), seen.right()));
    verticalScrollBar()->setValue(wanted(content.top() - 1, content.bottom() + 1, seen.top(), seen.bottom()));
}

void WeekView::onCursorMoved()
{
    if (m_stale)
        refreshNow();
    updateContent(m_shownCursor);
    m_shownCursor = m_stage->cursorRect();
    updateContent(m_shownCursor);
    reveal(m_shownCursor);
    const PlanBlock* block = m_stage->currentBlock();
    if (const qint64 id = block ? block->id : 0; id != std::exchange(m_told, id))
        Q_EMIT currentChanged(id);
    tellFocus();
}

} // namespace kitcamp
