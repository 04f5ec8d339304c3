// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/dashboardview.h"

#include "views/charts/chartcanvas.h"
#include "views/charts/chartframe.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/figures/figuregrid.h"
#include "views/figures/tableblock.h"
#include "views/figures/valuetile.h"

#include <QEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Grouped by what nobody entered: one bar "not known" tells nothing.
bool isUnknown(const FigureAnswer& answer)
{
    return answer.axes.size() == 1 && answer.axes[0].groups.size() == 1
        && answer.axes[0].groups[0].key.isEmpty() && !answer.axes[0].groups[0].isRest;
}

} // namespace

DashboardView::DashboardView(Workplace& workplace, QWidget* parent)
    : QScrollArea(parent)
    , m_workplace(workplace)
{
    setObjectName(u"dashboard"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(inside);
    m_empty->setObjectName(u"dashboardEmpty"_s);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    m_grid = new FigureGrid(inside);
    column->addWidget(m_grid, 1);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    connect(m_empty, &EmptyState::actionTriggered, this, &DashboardView::emptyActionTriggered);
}

void DashboardView::setBlocks(const QList<FigureBlock>& blocks)
{
    setUpdatesEnabled(false);
    m_shown.clear();
    m_grid->clear();
    for (const FigureBlock& block : blocks)
        add(block);
    QWidget* before = nullptr;
    for (const Shown& shown : std::as_const(m_shown)) {
        if (before)
            setTabOrder(before, shown.widget);
        before = shown.widget;
    }
    m_complete = false;
    updateEmpty();
    m_grid->setRoom(viewport()->height());
    setUpdatesEnabled(true);
}

void DashboardView::add(const FigureBlock& block)
{
    Shown shown;
    shown.block = block;
    if (block.form == FigureBlock::Form::Tile)
        addTile(shown);
    else if (block.form == FigureBlock::Form::Table)
        addTable(shown);
    else
        addChart(shown);
    shown.widget->setObjectName(u"block_"_s + block.key);
    shown.widget->installEventFilter(this);
    for (QWidget* part : shown.widget->findChildren<QWidget*>())
        part->installEventFilter(this);
    shown.widget->show();
    m_shown << shown;
}

void DashboardView::addTile(Shown& shown)
{
    const QString key = shown.block.key;
    shown.tile = new ValueTile(shown.block.title, m_grid);
    shown.tile->setFigure(u"…"_s, {});
    shown.tile->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* menu = new QMenu(shown.tile);
    addBlockActions(menu, key);
    shown.tile->addActions(menu->actions());
    connect(shown.tile, &ValueTile::activated, this, [this, key] { Q_EMIT activated(key, {}); });
    shown.widget = shown.tile;
    m_grid->addTile(shown.tile);
}

void DashboardView::addChart(Shown& shown)
{
    const QString key = shown.block.key;
    shown.chart = new ChartFrame(m_grid);
    shown.chart->setTitle(shown.block.title);
    shown.chart->setAskForFile(m_workplace.askForFile);
    shown.chart->setBusy(true);
    addBlockActions(shown.chart->moreMenu(), key);
    connect(shown.chart, &ChartFrame::groupActivated, this,
            [this, key](const QStringList& keys) { Q_EMIT activated(key, keys); });
    connect(shown.chart, &ChartFrame::restActivated, this,
            [this, key](const QList<FigureFilter>& filters) { Q_EMIT restActivated(key, filters); });
    connect(shown.chart, &ChartFrame::exportRequested, this, [this, key] { Q_EMIT allRowsWanted(key); });
    connect(shown.chart, &ChartFrame::said, this, &DashboardView::said);
    shown.widget = shown.chart;
    m_grid->addFrame(shown.chart, shown.block.wide);
}

void DashboardView::addTable(Shown& shown)
{
    const QString key = shown.block.key;
    shown.table = new TableBlock(shown.block.title, shown.block.note, m_grid);
    addBlockActions(shown.table->moreMenu(), key);
    connect(shown.table, &TableBlock::activated, this,
            [this, key](const QStringList& keys) { Q_EMIT activated(key, keys); });
    connect(shown.table, &TableBlock::restActivated, this,
            [this, key](const QList<FigureFilter>& filters) { Q_EMIT restActivated(key, filters); });
    shown.widget = shown.table;
    m_grid->addFrame(shown.table, shown.block.wide);
}

void DashboardView::addBlockActions(QMenu* menu, const QString& key)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto addAction = [&](const QString& name, const QString& text, auto then) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name + u'_' + key);
        connect(action, &QAction::triggered, this, then);
    };
    addAction(u"rowsOf"_s, tr("&List what is behind it"), [this, key] { Q_EMIT activated(key, {}); });
    addAction(u"edit"_s, tr("&Ask further…"), [this, key] { Q_EMIT editWanted(key); });
    addAction(u"hide"_s, tr("&Hide this block"), [this, key] { Q_EMIT hideWanted(key); });
}

