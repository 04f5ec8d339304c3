// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teampapers/teamsheetpaper.h"

#include "views/print/barcode.h"
#include "views/print/flow.h"
#include "views/print/papertext.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double codeSize = mm(28.0);
constexpr double cellGap = mm(2.0);
constexpr int mostCellLines = 12; // a project in a few sentences; what is longer stands with the plan

struct Cell {
    double left = 0.0;
    std::unique_ptr<TextBlock> text;
};

/// A row of cells that break into lines: its height is the tallest one's.
void addRow(Flow& flow, const QStringList& cells, const QList<double>& widths, double width,
            const QFont& font)
{
    auto row = std::make_shared<std::vector<Cell>>();
    double height = 0.0;
    double left = 0.0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double wide = widths.at(i) * width;
        auto block = std::make_unique<TextBlock>(printable(cells.value(i)), font, wide - cellGap);
        block->limitLines(mostCellLines);
        height = std::max(height, block->height());
        row->push_back({left, std::move(block)});
        left += wide;
    }
    flow.add(height + mm(1.4), [row, height, width](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(ink::text));
        for (const Cell& cell : *row)
            cell.text->paint(painter, at + QPointF(cell.left, mm(0.6)));
        painter.setPen(QPen(QColor(ink::line), mm(0.12)));
        const double foot = at.y() + height + mm(1.2);
        painter.drawLine(QPointF(at.x(), foot), QPointF(at.x() + width, foot));
    });
}

void addText(Flow& flow, const QString& text, const QFont& font, double width, QRgb color, bool keep)
{
    auto block = std::make_shared<TextBlock>(printable(text), font, width);
    flow.add(
        block->height(),
        [block, color](QPainter& painter, const QPointF& at) {
            painter.setPen(QColor(color));
            block->paint(painter, at);
        },
        keep);
}

/// The head of a sheet, the code at its right.
void addHead(Flow& flow, const TeamSheetPaper::Page& page, double width)
{
    const double textWide = width - codeSize - mm(4.0);
    auto camp = std::make_shared<TextBlock>(page.camp, paperFont(10.0), textWide);
    auto heading = std::make_shared<TextBlock>(page.heading, paperFont(20.0, QFont::Bold), textWide);
    auto facts = std::make_shared<TextBlock>(page.facts, paperFont(10.5), textWide);
    const double height = std::max(camp->height() + heading->height() + facts->height() + mm(2.0),
                                   codeSize + readableTextHeight());
    flow.add(height, [=, text = page.code](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(ink::muted));
        camp->paint(painter, at);
        painter.setPen(QColor(ink::text));
        heading->paint(painter, at + QPointF(0.0, camp->height()));
        facts->paint(painter, at + QPointF(0.0, camp->height() + heading->height() + mm(2.0)));
        const QRectF square(at.x() + width - codeSize, at.y(), codeSize, codeSize);
        if (const auto code = Barcode::encode(Symbology::QrCode, text))
            code->paint(painter, square);
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {square.left(), square.bottom(), codeSize, 0.0}, text, paperFont(6.5),
                  Qt::AlignHCenter);
    });
}

class TeamSheetPages : public PaperPages
{
public:
    TeamSheetPages(const Sheet& sheet, const QList<TeamSheetPaper::Page>& teams, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_letterhead(frame.letterhead, sheet.body().width())
        , m_footer(frame.stamp)
    {
        const QRectF body = sheet.body();
        m_top = body.top() + (m_letterhead.height() > 0.0 ? m_letterhead.height() + mm(5.0) : 0.0);
        const double room = body.bottom() - m_footer.height(body.width()) - m_top;
        for (const TeamSheetPaper::Page& team : teams) {
            auto flow = std::make_shared<Flow>();
            fill(*flow, team, body.width());
            for (Flow::Page& page : flow->paginate(room))
                m_pages.emplace_back(flow, std::move(page));
        }
    }

    [[nodiscard]] int count() const override { return std::max(1, static_cast<int>(m_pages.size())); }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= static_cast<int>(m_pages.size()))
            return;
        const QRectF body = sheet().body();
        m_letterhead.paint(painter, body.topLeft());
        const auto& [flow, pieces] = m_pages[std::size_t(page)];
        flow->paint(painter, pieces, {body.left(), m_top});
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    static void fill(Flow& flow, const TeamSheetPaper::Page& team, double width)
    {
        addHead(flow, team, width);
        for (const TeamSheetPaper::Part& part : team.parts) {
            flow.addSpace(mm(5.0));
            addText(flow, part.heading, paperFont(12.0, QFont::DemiBold), width, ink::text, true);
            flow.addSpace(mm(1.0));
            for (const QStringList& row : part.rows)
                addRow(flow, row, part.widths, width, paperFont(9.5));
        }
    }

