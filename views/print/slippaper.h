// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"
#include "views/print/slipcontent.h"

#include <QCoreApplication>

namespace kitcamp {

/// The words of a slip in the language in which it was made.
struct SlipWords {
    QString title, borrower, number, lentOn, device, due, devices, terms, signature, date, issuedBy,
        noDevices;
};

/// The loan slip: who has what until when, under which terms, with room to sign and the code that the desk
/// scans.
class SlipPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(SlipPaper)

public:
    SlipPaper(SlipContent content, PaperFrame frame, SlipSize size = SlipSize::A5);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Sheet sheet() const override { return m_sheet; }
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    [[nodiscard]] static SlipWords words(std::size_t devices);

    SlipContent m_content;
    SlipWords m_words;
    Sheet m_sheet;
};

} // namespace kitcamp
