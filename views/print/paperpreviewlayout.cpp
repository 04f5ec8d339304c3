// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the preview: its buttons, keys and what they show. What they do stands in paperpreview.cpp.
#include "views/print/paperpreview.h"

#include "views/print/pageview.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kitcamp {

void PaperPreview::buildLayout()
{
    setObjectName(u"paperPreview"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(m_tools);
    all->addLayout(m_choices);
    all->addWidget(m_view, 1);
    buildTools();
    buildStatus();
    resize(860, 900);
}

QToolButton* PaperPreview::addTool(const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)", "what a button does and its key")
                           .arg(text, keys.first().toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    }
    m_tools->addWidget(button);
    return button;
}

QPushButton* PaperPreview::addButton(const char* name, const QString& text, const QKeySequence& key)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(key.toString(QKeySequence::NativeText));
    button->setAutoDefault(false);
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    m_tools->addWidget(button);
    return button;
}

void PaperPreview::buildTools()
{
    m_tools->setSpacing(4);
    m_previous = addTool("previousPage", tr("Previous page"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_previous->setArrowType(Qt::LeftArrow);
    m_page = new QSpinBox(this);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page number"));
    m_page->setKeyboardTracking(false);
    m_tools->addWidget(m_page);
    m_ofPages = new QLabel(this);
    m_ofPages->setObjectName(u"pageCount"_s);
    m_tools->addWidget(m_ofPages);
    m_next = addTool("nextPage", tr("Next page"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    m_next->setArrowType(Qt::RightArrow);
    m_tools->addSpacing(12);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"), PageView::wholePage);
    m_zoom->addItem(tr("Page width"), PageView::pageWidth);
    for (const int percent : {50, 75, 100, 125, 150, 200, 300})
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    m_tools->addWidget(m_zoom);
    m_tools->addStretch(1);
    m_save = addButton("savePdf", tr("&Save as PDF…"), QKeySequence::Save);
    m_print = addButton("print", tr("&Print…"), QKeySequence::Print);
    m_print->setDefault(true);
}

void PaperPreview::buildStatus()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_status = new QLabel(this);
    m_status->setObjectName(u"paperStatus"_s);
    m_status->setAccessibleName(tr("Message"));
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_status, 1);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"paperProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(220);
    row->addWidget(m_progress);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_cancel);
}

void PaperPreview::connectSignals()
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &PaperPreview::onWorkFinished);
    connect(&m_work, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    connect(m_view, &PageView::pageChanged, this, &PaperPreview::onPageChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->showPage(page - 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PaperPreview::setZoomFromBox);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::askForPrinter);
    const auto onKey = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(QKeySequence(Qt::Key_PageDown), [this] { m_view->pageDown(); });
    onKey(QKeySequence(Qt::Key_PageUp), [this] { m_view->pageUp(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Home), [this] { m_view->showPage(0); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_End), [this] { m_view->showPage(m_view->pageCount() - 1); });
    onKey(QKeySequence::ZoomIn, [this] { stepZoom(1); });
    onKey(QKeySequence::ZoomOut, [this] { stepZoom(-1); });
}

void PaperPreview::setZoomFromBox()
{
    m_view->setZoom(m_zoom->currentData().toDouble());
}

void PaperPreview::stepZoom(int direction)
{
    const double now = m_view->shownZoom();
    const int first = m_zoom->findData(0.5);
    int wanted = direction > 0 ? m_zoom->count() - 1 : first;
    for (int i = first; i < m_zoom->count(); ++i) {
        const double factor = m_zoom->itemData(i).toDouble();
        if (direction > 0 && factor > now + 0.01)
            return m_zoom->setCurrentIndex(i);
        if (direction < 0 && factor < now - 0.01)
            wanted = i;
    }
    m_zoom->setCurrentIndex(wanted);
}

void PaperPreview::onPageChanged(int page)
{
    const QSignalBlocker quiet(m_page);
    const int count = m_view->pageCount();
    m_page->setRange(1, std::max(1, count));
    m_page->setValue(page + 1);
    m_ofPages->setText(tr("of %1", "page x of y").arg(count));
    updateTools();
}

void PaperPreview::updateTools()
{
    const bool ready = m_pages && !isBusy();
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < m_view->pageCount());
    m_page->setEnabled(m_view->pageCount() > 1);
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy() && m_pages);
    if (!isBusy())
        m_progress->reset();
}

void PaperPreview::say(const QString& sentence)
{
    m_status->setText(sentence);
}

} // namespace kitcamp
