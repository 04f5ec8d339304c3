// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamside.h"

#include "models/items/teams/boardmodel.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/importing/plainscroll.h"
#include "views/teams/boardview.h"
#include "views/teams/criterionbars.h"

#include <QTimer>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int sideWidth = 270;
constexpr qsizetype mostRules = 12;
constexpr qsizetype mostBroken = 4;

void showText(TextLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// The first lines, and how many more there are.
QString linesOf(const QStringList& lines, qsizetype most)
{
    QString text = lines.mid(0, most).join(u'\n');
    if (lines.size() > most)
        text += u'\n' + TeamSide::tr("and %n more", "rules", static_cast<int>(lines.size() - most));
    return text;
}
} // namespace

TeamSide::TeamSide(BoardModel& model, BoardView& view, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
{
    setObjectName(u"teamSide"_s);
    setFixedWidth(scaled(sideWidth));
    buildLayout();
    connect(&model, &BoardModel::changed, this, &TeamSide::showContent);
    connect(&view, &BoardView::handChanged, this, &TeamSide::showHand);
    connect(&view, &BoardView::currentChanged, this, &TeamSide::showHand);
    showContent();
}

TextLabel* TeamSide::add(QVBoxLayout* column, const QString& name, bool muted)
{
    auto* label = new TextLabel(TextSize::Secondary, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (muted)
        label->setTone(Tone::Muted);
    column->addWidget(label);
    return label;
}

void TeamSide::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Panel(this);
    outer->addWidget(panel);
    auto* scroll = new PlainScroll(panel);
    m_scroll = scroll;
    auto* inner = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::tiny, 0);
    column->setSpacing(space::tiny);
    column->addWidget(new TextLabel(tr("How well"), TextSize::Heading, inner));
    m_context = add(column, u"howWellContext"_s, true);
    m_bars = new CriterionBars(inner);
    column->addWidget(m_bars);
    column->addSpacing(space::medium);
    m_ruleState = new TextLabel(TextSize::Heading, inner);
    m_ruleState->setObjectName(u"ruleState"_s);
    m_ruleState->setWordWrap(true);
    column->addWidget(m_ruleState);
    m_broken = add(column, u"brokenRules"_s);
    m_broken->setTone(Tone::Bad);
    m_rules = add(column, u"ruleList"_s);
    column->addSpacing(space::medium);
    m_moving = new TextLabel(TextSize::Heading, inner);
    m_moving->setObjectName(u"movingStudent"_s);
    m_moving->setWordWrap(true);
    column->addWidget(m_moving);
    m_options = add(column, u"moveOptions"_s);
    m_options->setTone(Tone::Ok);
    m_warning = add(column, u"moveWarning"_s);
    m_exact = add(column, u"moveExact"_s);
    m_keys = add(column, u"moveKeys"_s, true);
    column->addSpacing(space::medium);
    m_formed = add(column, u"formedWords"_s, true);
    m_notes = add(column, u"ruleNotes"_s);
    m_notes->setTone(Tone::Warn);
    column->addStretch();
    scroll->show(inner);
    panel->content()->addWidget(m_scroll);
}

void TeamSide::showContent()
{
    const BoardContent& content = m_model.content();
    m_context->setText(tr("100 % = cannot be better with these %1", "students: a number").arg(content.students));
    m_bars->setBars(content.bars);
    m_bars->setVisible(!content.bars.isEmpty());
    showText(m_formed, content.formed);
    showText(m_notes, linesOf(content.notes, mostBroken));
    showRules();
    showHand();
}

void TeamSide::showRules()
{
    const BoardContent& content = m_model.content();
    if (content.broken.isEmpty()) {
        m_ruleState->setText(tr("Rules: ● all %n hold, checked", "", content.ruleCount));
        m_ruleState->setTone(Tone::Ok);
    } else {
        m_ruleState->setText(tr("Rules: ■ %n broken", "", static_cast<int>(content.broken.size())));
        m_ruleState->setTone(Tone::Bad);
    }
    m_ruleState->setVisible(content.ruleCount > 0);
    showText(m_broken, linesOf(content.broken, mostBroken));
    showText(m_rules, linesOf(content.rules, mostRules));
}

QStringList TeamSide::optionWords() const
{
    QStringList words;
    const QList<MoveCost>& costs = m_view.costs().cards;
    const QList<BoardCard>& cards = m_model.content().cards;
    for (int card = 0; card < costs.size(); ++card) {
        if (costs[card].possible && costs[card].mate == 0 && costs[card].tone == Tone::Ok && words.size() < 3)
            words << tr("● Team %1: %2, it has a free place").arg(cards[card].number).arg(costs[card].words);
    }
    const int best = m_view.costs().best;
    if (best >= 0 && words.isEmpty())
        words << tr("● best: team %1, %2").arg(cards[best].number).arg(costs[best].words);
    return words;
}

/// What letting go here would do, criterion by criterion: the exact numbers.
QString TeamSide::exactWords() const
{
    const Board* board = m_model.board();
    const int card = m_view.target().card;
    const BoardContent& content = m_model.content();
    if (!board || card < 0 || card >= content.cards.size() || card == content.cardOf(m_view.carried()))
        return {};
    const MoveCost cost = m_view.targetCost();
    const QString team = tr("Team %1: %2").arg(content.cards[card].number).arg(cost.words);
    const int student = board->task() ? board->task()->studentOf(m_view.carried()) : -1;
    const BoardStudent* mate = cost.mate != 0 ? content.student(cost.mate) : nullptr;
    const QString partner =
        mate ? u'\n' + tr("Best partner: %1 (%2)").arg(mate->name, mate->university) : QString();
    if (student < 0 || m_view.target().row >= 0)
        return team + partner;
    return team + partner + u'\n'
        + board->words().whyNot(whyNot(board->task()->setup.problem, board->solution(), student, card));
}

void TeamSide::showHand()
{
    const BoardStudent* student = m_model.content().student(m_view.currentStudent());
    const bool moving = m_view.carried() != 0;
    const QString who = student
        ? tr("%1 (%2)", "person (university, major)")
              .arg(student->name, QStringList{student->university, student->major}.join(u", "_s))
        : QString();
    showText(m_moving, !student ? QString() : moving ? tr("Moving %1").arg(who) : who);
    showText(m_options, moving ? optionWords().join(u'\n') : QString());
    showText(m_warning,
             moving ? tr("▲ elsewhere a swap is needed or it gets worse\n■ a rule stands against it")
                    : QString());
    showText(m_exact, moving ? exactWords() : QString());
    showText(m_keys,
             moving        ? tr("Enter takes it, Tab chooses the partner, Esc leaves")
                 : student ? tr("Drag, or Space and the arrows, move; L locks; Delete takes out")
                           : QString());
    if (moving)
        QTimer::singleShot(0, this,
                           [this] { m_scroll->ensureWidgetVisible(m_keys); }); // once it has its height
}

} // namespace kitcamp
