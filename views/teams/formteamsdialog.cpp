// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/formteamsdialog.h"

#include "models/items/teams/rulerelaxing.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/teams/ruleseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkDelay = 250; ///< ms after the last change
constexpr int barSteps = 1000;
constexpr double emergency = 4; ///< times the asked seconds, then the clock ends the search
} // namespace

FormTeamsDialog::FormTeamsDialog(BoardModel& model, QWidget* parent)
    : DialogFrame(tr("Form teams"), parent)
    , m_model(model)
    , m_job(new FormingJob(this))
{
    setObjectName(u"formTeamsDialog"_s);
    const TeamRoster& roster = model.source()->roster;
    setSentence(tr("%n student(s) of %1 universities. The teams become a new variant beside the others.", "",
                   static_cast<int>(roster.students.size()))
                    .arg(roster.universities()));
    buildLayout();
    m_later.setSingleShot(true);
    m_later.setInterval(checkDelay);
    showRules(model.board() ? model.board()->rules() : usualTeamRules(*model.source()));
    m_seed->setValue(model.nextRun());
    connectSignals();
    m_keepLocks->setVisible(!locks().isEmpty());
    check();
}

void FormTeamsDialog::connectSignals()
{
    connect(&m_later, &QTimer::timeout, this, &FormTeamsDialog::check);
    connect(m_sizeKind, &QComboBox::currentIndexChanged, this, &FormTeamsDialog::onSizeKind);
    for (QSpinBox* spin : {m_size, m_sizeTo})
        connect(spin, &QSpinBox::valueChanged, this, &FormTeamsDialog::checkLater);
    connect(m_editor, &RulesEditor::changed, this, &FormTeamsDialog::checkLater);
    connect(m_keepLocks, &QCheckBox::toggled, this, &FormTeamsDialog::checkLater);
    connect(m_job, &FormingJob::checked, this, &FormTeamsDialog::onChecked);
    connect(m_job, &FormingJob::progressed, this, &FormTeamsDialog::onProgress);
    connect(m_job, &FormingJob::formed, this, &FormTeamsDialog::onFormed);
    connect(this, &DialogFrame::submitted, this, &FormTeamsDialog::onSubmitted);
}

QHash<qint64, int> FormTeamsDialog::locks() const
{
    QHash<qint64, int> locks;
    if (!m_model.board() || !m_keepLocks->isChecked())
        return locks;
    QHash<qint64, int> numbers;
    for (const TeamInfo& team : m_model.board()->plan().teams)
        numbers.insert(team.id, team.number);
    for (const TeamSeat& seat : m_model.board()->plan().seats) {
        if (seat.locked && !m_unlocked.contains(seat.participation))
            locks.insert(seat.participation, numbers.value(seat.team));
    }
    return locks;
}

void FormTeamsDialog::checkLater()
{
    m_later.start();
}

/// Rules and students put together; what is wrong with them is said.
bool FormTeamsDialog::prepare()
{
    const auto reading = teamTask(*m_model.source(), rules(), locks());
    m_task = reading.value;
    if (m_task)
        return true;
    message()->say(Tone::Bad, reading.sentences().join(u' '));
    return false;
}

void FormTeamsDialog::check()
{
    m_later.stop();
    m_ways->hide();
    if (m_phase == Phase::Asking && prepare())
        m_job->check(m_task->setup.problem);
}

void FormTeamsDialog::onChecked(const TeamFeasibility& feasibility)
{
    if (m_phase != Phase::Asking || !m_task)
        return;
    const TeamProblem& problem = m_task->setup.problem;
    if (feasibility.answer == TeamFeasibility::Answer::Impossible) {
        m_state->clear();
        message()->say(Tone::Bad, TeamWords(m_task->setup).because(feasibility));
        return showRelaxations(feasibility);
    }
    message()->dismiss();
    const QString teams = tr("%n team(s)", "", problem.teams());
    m_state->setText((QStringList{feasibility.answer == TeamFeasibility::Answer::Possible
                                      ? tr("● %1: all rules can hold.").arg(teams)
                                      : tr("%1: whether all rules can hold is not known yet.").arg(teams)}
                      + m_task->setup.notes)
                         .join(u' '));
}

