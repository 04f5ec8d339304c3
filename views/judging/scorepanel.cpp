// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/scorepanel.h"

#include "models/activities/judging/judgingactions.h"
#include "models/items/judging/scoremodel.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/judging/judgingfiles.h"
#include "views/judging/markdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

ScorePanel::ScorePanel(Workplace& workplace, JudgingReader& reader, QWidget* parent)
    : Panel(tr("Score sheet"), parent)
    , m_workplace(workplace)
    , m_reader(reader)
    , m_model(new ScoreModel(reader, workplace.locale, this))
{
    setObjectName(u"scorePanel"_s);
    buildLayout();
    connect(m_model, &ScoreModel::markWanted, this, &ScorePanel::give);
    connect(m_model, &ScoreModel::refused, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScorePanel::dressColumns);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, &ScorePanel::roundWanted);
    connect(&m_reader, &JudgingReader::changed, this, &ScorePanel::describe);
}

void ScorePanel::buildLayout()
{
    setContentFlush();
    buildTable();
    content()->addWidget(m_table, 1);
    m_hint = new TextLabel(TextSize::Secondary, this);
    m_hint->setObjectName(u"scoreHint"_s);
    m_hint->setTone(Tone::Muted);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(space::medium, space::small, space::medium, space::small);
    content()->addWidget(m_hint);
}

void ScorePanel::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"scoreTable"_s);
    view->setAccessibleName(tr("Points by team and criterion"));
    m_table->setRows(TableFrame::Rows::TwoLines);
    auto* marks = new MarkDelegate(view);
    connect(marks, &MarkDelegate::entered, this, &ScorePanel::goOn, Qt::QueuedConnection);
    m_marks = marks;
    m_plain = new CellDelegate(view);
    view->setItemDelegate(m_marks);
    view->setItemDelegateForColumn(ScoreModel::TeamColumn, new TwoLineDelegate(view));
    m_table->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::DoubleClicked);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->setTabKeyNavigation(false);
    view->installEventFilter(this);
}

/// Total and state are no fields: they are drawn as in every list.
void ScorePanel::dressColumns()
{
    QTableView* view = m_table->view();
    for (int column = ScoreModel::FirstCriterion; column < m_model->columnCount(); ++column)
        view->setItemDelegateForColumn(column, column < m_model->totalColumn() ? m_marks : m_plain);
}

void ScorePanel::show(qint64 round, qint64 judge)
{
    m_model->show(round, judge);
    describe();
}

void ScorePanel::describe()
{
    const JudgingRound* round = m_model->round();
    const Judge* judge = m_model->judge();
    setHeading(judge ? judge->name : tr("Score sheet"));
    setContext(round && judge
                   ? round->name + (round->closed ? tr(", closed", "a round, after its name") : QString())
                   : QString());
    EmptyState* empty = m_table->emptyState();
    empty->setAction(round ? QString() : tr("New round…"));
    if (!round)
        empty->setTexts(tr("No round of judging yet"),
                        tr("Make a round first, then the criteria of its judges."));
    else if (!judge)
        empty->setTexts(
            tr("No judge is chosen"),
            tr("Choose one at the left. Judges come onto the camp's roster with the role judge."));
    else
        empty->setTexts(tr("No teams yet"), tr("Form teams on the tab Teams first."));
    m_hint->setVisible(round && judge);
    if (round && round->criteria.isEmpty())
        m_hint->setText(tr("This round has no criteria yet: enter them under Criteria."));
    else if (round && round->closed)
        m_hint->setText(tr("The round is closed: no mark is given or changed any more."));
    else
        m_hint->setText(
            tr("Type the points and press Enter: it goes on to the next cell. Delete takes a mark back. "
               "A line counts once it is finished."));
}

void ScorePanel::begin()
{
    QTableView* view = m_table->view();
    view->setFocus();
    if (const QModelIndex open = m_model->firstOpen(); open.isValid())
        view->setCurrentIndex(open);
}

bool ScorePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn();
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            takeBackSelected();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ScorePanel::goOn()
{
    QTableView* view = m_table->view();
    const QModelIndex next = m_model->following(view->currentIndex());
    view->setFocus();
    if (next.isValid())
        view->setCurrentIndex(next);
}

void ScorePanel::give(qint64 team, qint64 criterion, std::optional<qint64> points,
                      std::optional<qint64> before)
{
    Store& store = m_workplace.store;
    GiveMarks give;
    give.judge = m_model->judge()->participation;
    give.marks = {{store.ids().nextValue(), criterion, team, points, before}};
    give.at = store.clock().now();
    const auto done = store.perform(give);
    if (!done)
        Q_EMIT said(Tone::Bad, refusalText(done.error()));
    else if (before) // what stood there was a mark too: say that it was changed
        Q_EMIT said(Tone::Ok,
                    tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId)));
}

void ScorePanel::takeBackSelected()
{
    Store& store = m_workplace.store;
    const Judge* judge = m_model->judge();
    const JudgingRound* round = m_model->round();
    if (!judge || !round)
        return;
    GiveMarks back;
    back.judge = judge->participation;
    back.at = store.clock().now();
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedIndexes()) {
        if (!m_model->isMark(index))
            continue;
        const qint64 criterion = round->criteria.at(index.column() - ScoreModel::FirstCriterion).id;
        const qint64 team = index.data(IdRole).toLongLong();
        if (const auto standing = m_reader.sheet().mark(judge->participation, team, criterion))
            back.marks << MarkEntry{0, criterion, team, std::nullopt, standing};
    }
    if (back.marks.isEmpty())
        return;
    const auto done = store.perform(back);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId))
                     : refusalText(done.error()));
}

std::shared_ptr<const Paper> ScorePanel::paper()
{
    const JudgingRound* round = m_model->round();
    const Judge* judge = m_model->judge();
    if (!round || !judge)
        return {};
    QList<int> columns;
    for (int column = 0; column < m_model->stateColumn(); ++column)
        columns << column;
    return tablePaper(m_workplace, *m_model,
                      {tr("Score sheet: %1", "%1: round").arg(round->name), judge->name}, columns);
}

} // namespace kitcamp
