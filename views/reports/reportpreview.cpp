// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpreview.h"

#include "views/common/busybar.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/print/pageview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    connectSignals();
    updateTurning();
}

void ReportPreview::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_message = new InlineMessage(this);
    m_message->hide();
    column->addWidget(m_message);
    m_busy = new BusyBar(this);
    m_busy->hide();
    column->addWidget(m_busy);
    m_stack = new QStackedWidget(this);
    m_view = new PageView(m_stack);
    m_view->setObjectName(u"reportPages"_s);
    m_view->setAccessibleName(tr("The report as it will be printed"));
    m_view->setZoom(PageView::pageWidth);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_turning = buildTurning();
    column->addWidget(m_turning);
}

QWidget* ReportPreview::buildTurning()
{
    auto* turning = new QWidget(this);
    auto* line = new QHBoxLayout(turning);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, turning);
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    m_previous = add(u"previousReportPage"_s, tr("‹ &Back"));
    m_page = new TextLabel(TextSize::Secondary, turning);
    m_page->setObjectName(u"reportPageOf"_s);
    line->addWidget(m_page);
    m_next = add(u"nextReportPage"_s, tr("&Next ›"));
    line->addStretch(1);
    m_zoom = add(u"wholeReportPage"_s, tr("Whole page"));
    m_zoom->setCheckable(true);
    return turning;
}

void ReportPreview::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->showPage(m_view->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->showPage(m_view->page() + 1); });
    connect(m_zoom, &QPushButton::toggled, this,
            [this](bool whole) { m_view->setZoom(whole ? PageView::wholePage : PageView::pageWidth); });
    connect(m_view, &PageView::pageChanged, this, &ReportPreview::updateTurning);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReportPreview::againRequested);
}

void ReportPreview::updateTurning()
{
    const int pages = m_view->pageCount();
    m_turning->setVisible(m_stack->currentWidget() == m_view && pages > 0);
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < pages);
    m_page->setText(tr("Page %1 of %2").arg(m_view->page() + 1).arg(pages));
}

void ReportPreview::showReport(const std::shared_ptr<const MadeReport>& report)
{
    m_message->dismiss();
    m_view->showPages(report->pages);
    m_stack->setCurrentWidget(m_view);
    updateTurning();
}

void ReportPreview::showNothing(const QString& title, const QString& hint, const QString& action)
{
    m_message->dismiss();
    m_empty->setTexts(title, hint, u"reports"_s);
    m_empty->setAction(action);
    m_stack->setCurrentWidget(m_empty);
    updateTurning();
}

void ReportPreview::showError(const Error& error)
{
    m_message->say(Tone::Bad, refusalText(error));
}

void ReportPreview::showDone(const QString& sentence)
{
    m_message->say(Tone::Ok, sentence);
}

} // namespace kitcamp
