// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MergeDialog is made of; what it does stands in mergedialog.cpp.
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/merging/mergedialog.h"
#include "views/merging/sidechoice.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Column { TitleColumn, LeftColumn, RightColumn, ColumnCount };
constexpr int usualWidth = 760; // px at the usual font
constexpr int tallest = 470;
constexpr int titleWidth = 140;
constexpr int sideWidth = 235;

TextLabel* label(const QString& text, TextSize size, Tone tone, QWidget* parent)
{
    auto* made = new TextLabel(text, size, parent);
    made->setTone(tone);
    made->setWordWrap(true);
    return made;
}

} // namespace

void MergeDialog::buildContent()
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"mergeScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the first choice has it
    auto* panel = new Panel(scroll);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(TitleColumn, scaled(titleWidth));
    for (const int column : {LeftColumn, RightColumn}) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, scaled(sideWidth));
    }
    panel->content()->addLayout(grid);
    panel->content()->addStretch();
    addHeads(grid);
    addBelongings(grid);
    addDifferences(grid);
    addSameFields(grid);
    addEffects(grid);
    scroll->setWidget(panel);
    scroll->setMinimumHeight(std::min(scaled(tallest), panel->sizeHint().height() + space::small));
    setContent(scroll);
    setMinimumWidth(std::min(scaled(usualWidth), screen()->availableGeometry().width() - space::huge));
}

void MergeDialog::addHeads(QGridLayout* grid)
{
    QWidget* parent = this;
    for (const TwinSide side : {TwinSide::Left, TwinSide::Right}) {
        const int column = side == TwinSide::Left ? LeftColumn : RightColumn;
        auto* name = label(m_comparison->name(side), TextSize::Heading, Tone::Plain, parent);
        name->setObjectName(side == TwinSide::Left ? u"mergeLeftName"_s : u"mergeRightName"_s);
        grid->addWidget(name, 0, column);
        const QString telling = m_comparison->tellingName(side).section(u" · "_s, 1);
        if (!telling.isEmpty())
            grid->addWidget(label(telling, TextSize::Secondary, Tone::Muted, parent), 1, column);
    }
    m_kept = new SideChoice(u"stays"_s, tr("Which one stays"), parent);
    m_kept->setTexts(tr("Stays"), tr("Stays"));
    for (const TwinSide side : {TwinSide::Left, TwinSide::Right})
        m_kept->button(side)->setAccessibleName(
            tr("%1 stays", "%1: a record").arg(m_comparison->tellingName(side)));
    grid->addWidget(label(tr("Which one stays"), TextSize::Secondary, Tone::Muted, parent), 2, TitleColumn);
    grid->addWidget(m_kept->button(TwinSide::Left), 2, LeftColumn);
    grid->addWidget(m_kept->button(TwinSide::Right), 2, RightColumn);
    connect(m_kept, &SideChoice::chosen, this, &MergeDialog::onKept);
}

void MergeDialog::addBelongings(QGridLayout* grid)
{
    const int row = grid->rowCount();
    grid->addWidget(label(tr("What it has"), TextSize::Secondary, Tone::Muted, this), row, TitleColumn);
    for (const TwinSide side : {TwinSide::Left, TwinSide::Right}) {
        auto* has = label(m_comparison->belongingsOf(side), TextSize::Body, Tone::Plain, this);
        has->setObjectName(side == TwinSide::Left ? u"mergeLeftHas"_s : u"mergeRightHas"_s);
        grid->addWidget(has, row, side == TwinSide::Left ? LeftColumn : RightColumn);
    }
}

void MergeDialog::addDifferences(QGridLayout* grid)
{
    bool first = true;
    for (const TwinComparison::Field& field : m_comparison->fields()) {
        if (field.left == field.right)
            continue;
        if (std::exchange(first, false))
            addWide(grid, label(tr("Where they differ"), TextSize::Heading, Tone::Plain, this));
        const int row = grid->rowCount();
        grid->addWidget(label(field.title, TextSize::Secondary, Tone::Muted, this), row, TitleColumn);
        if (!field.choosable) {
            addTexts(grid, field);
            continue;
        }
        auto* choice = new SideChoice(field.column, field.title, this);
        choice->setTexts(field.leftShown, field.rightShown);
        grid->addWidget(choice->button(TwinSide::Left), row, LeftColumn);
        grid->addWidget(choice->button(TwinSide::Right), row, RightColumn);
        m_fields.insert(field.column, choice);
        connect(choice, &SideChoice::chosen, this,
                [this, column = field.column](TwinSide side) { onChoice(column, side); });
    }
}

/// What is not chosen: both texts are kept.
void MergeDialog::addTexts(QGridLayout* grid, const TwinComparison::Field& field)
{
    const int row = grid->rowCount() - 1;
    for (const auto& [text, column] :
         {std::pair(field.leftShown, LeftColumn), std::pair(field.rightShown, RightColumn)})
        grid->addWidget(label(text.isEmpty() ? tr("(empty)") : text, TextSize::Body,
                              text.isEmpty() ? Tone::Muted : Tone::Plain, this),
                        row, column);
}

void MergeDialog::addSameFields(QGridLayout* grid)
{
    QStringList same;
    for (const TwinComparison::Field& field : m_comparison->fields()) {
        if (field.left == field.right && field.column != "archived"_L1)
            same << tr("%1: %2", "%1: a field, %2: its value").arg(field.title, field.leftShown.simplified());
    }
    if (same.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(label(tr("The same in both"), TextSize::Secondary, Tone::Muted, this), row, TitleColumn);
    auto* words = label(same.join(u" · "_s), TextSize::Secondary, Tone::Muted, this);
    words->setObjectName(u"mergeSame"_s);
    grid->addWidget(words, row, LeftColumn, 1, 2);
}

void MergeDialog::addEffects(QGridLayout* grid)
{
    addWide(grid, label(tr("What happens"), TextSize::Heading, Tone::Plain, this));
    m_effects = label({}, TextSize::Body, Tone::Plain, this);
    m_effects->setObjectName(u"mergeEffects"_s);
    m_effects->setAccessibleName(tr("What happens"));
    addWide(grid, m_effects);
}

void MergeDialog::addWide(QGridLayout* grid, QWidget* widget)
{
    grid->addWidget(widget, grid->rowCount(), TitleColumn, 1, ColumnCount);
}

} // namespace kitcamp
