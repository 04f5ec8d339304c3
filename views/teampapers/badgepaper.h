// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teampapers/badgecontent.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// Badges to cut out, ten on a sheet of A4, 90 × 54 mm each: name in Chinese and Latin, university, team, and
/// the code that is the borrower's card.
class BadgePaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BadgePaper)

public:
    BadgePaper(QList<BadgeContent> badges, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;
    [[nodiscard]] bool fitsOtherSheets() const override { return false; }

private:
    QList<BadgeContent> m_badges;
    QString m_title;
};

} // namespace kitcamp
