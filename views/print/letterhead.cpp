// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/letterhead.h"

#include "views/print/papertext.h"
#include "views/print/sheet.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr double logoHeight = mm(13.0);
constexpr double widestLogo = mm(45.0);
constexpr double logoGap = mm(3.5);
constexpr int sharpestLogo = 640; // pixels; more only makes the PDF heavy

QFont nameFont()
{
    return paperFont(12.5, QFont::DemiBold);
}

QFont secondFont()
{
    return paperFont(8.5);
}

QFont footFont()
{
    return paperFont(7.0);
}

QImage slimLogo(const QImage& logo)
{
    if (logo.width() <= sharpestLogo && logo.height() <= sharpestLogo)
        return logo;
    return logo.scaled(sharpestLogo, sharpestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

double blockHeight(const QString& text, const QFont& font, double width)
{
    return text.isEmpty() ? 0.0 : TextBlock(text, font, width).height();
}

} // namespace

LetterheadBand::LetterheadBand(Letterhead letterhead, double width, Arrangement arrangement)
    : m_letterhead(std::move(letterhead))
    , m_width(width)
    , m_centred(arrangement == Arrangement::Centred)
    , m_height(0.0)
{
    m_letterhead.logo = slimLogo(m_letterhead.logo);
    const double logo = logoSize().height();
    const double between = logo > 0.0 && namesHeight() > 0.0 ? mm(1.0) : 0.0;
    m_height = m_centred ? logo + between + namesHeight() : std::max(logo, namesHeight());
}

QSizeF LetterheadBand::logoSize() const
{
    if (m_letterhead.logo.isNull())
        return {0.0, 0.0};
    const QSizeF most(std::min(widestLogo, m_width / 3.0), logoHeight);
    return QSizeF(m_letterhead.logo.size()).scaled(most, Qt::KeepAspectRatio);
}

QRectF LetterheadBand::namesBox() const
{
    const QSizeF logo = logoSize();
    if (m_centred)
        return {0.0, logo.height() > 0.0 ? logo.height() + mm(1.0) : 0.0, m_width, 0.0};
    const double left = logo.width() > 0.0 ? logo.width() + logoGap : 0.0;
    return {left, 0.0, m_width - left, 0.0};
}

double LetterheadBand::namesHeight() const
{
    const double width = namesBox().width();
    return blockHeight(m_letterhead.centreName, nameFont(), width)
        + blockHeight(m_letterhead.secondName, secondFont(), width);
}

void LetterheadBand::paint(QPainter& painter, const QPointF& topLeft) const
{
    const QSizeF logo = logoSize();
    if (logo.width() > 0.0) {
        const double left = m_centred ? (m_width - logo.width()) / 2.0 : 0.0;
        const double top = m_centred ? 0.0 : (m_height - logo.height()) / 2.0;
        painter.drawImage(QRectF(topLeft + QPointF(left, top), logo), m_letterhead.logo);
    }
    const QRectF names = namesBox();
    const Qt::Alignment alignment = m_centred ? Qt::AlignHCenter : Qt::AlignLeft;
    QPointF at = topLeft + names.topLeft();
    if (!m_centred)
        at.ry() += (m_height - namesHeight()) / 2.0;
    painter.setPen(QColor(ink::text));
    if (!m_letterhead.centreName.isEmpty()) {
        const TextBlock name(m_letterhead.centreName, nameFont(), names.width(), alignment);
        name.paint(painter, at);
        at.ry() += name.height();
    }
    if (m_letterhead.secondName.isEmpty())
        return;
    painter.setPen(QColor(ink::muted));
    TextBlock(m_letterhead.secondName, secondFont(), names.width(), alignment).paint(painter, at);
}

QString paperTime(const QDateTime& instant, const QTimeZone& zone)
{
    const QDateTime local = zone.isValid() ? instant.toTimeZone(zone) : instant.toUTC();
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

PageFooter::PageFooter(const PaperStamp& stamp)
    : m_pageOf(tr("Page %1 of %2", "the foot of a printed page"))
{
    const QString zone = stamp.zone.isValid() ? QString::fromLatin1(stamp.zone.id()) : u"UTC"_s;
    if (stamp.asOfDay.isValid())
        m_stamp << tr("As of %1 (%2)", "what the file knew at this time; time and time zone")
                       .arg(stamp.asOfDay.toString(Qt::ISODate), zone);
    else if (stamp.asOf.isValid())
        m_stamp << tr("As of %1 (%2)", "what the file knew at this time; time and time zone")
                       .arg(paperTime(stamp.asOf, stamp.zone), zone);
    if (stamp.printedAt.isValid() && !stamp.operatorName.isEmpty())
        m_stamp << tr("printed %1 by %2", "time and operator")
                       .arg(paperTime(stamp.printedAt, stamp.zone), stamp.operatorName);
    else if (stamp.printedAt.isValid())
        m_stamp << tr("printed %1", "time").arg(paperTime(stamp.printedAt, stamp.zone));
    m_stamp << stamp.remarks;
}

QString PageFooter::stampText() const
{
    return m_stamp.join(u" · "_s);
}

QString PageFooter::pageText(int page, int count) const
{
    return m_pageOf.arg(page + 1).arg(count);
}

namespace {

bool isNarrow(double width)
{
    return width < mm(120.0);
}

/// The stamp stands left of the page number, or above it where the paper is narrow.
TextBlock stampBlock(const QStringList& stamp, double width)
{
    if (isNarrow(width))
        return TextBlock(stamp.join(u'\n'), footFont(), width);
    return TextBlock(stamp.join(u" · "_s), footFont(), width - mm(40.0));
}

} // namespace

double PageFooter::height(double width) const
{
    const double lines = stampBlock(m_stamp, width).lines() + (isNarrow(width) ? 1 : 0);
    return lines * lineHeight(footFont()) + mm(3.0);
}

void PageFooter::paint(QPainter& painter, const Sheet& sheet, int page, int count) const
{
    const QRectF body = sheet.body();
    const double pitch = lineHeight(footFont());
    const double top = body.bottom() - height(body.width()) + mm(2.0);
    painter.setPen(QPen(QColor(ink::line), mm(0.15)));
    painter.drawLine(QPointF(body.left(), top), QPointF(body.right(), top));
    painter.setPen(QColor(ink::muted));
    stampBlock(m_stamp, body.width()).paint(painter, {body.left(), top + mm(0.6)});
    const QRectF last(body.left(), body.bottom() - pitch - mm(0.4), body.width(), pitch);
    paintLine(painter, last, pageText(page, count), footFont(), Qt::AlignRight);
}

} // namespace kitcamp
