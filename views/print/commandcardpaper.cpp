// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/commandcardpaper.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr double cardWidth = mm(85.6); // ISO/IEC 7810 ID-1
constexpr double cardHeight = mm(54.0);
constexpr double cutLength = mm(4.0); // beyond the cards, for the knife

/// A card's text and code within its edges.
void paintCard(QPainter& painter, const QRectF& card, const PrintedCard& content, const QString& centreName)
{
    const QRectF inner = card.adjusted(mm(5.0), mm(4.0), -mm(5.0), -mm(3.5));
    const QFont small = paperFont(7.0);
    painter.setPen(QColor(ink::muted));
    paintLine(painter, inner, centreName, small);
    double top = inner.top() + lineHeight(small);
    TextBlock title(content.title, paperFont(15.0, QFont::DemiBold), inner.width());
    title.limitLines(1);
    painter.setPen(QColor(ink::text));
    title.paint(painter, {inner.left(), top});
    top += title.height();
    TextBlock explanation(content.explanation, paperFont(8.0), inner.width());
    explanation.limitLines(3);
    painter.setPen(QColor(ink::muted));
    explanation.paint(painter, {inner.left(), top});
    const double tall = mm(15.0) + readableTextHeight();
    paintReadableCode(painter, {inner.left(), inner.bottom() - tall, inner.width(), tall}, content.code);
}

class CommandCardPages : public PaperPages
{
public:
    CommandCardPages(const Sheet& sheet, std::vector<PrintedCard> cards, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_cards(std::move(cards))
        , m_footer(frame.stamp)
        , m_centreName(frame.letterhead.centreName)
    {
        const QRectF body = sheet.body();
        const double height = body.height() - m_footer.height(body.width());
        m_columns = std::max(1, static_cast<int>(body.width() / cardWidth));
        m_rows = std::max(1, static_cast<int>(height / cardHeight));
        const double left = (body.width() - m_columns * cardWidth) / 2.0;
        const double top = std::max(0.0, (height - m_rows * cardHeight) / 2.0);
        m_grid =
            QRectF(body.topLeft() + QPointF(left, top), QSizeF(m_columns * cardWidth, m_rows * cardHeight));
    }

    [[nodiscard]] int count() const override
    {
        return std::max(1, (static_cast<int>(m_cards.size()) + perPage() - 1) / perPage());
    }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        const int first = page * perPage();
        const int end = std::min(static_cast<int>(m_cards.size()), first + perPage());
        paintCutLines(painter, (end - first + m_columns - 1) / m_columns);
        for (int i = first; i < end; ++i) {
            const int cell = i - first;
            const QPointF corner(cell % m_columns * cardWidth, cell / m_columns * cardHeight);
            paintCard(painter, {m_grid.topLeft() + corner, QSizeF(cardWidth, cardHeight)},
                      m_cards[std::size_t(i)], m_centreName);
        }
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    [[nodiscard]] int perPage() const { return m_columns * m_rows; }

    void paintCutLines(QPainter& painter, int rows) const
    {
        if (rows == 0)
            return;
        QPen pen(QColor(ink::line), mm(0.15));
        pen.setDashPattern({8.0, 6.0});
        painter.setPen(pen);
        const double bottom = m_grid.top() + rows * cardHeight;
        for (int i = 0; i <= m_columns; ++i) {
            const double x = m_grid.left() + i * cardWidth;
            painter.drawLine(QPointF(x, m_grid.top() - cutLength), QPointF(x, bottom));
        }
        for (int i = 0; i <= rows; ++i) {
            const double y = m_grid.top() + i * cardHeight;
            painter.drawLine(QPointF(m_grid.left() - cutLength, y), QPointF(m_grid.right() + cutLength, y));
        }
    }

    std::vector<PrintedCard> m_cards;
    PageFooter m_footer;
    QString m_centreName;
    int m_columns = 1;
    int m_rows = 1;
    QRectF m_grid;
};

} // namespace

CommandCardPaper::CommandCardPaper(std::vector<PrintedCard> cards, PaperFrame frame)
    : Paper(std::move(frame))
    , m_cards(std::move(cards))
    , m_title(tr("Command cards"))
{
}

Sheet CommandCardPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {10.0, 9.0, 10.0, 7.0});
}

std::unique_ptr<PaperPages> CommandCardPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<CommandCardPages>(sheet, m_cards, frame());
}

} // namespace kitcamp
