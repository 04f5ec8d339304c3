// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/judgingtab.h"

#include "models/activities/judging/judgingactions.h"
#include "models/items/judging/judgemodel.h"
#include "models/items/judging/judgingreader.h"
#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "views/activity/groupeddialog.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/importing/campimports.h"
#include "views/judging/rubricpage.h"
#include "views/judging/scoredtwicedialog.h"
#include "views/judging/scorepanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString roundTable = u"judging_round"_s;
const QList<FormGroup> roundGroups()
{
    return {{{}, {u"name"_s, u"name_en"_s, u"weight"_s, u"ties"_s, u"drop_extremes"_s}}};
}

} // namespace

JudgingTab::JudgingTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_reader(new JudgingReader(workplace.store, this))
    , m_judges(new JudgeModel(*m_reader, workplace.locale, this))
{
    setObjectName(u"judgingTab"_s);
    m_judges->setOffersAll(true);
    buildLayout();
    connect(m_reader, &JudgingReader::changed, this, &JudgingTab::onSheetChanged);
    connect(m_reader, &JudgingReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &JudgingTab::onRoundChosen);
    connect(m_scores, &ScorePanel::said, this, &JudgingTab::said);
    connect(m_scores, &ScorePanel::roundWanted, this, &JudgingTab::newRound);
    connect(m_twice, &InlineMessage::actionTriggered, this, &JudgingTab::decideTwice);
    connect(m_judgeTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JudgingTab::onJudgeChosen);
    connect(m_judges, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_judges->rowOf(m_judge); row >= 0)
            m_judgeTable->view()->selectRow(row);
    });
    connect(m_judgeTable->view(), &QAbstractItemView::activated, this, [this] { m_scores->begin(); });
}

void JudgingTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_judge = 0;
    m_reader->showActivity(activity);
}

void JudgingTab::showEvent(QShowEvent* event)
{
    m_reader->setShown(true);
    ActivityTab::showEvent(event);
}

void JudgingTab::hideEvent(QHideEvent* event)
{
    m_reader->setShown(false);
    ActivityTab::hideEvent(event);
}

void JudgingTab::arrive()
{
    if (m_parts->currentIndex() == 0)
        m_judgeTable->view()->setFocus();
    else
        m_rubric->arrive();
}

void JudgingTab::showObject(const QString& table, qint64 id)
{
    const bool ofRound = table == roundTable;
    const auto found = referenceOf(workplace().store.reader(), u"rubric_criterion"_s, u"judging_round"_s, id);
    const qint64 wanted = ofRound ? id : found ? found->value_or(0) : 0;
    if (const int place = m_rounds->findData(wanted); place >= 0)
        m_rounds->setCurrentIndex(place);
    if (ofRound)
        return;
    showPart(1);
    m_rubric->showObject(table, id);
}

std::shared_ptr<const Paper> JudgingTab::paper()
{
    return m_parts->currentIndex() == 0 ? m_scores->paper() : m_rubric->paper();
}

qint64 JudgingTab::round() const
{
    return m_rounds->currentData().toLongLong();
}

void JudgingTab::showPart(int page)
{
    m_parts->setCurrentIndex(page);
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == page);
    if (page == 1)
        m_rubric->arrive();
}

void JudgingTab::onSheetChanged()
{
    fillRounds();
    const JudgingRound* shown = m_reader->sheet().round(round());
    m_edit->setEnabled(shown);
    m_close->setEnabled(shown);
    m_import->setEnabled(shown && !shown->closed);
    m_close->setText(shown && shown->closed ? tr("&Open it again") : tr("C&lose the round"));
    warnOfTwice();
}

/// The choice stays on the round that is shown.
void JudgingTab::fillRounds()
{
    const qint64 before = round();
    QList<qint64> there;
    for (int i = 0; i < m_rounds->count(); ++i)
        there << m_rounds->itemData(i).toLongLong();
    QList<qint64> wanted;
    for (const JudgingRound& one : m_reader->sheet().rounds)
        wanted << one.id;
    {
        const QSignalBlocker blocker(m_rounds);
        m_rounds->clear();
        for (const JudgingRound& one : m_reader->sheet().rounds)
            m_rounds->addItem(one.closed ? tr("%1 (closed)", "a round").arg(one.name) : one.name, one.id);
        m_rounds->setEnabled(m_rounds->count() > 0);
        const int place = m_rounds->findData(before);
        m_rounds->setCurrentIndex(place >= 0 ? place : m_rounds->count() - 1);
    }
    if (round() != before || there != wanted)
        onRoundChosen();
}

