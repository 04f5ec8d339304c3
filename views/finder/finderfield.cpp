// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/finder/finderfield.h"

#include "views/common/celldelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QShortcut>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 300;
constexpr int resultsWidth = 460;
constexpr int mostRowsShown = 9;
} // namespace

FinderField::FinderField(Workplace& workplace, QWidget* parent)
    : SearchField(parent)
    , m_workplace(workplace)
{
    setObjectName(u"finder"_s);
    buildLayout();
    connectSignals();
}

void FinderField::buildLayout()
{
    setPlaceholderText(tr("Find anything…"));
    setAccessibleName(tr("Find any person, device or command"));
    setKeyShown(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
    setMaximumWidth(fieldWidth);
    m_finder = new Finder(m_workplace.store, m_workplace.foldQuery, this);
    m_results = new QListView(this);
    m_results->setObjectName(u"finderResults"_s);
    m_results->setAccessibleName(tr("What was found"));
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setItemDelegate(new TwoLineDelegate(m_results));
    m_results->setModel(m_finder);
}

void FinderField::connectSignals()
{
    auto* shortcut = new QShortcut(QKeySequence(u"Ctrl+K"_s), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    connect(this, &SearchField::queryChanged, this, &FinderField::search);
    connect(this, &SearchField::chosen, this, &FinderField::take);
    connect(this, &SearchField::left, this, &FinderField::leave);
    connect(m_results, &QListView::clicked, this, &FinderField::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == this && before)
            m_before = before;
    });
    installEventFilter(this);
}

QSize FinderField::sizeHint() const
{
    return {fieldWidth, SearchField::sizeHint().height()};
}

void FinderField::addCommandsOf(const QMenu* menu)
{
    for (QAction* action : menu->actions()) {
        if (action->menu()) {
            addCommandsOf(action->menu());
            continue;
        }
        if (action->isSeparator())
            continue;
        const QString title = QString(action->text()).remove(u'&');
        m_commands << FinderCommand{
            action->objectName(), title, {}, action->shortcut().toString(QKeySequence::NativeText)};
        m_actions.insert(action->objectName(), action);
    }
    m_finder->setCommands(m_commands);
}

void FinderField::focusInEvent(QFocusEvent* event)
{
    SearchField::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        search(query());
}

void FinderField::search(const QString& query)
{
    m_finder->setQuery(query);
    m_results->setCurrentIndex(m_finder->index(0, 0));
    m_results->setVisible(hasFocus() && m_finder->rowCount() > 0);
    placeResults();
}

void FinderField::placeResults()
{
    const int rows = std::min(mostRowsShown, m_finder->rowCount());
    const int rowHeight = std::max(1, m_results->sizeHintForRow(0));
    m_results->resize(resultsWidth, rows * rowHeight + 4);
    const QPoint below = mapToGlobal(QPoint(width() - resultsWidth, height() + 4));
    m_results->move(std::max(below.x(), window()->x()), below.y());
}

bool FinderField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_results->hide();
    if (event->type() == QEvent::KeyPress && m_results->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return SearchField::eventFilter(watched, event);
}

void FinderField::move(int rows)
{
    const int row = std::clamp(m_results->currentIndex().row() + rows, 0, m_finder->rowCount() - 1);
    m_results->setCurrentIndex(m_finder->index(row, 0));
}

void FinderField::leave()
{
    m_results->hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void FinderField::take()
{
    if (!m_results->isVisible())
        return;
    const FinderHit hit = m_finder->hitAt(m_results->currentIndex().row());
    leave();
    if (QAction* action = m_actions.value(hit.command))
        action->trigger();
    else if (!hit.table.isEmpty())
        m_workplace.showObject(hit.table, hit.id);
}

} // namespace kitcamp
