// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/campreportpaper.h"

#include "views/print/flow.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellGap = mm(2.0);
constexpr double numberGap = mm(4.0); // what follows on the right begins at its own left edge
constexpr int mostCellLines = 40; // opinions may be long; a row must fit on a page
constexpr double signatureGap = mm(18.0);

struct Cell {
    double left = 0.0;
    std::unique_ptr<TextBlock> text;
};

/// The air below belongs to the text: a piece of its own would part a heading from its table.
void addText(Flow& flow, const QString& text, const QFont& font, double width, QRgb color, bool keep)
{
    auto block = std::make_shared<TextBlock>(printable(text), font, width);
    flow.add(
        block->height() + (keep ? mm(1.0) : 0.0),
        [block, color](QPainter& painter, const QPointF& at) {
            painter.setPen(QColor(color));
            block->paint(painter, at);
        },
        keep);
}

/// Puts the tables of a report below each other.
class TableWriter
{
public:
    TableWriter(Flow& flow, double width)
        : m_flow(flow)
        , m_width(width)
    {
    }

    void write(const PaperTable& table)
    {
        m_flow.addSpace(mm(5.0));
        addText(m_flow, table.heading, paperFont(12.0, QFont::DemiBold), m_width, ink::text,
                !table.rows.isEmpty() || !table.note.isEmpty());
        if (!table.note.isEmpty())
            addText(m_flow, table.note, paperFont(9.0), m_width, ink::muted, !table.rows.isEmpty());
        if (!table.header.isEmpty()) {
            addRow(table, table.header, paperFont(8.5, QFont::DemiBold), true);
            m_flow.repeatLast();
        }
        for (const QStringList& row : table.rows)
            addRow(table, row, paperFont(9.0), false);
        m_flow.endHead();
    }

private:
    /// Cells break into lines: a row is as high as its tallest one.
    void addRow(const PaperTable& table, const QStringList& cells, const QFont& font, bool keep)
    {
        auto row = std::make_shared<std::vector<Cell>>();
        double height = 0.0;
        double left = 0.0;
        for (int i = 0; i < table.widths.size(); ++i) {
            const double wide = table.widths.at(i) * m_width;
            const bool isNumber = table.numbers.contains(i);
            auto block = std::make_unique<TextBlock>(printable(cells.value(i)), font,
                                                     wide - (isNumber ? numberGap : cellGap),
                                                     isNumber ? Qt::AlignRight : Qt::AlignLeft);
            block->limitLines(mostCellLines);
            height = std::max(height, block->height());
            row->push_back({left, std::move(block)});
            left += wide;
        }
        m_flow.add(
            height + mm(1.4),
            [row, height, width = m_width](QPainter& painter, const QPointF& at) {
                painter.setPen(QColor(ink::text));
                for (const Cell& cell : *row)
                    cell.text->paint(painter, at + QPointF(cell.left, mm(0.6)));
                painter.setPen(QPen(QColor(ink::line), mm(0.12)));
                const double foot = at.y() + height + mm(1.2);
                painter.drawLine(QPointF(at.x(), foot), QPointF(at.x() + width, foot));
            },
            keep);
    }

    Flow& m_flow;
    double m_width;
};

/// Lines to write on, with what is to be written below them.
void addSignature(Flow& flow, const QStringList& captions, double width)
{
    const double wide = width / double(captions.size());
    const QFont font = paperFont(9.0);
    flow.add(signatureGap + lineHeight(font) + mm(1.0), [=](QPainter& painter, const QPointF& at) {
        for (int i = 0; i < captions.size(); ++i) {
            const double left = at.x() + wide * i;
            painter.setPen(QPen(QColor(ink::text), mm(0.2)));
            painter.drawLine(QPointF(left, at.y() + signatureGap),
                             QPointF(left + wide - mm(6.0), at.y() + signatureGap));
            painter.setPen(QColor(ink::muted));
            paintLine(painter, {left, at.y() + signatureGap + mm(1.0), wide - mm(6.0), lineHeight(font)},
                      captions.at(i), font);
        }
    });
}

class CampReportPages : public PaperPages
{
public:
    CampReportPages(const Sheet& sheet, const CampReport& report, const QStringList& signature,
                    const PaperFrame& frame)
        : PaperPages(sheet)
        , m_letterhead(frame.letterhead, sheet.body().width())
        , m_footer(frame.stamp)
    {
        const QRectF body = sheet.body();
        m_top = body.top() + (m_letterhead.height() > 0.0 ? m_letterhead.height() + mm(5.0) : 0.0);
        const double width = body.width();
        addText(m_flow, report.title, paperFont(10.0), width, ink::muted, true);
        addText(m_flow, report.camp, paperFont(20.0, QFont::Bold), width, ink::text, true);
        addText(m_flow, report.facts, paperFont(10.5), width, ink::text, true);
        TableWriter writer(m_flow, width);
        for (const PaperTable& table : report.tables)
            writer.write(table);
        addSignature(m_flow, signature, width);
        m_pages = m_flow.paginate(body.bottom() - m_footer.height(width) - m_top);
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        const QRectF body = sheet().body();
        m_letterhead.paint(painter, body.topLeft());
        m_flow.paint(painter, m_pages[std::size_t(page)], {body.left(), m_top});
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    LetterheadBand m_letterhead;
    PageFooter m_footer;
    double m_top = 0.0;
    Flow m_flow;
    std::vector<Flow::Page> m_pages;
};

} // namespace

CampReportPaper::CampReportPaper(CampReport report, PaperFrame frame)
    : Paper(std::move(frame))
    , m_report(std::move(report))
    , m_signature{tr("For the organisers"), tr("Place and day"), tr("Signature")}
{
}

QString CampReportPaper::title() const
{
    return u"%1 · %2"_s.arg(m_report.title, m_report.camp);
}

Sheet CampReportPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {18.0, 14.0, 15.0, 9.0});
}

std::unique_ptr<PaperPages> CampReportPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<CampReportPages>(sheet, m_report, m_signature, frame());
}

} // namespace kitcamp
