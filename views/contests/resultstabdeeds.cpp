// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the tab: rounds, results, who goes on, files and paper.
#include "models/items/contests/resultsmodel.h"
#include "models/people/papernames.h"
#include "models/store/recordactions.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/contests/advancedialog.h"
#include "views/contests/contestfiles.h"
#include "views/contests/namedmodel.h"
#include "views/contests/resultstab.h"
#include "views/contests/rounddialog.h"
#include "views/importing/campimports.h"
#include "views/judging/judgingfiles.h"

#include <QComboBox>
#include <QFileInfo>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString roundTable = u"contest_round"_s;
}

void ResultsTab::answer(const Result<Performed>& done)
{
    Q_EMIT said(
        done ? Tone::Ok : Tone::Bad,
        done
            ? tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(workplace().store.sentence(done->opId))
            : refusalText(done.error()));
}

void ResultsTab::enter(const ResultEntry& entry)
{
    const bool changes = entry.pointsBefore || entry.rankBefore;
    const auto done = workplace().store.perform(EnterResults{round(), {entry}});
    if (!done || changes) // what stood there was a result too: say that it was changed
        answer(done);
}

void ResultsTab::takeBackSelected()
{
    EnterResults back{round(), {}};
    QSet<int> rows;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    for (const int row : std::as_const(rows)) {
        const ContestResult* result = m_model->resultAt(row);
        if (!result || (!result->points && !result->givenRank))
            continue;
        ResultEntry entry = m_model->entryOf(row);
        entry.points.reset();
        entry.rank.reset();
        back.entries << entry;
    }
    if (m_model->round() && !back.entries.isEmpty())
        answer(workplace().store.perform(back));
}

void ResultsTab::editRound(qint64 id)
{
    auto* dialog = new RoundDialog(workplace(), m_activity, id, this);
    connect(dialog, &RoundDialog::saved, this,
            [this](qint64 saved) { m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(saved))); });
    dialog->present();
}

void ResultsTab::closeRound()
{
    if (const ContestRound* shown = m_model->round())
        answer(workplace().store.perform(
            EditRecords{roundTable, {shown->id}, {{"closed"_L1, shown->closed ? u"0"_s : u"1"_s}}}));
}

/// With its results, as one Action.
void ResultsTab::removeRound()
{
    const ContestRound* shown = m_model->round();
    if (!shown)
        return;
    if (shown->closed)
        return Q_EMIT said(Tone::Warn, tr("%1 is closed. Open the round again first.").arg(shown->name));
    RecordBatch batch{u"save"_s, shown->name, roundTable, {}};
    const auto results = m_reader->sheet().results.value(shown->id);
    for (const ContestResult& result : results)
        batch.remove(u"contest_result"_s, result.id);
    batch.remove(roundTable, shown->id);
    answer(workplace().store.perform(batch));
}

void ResultsTab::importResults()
{
    openContestResultsImport(workplace(), round(), this);
}

void ResultsTab::chooseAdvancing()
{
    auto* dialog = new AdvanceDialog(m_reader->sheet(), round(), this);
    connect(dialog, &AdvanceDialog::chosen, this, [this](const QList<qint64>& results) {
        answer(workplace().store.perform(ChooseAdvancing{round(), results}));
    });
    dialog->present();
}

/// The selected ones: all of them go on, or, where all do already, none of them.
void ResultsTab::toggleAdvancing()
{
    QSet<qint64> onward;
    const auto results = m_reader->sheet().results.value(round());
    for (const ContestResult& result : results) {
        if (result.advanced)
            onward.insert(result.id);
    }
    QSet<qint64> chosen;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedIndexes()) {
        if (const ContestResult* result = m_model->resultAt(index.row()))
            chosen.insert(result->id);
    }
    if (chosen.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Select somebody who has a result in this round."));
    if (onward.contains(chosen))
        onward.subtract(chosen);
    else
        onward.unite(chosen);
    QList<qint64> sorted(onward.begin(), onward.end());
    std::sort(sorted.begin(), sorted.end());
    answer(workplace().store.perform(ChooseAdvancing{round(), sorted}));
}

QString ResultsTab::contestName() const
{
    return workplace().store.naming().name(u"activity"_s, m_activity);
}

/// Results are put where everybody reads them: who is under age is named with a consent only.
Result<void> ResultsTab::saveResults(const QString& path)
{
    Store& store = workplace().store;
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, "contest-results"_L1, m_activity));
    return saveContestTable({contestName(),
                             m_model->exportHeader(),
                             {0, 4, 5},
                             m_model->rowCount(),
                             [&](int row) {
                                 QStringList cells = m_model->exportRow(row);
                                 cells[1] = names.nameOf(m_model->entryAt(row), cells[1]);
                                 return cells;
                             }},
                            path);
}

void ResultsTab::exportTable()
{
    if (m_model->rowCount() == 0)
        return Q_EMIT said(Tone::Warn, tr("There is nothing to export: nobody stands in this list."));
    const QString path = workplace().askForFile(this,
                                                {tr("Export the results"), tr("Tables (*.xlsx *.csv)"),
                                                 tr("results.xlsx", "name of a file"), true, false});
    if (path.isEmpty())
        return;
    const auto done = saveResults(path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : refusalText(done.error()));
}

void ResultsTab::printTable()
{
    if (const auto shown = paper())
        workplace().preview(shown);
    else
        Q_EMIT said(Tone::Warn, tr("There is nothing to print: nobody stands in this list."));
}

std::shared_ptr<const Paper> ResultsTab::paper()
{
    QList<int> columns;
    for (int column = 0; column < ResultsModel::Columns; ++column) {
        if (column != ResultsModel::GivenColumn)
            columns << column;
    }
    Store& store = workplace().store;
    auto names = PaperNames::read(store, "contest-results"_L1, m_activity);
    if (!names)
        return {};
    for (int row = 0; row < m_model->rowCount(); ++row)
        names->meet(m_model->entryAt(row)); // who stands on it is what the remark counts
    NamedModel named(*m_model, ResultsModel::NameColumn, *names);
    return tablePaper(
        workplace(), named,
        {tr("Results: %1", "%1: contest").arg(contestName()),
         (QStringList{m_rounds->currentText() + u". "_s + m_model->sumText()} + names->remarks()).join(u' ')},
        columns);
}

} // namespace kitcamp
