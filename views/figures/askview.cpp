// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/askview.h"

#include "models/items/figures/answertable.h"
#include "models/items/figures/dashboardbook.h"
#include "models/items/figures/figurewords.h"
#include "views/charts/chartframe.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/figures/filterlines.h"
#include "views/figures/keptlist.h"
#include "views/figures/keptnamedialog.h"
#include "views/figures/questionform.h"
#include "views/figures/valuesdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

AskView::AskView(Workplace& workplace, DashboardBook& book, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_book(book)
    , m_runner(workplace.store, nullptr)
    , m_fetch(nullptr)
    , m_table(new AnswerTable(this))
{
    setObjectName(u"askView"_s);
    buildLayout();
    connectSignals();
}

void AskView::connectSignals()
{
    connect(m_form, &QuestionForm::changed, this, &AskView::ask);
    connect(m_form->filters(), &FilterLines::valuesWanted, this, &AskView::chooseValues);
    connect(&m_fetch, &FigureFetch::groupsArrived, this,
            [this](const QString&, const QString& dimension, const QList<FigureGroup>& groups) {
                onGroups(dimension, groups);
            });
    connect(&m_fetch, &FigureFetch::failed, this, &AskView::onFailed);
    connect(&m_runner, &FigureRunner::answered, this, &AskView::onAnswered);
    connect(&m_runner, &FigureRunner::failed, this,
            [this](const FigureQuestion&, const Error& error) { onFailed(error); });
    connect(m_kept, &KeptList::chosen, this, &AskView::showKept);
    connect(m_kept, &KeptList::said, this,
            [this](const QString& sentence) { m_message->say(Tone::Ok, sentence); });
    connect(m_kept, &KeptList::failed, this, &AskView::onFailed);
    connect(&m_book, &DashboardBook::changed, this, &AskView::updateButtons);
    connect(m_chart, &ChartFrame::groupActivated, this,
            [this](const QStringList& keys) { Q_EMIT activated(question(), keys); });
    connect(m_chart, &ChartFrame::restActivated, this, &AskView::activateRest);
    connect(m_chart, &ChartFrame::exportRequested, this, [this] { Q_EMIT activated(question(), {}); });
    connect(m_chart, &ChartFrame::said, this, &AskView::said);
    connect(m_frame->view(), &QTableView::activated, this, [this](const QModelIndex& cell) {
        const auto filters = cell.data(AnswerTable::FiltersOfCellRole).value<QList<FigureFilter>>();
        if (!filters.isEmpty())
            return activateRest(filters);
        Q_EMIT activated(question(), cell.data(AnswerTable::KeysOfCellRole).toStringList());
    });
}

void AskView::setCalendar(const SpanCalendar& calendar)
{
    m_form->setCalendar(calendar);
}

void AskView::setQuestion(const FigureQuestion& question, ChartForm chart)
{
    m_form->setQuestion(question, chart);
    nameUnknownValues();
}

void AskView::lookAt(const std::optional<FigureFile>& copy)
{
    if (copy)
        m_runner.lookAtCopy(*copy);
    else
        m_runner.lookAtToday();
    ask();
}

void AskView::leavePast()
{
    m_fetch.letGo();
    m_runner.lookAtToday();
}

void AskView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_runner.resume();
}

void AskView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_runner.pause();
}

void AskView::activateRest(const QList<FigureFilter>& filters)
{
    FigureQuestion rest = question();
    rest.where << filters;
    rest.by.clear();
    Q_EMIT activated(rest, {});
}

FigureQuestion AskView::question() const
{
    return m_form->question();
}

const FigureAnswer* AskView::answer() const
{
    return m_runner.answerOf(question());
}

void AskView::ask()
{
    m_message->dismiss();
    m_runner.watch({question()});
    Q_EMIT questionChanged();
    if (answer())
        onAnswered();
    else
        m_chart->setBusy(true);
    updateButtons();
}

void AskView::onAnswered()
{
    const FigureAnswer* answer = this->answer();
    if (!answer)
        return;
    if (m_message->tone() == Tone::Bad)
        m_message->dismiss();
    m_chart->setBusy(false);
    m_chart->setTitle(questionTitle(answer->question));
    const QString context = questionContext(answer->question, m_form->filters()->labels());
    m_chart->setNote(chartNote(context, answer->remarks));
    m_chart->setAnswer(*answer, m_form->chart());
    // One number needs no picture.
    m_chart->setVisible(!answer->axes.isEmpty());
    m_table->setAnswer(*answer);
}

