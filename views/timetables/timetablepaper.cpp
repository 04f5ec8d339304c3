// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timetables/timetablepaper.h"

#include "views/print/papertext.h"
#include "views/week/planpaper.h"

#include <QPainter>

namespace kitcamp {

namespace {

class TimetablePages : public PaperPages
{
public:
    TimetablePages(const Sheet& sheet, QString title, std::shared_ptr<const std::vector<TimetableWeek>> weeks,
                   const PaperFrame& frame)
        : PaperPages(sheet)
        , m_title(std::move(title))
        , m_weeks(std::move(weeks))
        , m_centre(frame.letterhead.centreName)
        , m_footer(frame.stamp)
    {
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_weeks->size()); }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        const TimetableWeek& week = (*m_weeks)[static_cast<size_t>(page)];
        const QRectF body = sheet().body();
        const QFont head = paperFont(13.0, QFont::DemiBold);
        const QFont small = paperFont(9.0);
        const QRectF line(body.left(), body.top(), body.width(), lineHeight(head));
        painter.setPen(QColor(ink::text));
        paintLine(painter, line.adjusted(0, 0, -body.width() * 0.42, 0), m_title, head);
        painter.setPen(QColor(ink::muted));
        paintLine(painter, line.adjusted(body.width() * 0.6, 0, 0, 0), m_centre, small, Qt::AlignRight);
        const QRectF second(body.left(), line.bottom() + mm(0.5), body.width(), lineHeight(small));
        paintLine(painter, second, week.headline, small);
        const double below = m_footer.height(body.width());
        const QRectF grid(body.left(), second.bottom() + mm(1.5), body.width(),
                          body.bottom() - below - mm(1.0) - second.bottom() - mm(1.5));
        paintPlan(painter, grid, week.plan);
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    QString m_title;
    std::shared_ptr<const std::vector<TimetableWeek>> m_weeks;
    QString m_centre;
    PageFooter m_footer;
};

} // namespace

TimetablePaper::TimetablePaper(QString title, std::vector<TimetableWeek> weeks, PaperFrame frame)
    : Paper(std::move(frame))
    , m_title(std::move(title))
    , m_weeks(std::make_shared<const std::vector<TimetableWeek>>(std::move(weeks)))
{
}

Sheet TimetablePaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {9.0, 10.0, 9.0, 8.0}).turned();
}

std::unique_ptr<PaperPages> TimetablePaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<TimetablePages>(sheet, m_title, m_weeks, frame());
}

} // namespace kitcamp
