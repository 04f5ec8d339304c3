// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QCoreApplication>

#include <vector>

namespace kitcamp {

/// A card that tells the desk what to do when it is scanned.
struct PrintedCard {
    QString code; ///< ASCII
    QString title;
    QString explanation;
};

/// Cards of the size of a bank card, with lines to cut along.
class CommandCardPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(CommandCardPaper)

public:
    CommandCardPaper(std::vector<PrintedCard> cards, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    std::vector<PrintedCard> m_cards;
    QString m_title;
};

} // namespace kitcamp
