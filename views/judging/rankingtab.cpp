// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/rankingtab.h"

#include "models/activities/judging/awards.h"
#include "models/items/judging/judgemodel.h"
#include "models/items/judging/rankingmodel.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/judging/awardspage.h"
#include "views/judging/judgingfiles.h"
#include "views/judging/prizesdialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

RankingTab::RankingTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_reader(new JudgingReader(workplace.store, this))
    , m_ranking(new RankingModel(*m_reader, workplace.locale, this))
    , m_judges(new JudgeModel(*m_reader, workplace.locale, this))
{
    setObjectName(u"rankingTab"_s);
    buildLayout();
    connect(m_reader, &JudgingReader::changed, this, &RankingTab::fillRounds);
    connect(m_reader, &JudgingReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_ranking, &RankingModel::ranked, this, &RankingTab::onRanked);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &RankingTab::onRoundChosen);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RankingTab::explain);
}

void RankingTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_awards->showActivity(activity);
    m_reader->showActivity(activity);
}

void RankingTab::showEvent(QShowEvent* event)
{
    m_reader->setShown(true);
    ActivityTab::showEvent(event);
}

void RankingTab::hideEvent(QHideEvent* event)
{
    m_reader->setShown(false);
    ActivityTab::hideEvent(event);
}

void RankingTab::arrive()
{
    if (m_parts->currentIndex() == 1)
        return m_awards->arrive();
    m_table->view()->setFocus();
}

void RankingTab::showObject(const QString& table, qint64 id)
{
    if (table != "award"_L1)
        return;
    showPart(1);
    m_awards->showObject(table, id);
}

void RankingTab::showPart(int page)
{
    m_parts->setCurrentIndex(page);
    m_export->setVisible(page == 0); // the list of awards has its own
    m_rounds->setVisible(page == 0);
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == page);
    if (page == 1)
        m_awards->arrive();
}

void RankingTab::fillRounds()
{
    const qint64 before = m_rounds->currentData().toLongLong();
    {
        const QSignalBlocker blocker(m_rounds);
        m_rounds->clear();
        if (m_reader->sheet().rounds.size() != 1)
            m_rounds->addItem(tr("All rounds"), 0);
        for (const JudgingRound& round : m_reader->sheet().rounds)
            m_rounds->addItem(round.name, round.id);
        const int place = m_rounds->findData(before);
        m_rounds->setCurrentIndex(place >= 0 ? place : 0);
    }
    onRoundChosen();
}

/// The judges are those of the round, of all rounds those of the last one that counts.
void RankingTab::onRoundChosen()
{
    const qint64 round = m_rounds->currentData().toLongLong();
    m_ranking->showRound(round);
    const QList<JudgingRound>& counting = m_ranking->ranking().rounds;
    m_judges->showRound(round != 0 || counting.isEmpty() ? round : counting.constLast().id);
}

void RankingTab::onRanked()
{
    m_rule->setText(m_ranking->ruleText());
    m_prizes->setEnabled(m_ranking->rowCount() > 0);
    if (m_ranking->rowCount() > 0 && !m_table->view()->currentIndex().isValid())
        m_table->view()->selectRow(std::max(0, m_ranking->rowOf(m_team)));
    explain();
}

void RankingTab::explain()
{
    const QModelIndex current = m_table->view()->currentIndex();
    const qint64 team = current.isValid() ? m_ranking->teamAt(current.row()) : 0;
    if (team != 0)
        m_team = team;
    const JudgedTeam* facts = m_reader->sheet().team(team);
    m_whyPanel->setContext(facts ? facts->title() : QString());
    QStringList sentences = whyRanked(m_reader->sheet(), m_ranking->ranking(), team, workplace().locale);
    if (facts && !facts->members.isEmpty())
        sentences << tr("Members: %1.").arg(facts->members.join(u", "_s));
    m_why->setText(sentences.isEmpty() ? tr("Select a team to see why it stands where it stands.")
                                       : sentences.join(u"\n"_s));
}

QString RankingTab::activityName() const
{
    return workplace().store.naming().name(u"activity"_s, m_activity);
}

void RankingTab::givePrizes()
{
    const auto given = teamAwards(workplace().store.reader(), m_activity);
    if (!given)
        return Q_EMIT said(Tone::Bad, given.error().sentence);
    auto* dialog = new PrizesDialog(m_reader->sheet(), m_ranking->ranking(), *given, this);
    connect(dialog, &PrizesDialog::decided, this,
            [this](const QList<PrizeForTeam>& prizes, const QList<PrizeLine>& lines) {
                Store& store = workplace().store;
                const auto day = dayOfPrizes(store, m_activity);
                if (!day)
                    return Q_EMIT said(Tone::Bad, refusalText(day.error()));
                const auto done = store.perform(
                    awardsAsRecords(m_reader->sheet(), activityName(), prizes, lines, *day, store.ids()));
                Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                            done ? tr("%n team(s) got a prize. Ctrl+Z takes it back.", nullptr,
                                      static_cast<int>(prizes.size()))
                                 : refusalText(done.error()));
                if (done)
                    showPart(1);
            });
    dialog->present();
}

void RankingTab::exportTable()
{
    if (m_ranking->rowCount() == 0)
        return Q_EMIT said(Tone::Warn, tr("There is nothing to export yet: no judge has finished a sheet."));
    const QString path = workplace().askForFile(this,
                                                {tr("Export the ranking"), tr("Tables (*.xlsx *.csv)"),
                                                 tr("ranking.xlsx", "name of a file"), true, false});
    if (path.isEmpty())
        return;
    const auto done = saveRanking(workplace().store, *m_ranking, activityName(), path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : refusalText(done.error()));
}

void RankingTab::printTable()
{
    if (const auto shown = paper())
        workplace().preview(shown);
    else
        Q_EMIT said(Tone::Warn, tr("There is nothing to print yet: no judge has finished a sheet."));
}

std::shared_ptr<const Paper> RankingTab::paper()
{
    if (m_parts->currentIndex() == 1)
        return m_awards->paper();
    QList<int> columns;
    for (int column = 0; column < m_ranking->columnCount(); ++column)
        columns << column;
    return tablePaper(workplace(), *m_ranking,
                      {tr("Ranking: %1", "%1: camp").arg(activityName()),
                       m_rounds->currentText() + u". "_s + m_ranking->ruleText()},
                      columns);
}

} // namespace kitcamp