void JudgingTab::onRoundChosen()
{
    m_judges->showRound(round());
    m_rubric->showRound(round());
    const int row = std::max(0, m_judges->rowOf(m_judge));
    m_judgeTable->view()->selectRow(row);
    onJudgeChosen();
    const JudgingRound* shown = m_reader->sheet().round(round());
    m_close->setText(shown && shown->closed ? tr("&Open it again") : tr("C&lose the round"));
    warnOfTwice();
}

void JudgingTab::onJudgeChosen()
{
    const QModelIndex current = m_judgeTable->view()->currentIndex();
    m_judge = current.isValid() ? m_judges->judgeAt(current.row()) : 0;
    m_scores->show(round(), m_judge);
}

void JudgingTab::warnOfTwice()
{
    const JudgingRound* shown = m_reader->sheet().round(round());
    const QList<ScoredTwice> twice = shown ? scoredTwice(m_reader->sheet(), *shown) : QList<ScoredTwice>();
    if (twice.isEmpty())
        return m_twice->dismiss();
    const ScoredTwice& one = twice.constFirst();
    m_twice->say(Tone::Warn,
                 tr("%1 gave %n team(s) marks twice, as %2 and as %3. Both count until you choose.",
                    "%1: judge", static_cast<int>(one.teams.size()))
                     .arg(one.first.name, judgeRoleWord(one.first.role), judgeRoleWord(one.second.role)),
                 tr("Choose…"));
}

void JudgingTab::decideTwice()
{
    const JudgingRound* shown = m_reader->sheet().round(round());
    const QList<ScoredTwice> twice = shown ? scoredTwice(m_reader->sheet(), *shown) : QList<ScoredTwice>();
    if (twice.isEmpty())
        return;
    auto* dialog = new ScoredTwiceDialog(m_reader->sheet(), *shown, twice.constFirst(), this);
    connect(dialog, &ScoredTwiceDialog::decided, this, [this](GiveMarks back) {
        Store& store = workplace().store;
        back.at = store.clock().now();
        const auto done = store.perform(back);
        Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                    done ? tr("The other marks were taken back. Ctrl+Z brings them again.")
                         : refusalText(done.error()));
    });
    dialog->present();
}

void JudgingTab::newRound()
{
    const auto place = nextPlace(workplace().store.reader(), {roundTable, u"activity"_s, m_activity});
    if (!place)
        return Q_EMIT said(Tone::Bad, place.error().sentence);
    GroupedForm form;
    form.title = tr("New round of judging");
    form.sentence = tr("Rounds count by their weights, such as 40 and 60.");
    form.table = roundTable;
    form.groups = roundGroups();
    form.given = {{"activity"_L1, QString::number(m_activity)},
                  {"place_in_order"_L1, QString::number(*place)}};
    form.suggested = {{"weight"_L1, u"100"_s}, {"ties"_L1, u"shared"_s}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) {
        showObject(roundTable, id);
        showPart(1);
    });
    dialog->present();
}

void JudgingTab::editRound()
{
    GroupedForm form;
    form.title = tr("Edit round of judging");
    form.table = roundTable;
    form.id = round();
    form.groups = roundGroups();
    (new GroupedDialog(workplace(), form, this))->present();
}

void JudgingTab::closeOrOpen()
{
    const JudgingRound* shown = m_reader->sheet().round(round());
    if (!shown)
        return;
    Store& store = workplace().store;
    const bool close = !shown->closed;
    const QString name = shown->name;
    const int unfinished = m_judges->unfinished();
    const auto done =
        store.perform(EditRecords{roundTable, {shown->id}, {{"closed"_L1, close ? u"1"_s : u"0"_s}}});
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    if (!close)
        return Q_EMIT said(Tone::Ok, tr("%1 is open again.", "%1: round").arg(name));
    QString sentence = tr("%1 is closed: its marks stand.", "%1: round").arg(name);
    if (unfinished > 0)
        sentence += u' ' + tr("%n judge(s) had not finished.", nullptr, unfinished);
    Q_EMIT said(unfinished > 0 ? Tone::Warn : Tone::Ok, sentence + u' ' + tr("Ctrl+Z opens it again."));
}

void JudgingTab::importSheets()
{
    openJudgeScoresImport(workplace(), round(), this);
}

} // namespace kitcamp