    LetterheadBand m_letterhead;
    PageFooter m_footer;
    double m_top = 0.0;
    std::vector<std::pair<std::shared_ptr<Flow>, Flow::Page>> m_pages;
};

QString slotTime(const SheetSlot& one, const QLocale& locale)
{
    const QDateTime starts = QDateTime::fromString(one.starts, u"yyyy-MM-ddTHH:mm"_s);
    return u"%1 %2–%3"_s.arg(locale.toString(starts.date(), u"ddd MM-dd"_s),
                             starts.time().toString(u"HH:mm"_s),
                             starts.addSecs(one.minutes * 60).time().toString(u"HH:mm"_s));
}

} // namespace

TeamSheetPaper::TeamSheetPaper(QList<TeamSheetContent> teams, PaperFrame frame, const QLocale& locale)
    : Paper(std::move(frame))
    , m_title(tr("Team sheets"))
{
    for (const TeamSheetContent& team : std::as_const(teams))
        m_pages << pageOf(team, locale);
}

TeamSheetPaper::Page TeamSheetPaper::pageOf(const TeamSheetContent& team, const QLocale& locale)
{
    Page page{tr("Team %1", "%1: number").arg(team.number), team.camp, {}, {}, team.code};
    if (!team.name.isEmpty())
        page.heading += u" · "_s + team.name;
    QStringList facts;
    if (!team.project.isEmpty())
        facts << tr("Project: %1")
                     .arg(team.company.isEmpty() ? team.project
                                                 : u"%1 (%2)"_s.arg(team.project, team.company));
    if (!team.mentor.isEmpty())
        facts << tr("Mentor: %1")
                     .arg(team.mentorPhone.isEmpty() ? team.mentor : team.mentor + u' ' + team.mentorPhone);
    if (!team.room.isEmpty())
        facts << tr("Room: %1").arg(team.room);
    page.facts = facts.join(u'\n');
    Part members{tr("Members"), {0.16, 0.2, 0.3, 0.18, 0.16}, {}};
    for (const SheetMember& member : team.members)
        members.rows << QStringList{member.name, member.latinName, member.university, member.major,
                                    member.phone};
    page.parts << members;
    if (!team.projectText.isEmpty())
        page.parts << Part{tr("The project"), {1.0}, {{team.projectText}}};
    if (!team.kit.isEmpty()) {
        Part kit{tr("Kit"), {0.5, 0.5}, {}};
        for (qsizetype i = 0; i < team.kit.size(); i += 2)
            kit.rows << QStringList{u"☐ "_s + team.kit.at(i),
                                    i + 1 < team.kit.size() ? u"☐ "_s + team.kit.at(i + 1) : QString()};
        page.parts << kit;
    }
    if (!team.timetable.isEmpty()) {
        Part timetable{tr("Timetable"), {0.24, 0.38, 0.18, 0.2}, {}};
        for (const SheetSlot& one : team.timetable)
            timetable.rows << QStringList{slotTime(one, locale), one.title, one.where, one.who};
        page.parts << timetable;
    }
    return page;
}

Sheet TeamSheetPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {18.0, 14.0, 15.0, 9.0});
}

std::unique_ptr<PaperPages> TeamSheetPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<TeamSheetPages>(sheet, m_pages, frame());
}

} // namespace kitcamp