/// Each was tried: with it there are teams.
void FormTeamsDialog::showRelaxations(const TeamFeasibility& feasibility)
{
    while (QLayoutItem* item = m_wayRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const TeamRelaxation& relaxation : feasibility.relaxations) {
        auto* button = new QPushButton(
            tr("Instead: %1", "a way out").arg(TeamWords(m_task->setup).relaxation(relaxation)), m_ways);
        button->setObjectName(u"relaxation%1"_s.arg(++number));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, relaxation] { relax(relaxation); });
        m_wayRows->addWidget(button);
    }
    m_ways->setVisible(number > 0);
}

void FormTeamsDialog::relax(const TeamRelaxation& relaxation)
{
    const RelaxedRules relaxed = relaxedRules(rules(), m_task->setup, relaxation);
    for (const qint64 participation : relaxed.unlocked)
        m_unlocked << participation;
    showRules(relaxed.rules);
    check();
}

void FormTeamsDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_asking->setEnabled(phase == Phase::Asking);
    m_bar->setVisible(phase == Phase::Searching);
    m_ways->hide();
    QPushButton* main = setMainButton(phase == Phase::Offering ? tr("&Keep these teams") : tr("&Form teams"));
    main->setEnabled(phase != Phase::Searching);
    setLeaveText(phase == Phase::Searching      ? tr("Stop")
                     : phase == Phase::Offering ? tr("Discard")
                                                : tr("Cancel"));
}

void FormTeamsDialog::onSubmitted()
{
    if (m_phase == Phase::Offering)
        return keep();
    if (m_phase == Phase::Asking)
        search();
}

void FormTeamsDialog::search()
{
    m_later.stop();
    if (!prepare())
        return;
    if (const QString defect = m_task->setup.problem.defect(); !defect.isEmpty())
        return message()->say(Tone::Bad, defect);
    message()->dismiss();
    setPhase(Phase::Searching);
    m_bar->setRange(0, 0);
    m_state->setText(tr("Forming teams…"));
    TeamSettings settings;
    settings.seed = static_cast<quint64>(m_seed->value());
    settings.seconds = m_effort->value();
    settings.emergencySeconds = m_effort->value() * emergency + 1;
    m_job->form(m_task->setup.problem, settings);
}

void FormTeamsDialog::onProgress(const TeamProgress& progress)
{
    if (m_phase != Phase::Searching || progress.ofIterations <= 0)
        return;
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(double(progress.iterations) / double(progress.ofIterations) * barSteps));
    m_state->setText(
        progress.best.violations > 0
            ? tr("Best so far: %n rule(s) broken", "persons and pairs", progress.best.violations)
            : tr("Best so far: %1, all rules hold").arg(TeamWords::percent(progress.best.score())));
}

void FormTeamsDialog::reject()
{
    if (m_phase != Phase::Searching)
        return DialogFrame::reject();
    m_state->setText(tr("Stopping…"));
    m_job->stop();
}

void FormTeamsDialog::onFormed(const TeamResult& result, double seconds)
{
    m_result = result;
    m_seconds = seconds;
    const qsizetype broken = qsizetype(checkTeams(m_task->setup.problem, result.solution).size());
    if (!result.stopped && broken == 0)
        return keep();
    setPhase(Phase::Offering);
    m_state->setText(tr("The best so far: %1.").arg(TeamWords::percent(result.value.score())));
    if (broken > 0)
        message()->say(Tone::Warn,
                       tr("%n rule(s) are broken in these teams. Keep them, or change the rules.", "",
                          static_cast<int>(broken)));
    else
        message()->say(Tone::Plain, tr("The search was stopped. All rules hold in the best teams so far."));
}

void FormTeamsDialog::keep()
{
    TeamForming forming;
    forming.name = nextVariantName(m_model.plans());
    forming.rules = writeTeamRules(rules());
    forming.locks = locks();
    forming.counts = true;
    forming.seconds = m_seconds;
    forming.run = m_model.nextRun();
    FormTeams form = formingOf(*m_task, *m_result, m_model.activity(), forming, m_model.store().ids());
    form.at = m_model.store().clock().now();
    const auto written = m_model.write(form);
    if (!written) {
        setPhase(Phase::Offering);
        return message()->say(Tone::Bad, refusalText(written.error()));
    }
    m_phase = Phase::Asking;
    Q_EMIT done(*written);
    accept();
}

void FormTeamsDialog::judgeOnly()
{
    if (m_phase != Phase::Asking || !prepare())
        return;
    const auto saved = m_model.saveRules(rules());
    if (!saved)
        return message()->say(Tone::Bad, refusalText(saved.error()));
    Q_EMIT done(*saved);
    accept();
}

} // namespace kitcamp
