// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teampapers/doorsignpaper.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double codeSize = mm(38.0);
constexpr qsizetype mostMembers = 10;

class DoorSignPages : public PaperPages
{
public:
    DoorSignPages(const Sheet& sheet, QList<TeamSheetContent> teams, QStringList headings, QStringList facts,
                  const PaperFrame& frame)
        : PaperPages(sheet)
        , m_teams(std::move(teams))
        , m_headings(std::move(headings))
        , m_facts(std::move(facts))
        , m_footer(frame.stamp)
    {
    }

    [[nodiscard]] int count() const override { return std::max(1, static_cast<int>(m_teams.size())); }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= m_teams.size())
            return;
        const TeamSheetContent& team = m_teams.at(page);
        const QRectF body = sheet().body();
        double y = paintHead(painter, body, team, m_headings.value(page));
        painter.setPen(QColor(ink::muted));
        const TextBlock facts(m_facts.value(page), paperFont(15.0), body.width());
        facts.paint(painter, {body.left(), y});
        y += facts.height() + mm(6.0);
        paintMembers(painter, {body.left(), y, body.width() - codeSize - mm(8.0), body.bottom() - y}, team);
        paintCode(painter, body, team);
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    static double paintHead(QPainter& painter, const QRectF& body, const TeamSheetContent& team,
                            const QString& heading)
    {
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {body.left(), body.top(), body.width(), 0.0}, team.camp, paperFont(14.0));
        double y = body.top() + lineHeight(paperFont(14.0)) + mm(2.0);
        painter.setPen(QColor(ink::text));
        paintLine(painter, {body.left(), y, body.width(), 0.0}, heading, paperFont(72.0, QFont::Bold));
        y += lineHeight(paperFont(72.0, QFont::Bold));
        if (team.name.isEmpty())
            return y + mm(2.0);
        TextBlock name(team.name, paperFont(32.0, QFont::DemiBold), body.width());
        name.limitLines(2);
        name.paint(painter, {body.left(), y});
        return y + name.height() + mm(2.0);
    }

    static void paintMembers(QPainter& painter, const QRectF& room, const TeamSheetContent& team)
    {
        const QFont name = paperFont(team.members.size() > 6 ? 14.0 : 18.0, QFont::DemiBold);
        const QFont from = paperFont(11.0);
        const double pitch = lineHeight(name) + mm(1.5);
        double y = room.top();
        for (const SheetMember& member : team.members.mid(0, mostMembers)) {
            painter.setPen(QColor(ink::text));
            paintLine(painter, {room.left(), y, room.width() * 0.42, 0.0}, member.name, name);
            painter.setPen(QColor(ink::muted));
            paintLine(painter,
                      {room.left() + room.width() * 0.44, y + lineHeight(name) - lineHeight(from) - mm(0.8),
                       room.width() * 0.56, 0.0},
                      member.university, from);
            y += pitch;
        }
    }

    static void paintCode(QPainter& painter, const QRectF& body, const TeamSheetContent& team)
    {
        const auto code = Barcode::encode(Symbology::QrCode, team.code);
        if (!code)
            return;
        const QRectF square(body.right() - codeSize, body.bottom() - codeSize - mm(14.0), codeSize, codeSize);
        code->paint(painter, square);
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {square.left(), square.bottom(), codeSize, 0.0}, team.code, paperFont(7.0),
                  Qt::AlignHCenter);
    }

    QList<TeamSheetContent> m_teams;
    QStringList m_headings;
    QStringList m_facts;
    PageFooter m_footer;
};

} // namespace

DoorSignPaper::DoorSignPaper(QList<TeamSheetContent> teams, PaperFrame frame)
    : Paper(std::move(frame))
    , m_teams(std::move(teams))
    , m_title(tr("Door signs"))
{
    for (const TeamSheetContent& team : std::as_const(m_teams)) {
        m_headings << tr("Team %1", "%1: number").arg(team.number);
        QStringList facts;
        if (!team.project.isEmpty())
            facts << tr("Project: %1").arg(team.project);
        if (!team.mentor.isEmpty())
            facts << tr("Mentor: %1").arg(team.mentor);
        if (!team.room.isEmpty())
            facts << tr("Room: %1").arg(team.room);
        m_facts << facts.join(u"   "_s);
    }
}

Sheet DoorSignPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {18.0, 15.0, 18.0, 9.0}).turned();
}

std::unique_ptr<PaperPages> DoorSignPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<DoorSignPages>(sheet, m_teams, m_headings, m_facts, frame());
}

} // namespace kitcamp
