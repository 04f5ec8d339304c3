// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/planstage.h"

namespace kitcamp {

PlanStage::PlanStage(QObject* parent)
    : QObject(parent)
    , m_drag(this)
{
    m_sheet.date = QDate(2000, 1, 1); // until the page says which
    m_sheet.chooseDays();
    m_sheet.read(nullptr);
    m_layout = PlanLayout::make(m_sheet);
    m_cursor.place = {m_sheet.date, usualStart(m_sheet.date), 0};
}

PlanStage::~PlanStage() = default;

void PlanStage::setModel(WeekModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    delete m_selection;
    m_selection = nullptr;
    m_model = model;
    if (m_model)
        connectModel();
    Q_EMIT stale();
}

void PlanStage::connectModel()
{
    m_selection = new QItemSelectionModel(m_model, this);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &PlanStage::chosenChanged);
    const auto changed = [this] {
        m_drag.forget();
        Q_EMIT stale();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, changed);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, changed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, changed);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, changed);
    connect(m_model, &QObject::destroyed, this, [this] {
        m_model = nullptr;
        m_selection = nullptr; // it goes with its model
        Q_EMIT stale();
    });
}

void PlanStage::change(const std::function<void(PlanSheet&)>& change)
{
    const QPair before(m_sheet.first, m_sheet.days);
    change(m_sheet);
    m_sheet.chooseDays();
    if (QPair(m_sheet.first, m_sheet.days) != before) {
        if (!m_sheet.contains(m_cursor.place.day))
            m_cursor = {{m_sheet.date, m_cursor.place.minute, m_cursor.place.lane}, 0, -1};
        m_arriving = true;
        Q_EMIT rangeChanged(m_sheet.first, m_sheet.days);
    }
    Q_EMIT stale();
}

void PlanStage::readAnew()
{
    m_sheet.read(m_model);
    m_layout = PlanLayout::make(m_sheet);
}

void PlanStage::layOut(QSize viewport)
{
    m_layout->layOut(viewport);
    keepCursor();
    if (std::exchange(m_arriving, false) && !m_drag.isActive())
        arrive();
}

/// The cursor follows its block to where it stands now, and stays where it was when the block is gone.
void PlanStage::keepCursor()
{
    if (m_sheet.laneIndex(m_cursor.place.lane) < 0 || (m_sheet.lanes.isEmpty() && m_cursor.place.lane != 0))
        m_cursor.place.lane = m_sheet.laneAt(0);
    m_cursor.placed = m_current ? m_layout->placedOf(m_current, m_cursor.place.lane) : -1;
    if (m_cursor.placed >= 0)
        m_cursor.place = m_layout->placed()[m_cursor.placed].place;
    else if (m_current && !m_drag.isActive() && m_model)
        m_current = m_sheet.find(m_current) ? m_current : 0;
}

void PlanStage::arrive()
{
    PlanCursor cursor = m_cursor;
    if (cursor.placed < 0 && m_sheet.hasMinutes())
        cursor.placed = m_layout->firstBlockIn(cursor.place, cursorMinutes());
    setCursor(cursor);
}

void PlanStage::setCursor(const PlanCursor& cursor, Choosing choosing)
{
    if (!m_sheet.contains(cursor.place.day)) {
        const QDate day = cursor.place.day;
        m_current = 0;
        m_cursor = {cursor.place, 0, -1};
        change([&](PlanSheet& sheet) { sheet.date = day; });
    } else {
        m_cursor = cursor;
        if (cursor.placed >= 0 && (cursor.place.day != m_layout->placed()[cursor.placed].place.day))
            m_cursor.place = m_layout->placed()[cursor.placed].place;
        m_current = currentBlock() ? currentBlock()->id : 0;
        if (m_sheet.span != ShownSpan::Month && m_sheet.span != ShownSpan::Agenda)
            m_sheet.date = cursor.place.day;
    }
    if (m_selection) {
        const auto flag =
            choosing == Choosing::Keep ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
        m_selection->setCurrentIndex(indexOf(m_cursor.placed), flag);
    }
    Q_EMIT cursorMoved();
}

QRect PlanStage::cursorRect() const
{
    if (m_cursor.placed >= 0 && m_cursor.placed < m_layout->placed().size())
        return m_layout->placed()[m_cursor.placed].rect;
    return m_layout->rectOf(m_cursor.place, m_cursor.minutes > 0 ? m_cursor.minutes : cursorMinutes());
}

int PlanStage::cursorMinutes() const
{
    if (m_sheet.snap == Snap::Periods) {
        for (const PlanPeriod& period : m_sheet.periodsOf(m_cursor.place.day)) {
            if (period.start == m_cursor.place.minute)
                return period.end - period.start;
        }
    }
    return m_layout->cellMinutes();
}

const PlanBlock* PlanStage::currentBlock() const
{
    const QList<PlacedBlock>& placed = m_layout->placed();
    return m_cursor.placed >= 0 && m_cursor.placed < placed.size()
        ? &m_sheet.blocks[placed[m_cursor.placed].block].facts
        : nullptr;
}

void PlanStage::goTo(QDate day)
{
    if (!day.isValid())
        return;
    m_current = 0;
    m_cursor = {{day, m_cursor.place.minute, m_cursor.place.lane}, 0, -1};
    m_arriving = true;
    change([&](PlanSheet& sheet) { sheet.date = day; });
    if (m_selection)
        m_selection->clear();
    Q_EMIT cursorMoved();
}

void PlanStage::choose(qint64 id)
{
    m_current = id;
    m_cursor.placed = m_layout->placedOf(id, m_cursor.place.lane);
    if (const PlanSheet::Block* block = m_sheet.find(id)) {
        m_cursor.place.day = block->facts.day;
        m_cursor.place.minute = block->facts.start;
        if (m_selection)
            m_selection->setCurrentIndex(m_model->index(block->row, 0), QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT cursorMoved();
}

QModelIndex PlanStage::indexOf(int placed) const
{
    if (!m_model || placed < 0 || placed >= m_layout->placed().size())
        return {};
    return m_model->index(m_sheet.blocks[m_layout->placed()[placed].block].row, 0);
}

QList<int> PlanStage::chosen() const
{
    QList<int> found;
    for (int i = 0; m_selection && m_selection->hasSelection() && i < m_layout->placed().size(); ++i) {
        if (m_selection->isSelected(indexOf(i)))
            found.append(i);
    }
    return found;
}

void PlanStage::toggleChoice(int placed)
{
    const QModelIndex index = indexOf(placed);
    if (!index.isValid())
        return;
    m_cursor = {m_layout->placed()[placed].place, 0, placed};
    m_current = currentBlock()->id;
    m_selection->setCurrentIndex(index, QItemSelectionModel::Toggle);
    Q_EMIT cursorMoved();
}

void PlanStage::chooseAll()
{
    QItemSelection all;
    for (int i = 0; i < m_layout->placed().size(); ++i) {
        if (!m_sheet.blocks[m_layout->placed()[i].block].facts.ground)
            all.select(indexOf(i), indexOf(i));
    }
    if (m_selection)
        m_selection->select(all, QItemSelectionModel::ClearAndSelect);
}

} // namespace kitcamp
