// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teampapers/badgepaper.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int rows = 5;
constexpr double badgeWide = mm(90.0);
constexpr double badgeHigh = mm(54.0); // of a common holder
constexpr double left = mm(15.0);
constexpr double top = mm(9.0);
constexpr double bandHigh = mm(10.0);
constexpr double codeSize = mm(26.0);
constexpr double inner = mm(3.5);

/// The largest font, from \p points down, in which the text takes one line of this width.
QFont fitting(const QString& text, double points, QFont::Weight weight, double width)
{
    constexpr double smallest = 6.5;
    while (points > smallest && textWidth(text, paperFont(points, weight)) > width)
        points -= 0.5;
    return paperFont(points, weight);
}

QString daysOf(const BadgeContent& badge)
{
    if (badge.firstDay.isEmpty() || badge.firstDay == badge.lastDay)
        return badge.firstDay;
    return badge.firstDay + u" – "_s + badge.lastDay;
}

/// The camp in a band at the top; of others than students their role stands in it, white on black.
void paintBand(QPainter& painter, const QRectF& box, const BadgeContent& badge)
{
    const QRectF band(box.left(), box.top(), box.width(), bandHigh);
    const bool isStaff = !badge.role.isEmpty();
    painter.fillRect(band, isStaff ? QColor(ink::text) : QColor(ink::line).lighter(122));
    painter.setPen(isStaff ? QColor(ink::reversed) : QColor(ink::text));
    const QString text = isStaff ? badge.role : badge.camp;
    const QFont font = fitting(text, isStaff ? 13.0 : 9.5, QFont::DemiBold, band.width() - 2 * inner);
    paintLine(painter,
              {band.left() + inner, band.center().y() - lineHeight(font) / 2, band.width() - 2 * inner, 0.0},
              text, font);
}

void paintNames(QPainter& painter, const QRectF& room, const BadgeContent& badge)
{
    const QFont name = fitting(badge.name, 22.0, QFont::Bold, room.width());
    const QFont latin = fitting(badge.latinName, 11.0, QFont::Normal, room.width());
    double y = room.top();
    painter.setPen(QColor(ink::text));
    paintLine(painter, {room.left(), y, room.width(), 0.0}, badge.name, name);
    y += lineHeight(name);
    if (!badge.latinName.isEmpty() && badge.latinName != badge.name) {
        paintLine(painter, {room.left(), y, room.width(), 0.0}, badge.latinName, latin);
        y += lineHeight(latin);
    }
    painter.setPen(QColor(ink::muted));
    TextBlock university(badge.university, paperFont(9.0), room.width());
    university.limitLines(2);
    university.paint(painter, {room.left(), y + mm(1.0)});
}

void paintBadge(QPainter& painter, const QRectF& box, const BadgeContent& badge)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(ink::line), mm(0.15)));
    painter.drawRect(box);
    paintBand(painter, box, badge);
    const QRectF body = box.adjusted(inner, bandHigh + mm(2.5), -inner, -mm(2.5));
    const bool hasCode = !badge.code.isEmpty();
    const double textWide = body.width() - (hasCode ? codeSize + mm(2.0) : 0.0);
    paintNames(painter, {body.left(), body.top(), textWide, body.height()}, badge);
    const QFont small = paperFont(7.5);
    const QFont team = paperFont(14.0, QFont::DemiBold);
    painter.setPen(QColor(ink::text));
    paintLine(painter, {body.left(), body.bottom() - lineHeight(small) - lineHeight(team), textWide, 0.0},
              badge.team, team);
    painter.setPen(QColor(ink::muted));
    const QString foot = badge.role.isEmpty() ? daysOf(badge) : badge.camp + u" · "_s + daysOf(badge);
    paintLine(painter, {body.left(), body.bottom() - lineHeight(small), textWide, 0.0}, foot, small);
    const auto code = hasCode ? Barcode::encode(Symbology::QrCode, badge.code) : Result<Barcode>(Error{});
    if (!code)
        return;
    const QRectF square(body.right() - codeSize, body.bottom() - codeSize - lineHeight(small), codeSize,
                        codeSize);
    code->paint(painter, square);
    painter.setPen(QColor(ink::muted));
    paintLine(painter, {square.left(), square.bottom(), codeSize, 0.0}, badge.code, paperFont(5.5),
              Qt::AlignHCenter);
}

class BadgePages : public PaperPages
{
public:
    BadgePages(const Sheet& sheet, QList<BadgeContent> badges, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_badges(std::move(badges))
        , m_footer(frame.stamp)
    {
    }

    [[nodiscard]] int count() const override
    {
        constexpr int cells = columns * rows;
        return std::max(1, (static_cast<int>(m_badges.size()) + cells - 1) / cells);
    }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        for (int cell = 0; cell < columns * rows; ++cell) {
            const int number = page * columns * rows + cell;
            if (number >= m_badges.size())
                break;
            const QPointF corner(left + cell % columns * badgeWide, top + cell / columns * badgeHigh);
            paintBadge(painter, {corner, QSizeF(badgeWide, badgeHigh)}, m_badges.at(number));
        }
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    QList<BadgeContent> m_badges;
    PageFooter m_footer;
};

} // namespace

BadgePaper::BadgePaper(QList<BadgeContent> badges, PaperFrame frame)
    : Paper(std::move(frame))
    , m_badges(std::move(badges))
    , m_title(tr("Badges"))
{
}

Sheet BadgePaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {15.0, 9.0, 15.0, 5.0});
}

std::unique_ptr<PaperPages> BadgePaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<BadgePages>(sheet, m_badges, frame());
}

} // namespace kitcamp
