// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/resultstab.h"

#include "models/items/contests/resultsmodel.h"
#include "models/store/rowlookup.h"
#include "views/common/emptystate.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString roundTable = u"contest_round"_s;
}

ResultsTab::ResultsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_reader(new ContestReader(workplace.store, this))
    , m_model(new ResultsModel(*m_reader, workplace.locale, this))
{
    setObjectName(u"resultsTab"_s);
    buildLayout();
    connectSignals();
}

void ResultsTab::connectSignals()
{
    connect(m_reader, &ContestReader::changed, this, &ResultsTab::fillRounds);
    connect(m_reader, &ContestReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &ResultsTab::onRoundChosen);
    connect(m_model, &ResultsModel::resultWanted, this, &ResultsTab::enter);
    connect(m_model, &ResultsModel::refused, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_search, &SearchField::queryChanged, this,
            [this](const QString& query) { m_model->setWords(workplace().foldQuery(query)); });
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_table->view()->setFocus();
        m_table->view()->setCurrentIndex(m_model->index(0, ResultsModel::PointsColumn));
    });
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (m_reader->sheet().rounds.isEmpty())
            newRound();
        else
            Q_EMIT tabWanted(u"roster"_s);
    });
}

void ResultsTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_reader->showActivity(activity);
}

void ResultsTab::showEvent(QShowEvent* event)
{
    m_reader->setShown(true);
    ActivityTab::showEvent(event);
}

void ResultsTab::hideEvent(QHideEvent* event)
{
    m_reader->setShown(false);
    ActivityTab::hideEvent(event);
}

void ResultsTab::arrive()
{
    m_table->view()->setFocus();
}

void ResultsTab::showObject(const QString& table, qint64 id)
{
    qint64 wanted = table == roundTable ? id : 0;
    if (table == "contest_result"_L1) {
        const auto found = referenceOf(workplace().store.reader(), table, roundTable, id);
        wanted = found ? found->value_or(0) : 0;
    }
    if (const int place = m_rounds->findData(wanted); wanted != 0 && place >= 0)
        m_rounds->setCurrentIndex(place);
}

qint64 ResultsTab::round() const
{
    return m_rounds->currentData().toLongLong();
}

/// The whole contest stands last; at first the last round that is open is shown.
void ResultsTab::fillRounds()
{
    const bool first = m_rounds->count() == 0 || m_rounds->property("activity").toLongLong() != m_activity;
    const qint64 before = round();
    const QList<ContestRound>& rounds = m_reader->sheet().rounds;
    {
        const QSignalBlocker blocker(m_rounds);
        m_rounds->clear();
        for (const ContestRound& one : rounds)
            m_rounds->addItem(one.closed ? tr("%1, closed", "%1: round").arg(one.name) : one.name, one.id);
        m_rounds->addItem(tr("Whole contest"), qint64(0));
        const int place = first ? static_cast<int>(rounds.size()) - 1 : m_rounds->findData(before);
        m_rounds->setCurrentIndex(std::max(0, place));
        m_rounds->setProperty("activity", m_activity);
    }
    if (first || round() != before)
        onRoundChosen();
    describe();
}

void ResultsTab::onRoundChosen()
{
    m_model->showRound(round());
    m_model->sort(-1);
    describe();
}

void ResultsTab::describe()
{
    const ContestRound* shown = m_model->round();
    const bool none = m_reader->sheet().rounds.isEmpty();
    const bool open = shown && !shown->closed;
    m_rounds->setEnabled(!none);
    m_menuButton->setEnabled(shown);
    m_import->setEnabled(open);
    m_advance->setEnabled(open && shown != &m_reader->sheet().rounds.constLast());
    m_toggle->setEnabled(m_advance->isEnabled());
    m_close->setText(open ? tr("Close the round") : tr("Open the round again"));
    m_sum->setText(none ? QString() : m_model->sumText());
    EmptyState* empty = m_table->emptyState();
    empty->setAction(none ? tr("New round…") : tr("Go to the roster"));
    if (none)
        empty->setTexts(tr("No rounds yet"),
                        tr("Make the first round; then type its results, or import a list of them."));
    else if (!m_search->query().isEmpty())
        empty->setTexts(tr("Nobody is called so"), tr("Look for another name, number or school."));
    else if (shown && m_reader->sheet().roundBefore(shown->id))
        empty->setTexts(tr("Nobody is in this round yet"),
                        tr("Choose in the round before who goes on, or import results of this one."));
    else
        empty->setTexts(tr("Nobody takes part yet"), tr("Put the students onto the roster first."));
    m_hint->setVisible(shown);
    m_hint->setText(
        open ? tr("Type points, or the rank where there are no points, and press Enter: it goes on to "
                  "the next line. Delete takes a result back.")
             : tr("The round is closed: its results are not changed any more."));
}

bool ResultsTab::eventFilter(QObject* watched, QEvent* event)
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
    return ActivityTab::eventFilter(watched, event);
}

void ResultsTab::goOn()
{
    QTableView* view = m_table->view();
    const QModelIndex current = view->currentIndex();
    view->setFocus();
    if (const QModelIndex next = m_model->index(current.row() + 1, current.column()); next.isValid())
        view->setCurrentIndex(next);
}

} // namespace kitcamp
