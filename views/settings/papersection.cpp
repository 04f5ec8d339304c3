// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/papersection.h"

#include "models/lending/rules/commandcards.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/print/commandcardpaper.h"

#include <QGridLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PaperSection::PaperSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    Panel* panel = addPanel(tr("Command cards"), tr("scanned instead of pressing keys"));
    auto* print = new QPushButton(tr("&Print the cards…"), panel);
    print->setObjectName(u"printCommandCards"_s);
    panel->addToHeading(print);
    auto* cards = new QWidget(panel);
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const CommandCard& card : commandCards()) {
        auto* title = new TextLabel(card.title, TextSize::Body, cards);
        title->setBold(true);
        auto* code = new TextLabel(card.code, TextSize::Secondary, cards);
        code->setTone(Tone::Muted);
        auto* explanation = new TextLabel(card.explanation, TextSize::Body, cards);
        explanation->setWordWrap(true);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(code, row, 1, Qt::AlignTop);
        grid->addWidget(explanation, row, 2);
        ++row;
    }
    panel->content()->addWidget(cards);
    column()->addStretch();
    connect(print, &QPushButton::clicked, this, &PaperSection::previewCards);
}

void PaperSection::previewCards()
{
    std::vector<PrintedCard> cards;
    for (const CommandCard& card : commandCards())
        cards.push_back({card.code, card.title, card.explanation});
    workplace().preview(std::make_shared<CommandCardPaper>(std::move(cards), paperFrameOf(workplace())));
}

} // namespace kitcamp
