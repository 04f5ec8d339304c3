// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcanvas.h"

#include "views/charts/chartpainter.h"
#include "views/charts/screenplot.h"
#include "views/common/measures.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QToolTip>

namespace kitcamp {

using namespace Qt::StringLiterals;

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent)
{
    setObjectName(u"chartCanvas"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation); // figures do not dance
    chart()->setAcceptHoverEvents(false);
}

void ChartCanvas::setAnswer(const FigureAnswer& answer, ChartForm form)
{
    const QStringList keys = m_current >= 0 && m_current < m_layout.marks.size()
        ? m_layout.data.keys(m_layout.marks[m_current].group, m_layout.marks[m_current].series)
        : QStringList();
    m_answer = answer;
    m_form = form;
    m_current = -1;
    m_hovered = -1;
    layOut();
    // A live chart is drawn anew: the keys stay where they were.
    for (int i = 0; i < m_layout.marks.size() && !keys.isEmpty(); ++i)
        if (m_layout.data.keys(m_layout.marks[i].group, m_layout.marks[i].series) == keys)
            m_current = i;
    setAccessibleName(m_layout.sentence.isEmpty() ? m_layout.data.spoken() : m_layout.sentence);
}

void ChartCanvas::setSelected(const QStringList& keys)
{
    if (keys == m_selected)
        return;
    m_selected = keys;
    layOut();
}

QSize ChartCanvas::sizeHint() const
{
    return {scaled(380), scaled(190)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {scaled(180), scaled(110)};
}

void ChartCanvas::layOut()
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    m_style = ChartStyle::onScreen(font(), Palette::schemeOf(palette()));
    const double margin = m_style.px(3.0); // for the ring around what keys are at
    const QRectF area = QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin);
    m_layout = ChartLayout::of(m_answer, m_form, area, m_style, m_selected);
    plotOnScreen(*chart(), m_layout, m_style);
    viewport()->update();
    m_isLayingOut = false;
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    ChartPainter paint(*painter, m_layout, m_style);
    const ChartForm form = m_layout.data.form;
    if (form == ChartForm::Heat)
        paint.paintMarks();
    else if (form == ChartForm::Line || form == ChartForm::Area)
        paint.paintSigns();
    if (m_layout.isHorizontal)
        paint.paintGrid(); // its base line
    paint.paintPatterns();
    paint.paintTexts();
    const Palette tokens = Palette::of(palette());
    if (m_hovered >= 0 && m_hovered != m_current)
        paint.paintFocus(m_hovered, tokens.edge);
    if (hasFocus())
        paint.paintFocus(m_current, tokens.accent);
}

bool ChartCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QChartView::viewportEvent(event);
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)
        layOut();
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QString ChartCanvas::hintOf(int mark) const
{
    const ChartMark& at = m_layout.marks[mark];
    return m_layout.data.words(at.group, at.series);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = m_layout.markAt(event->position());
    if (mark != m_hovered) {
        m_hovered = mark;
        viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
        if (mark >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), hintOf(mark), viewport());
        else
            QToolTip::hideText();
    }
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_current = m_layout.markAt(event->position());
    viewport()->update();
    event->accept();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_current >= 0
        && m_layout.markAt(event->position()) == m_current)
        activate(m_current);
    event->accept();
}

void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        goTo(m_layout.neighbour(m_current, Qt::Key(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        event->ignore();
    }
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current >= 0 || event->reason() == Qt::MouseFocusReason)
        return;
    for (int i = 0; i < m_layout.marks.size(); ++i)
        if (m_layout.marks[i].group == m_layout.accented && m_current < 0)
            m_current = i;
    goTo(m_current < 0 && !m_layout.marks.isEmpty() ? 0 : m_current);
}

void ChartCanvas::goTo(int mark)
{
    m_current = mark;
    viewport()->update();
    if (mark < 0)
        return;
    const QString hint = hintOf(mark);
    setAccessibleDescription(hint);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QPointF at = m_layout.marks[mark].box.center();
    QToolTip::showText(viewport()->mapToGlobal(at.toPoint()), hint, viewport());
}

void ChartCanvas::activate(int mark)
{
    if (mark < 0 || mark >= m_layout.marks.size())
        return;
    const ChartMark& at = m_layout.marks[mark];
    const QStringList keys = m_layout.data.keys(at.group, at.series);
    if (keys.size() == m_layout.data.dimensions.size())
        Q_EMIT groupActivated(keys);
    else
        Q_EMIT restActivated(m_layout.data.filters(at.group, at.series));
}

} // namespace kitcamp
