// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importdialog.h"

#include "models/items/importing/plannedrowsmodel.h"
#include "views/common/busybar.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/importing/columnassignment.h"
#include "views/importing/organizationquestions.h"
#include "views/importing/personquestions.h"
#include "views/importing/statefilter.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int barAfter = 100; // milliseconds

QString titleOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ImportDialog::tr("Import people");
    case ImportKind::Devices:
        return ImportDialog::tr("Import devices");
    case ImportKind::Loans:
        return ImportDialog::tr("Import a lending register");
    case ImportKind::Participants:
        return ImportDialog::tr("Import an enrolment list");
    case ImportKind::Applications:
        return ImportDialog::tr("Import a questionnaire");
    case ImportKind::Progress:
        return ImportDialog::tr("Import progress in the pre-training");
    case ImportKind::CloudAccounts:
        return ImportDialog::tr("Import cloud accounts");
    case ImportKind::JudgeScores:
        return ImportDialog::tr("Import score sheets");
    case ImportKind::Survey:
        return ImportDialog::tr("Import replies to a survey");
    case ImportKind::ContestResults:
        return ImportDialog::tr("Import results of a contest");
    }
    return {};
}

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Workplace& workplace, ImportKind kind, QWidget* parent)
    : ImportDialog(workplace, ImportAim{kind, {}, 0}, parent)
{
}

ImportDialog::ImportDialog(Workplace& workplace, const EnrolmentTarget& enrolment, QWidget* parent)
    : ImportDialog(workplace, ImportAim{ImportKind::Participants, enrolment, 0}, parent)
{
}

ImportDialog::ImportDialog(Workplace& workplace, const ImportAim& aim, QWidget* parent)
    : DialogFrame(titleOf(aim.kind), parent)
    , m_workplace(workplace)
    , m_kind(aim.kind)
    , m_enrolment(aim.enrolment)
    , m_object(aim.object)
    , m_job(workplace.store)
{
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(barAfter);
    buildLayout();
    connectSignals();
}

void ImportDialog::connectSignals()
{
    connect(&m_job, &ImportJob::tableRead, this, &ImportDialog::onTableRead);
    connect(&m_job, &ImportJob::planned, this, &ImportDialog::onPlanned);
    connect(&m_job, &ImportJob::performed, this, &ImportDialog::onPerformed);
    connect(&m_job, &ImportJob::failed, this, &ImportDialog::onFailed);
    connect(&m_job, &ImportJob::progressed, m_busy, &BusyBar::setProgress);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_busy, &BusyBar::cancelRequested, this, &ImportDialog::onCancelled);
    connect(m_columns, &ColumnAssignment::changed, this, &ImportDialog::plan);
    connect(m_sheet, &QComboBox::textActivated, this, &ImportDialog::readAgain);
    connect(m_filter, &StateFilter::stateChosen, m_rows, &PlannedRowsModel::setState);
    connect(m_questions, &OrganizationQuestions::answered, this,
            [this](const QHash<QString, qint64>& answers) {
                m_decisions.organizations.insert(answers);
                plan();
            });
    connect(m_people, &PersonQuestions::answered, this, [this](int sourceRow, qint64 person) {
        m_decisions.persons.insert(sourceRow, person);
        plan();
    });
    if (m_state)
        connect(m_state, &QComboBox::activated, this, &ImportDialog::plan);
    if (m_choice)
        connect(m_choice, &QComboBox::activated, this, &ImportDialog::plan);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showReason);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportDialog::showReason);
    connect(m_otherFile, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_saveWrong, &QPushButton::clicked, this, &ImportDialog::saveWrongRows);
    connect(this, &DialogFrame::submitted, this, &ImportDialog::onSubmitted);
}

void ImportDialog::reject()
{
    if (m_performing)
        return; // it is being written: in a moment it stands in the file, and can be undone
    m_job.cancel();
    DialogFrame::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_performing && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(droppedFile(event->mimeData()));
}

