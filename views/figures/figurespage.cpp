// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figurespage.h"

#include "models/items/figures/figuresubjects.h"
#include "views/common/inlinemessage.h"
#include "views/common/preferences.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/figures/askview.h"
#include "views/figures/dashboardview.h"
#include "views/figures/drillpanel.h"
#include "views/figures/figurebar.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_book(workplace.store, nullptr)
    , m_runner(workplace.store, nullptr)
    , m_past(workplace.store, nullptr)
{
    buildLayout();
    connectSignals();
    connectBoard();
    connectPast();
    m_academic = remembered(u"academic"_s) == u"1"_s;
    m_comparison = FigureComparison(remembered(u"compare"_s, u"0"_s).toInt());
    readCalendar();
    m_boards = m_book.boards();
    showBoard(remembered(u"board"_s, u"centre"_s));
}

FiguresPage::~FiguresPage() = default;

void FiguresPage::connectSignals()
{
    connect(m_bar, &FigureBar::spanChosen, this, [this](const FigureSpan& span) {
        m_span = span;
        remember(u"span."_s + m_key, span.key());
        askBoard();
    });
    connect(m_bar, &FigureBar::comparisonChosen, this, [this](FigureComparison comparison) {
        m_comparison = comparison;
        remember(u"compare"_s, QString::number(int(comparison)));
        askBoard();
    });
    connect(m_bar, &FigureBar::academicYearsChosen, this, [this](bool academic) {
        m_academic = academic;
        remember(u"academic"_s, academic ? u"1"_s : u"0"_s);
        askBoard();
    });
    connect(m_bar, &FigureBar::subjectChosen, this, [this](const QString& key) {
        m_subject = key;
        remember(u"subject."_s + m_key, key);
        closeDrill();
        rebuildBoard();
    });
    connect(m_bar, &FigureBar::asOfChosen, this, &FiguresPage::goToDay);
    connect(&m_runner, &FigureRunner::answered, this, &FiguresPage::onAnswered);
    connect(&m_runner, &FigureRunner::failed, this, &FiguresPage::onRefused);
    connect(&m_runner, &FigureRunner::progressed, this, &FiguresPage::onProgressed);
    connect(&m_book, &DashboardBook::changed, this, [this] {
        m_boards = m_book.boards();
        if (board())
            rebuildBoard();
    });
    connect(&workplace().store, &Store::changed, this, [this](const Announcement& announcement) {
        const bool days = announcement.rows.contains(u"term"_s) || announcement.rows.contains(u"setting"_s)
            || announcement.rows.contains(u"activity"_s) || announcement.rows.contains(u"course"_s);
        if (!days || m_past.copy())
            return;
        readCalendar();
        if (board())
            showChoices();
    });
    m_minute.setObjectName(u"figuresMinute"_s);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            timePassed();
    });
    m_minute.start();
}

void FiguresPage::connectBoard()
{
    connect(m_view, &DashboardView::activated, this,
            [this](const QString& key, const QStringList& keys) { drill(questionOfBlock(key), keys, key); });
    connect(m_view, &DashboardView::restActivated, this,
            [this](const QString& key, const QList<FigureFilter>& filters) {
                FigureQuestion rest = questionOfBlock(key);
                rest.where << filters;
                rest.by.clear();
                drill(rest, {}, key);
            });
    connect(m_view, &DashboardView::allRowsWanted, this,
            [this](const QString& key) { drill(questionOfBlock(key), {}, key); });
    connect(m_view, &DashboardView::pointedAt, this, &FiguresPage::showDefinition);
    connect(m_view, &DashboardView::editWanted, this, &FiguresPage::editBlock);
    connect(m_view, &DashboardView::hideWanted, this, &FiguresPage::hideBlock);
    connect(m_view, &DashboardView::said, this,
            [this](const QString& sentence) { workplace().say(sentence); });
    connect(m_view, &DashboardView::emptyActionTriggered, this, [this] {
        const bool things = m_key == "desk"_L1 || m_key == "devices"_L1;
        workplace().showPage(things ? u"devices"_s : m_key == "camp"_L1 ? u"camps"_s : u"courses"_s);
    });
    connect(m_drill, &DrillPanel::closed, this, &FiguresPage::closeDrill);
    connect(m_drill, &DrillPanel::exportWanted, this, &FiguresPage::exportDrill);
    connect(m_drill, &DrillPanel::printWanted, this, &FiguresPage::printDrill);
    connect(m_drill, &DrillPanel::said, this,
            [this](const QString& sentence) { m_message->say(Tone::Warn, sentence); });
}

void FiguresPage::arrive()
{
    for (QPushButton* tab : std::as_const(m_tabs)) {
        if (tab->isChecked())
            tab->setFocus(Qt::OtherFocusReason);
    }
    timePassed();
}

