// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarpaper.h"

#include "views/print/papertext.h"
#include "views/week/planpaper.h"

#include <QPainter>

namespace kitcamp {

namespace {

class CalendarPages : public PaperPages
{
public:
    CalendarPages(const Sheet& sheet, const PlanSheet& plan, const QString& headline, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_plan(plan)
        , m_headline(headline)
        , m_centre(frame.letterhead.centreName)
        , m_footer(frame.stamp)
    {
    }

    [[nodiscard]] int count() const override { return 1; }

    void paint(QPainter& painter, int page) const override
    {
        if (page != 0)
            return;
        const QRectF body = sheet().body();
        const QFont head = paperFont(13.0, QFont::DemiBold);
        const QRectF line(body.left(), body.top(), body.width(), lineHeight(head));
        painter.setPen(QColor(ink::text));
        paintLine(painter, line, m_headline, head);
        painter.setPen(QColor(ink::muted));
        paintLine(painter, line, m_centre, paperFont(9.0), Qt::AlignRight);
        const double below = m_footer.height(body.width());
        paintPlan(painter, body.adjusted(0, line.height() + mm(2.0), 0, -below - mm(1.0)), m_plan);
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    PlanSheet m_plan;
    QString m_headline;
    QString m_centre;
    PageFooter m_footer;
};

} // namespace

CalendarPaper::CalendarPaper(PlanSheet plan, QString headline, PaperFrame frame)
    : Paper(std::move(frame))
    , m_plan(std::move(plan))
    , m_headline(std::move(headline))
    , m_title(tr("Calendar %1", "a paper: the days that it shows").arg(m_headline))
{
}

Sheet CalendarPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {9.0, 10.0, 9.0, 8.0}).turned();
}

std::unique_ptr<PaperPages> CalendarPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<CalendarPages>(sheet, m_plan, m_headline, frame());
}

} // namespace kitcamp
