// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/flow.h"
#include "views/print/pickingpaper.h"

namespace kitcamp {

/// The pages of a picking list.
class PickingPages : public PaperPages
{
public:
    PickingPages(const Sheet& sheet, const PickingContent& content, const PickingWords& words,
                 const PaperFrame& frame);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const override;

private:
    void addHead(const PickingContent& content, const PaperFrame& frame);
    void addField(const QString& label, const QString& value);
    void addPlace(const QString& place);
    void addUnit(const PickingUnit& unit);
    void addText(const QString& text, double points, QRgb colour);

    PickingWords m_words;
    PageFooter m_footer;
    double m_width;
    Flow m_flow;
    std::vector<Flow::Page> m_pages;
};

} // namespace kitcamp
