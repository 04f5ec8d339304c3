// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamstab.h"

#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/searchfield.h"
#include "views/teams/boardview.h"
#include "views/teams/teampapers.h"
#include "views/teams/teamside.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int findWidth = 190;
} // namespace

TeamsTab::TeamsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_model(new BoardModel(workplace.store, this))
{
    setObjectName(u"teamsTab"_s);
    buildLayout();
    connectSignals();
}

QPushButton* TeamsTab::addButton(const QString& name, const QString& text, const QString& tip,
                                 const std::function<void()>& run)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    if (run)
        connect(button, &QPushButton::clicked, this, [run] { run(); });
    return button;
}

QWidget* TeamsTab::buildLine()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_find = new SearchField(bar);
    m_find->setObjectName(u"findStudent"_s);
    m_find->setPlaceholderText(tr("Find a student…"));
    m_find->setAccessibleName(tr("Find a student on the board"));
    m_find->setKeyShown(u"/"_s);
    m_find->setMaximumWidth(scaled(findWidth));
    m_variant = addButton(u"teamVariant"_s, {}, tr("The ways to form teams that are kept side by side"), {});
    m_lock = addButton(u"lockTeam"_s, tr("Loc&k"), tr("Whoever is locked stays where she is (L)"),
                       [this] { lockCurrent(); });
    m_repair = addButton(u"repairTeams"_s, tr("&Repair…"), tr("The fewest moves after somebody left"),
                         [this] { repair(); });
    m_print = addButton(u"printTeams"_s, tr("&Print"), {}, {});
    m_more = addButton(u"moreTeams"_s, tr("&More"), {}, {});
    m_form =
        addButton(u"formTeams"_s, tr("&Form teams…"), tr("Rules, sizes, and the search"), [this] { form(); });
    dressButton(m_form, "primary");
    line->addWidget(m_find);
    line->addStretch();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_variant, m_lock, m_repair, m_print, m_more, m_form})
        line->addWidget(widget);
    const auto addMenu = [this](QPushButton* button, void (TeamsTab::*fill)(QMenu*)) {
        auto* menu = new QMenu(button);
        menu->setObjectName(button->objectName() + u"Menu"_s);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
    };
    addMenu(m_variant, &TeamsTab::fillVariants);
    addMenu(m_print, &TeamsTab::fillPrint);
    addMenu(m_more, &TeamsTab::fillMore);
    return bar;
}

void TeamsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tiny, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildLine());
    m_gone = new InlineMessage(this);
    m_gone->setObjectName(u"goneStudents"_s);
    m_gone->setClosable(false);
    m_gone->hide();
    column->addWidget(m_gone);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    auto* board = new QWidget(m_stack);
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_view = new BoardView(board);
    m_view->setModel(m_model);
    row->addWidget(m_view, 1);
    row->addWidget(new TeamSide(*m_model, *m_view, board));
    m_stack->addWidget(board);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noTeams"_s);
    m_stack->addWidget(m_empty);
}

void TeamsTab::connectSignals()
{
    connect(m_model, &BoardModel::changed, this, &TeamsTab::showContent);
    connect(m_model, &BoardModel::failed, this,
            [this](const Error& error) { Q_EMIT said(Tone::Bad, refusalText(error)); });
    connect(m_view, &BoardView::moveWanted, this, &TeamsTab::move);
    connect(m_view, &BoardView::takeOutWanted, this,
            [this](qint64 participation) { say(m_model->takeOut(participation)); });
    connect(m_view, &BoardView::lockWanted, this, &TeamsTab::lock);
    connect(m_view, &BoardView::cardOpened, this, &TeamsTab::openCard);
    connect(m_view, &BoardView::studentOpened, this, &TeamsTab::openStudent);
    connect(m_view, &BoardView::menuWanted, this, &TeamsTab::showMenu);
    connect(m_view, &BoardView::refused, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Warn, sentence); });
    connect(m_view, &BoardView::currentChanged, this, [this] {
        const BoardStudent* student = m_model->content().student(m_view->currentStudent());
        m_lock->setText(student && student->locked ? tr("Unloc&k") : tr("Loc&k"));
        m_lock->setEnabled(m_view->currentCard() >= 0);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &TeamsTab::form);
    connect(m_gone, &InlineMessage::actionTriggered, this, &TeamsTab::repair);
    connect(m_find, &SearchField::queryChanged, this, &TeamsTab::find);
    connect(m_find, &SearchField::chosen, this, [this] { findNext(m_find->query(), true); });
    connect(m_find, &SearchField::downPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &SearchField::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    auto* slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
}

void TeamsTab::showActivity(qint64 activity)
{
    m_find->clear();
    m_model->showActivity(activity);
}

void TeamsTab::arrive()
{
    if (m_stack->currentIndex() == 0)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_form->setFocus(Qt::OtherFocusReason);
}

void TeamsTab::showObject(const QString& table, qint64 id)
{
    if (table == "team_plan"_L1)
        return m_model->showPlan(id);
    if (table == "participation"_L1) {
        m_view->showStudent(id);
        return;
    }
    const QList<BoardCard>& cards = m_model->content().cards;
    for (int card = 0; card < cards.size(); ++card) {
        if (table == "team"_L1 && cards[card].team == id)
            m_view->showCard(card);
    }
}

std::shared_ptr<const Paper> TeamsTab::paper()
{
    if (!m_model->board())
        return {};
    const auto made =
        teamListPaper(workplace(), {m_model->activity(), m_model->planId(), &m_model->content()});
    return made ? *made : nullptr;
}

void TeamsTab::showEmpty()
{
    const auto source = m_model->source();
    const int students = source ? static_cast<int>(source->roster.students.size()) : 0;
    m_empty->setTexts(
        tr("No teams yet"),
        students == 0
            ? tr("Teams are made of those who are confirmed. Confirm participants in Applications first.")
            : tr("%n student(s) of %1 universities are confirmed. Say what the teams should be like, and "
                 "they are formed in seconds.",
                 "", students)
                  .arg(source->roster.universities()),
        u"people"_s);
    m_empty->setAction(students == 0 ? QString() : tr("Form teams…"));
}

void TeamsTab::showContent()
{
    const bool has = m_model->board() != nullptr;
    const QList<TeamPlanHead>& plans = m_model->plans();
    m_stack->setCurrentIndex(has ? 0 : 1);
    if (!has)
        showEmpty();
    for (QPushButton* button : {m_variant, m_lock, m_repair, m_print})
        button->setVisible(has);
    m_find->setVisible(has);
    dressButton(m_form, "primary", has); // else the page itself has the main button
    const auto students = m_model->source() ? m_model->source()->roster.students.size() : 0;
    m_form->setEnabled(students > 0);
    m_more->setVisible(students > 0);
    if (has)
        m_variant->setText(plans.size() > 1 ? tr("%1 of %n", "Variant B of 3", static_cast<int>(plans.size()))
                                                  .arg(m_model->board()->plan().head.name)
                                            : m_model->board()->plan().head.name);
    const BoardContent& content = m_model->content();
    if (content.gone > 0)
        m_gone->say(Tone::Warn, tr("%n student(s) in these teams are not coming any more.", "", content.gone),
                    tr("Repair…"));
    else
        m_gone->hide();
}

} // namespace kitcamp