void ImportDialog::chooseFile()
{
    const QString path =
        m_workplace.askForFile(this,
                               {tr("Choose a list"),
                                tr("Lists (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html);;All files (*)"),
                                {},
                                false});
    if (!path.isEmpty())
        takeFile(path);
}

void ImportDialog::takeFile(const QString& path)
{
    m_path = path;
    m_decisions = {};
    readAgain({});
}

void ImportDialog::readAgain(const QString& sheet)
{
    message()->dismiss();
    m_plan.reset();
    TableOptions options;
    options.sheet = sheet;
    work(tr("Reading %1").arg(QFileInfo(m_path).fileName()), true);
    m_job.read(m_kind, m_path, options);
}

void ImportDialog::onTableRead(const Table& table)
{
    m_table = table;
    const QSignalBlocker blocker(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.sheet);
    m_sheet->setVisible(table.sheets.size() > 1);
    readFields();
    m_columns->setTable(table);
    describeFile();
    plan();
}

void ImportDialog::describeFile()
{
    QStringList facts{QFileInfo(m_path).fileName(),
                      tr("%n row(s)", nullptr, static_cast<int>(m_table.rows.size()))};
    const QStringList& notes = m_plan ? m_plan->table().notes : m_table.notes;
    if (!m_table.encoding.isEmpty())
        facts << m_table.encoding;
    setSentence((QStringList{facts.join(u" · "_s)} + notes).join(u'\n'));
}

void ImportDialog::showReason()
{
    const QModelIndex current = m_list->view()->currentIndex();
    const auto text = [&](int column) { return current.siblingAtColumn(column).data().toString(); };
    const bool said = current.isValid() && !text(PlannedRowsModel::DetailsColumn).isEmpty();
    m_reason->setVisible(said);
    if (said)
        m_reason->setText(tr("Row %1, %2: %3", "%1: number, %2: who or what, %3: what becomes of it and why")
                              .arg(text(PlannedRowsModel::RowColumn), text(PlannedRowsModel::SubjectColumn),
                                   text(PlannedRowsModel::DetailsColumn)));
}

void ImportDialog::plan()
{
    message()->dismiss();
    m_done = false;
    setLeaveText({});
    m_plan.reset();
    m_decisions.usualOrganization = m_columns->usualOrganization();
    work(tr("Comparing the rows with the file"), true);
    if (m_state)
        m_enrolment.state = m_state->currentData().toString();
    m_job.plan({m_kind,
                QFileInfo(m_path).fileName(),
                m_table,
                m_columns->columns(),
                m_decisions,
                {},
                m_enrolment,
                m_object,
                m_choice ? m_choice->currentData().toLongLong() : 0});
}

void ImportDialog::onPlanned(const std::shared_ptr<const ImportPlan>& plan)
{
    rest();
    m_plan = plan;
    describeFile();
    m_decisions.planned = plan->plannedOrganizations();
    m_decisions.plannedPersons = plan->plannedPersons();
    m_rows->setPlan(plan);
    m_filter->setPlan(*plan);
    m_questions->ask(plan->questions());
    m_people->ask(plan->personQuestions());
    m_stack->setCurrentIndex(1);
    m_otherFile->show();
    m_saveWrong->setVisible(plan->count(PlannedRow::State::Wrong) + plan->count(PlannedRow::State::Duplicate)
                                + plan->count(PlannedRow::State::Doubtful)
                            > 0);
    updateMainButton();
    m_main->setFocus();
}