void AskView::onFailed(const Error& error)
{
    m_chart->setBusy(false);
    m_message->say(Tone::Bad, refusalText(error));
}

void AskView::chooseValues(int line, const QString& dimension)
{
    m_valuesLine = line;
    m_fetch.groups(m_runner.file(), question().measure, dimension);
}

/// Filters of a kept or shared question come with keys only.
void AskView::nameUnknownValues()
{
    m_valuesLine = -1;
    for (const FigureFilter& filter : m_form->filters()->filters())
        m_fetch.groups(m_runner.file(), question().measure, filter.dimension);
}

void AskView::onGroups(const QString& dimension, const QList<FigureGroup>& groups)
{
    const int line = std::exchange(m_valuesLine, -1);
    m_form->filters()->addLabels(dimension, groups);
    const FigureFilter filter = m_form->filters()->filters().value(line);
    if (line < 0 || filter.dimension != dimension)
        return onAnswered();
    auto* dialog = new ValuesDialog(dimensionOf(dimension)->title, groups, filter.keys, window());
    connect(dialog, &ValuesDialog::given, this,
            [this, line](const QStringList& keys) { m_form->filters()->setValues(line, keys); });
    dialog->present();
}

void AskView::keepQuestion()
{
    auto* dialog = new KeptNameDialog(questionTitle(question()), tr("Keep"), window());
    connect(dialog, &KeptNameDialog::given, this, [this](const QString& name) {
        const auto kept = m_book.keep(name, question(), m_form->chart());
        if (!kept)
            return onFailed(kept.error());
        m_kept->choose(*kept);
        updateButtons();
        m_message->say(Tone::Ok, tr("Kept “%1”. Change, Put on shows it on a dashboard.").arg(name));
    });
    dialog->present();
}

void AskView::saveQuestion()
{
    const KeptFigure* kept = m_book.keptQuestion(m_kept->current());
    if (!kept)
        return;
    const QString name = kept->title();
    if (const auto saved = m_book.replace(kept->id, question(), m_form->chart()); !saved)
        return onFailed(saved.error());
    m_message->say(Tone::Ok, tr("“%1” asks this from now on.").arg(name));
}

void AskView::showKept(qint64 id)
{
    const KeptFigure* kept = m_book.keptQuestion(id);
    if (!kept)
        return;
    if (!kept->isReadable)
        return m_message->say(Tone::Warn, tr("A newer program wrote this question. This one cannot ask it."));
    m_kept->choose(id);
    setQuestion(kept->question, kept->chart);
}

/// "Save" is offered while a kept question has been changed.
void AskView::updateButtons()
{
    const KeptFigure* kept = m_book.keptQuestion(m_kept->current());
    const bool differs = kept && (kept->question != question() || kept->chart != m_form->chart());
    m_save->setVisible(differs);
    if (kept)
        m_save->setText(
            tr("&Save in “%1”").arg(fontMetrics().elidedText(kept->title(), Qt::ElideRight, 120)));
}

void AskView::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(sharedText(question(), m_form->chart())));
    m_message->say(Tone::Ok, tr("Copied. Whoever gets this text pastes it here with Share, Paste."));
}

void AskView::copyCommand()
{
    QGuiApplication::clipboard()->setText(commandLineOf(question(), m_workplace.store.path()));
    m_message->say(Tone::Ok, tr("Copied the command that gives the same answer."));
}

void AskView::paste()
{
    const auto shared = questionFromShared(QGuiApplication::clipboard()->text().toUtf8());
    if (!shared)
        return onFailed(shared.error());
    if (!measureOf(shared->first.measure)) {
        m_message->say(
            Tone::Bad,
            tr("This program cannot count “%1”. It may come from a newer one.").arg(shared->first.measure));
        return;
    }
    setQuestion(shared->first, shared->second);
}

ReportDocument AskView::document() const
{
    const FigureAnswer* answer = this->answer();
    const QString title = questionTitle(question());
    ReportDocument document{
        u"own"_s, title, questionContext(question(), m_form->filters()->labels()), {}, {}};
    if (!answer)
        return document;
    if (!answer->axes.isEmpty())
        document.blocks << ReportChart{{}, {}, *answer, m_form->chart()};
    document.blocks << reportTableOf(*answer, {});
    document.blocks << ReportText{answer->definition, true};
    document.remarks = answer->remarks;
    return document;
}

void AskView::takeFocus()
{
    m_form->findChild<QWidget*>(u"askMeasure"_s)->setFocus(Qt::OtherFocusReason);
}

} // namespace kitcamp
