// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/signinglistpaper.h"

#include "views/print/papertext.h"

#include <QPainter>

#include <cmath>

namespace kitcamp {

namespace {

constexpr double rowHigh = mm(9.0); // a signature fits
constexpr double headHigh = mm(8.0);
constexpr double padding = mm(1.0);
constexpr double narrowBox = mm(12.5);
constexpr int spareRows = 4; // for those who are not on the list yet

/// The grid: fixed columns at the left, boxes at the right; too many boxes go on to further pages.
class SigningPages : public PaperPages
{
public:
    SigningPages(const Sheet& sheet, SigningContent content, SigningWords words, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_content(std::move(content))
        , m_words(std::move(words))
        , m_letterhead(frame.letterhead, sheet.body().width())
        , m_footer(frame.stamp)
    {
        layColumns();
        const QRectF body = sheet.body();
        m_top = body.top() + (m_letterhead.height() > 0.0 ? m_letterhead.height() + mm(4.0) : 0.0)
            + titleHeight() + mm(3.0);
        const double room = body.bottom() - m_footer.height(body.width()) - m_top - headHigh;
        m_rowsPerPage = std::max(1, int(std::floor(room / rowHigh)));
        const auto rows = int(m_content.people.size()) + spareRows;
        m_sheetsDown = (rows + m_rowsPerPage - 1) / m_rowsPerPage;
    }

    [[nodiscard]] int count() const override { return m_sheetsDown * m_sheetsAcross; }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        paintTitle(painter);
        const int firstRow = page / m_sheetsAcross * m_rowsPerPage;
        const int firstBox = page % m_sheetsAcross * m_boxesPerPage;
        const int boxes = std::min(m_boxesPerPage, int(m_content.boxes.size()) - firstBox);
        const int rows = std::min(m_rowsPerPage, int(m_content.people.size()) + spareRows - firstRow);
        paintHeads(painter, firstBox, boxes);
        for (int row = 0; row < rows; ++row)
            paintRow(painter, row, firstRow + row);
        paintGrid(painter, rows, boxes);
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    /// One line in the middle of a cell.
    static void paintCell(QPainter& painter, const QRectF& cell, const QString& text, const QFont& font,
                          Qt::Alignment alignment)
    {
        const double high = lineHeight(font);
        const QRectF line(cell.left() + padding, cell.top() + (cell.height() - high) / 2,
                          cell.width() - 2 * padding, high);
        paintLine(painter, line, printable(text), font, alignment);
    }

    [[nodiscard]] QFont titleFont() const { return paperFont(15.0, QFont::DemiBold); }
    [[nodiscard]] QFont smallFont() const { return paperFont(8.5); }

    [[nodiscard]] double titleHeight() const
    {
        const double width = sheet().body().width();
        return TextBlock(m_content.title, titleFont(), width).height()
            + TextBlock(m_content.subtitle, smallFont(), width).height();
    }

    void layColumns()
    {
        const double room = sheet().body().width();
        m_fixed = {mm(9.0), mm(34.0), mm(30.0), m_content.wideBoxes ? mm(48.0) : mm(36.0)};
        double left = room;
        for (const double width : m_fixed)
            left -= width;
        const int boxes = std::max(1, int(m_content.boxes.size()));
        const int most = m_content.wideBoxes ? boxes : std::max(1, int(std::floor(left / narrowBox)));
        m_boxesPerPage = std::min(boxes, most);
        m_sheetsAcross = (boxes + m_boxesPerPage - 1) / m_boxesPerPage;
        const double wide = left / m_boxesPerPage;
        m_boxWidth = m_content.wideBoxes ? wide : std::min(wide, narrowBox * 1.6);
    }

    void paintTitle(QPainter& painter) const
    {
        QPointF at = sheet().body().topLeft();
        const double width = sheet().body().width();
        m_letterhead.paint(painter, at);
        if (m_letterhead.height() > 0.0)
            at.ry() += m_letterhead.height() + mm(4.0);
        painter.setPen(QColor(ink::text));
        const TextBlock title(m_content.title, titleFont(), width);
        title.paint(painter, at);
        at.ry() += title.height();
        painter.setPen(QColor(ink::muted));
        TextBlock(m_content.subtitle, smallFont(), width).paint(painter, at);
    }

    void paintHeads(QPainter& painter, int firstBox, int boxes) const
    {
        const QStringList heads{m_words.number, m_words.name, m_words.personalNumber, m_words.school};
        const QFont font = paperFont(8.5, QFont::DemiBold);
        double x = sheet().body().left();
        painter.setPen(QColor(ink::text));
        for (std::size_t i = 0; i < m_fixed.size(); ++i) {
            paintCell(painter, {x, m_top, m_fixed[i], headHigh}, heads[int(i)], font, Qt::AlignLeft);
            x += m_fixed[i];
        }
        for (int box = 0; box < boxes; ++box) {
            paintCell(painter, {x, m_top, m_boxWidth, headHigh}, m_content.boxes.value(firstBox + box), font,
                      Qt::AlignHCenter);
            x += m_boxWidth;
        }
    }

    void paintRow(QPainter& painter, int row, int person) const
    {
        if (person >= m_content.people.size())
            return;
        const SigningContent::Person& one = m_content.people[person];
        const QStringList cells{QString::number(person + 1), one.name, one.number, one.school};
        const double y = m_top + headHigh + row * rowHigh;
        double x = sheet().body().left();
        painter.setPen(QColor(ink::text));
        for (int i = 0; i < 3; ++i) {
            paintCell(painter, {x, y, m_fixed[std::size_t(i)], rowHigh}, cells[i],
                      paperFont(i == 1 ? 10.0 : 8.5), Qt::AlignLeft);
            x += m_fixed[std::size_t(i)];
        }
        // Names of schools are long: two lines of small letters.
        TextBlock school(printable(one.school), paperFont(7.0), m_fixed[3] - 2 * padding);
        school.limitLines(2);
        school.paint(painter, {x + padding, y + (rowHigh - school.height()) / 2});
    }

    void paintGrid(QPainter& painter, int rows, int boxes) const
    {
        const double left = sheet().body().left();
        const double bottom = m_top + headHigh + rows * rowHigh;
        std::vector<double> verticals{left};
        for (const double width : m_fixed)
            verticals.push_back(verticals.back() + width);
        for (int box = 0; box < boxes; ++box)
            verticals.push_back(verticals.back() + m_boxWidth);
        painter.setPen(QPen(QColor(ink::line), mm(0.2)));
        for (const double x : verticals)
            painter.drawLine(QPointF(x, m_top), QPointF(x, bottom));
        for (int row = 0; row <= rows; ++row) {
            const double y = m_top + headHigh + row * rowHigh;
            painter.drawLine(QPointF(left, y), QPointF(verticals.back(), y));
        }
        painter.drawLine(QPointF(left, m_top), QPointF(verticals.back(), m_top));
    }

    SigningContent m_content;
    SigningWords m_words;
    LetterheadBand m_letterhead;
    PageFooter m_footer;
    std::vector<double> m_fixed;
    double m_boxWidth = 0.0;
    double m_top = 0.0;
    int m_boxesPerPage = 1;
    int m_sheetsAcross = 1;
    int m_sheetsDown = 1;
    int m_rowsPerPage = 1;
};

} // namespace

SigningListPaper::SigningListPaper(SigningContent content, PaperFrame frame)
    : Paper(std::move(frame))
    , m_content(std::move(content))
    , m_words{tr("No.", "the place in a list"), tr("Name"), tr("Number", "student or staff number"),
              tr("School")}
    , m_sheet(Sheet::of(QPageSize::A4, {14.0, 12.0, 14.0, 9.0}))
{
    if (!m_content.wideBoxes)
        m_sheet = m_sheet.turned();
}

std::unique_ptr<PaperPages> SigningListPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<SigningPages>(sheet, m_content, m_words, frame());
}

} // namespace kitcamp
