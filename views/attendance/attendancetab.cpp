// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/attendancetab.h"

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/attendancesheet.h"
#include "models/items/attendance/matrixmodel.h"
#include "views/attendance/completiondialog.h"
#include "views/attendance/matrixfiles.h"
#include "views/attendance/signinglist.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

AttendanceTab::AttendanceTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_matrix(new MatrixModel(workplace.store, this))
{
    setObjectName(u"attendanceTab"_s);
    buildLayout();
    connect(m_matrix, &MatrixModel::loaded, this, &AttendanceTab::onLoaded);
    m_matrix->setShown(false);
}

void AttendanceTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildActions());
    m_standing = new TextLabel(TextSize::Body, this);
    m_standing->setObjectName(u"attendanceStanding"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
    buildTable();
    column->addWidget(m_table, 1);
    m_rule = new TextLabel(TextSize::Secondary, this);
    m_rule->setObjectName(u"attendanceRule"_s);
    m_rule->setTone(Tone::Muted);
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
}

QWidget* AttendanceTab::buildActions()
{
    auto* actions = new QWidget(this);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_marks = line;
    addMark(u"cellPresent"_s, tr("&Present"), AttendanceState::Present);
    addMark(u"cellLate"_s, tr("&Late"), AttendanceState::Late);
    addMark(u"cellExcused"_s, tr("E&xcused"), AttendanceState::Excused);
    addMark(u"cellAbsent"_s, tr("&Absent"), AttendanceState::Absent);
    addMark(u"cellNone"_s, tr("&No mark"), AttendanceState::Unmarked);
    line->addStretch();
    const auto add = [&](const QString& name, const QString& text, auto run) {
        auto* button = new QPushButton(text, actions);
        button->setObjectName(name);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(u"openDoor"_s, tr("Open the &door"), &AttendanceTab::openDoor);
    add(u"signMatrix"_s, tr("Si&gning list"), &AttendanceTab::printSigningList);
    add(u"exportMatrix"_s, tr("Exp&ort…"), &AttendanceTab::exportTable);
    dressButton(add(u"completion"_s, tr("Who &completes…"), &AttendanceTab::showCompletion), "primary");
    return actions;
}

void AttendanceTab::addMark(const QString& name, const QString& text, AttendanceState state)
{
    auto* button = new QPushButton(attendanceSign(state) + u' ' + text, this);
    button->setObjectName(name);
    button->setToolTip(tr("Marks the selected cells"));
    dressButton(button, "chip");
    m_marks->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, state] { mark(state); });
}

void AttendanceTab::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"attendanceMatrix"_s);
    view->setAccessibleName(tr("Person by session"));
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(MatrixModel::PersonColumn, new TwoLineDelegate(view));
    view->setItemDelegateForColumn(MatrixModel::RuleColumn, new StatusDelegate(view));
    m_table->setModel(m_matrix);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->emptyState()->setTexts(tr("Nobody has a place yet"),
                                    tr("Participants stand here once they are confirmed."));
}

void AttendanceTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_matrix->setActivity(activity);
}

void AttendanceTab::showEvent(QShowEvent* event)
{
    m_matrix->setShown(true);
    ActivityTab::showEvent(event);
}

void AttendanceTab::hideEvent(QHideEvent* event)
{
    m_matrix->setShown(false);
    ActivityTab::hideEvent(event);
}

void AttendanceTab::arrive()
{
    m_table->view()->setFocus();
}

void AttendanceTab::onLoaded()
{
    m_standing->setText(standing());
    m_rule->setText(m_matrix->ruleText());
}

/// "8 of 10 sessions held; 3 below the rule, 1 cannot reach it any more."
QString AttendanceTab::standing() const
{
    const AttendanceMatrix& matrix = m_matrix->matrix();
    const qint64 now = workplace().store.clock().now();
    const auto held = std::count_if(matrix.sessions.begin(), matrix.sessions.end(),
                                    [now](const SessionFacts& session) { return session.hasEnded(now); });
    QStringList words{
        tr("%1 of %n session(s) held", nullptr, static_cast<int>(matrix.sessions.size())).arg(held)};
    if (matrix.passAttendance) {
        words << (m_matrix->below() == 0 ? tr("nobody is below the rule")
                                         : tr("%n below the rule", nullptr, m_matrix->below()));
        if (m_matrix->lost() > 0)
            words << tr("%n cannot reach it any more", nullptr, m_matrix->lost());
    }
    return words.join(u"; "_s) + u'.';
}

/// The selected cells, session by session: each session is an Action of its own.
void AttendanceTab::mark(AttendanceState state)
{
    QMap<qint64, CorrectAttendance> perSession;
    Store& store = workplace().store;
    const AttendanceMatrix& matrix = m_matrix->matrix();
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedIndexes()) {
        const qint64 session = m_matrix->sessionOf(index.column());
        if (session == 0)
            continue;
        const auto before =
            matrix.lines.at(index.row()).states.at(index.column() - MatrixModel::FirstSession);
        CorrectAttendance& action = perSession[session];
        action.session = session;
        action.state = attendanceKey(state);
        action.at = store.clock().now();
        action.marks << AttendanceMark{store.ids().nextValue(), m_matrix->participationOf(index.row()),
                                       attendanceKey(before.value_or(AttendanceState::Unmarked))};
    }
    if (perSession.isEmpty()) {
        Q_EMIT said(Tone::Warn, tr("Select cells of sessions first; Shift and Ctrl select several."));
        return;
    }
    for (const CorrectAttendance& action : std::as_const(perSession)) {
        const auto done = store.perform(action);
        Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                    done ? action.sentence(store.naming()) : done.error().sentence);
        if (!done)
            return;
    }
}

void AttendanceTab::exportTable()
{
    const QString path = workplace().askForFile(this,
                                                {tr("Export attendance"), tr("Tables (*.xlsx *.csv)"),
                                                 m_matrix->matrix().activityName + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto done = saveMatrix(workplace().store, *m_matrix, path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad, done ? tr("Written to %1.").arg(path) : done.error().sentence);
}

void AttendanceTab::showCompletion()
{
    auto* dialog = new CompletionDialog(workplace(), m_matrix->matrix(), this);
    dialog->present();
}

/// The door of the session of today, else of the next one, else of the last.
void AttendanceTab::openDoor()
{
    const AttendanceMatrix& matrix = m_matrix->matrix();
    const qint64 column = m_matrix->sessionOf(m_table->view()->currentIndex().column());
    qint64 session = column;
    for (const SessionFacts& facts : matrix.sessions) {
        if (session == 0 && !facts.hasEnded(workplace().store.clock().now()))
            session = facts.id;
    }
    if (session == 0 && !matrix.sessions.isEmpty())
        session = matrix.sessions.constLast().id;
    if (session != 0)
        workplace().showObject(u"session_door"_s, session);
    else
        Q_EMIT said(Tone::Warn, tr("There is no session yet. Plan one first."));
}

void AttendanceTab::printSigningList()
{
    const auto list = signingListOfActivity(workplace().store, m_activity, workplace().locale);
    if (list)
        workplace().preview(*list);
    else
        Q_EMIT said(Tone::Bad, list.error().sentence);
}

std::shared_ptr<const Paper> AttendanceTab::paper()
{
    m_matrix->refresh();
    return matrixPaper(workplace().store, *m_matrix, workplace().locale);
}

ActivityTabEntry attendanceTabEntry()
{
    return {u"attendance"_s, AttendanceTab::tr("Attendance"), {}, {}, makeActivityTab<AttendanceTab>};
}

} // namespace kitcamp