void FiguresPage::showObject(const QString& table, qint64 id)
{
    if (table == "figure_question"_L1) {
        showBoard(u"ask"_s);
        return m_ask->showKept(id);
    }
    if (const QString key = m_book.boardOfBlock(id); !key.isEmpty())
        showBoard(key);
}

bool FiguresPage::isSettled() const
{
    const bool asking = m_ask && m_stack->currentWidget() == m_ask && !m_ask->isSettled();
    return !m_runner.isRunning() && !m_past.isMaking() && !asking;
}

void FiguresPage::remember(const QString& what, const QString& value)
{
    workplace().preferences.save(u"figures/"_s + what, value);
}

QString FiguresPage::remembered(const QString& what, const QString& otherwise) const
{
    return workplace().preferences.text(u"figures/"_s + what, otherwise);
}

const FigureBoard* FiguresPage::board() const
{
    const auto found = std::find_if(m_boards.begin(), m_boards.end(),
                                    [this](const FigureBoard& board) { return board.key == m_key; });
    return found == m_boards.end() ? nullptr : &*found;
}

const FigureBlock* FiguresPage::block(const QString& key) const
{
    const FigureBoard* shown = board();
    if (!shown)
        return nullptr;
    const auto found = std::find_if(shown->blocks.begin(), shown->blocks.end(),
                                    [&](const FigureBlock& block) { return block.key == key; });
    return found == shown->blocks.end() ? nullptr : &*found;
}

BoardChoice FiguresPage::choice() const
{
    const bool whole = board() && !board()->subject.isEmpty();
    return {whole ? FigurePeriod() : m_calendar.periodOf(m_span), m_comparison, m_academic, m_subject};
}

FigureQuestion FiguresPage::questionOfBlock(const QString& key) const
{
    const FigureBlock* found = block(key);
    return found ? questionOf(*board(), *found, choice()) : FigureQuestion();
}

QString FiguresPage::contextText() const
{
    QStringList parts;
    if (board() && !board()->subject.isEmpty())
        parts << m_subjectName;
    else if (const QString days = figurePeriodText(choice().period); !days.isEmpty())
        parts << days;
    else
        parts << m_calendar.title(m_span);
    return parts.join(u", "_s);
}

void FiguresPage::showChoices()
{
    const FigureBoard* shown = board();
    const bool subjects = shown && !shown->subject.isEmpty();
    QList<FigureGroup> choices;
    if (subjects) {
        if (const auto found = figureSubjects(reader(), shown->subject))
            choices = *found;
    }
    const auto current = std::find_if(choices.begin(), choices.end(),
                                      [this](const FigureGroup& group) { return group.key == m_subject; });
    if (current == choices.end())
        m_subject = choices.isEmpty() ? QString() : choices[0].key;
    m_subjectName = current != choices.end() ? current->label : choices.value(0).label;
    m_bar->setSubjects(shown ? shown->title : QString(), choices, m_subject);
    m_bar->setPeriodShown(shown && !subjects);
    m_bar->setSpan(m_span);
    m_bar->setComparison(m_comparison);
    m_bar->setAcademicYears(m_academic);
    m_arrange->setVisible(shown != nullptr);
}

void FiguresPage::showBoard(const QString& key)
{
    closeDrill();
    m_key = key;
    const bool hasTab = std::ranges::any_of(
        m_tabs, [&](const QPushButton* tab) { return tab->property("board").toString() == key; });
    if (!hasTab || (key != "ask"_L1 && !board()))
        m_key = u"centre"_s;
    remember(u"board"_s, m_key);
    for (QPushButton* tab : std::as_const(m_tabs))
        tab->setChecked(tab->property("board").toString() == m_key);
    if (const FigureBoard* shown = board()) {
        m_span = FigureSpan::ofKey(remembered(u"span."_s + m_key, shown->usualSpan));
        m_subject = remembered(u"subject."_s + m_key);
        m_stack->setCurrentWidget(m_view);
        rebuildBoard();
        return;
    }
    if (!m_ask)
        makeAskView();
    showChoices();
    m_runner.watch({});
    m_ask->lookAt(m_past.file());
    m_stack->setCurrentWidget(m_ask);
    m_definition->setText({});
}

void FiguresPage::rebuildBoard()
{
    showChoices();
    const FigureBoard* shown = board();
    const bool nothingToChoose = !shown->subject.isEmpty() && m_subject.isEmpty();
    m_view->setBlocks(nothingToChoose ? QList<FigureBlock>() : shown->blocks);
    showEmptyTexts();
    askBoard();
}

void FiguresPage::report(const Result<void>& done, const QString& sentence)
{
    if (!done)
        m_message->say(Tone::Bad, refusalText(done.error()));
    else if (!sentence.isEmpty())
        m_message->say(Tone::Ok, sentence);
}

} // namespace kitcamp
