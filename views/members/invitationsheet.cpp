// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/invitationsheet.h"

#include "views/print/flow.h"
#include "views/print/papertext.h"

#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph of the sheet.
struct Paragraph {
    QString text;
    QFont font;
    double spaceAbove = 0.0; ///< paper units
};

class InvitationPages : public PaperPages
{
public:
    InvitationPages(const Sheet& sheet, const QList<Paragraph>& paragraphs, const PaperFrame& frame)
        : PaperPages(sheet)
        , m_footer(frame.stamp)
    {
        const double width = sheet.body().width();
        const LetterheadBand band(frame.letterhead, width);
        if (band.height() > 0.0)
            m_flow.add(band.height(),
                       [band](QPainter& painter, const QPointF& at) { band.paint(painter, at); });
        for (const Paragraph& paragraph : paragraphs) {
            m_flow.addSpace(paragraph.spaceAbove);
            const auto block = std::make_shared<TextBlock>(printable(paragraph.text), paragraph.font, width);
            m_flow.add(block->height(), [block](QPainter& painter, const QPointF& at) {
                painter.setPen(QColor(ink::text));
                block->paint(painter, at);
            });
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
    PageFooter m_footer;
    Flow m_flow;
    std::vector<Flow::Page> m_pages;
};

/// Letters that are not mistaken for one another.
QFont passphraseFont()
{
    QFont font = paperFont(24.0, QFont::DemiBold);
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return font;
}

} // namespace

QStringList stepsToJoin(const QString& fileName, const QString& place)
{
    const bool isServer = place.startsWith("postgresql:"_L1);
    QStringList steps{
        InvitationSheet::tr("1. Take the invitation %1 to the other computer, on a stick or by mail.",
                            "%1: file")
            .arg(fileName),
        InvitationSheet::tr("2. Start Kitcamp there and choose \"Join a centre\".")};
    steps << (isServer ? InvitationSheet::tr("3. Choose the invitation. The server is named in it.")
                       : InvitationSheet::tr("3. Choose the invitation, and the folder %1 as that computer "
                                             "sees it.",
                                             "%1: folder")
                             .arg(place));
    return steps << InvitationSheet::tr("4. Type the passphrase.");
}

InvitationSheet::InvitationSheet(const InvitationContent& content, PaperFrame frame)
    : Paper(std::move(frame))
    , m_title(tr("Invitation for %1", "%1: computer").arg(content.computer))
    , m_about(tr("One computer joins with it, in the role %1, until %2.", "%1: role, %2: day")
                  .arg(content.role, content.until.toString(Qt::ISODate)))
    , m_passphrase(QString(content.passphrase).replace(u'-', u"  "_s))
    , m_steps(stepsToJoin(content.fileName, content.place))
    , m_warning(tr("Keep this sheet and the invitation apart: who has both can join. Destroy it afterwards; "
                   "the passphrase serves for nothing else."))
{
}

Sheet InvitationSheet::sheet() const
{
    return Sheet::of(QPageSize::A4, {22.0, 16.0, 22.0, 10.0});
}

std::unique_ptr<PaperPages> InvitationSheet::layOut(const Sheet& sheet) const
{
    const QFont body = paperFont(11.0);
    QList<Paragraph> paragraphs{{m_title, paperFont(16.0, QFont::DemiBold), mm(8.0)},
                                {m_about, body, mm(2.0)},
                                {tr("Passphrase"), paperFont(9.0), mm(10.0)},
                                {m_passphrase, passphraseFont(), mm(1.0)},
                                {tr("What to do"), paperFont(12.0, QFont::DemiBold), mm(10.0)}};
    for (const QString& step : m_steps)
        paragraphs << Paragraph{step, body, mm(2.5)};
    paragraphs << Paragraph{m_warning, body, mm(10.0)};
    return std::make_unique<InvitationPages>(sheet, paragraphs, frame());
}

} // namespace kitcamp