DashboardView::Shown* DashboardView::find(const QString& key)
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Shown& shown) { return shown.block.key == key; });
    return found == m_shown.end() ? nullptr : &*found;
}

void DashboardView::setAnswer(const FigureBlock& block, const FigureAnswer& answer, const TileNote& note)
{
    Shown* shown = find(block.key);
    if (!shown)
        return;
    shown->hasAnswer = true;
    const std::optional<double> value = answer.total ? answer.total : answer.at(0);
    const bool nothing = shown->tile ? !value || *value == 0.0 : answer.isEmpty() || isUnknown(answer);
    const bool unknown = shown->tile && !value;
    shown->isEmpty = shown->block.zeroIsNews ? unknown && shown->block.kept == 0 : nothing;
    if (shown->tile) {
        shown->tile->setText(block.title);
        shown->tile->setFigure(figureText(value, answer.unit), note);
    }
    if (shown->table)
        shown->table->setAnswer(answer);
    if (shown->chart) {
        if (!shown->block.note.isEmpty())
            shown->chart->setNote(chartNote(shown->block.note, answer.remarks));
        shown->chart->setBusy(false);
        shown->chart->setAnswer(answer, shown->block.chart);
    }
    shown->widget->setToolTip(shown->tile ? answer.definition : QString());
    shown->widget->setAccessibleDescription(answer.definition);
    shown->widget->setVisible(!shown->isEmpty);
    updateEmpty();
}

void DashboardView::setRefused(const QString& block, const QString& sentence)
{
    Shown* shown = find(block);
    if (!shown)
        return;
    shown->hasAnswer = true;
    shown->isEmpty = shown->block.kept == 0; // one's own question says why it has no answer
    if (shown->tile)
        shown->tile->setFigure(u"–"_s, {});
    if (shown->chart) {
        shown->chart->setBusy(false);
        shown->chart->setNote(sentence);
    }
    shown->widget->setToolTip(sentence);
    shown->widget->setVisible(!shown->isEmpty);
    updateEmpty();
}

void DashboardView::setComplete(bool complete)
{
    m_complete = complete;
    updateEmpty();
}

void DashboardView::updateEmpty()
{
    const bool nothing = m_complete && std::all_of(m_shown.begin(), m_shown.end(), [](const Shown& shown) {
                             return shown.isEmpty
                                 || (shown.tile && shown.block.zeroIsNews && shown.block.kept == 0
                                     && shown.tile->figure() == u"0"_s);
                         });
    m_empty->setVisible(nothing);
    m_grid->setVisible(!nothing);
}

void DashboardView::setEmptyTexts(const QString& title, const QString& hint, const QString& action)
{
    m_empty->setTexts(title, hint);
    m_empty->setAction(action);
}

void DashboardView::setSelected(const QString& block, const QStringList& keys)
{
    for (const Shown& shown : std::as_const(m_shown)) {
        const bool mine = shown.block.key == block;
        if (shown.tile)
            shown.tile->setSelected(mine);
        if (shown.chart)
            shown.chart->setSelected(mine ? keys : QStringList());
    }
}

void DashboardView::scrollTo(const QString& block)
{
    if (const Shown* shown = find(block))
        ensureWidgetVisible(shown->widget, 0, space::medium);
}

void DashboardView::focusBlock(const QString& block)
{
    const Shown* shown = find(block);
    if (!shown)
        return;
    QWidget* target = shown->tile;
    if (shown->chart)
        target = shown->chart->canvas();
    else if (shown->table)
        target = shown->table->findChild<QTableView*>();
    target->setFocus(Qt::OtherFocusReason);
}

QList<FigureBlock> DashboardView::shownBlocks() const
{
    QList<FigureBlock> blocks;
    for (const Shown& shown : m_shown) {
        if (!shown.isEmpty)
            blocks << shown.block;
    }
    return blocks;
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_grid->setRoom(viewport()->height());
}

bool DashboardView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
        for (const Shown& shown : std::as_const(m_shown)) {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget == shown.widget || shown.widget->isAncestorOf(widget)) {
                if (event->type() == QEvent::FocusIn)
                    ensureWidgetVisible(shown.widget, 0, space::medium);
                Q_EMIT pointedAt(shown.block.key);
            }
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kitcamp
