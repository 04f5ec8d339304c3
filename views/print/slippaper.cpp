// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/slippaper.h"

#include "views/print/slippages.h"

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

Sheet sheetOf(SlipSize size)
{
    switch (size) {
    case SlipSize::A4:
        return Sheet::of(QPageSize::A4, {18.0, 14.0, 18.0, 10.0});
    case SlipSize::A5:
        return Sheet::of(QPageSize::A5, {11.0, 9.0, 11.0, 7.0});
    case SlipSize::A6:
        return Sheet::of(QPageSize::A6, {7.0, 6.0, 7.0, 5.0});
    case SlipSize::Roll80:
        break;
    }
    // Thermal printers for 80 mm paper print on 72 mm.
    return Sheet{{80.0, 297.0}, {4.0, 4.0, 4.0, 4.0}};
}

} // namespace

SlipWords SlipPaper::words(std::size_t devices)
{
    return {
        .title = tr("Loan slip"),
        .borrower = tr("Borrower"),
        .number = tr("Number", "of a person: student or staff number"),
        .lentOn = tr("Lent on"),
        .device = tr("Device"),
        .due = tr("Due"),
        .devices = tr("%n device(s)", "below the table of a loan slip", static_cast<int>(devices)),
        .terms = tr("Terms"),
        .signature = tr("Signature"),
        .date = tr("Date"),
        .issuedBy = tr("Issued by"),
        .noDevices = tr("No devices."),
    };
}

SlipPaper::SlipPaper(SlipContent content, PaperFrame frame, SlipSize size)
    : Paper(std::move(frame))
    , m_content(std::move(content))
    , m_words(words(m_content.devices.size()))
    , m_sheet(sheetOf(size))
{
    // The roll is cut where the slip ends.
    if (size == SlipSize::Roll80)
        m_sheet.size.setHeight(SlipPages(m_sheet, m_content, m_words, this->frame()).neededHeight());
}

QString SlipPaper::title() const
{
    return m_content.code.isEmpty() ? m_words.title : m_words.title + u' ' + m_content.code;
}

std::unique_ptr<PaperPages> SlipPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<SlipPages>(sheet, m_content, m_words, frame());
}

} // namespace kitcamp
