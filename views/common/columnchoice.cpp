// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columnchoice.h"

#include "models/items/roles.h"
#include "views/common/measures.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 40;
constexpr int narrowestStretching = 180;
constexpr int widest = 2000;
constexpr int widestUnasked = 340; // a long note does not push the other columns out

} // namespace

ColumnChoice::ColumnChoice(QTableView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_header(view->horizontalHeader())
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(150);
    connect(&m_saving, &QTimer::timeout, this, [this] {
        if (m_memory.save)
            m_memory.save(state());
    });
    m_fitAgain.setSingleShot(true);
    m_fitAgain.setInterval(0);
    connect(&m_fitAgain, &QTimer::timeout, this, &ColumnChoice::fit);
    m_header->setStretchLastSection(false); // the stretching column does
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &ColumnChoice::onHeaderMenu);
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnChoice::onSectionResized);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { m_saving.start(); });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] { m_saving.start(); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_widths.remove(keyOf(column));
        m_wanted.remove(keyOf(column));
        fit();
    });
    m_view->viewport()->installEventFilter(this);
}

void ColumnChoice::setMemory(ColumnMemory memory)
{
    m_memory = std::move(memory);
    restore();
}

void ColumnChoice::onModelSet()
{
    m_wanted.clear();
    restore();
    fit();
}

void ColumnChoice::fit()
{
    if (!m_view->model() || m_fitting)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    const QSet<int> shown = columnsWithRoom();
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, !shown.contains(column));
    const int stretching = stretchingColumn();
    for (const int column : shown)
        if (column != stretching)
            m_header->resizeSection(column, wantedWidth(column));
    stretch();
}

/// Gives one column the room that the others leave; set once, so that a fit that changes nothing says
/// nothing.
void ColumnChoice::stretch()
{
    const int column = stretchingColumn();
    if (column < 0)
        return;
    const int left = m_view->viewport()->width() - (m_header->length() - m_header->sectionSize(column));
    m_header->resizeSection(column, qMax(wantedWidth(column), left));
}

void ColumnChoice::fillMenu(QMenu* menu)
{
    for (int visual = 0; m_view->model() && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction* action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        const bool last = isChosen(column) && m_hidden.size() >= m_header->count() - 1;
        action->setEnabled(!last);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Usual columns"), this, &ColumnChoice::forget);
}

void ColumnChoice::setShown(int column, bool shown)
{
    if (shown)
        m_hidden.remove(keyOf(column));
    else
        m_hidden.insert(keyOf(column));
    fit();
    m_saving.start();
}

bool ColumnChoice::isChosen(int column) const
{
    return !m_hidden.contains(keyOf(column));
}

bool ColumnChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_fitting)
        m_fitAgain.start();
    else if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QString ColumnChoice::keyOf(int column) const
{
    const QVariant key =
        m_view->model() ? m_view->model()->headerData(column, Qt::Horizontal, ColumnKeyRole) : QVariant();
    return key.isValid() ? key.toString() : QString::number(column);
}

int ColumnChoice::columnOf(const QString& key) const
{
    for (int column = 0; column < m_header->count(); ++column)
        if (keyOf(column) == key)
            return column;
    return -1;
}

int ColumnChoice::rankOf(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal, ColumnRankRole).toInt();
}

bool ColumnChoice::mayWrap(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal, ColumnStretchRole).toBool();
}

/// The column that says so, else the last that is shown; -1: none is, or the model has gone before the view.
int ColumnChoice::stretchingColumn() const
{
    int last = -1;
    for (int visual = 0; m_view->model() && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        if (mayWrap(column))
            return column;
        last = column;
    }
    return last;
}

int ColumnChoice::wantedWidth(int column) const
{
    if (mayWrap(column))
        return scaled(narrowestStretching);
    const QString key = keyOf(column);
    if (const int chosen = m_widths.value(key); chosen > 0)
        return chosen;
    int& wanted = m_wanted[key];
    if (!m_header->isSectionHidden(column) || wanted == 0) {
        const QAbstractItemView* view = m_view;
        const int content = qMin(view->sizeHintForColumn(column), scaled(widestUnasked));
        wanted = qMax(wanted, qMax(content, m_header->sectionSizeHint(column)));
    }
    return qBound(narrowest, wanted, widest);
}

QSet<int> ColumnChoice::columnsWithRoom() const
{
    QList<int> columns;
    int width = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!isChosen(column))
            continue;
        columns.append(column);
        width += wantedWidth(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [this](int a, int b) { return rankOf(a) < rankOf(b); });
    while (width > m_view->viewport()->width() && columns.size() > 1 && rankOf(columns.constLast()) > 0)
        width -= wantedWidth(columns.takeLast());
    return {columns.cbegin(), columns.cend()};
}

void ColumnChoice::onSectionResized(int column, int /*oldSize*/, int newSize)
{
    // only what a person drags is a choice
    const bool dragged = QGuiApplication::mouseButtons() & Qt::LeftButton;
    if (m_fitting || !dragged || newSize <= 0 || column == stretchingColumn())
        return;
    m_widths.insert(keyOf(column), newSize);
    const QScopedValueRollback<bool> guard(m_fitting, true);
    stretch();
    m_saving.start();
}

void ColumnChoice::onHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_header->mapToGlobal(position));
}

void ColumnChoice::forget()
{
    m_hidden.clear();
    m_widths.clear();
    m_wanted.clear();
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    fit();
    m_saving.start();
}

void ColumnChoice::restore()
{
    if (!m_memory.restore || !m_view->model())
        return;
    const QJsonObject remembered = QJsonDocument::fromJson(m_memory.restore()).object();
    m_hidden.clear();
    m_widths.clear();
    int place = 0;
    for (const QJsonValue value : remembered.value("columns"_L1).toArray()) {
        const QString key = value["key"_L1].toString();
        const int column = columnOf(key);
        if (column < 0)
            continue; // a column of another version
        m_header->moveSection(m_header->visualIndex(column), place++);
        if (value["hidden"_L1].toBool() && m_hidden.size() < m_header->count() - 1)
            m_hidden.insert(key);
        if (const int width = value["width"_L1].toInt(); width >= narrowest && width <= widest)
            m_widths.insert(key, width);
    }
    if (const int column = columnOf(remembered.value("sort"_L1).toString()); column >= 0)
        m_view->sortByColumn(
            column, remembered.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_saving.stop(); // what was just read needs no writing
    fit();
}

QByteArray ColumnChoice::state() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const QString key = keyOf(m_header->logicalIndex(visual));
        QJsonObject column{{u"key"_s, key}};
        if (m_hidden.contains(key))
            column.insert(u"hidden"_s, true);
        if (m_widths.contains(key))
            column.insert(u"width"_s, m_widths.value(key));
        columns.append(column);
    }
    QJsonObject made{{u"columns"_s, columns}};
    if (const int sorted = m_header->sortIndicatorSection(); sorted >= 0 && sorted < m_header->count()) {
        made.insert(u"sort"_s, keyOf(sorted));
        made.insert(u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(made).toJson(QJsonDocument::Compact);
}

} // namespace kitcamp