void ImportDialog::updateMainButton()
{
    const int rows = m_plan ? m_plan->takenCount() : 0;
    const bool open = m_questions->openCount() > 0;
    m_main->setText(tr("&Import %n row(s)", nullptr, rows));
    m_main->setEnabled(rows > 0 && !open);
    if (!m_plan)
        return;
    if (open)
        message()->say(Tone::Warn,
                       tr("Say first which organizations are meant: names that are nearly the same are "
                          "never taken for one silently."));
    else if (rows == 0)
        message()->say(Tone::Plain,
                       m_plan->rows().isEmpty() ? tr("There is nothing to import in this file.")
                                                : tr("There is nothing to import: no row is new, and none "
                                                     "changes anything."));
    else if (const int doubtful = m_plan->count(PlannedRow::State::Doubtful))
        message()->say(
            Tone::Warn,
            m_kind == ImportKind::JudgeScores
                ? tr("%n row(s) are doubtful: say which marks count. Until then they are left out.", nullptr,
                     doubtful)
                : tr("%n row(s) are doubtful: say who is meant. Until then they are left out.", nullptr,
                     doubtful));
    else if (m_plan->loanCount() > 0 && m_kind == ImportKind::Devices)
        message()->say(
            Tone::Plain,
            tr("%n device(s) will be lent to whom the list says has them.", nullptr, m_plan->loanCount()));
    else if (const QStringList sentences = consequences(); !sentences.isEmpty())
        message()->say(Tone::Plain, sentences.join(u' '));
}

/// What an enrolment list brings about besides new rows.
QStringList ImportDialog::consequences() const
{
    QStringList sentences;
    if (const int waiting = m_plan->waitingCount())
        sentences << tr("%n of them go to the waiting list.", nullptr, waiting);
    if (const int back = m_plan->comingBackCount())
        sentences << tr("%n person(s) come back from the archive.", nullptr, back);
    return sentences;
}

void ImportDialog::onSubmitted()
{
    if (m_done)
        return accept();
    if (!m_plan || !m_main->isEnabled())
        return;
    message()->dismiss();
    m_performing = true;
    work(tr("Writing into the file"), false);
    m_job.perform(m_plan);
}

void ImportDialog::onPerformed()
{
    m_performing = false;
    rest();
    m_done = true;
    const int rows = m_plan->takenCount();
    QStringList sentences{tr("%n row(s) are in the file now.", nullptr, rows)};
    sentences << consequences() << tr("Ctrl+Z takes all of them back.");
    message()->say(Tone::Ok, sentences.join(u' '));
    setLeaveText(tr("Close"));
    m_main->setText(tr("&Done"));
    m_main->setEnabled(true);
    m_main->setFocus();
}

void ImportDialog::onFailed(const Error& error)
{
    m_performing = false;
    rest();
    if (error.code == ErrorCode::Cancelled)
        return;
    message()->say(Tone::Bad, refusalText(error));
    // A column that is missing is found among the columns; a file that cannot be read is chosen again.
    m_stack->setCurrentIndex(error.rule == "missing-column"_L1 || m_plan ? 1 : 0);
    if (!m_plan)
        m_rows->setPlan({});
    m_main->setEnabled(false);
}

void ImportDialog::onCancelled()
{
    m_job.cancel();
    rest();
    m_stack->setCurrentIndex(0);
    message()->say(Tone::Plain, tr("Stopped. Nothing was changed."));
}

void ImportDialog::saveWrongRows()
{
    if (!m_plan)
        return;
    const QString suggestion = QFileInfo(m_path).completeBaseName() + tr("-wrong.csv", "end of a file name");
    const QString path =
        m_workplace.askForFile(this, {tr("Save the wrong rows"), tr("CSV files (*.csv)"), suggestion, true});
    if (path.isEmpty())
        return;
    if (const auto saved = m_plan->saveWrongRows(path); !saved)
        message()->say(Tone::Bad, saved.error().sentence);
    else
        message()->say(Tone::Ok,
                       tr("The rows that were left out are in %1, each with the reason.")
                           .arg(QFileInfo(path).fileName()));
}

void ImportDialog::work(const QString& what, bool cancellable)
{
    m_busy->start(what);
    m_busy->setCancellable(cancellable);
    m_busy->hide();
    m_busyDelay.start();
    m_main->setEnabled(false);
    m_stack->setEnabled(!m_performing);
    m_otherFile->setEnabled(!m_performing);
}

void ImportDialog::rest()
{
    m_busyDelay.stop();
    m_busy->finish();
    m_stack->setEnabled(true);
    m_otherFile->setEnabled(true);
}

} // namespace kitcamp
