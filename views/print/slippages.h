// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/flow.h"
#include "views/print/slippaper.h"

namespace kitcamp {

class TextBlock;

/// The pages of a loan slip, on sheets and on rolls.
class SlipPages : public PaperPages
{
public:
    SlipPages(const Sheet& sheet, const SlipContent& content, const SlipWords& words,
              const PaperFrame& frame);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const override;
    [[nodiscard]] double neededHeight() const; ///< millimetres of a sheet that holds all on one page

private:
    void addHead(const SlipContent& content, const PaperFrame& frame);
    void addTitle(const SlipContent& content);
    void addBorrower(const SlipContent& content);
    void addField(const QString& label, const QString& value);
    void addDevices(const SlipContent& content);
    void addDevice(const SlipDevice& device);
    void addTerms(const QString& terms);
    void addSignature(const PaperStamp& stamp);
    void addLines(std::shared_ptr<TextBlock> text, double indent, QRgb colour, bool together);
    void addRule(QRgb colour, double thickness, double above);

    SlipWords m_words;
    PageFooter m_footer;
    double m_width;
    bool m_narrow; ///< a roll: everything below each other
    double m_points; ///< size of the body text
    Flow m_flow;
    std::vector<Flow::Page> m_pages;
};

} // namespace kitcamp
