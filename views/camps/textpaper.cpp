// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/textpaper.h"

#include "views/print/flow.h"
#include "views/print/papertext.h"

#include <QPageSize>
#include <QPainter>

namespace kitcamp {

namespace {

constexpr double bodyPoints = 10.5;

class TextPages : public PaperPages
{
public:
    TextPages(const Sheet& sheet, const QString& text, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_footer(frame.stamp)
    {
        const double width = sheet.body().width();
        const LetterheadBand band(frame.letterhead, width);
        if (band.height() > 0.0)
            m_flow.add(band.height(),
                       [band](QPainter& painter, const QPointF& at) { band.paint(painter, at); });
        m_flow.addSpace(mm(5.0));
        bool first = true;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            addLine(line, first, width);
            first = false;
        }
        m_pages = m_flow.paginate(sheet.body().height() - m_footer.height(width));
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        m_flow.paint(painter, m_pages[std::size_t(page)], sheet().body().topLeft());
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    void addLine(const QString& line, bool heading, double width)
    {
        if (line.trimmed().isEmpty())
            return m_flow.addSpace(mm(3.5));
        const QFont font = heading ? paperFont(bodyPoints + 3.0, QFont::DemiBold) : paperFont(bodyPoints);
        const auto block = std::make_shared<TextBlock>(printable(line), font, width);
        m_flow.add(block->height(), [block](QPainter& painter, const QPointF& at) {
            painter.setPen(QColor(ink::text));
            block->paint(painter, at);
        });
    }

    PageFooter m_footer;
    Flow m_flow;
    std::vector<Flow::Page> m_pages;
};

} // namespace

Sheet TextPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {22.0, 16.0, 22.0, 10.0});
}

std::unique_ptr<PaperPages> TextPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<TextPages>(sheet, m_text, frame());
}

} // namespace kitcamp
