// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pageview.h"

#include "views/print/paperoutput.h"

#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr int air = 16; // pixels around the page
constexpr double largestZoom = 4.0;

} // namespace

PageView::PageView(QWidget* parent)
    : QScrollArea(parent)
    , m_picture(new QLabel(this))
{
    setObjectName(u"pageView"_s);
    setAccessibleName(tr("Page"));
    m_picture->setObjectName(u"pagePicture"_s);
    m_picture->setMargin(0);
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWidget(m_picture);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Mid);
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::showPages(std::shared_ptr<const PaperPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    render();
    Q_EMIT pageChanged(m_page);
}

void PageView::showPage(int page)
{
    if (!m_pages || page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    render();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(m_page);
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom > 0.0 ? std::clamp(zoom, 0.1, largestZoom) : zoom;
    render();
}

double PageView::shownZoom() const
{
    if (m_zoom > 0.0 || !m_pages)
        return m_zoom;
    const QSizeF natural = m_pages->sheet().size / 25.4 * logicalDpiX();
    const QSize room = maximumViewportSize() - QSize(air, air);
    const double across = room.width() / natural.width();
    if (m_zoom == pageWidth) {
        const bool scrolls = natural.height() * across > room.height();
        const double bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0.0;
        return std::clamp((room.width() - bar) / natural.width(), 0.1, largestZoom);
    }
    return std::clamp(std::min(across, room.height() / natural.height()), 0.1, largestZoom);
}

QImage PageView::shownImage() const
{
    return m_picture->pixmap(Qt::ReturnByValue).toImage();
}

void PageView::render()
{
    if (!m_pages) {
        m_picture->clear();
        return;
    }
    QImage image = renderPage(*m_pages, m_page, logicalDpiX() * shownZoom() * devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->resize(m_picture->pixmap(Qt::ReturnByValue).deviceIndependentSize().toSize());
    m_picture->setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
}

void PageView::pageDown()
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() < bar->maximum())
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else
        showPage(m_page + 1);
}

void PageView::pageUp()
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() > bar->minimum()) {
        bar->triggerAction(QScrollBar::SliderPageStepSub);
    } else if (m_page > 0) {
        showPage(m_page - 1);
        bar->setValue(bar->maximum());
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom <= 0.0)
        render();
}

} // namespace kitcamp
