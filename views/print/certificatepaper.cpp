// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/certificatepaper.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

#include <algorithm>

namespace kitcamp {

namespace {

constexpr double frameGap = mm(1.6); // between the two lines of the frame
constexpr double inset = mm(16.0); // from the frame to the text
constexpr double sealSize = mm(42.0); // the usual round seal of a university
constexpr double codeSize = mm(34.0);
constexpr QRgb frameInk = qRgb(120, 94, 40);

void paintFrame(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(frameInk), mm(0.9)));
    painter.drawRect(area);
    painter.setPen(QPen(QColor(frameInk), mm(0.25)));
    painter.drawRect(area.adjusted(frameGap, frameGap, -frameGap, -frameGap));
    painter.restore();
}

/// The largest size, from \p points down, in which the text is no taller than \p most.
double fittingPoints(const QString& text, double points, double width, double most)
{
    constexpr double smallest = 7.0;
    while (points > smallest) {
        const QFont font = paperFont(points);
        if (lineCount(text, font, width) * lineHeight(font) <= most)
            break;
        points -= 0.5;
    }
    return points;
}

/// The narrowest width that needs no more lines than \p width: the last line is about as long as the others.
double balancedWidth(const QString& text, const QFont& font, double width)
{
    const int lines = lineCount(text, font, width);
    double narrow = width;
    while (narrow > width / 2.0 && lineCount(text, font, narrow - mm(4.0)) == lines)
        narrow -= mm(4.0);
    return narrow;
}

/// Paints in the middle of the column from \p left, \p width wide; the height that it took.
double paintCentred(QPainter& painter, const QString& text, const QFont& font, const QPointF& topLeft,
                    double width)
{
    const double narrow = balancedWidth(text, font, width);
    const TextBlock block(text, font, narrow, Qt::AlignHCenter);
    block.paint(painter, topLeft + QPointF((width - narrow) / 2.0, 0.0));
    return block.height();
}

double paintTitles(QPainter& painter, const QRectF& area, const PrintedCertificate& one)
{
    double top = area.top();
    painter.setPen(QColor(ink::text));
    const TextBlock title(one.title, paperFont(30.0, QFont::DemiBold), area.width(), Qt::AlignHCenter);
    title.paint(painter, {area.left(), top});
    top += title.height() + mm(1.0);
    painter.setPen(QColor(frameInk));
    const TextBlock english(one.titleEn, paperFont(15.0), area.width(), Qt::AlignHCenter);
    english.paint(painter, {area.left(), top});
    return top + english.height();
}

void paintBodies(QPainter& painter, const QRectF& area, const PrintedCertificate& one)
{
    const double gap = mm(5.0);
    const QFont chinese = paperFont(fittingPoints(one.body, 16.0, area.width(), area.height() * 0.55));
    const QFont english =
        paperFont(fittingPoints(one.bodyEn, 12.0, area.width(), area.height() * 0.45 - gap));
    const double used = lineCount(one.body, chinese, area.width()) * lineHeight(chinese) + gap
        + lineCount(one.bodyEn, english, area.width()) * lineHeight(english);
    const QPointF top = area.topLeft() + QPointF(0.0, std::max(0.0, (area.height() - used) / 2.0));
    painter.setPen(QColor(ink::text));
    const double tall = paintCentred(painter, one.body, chinese, top, area.width());
    painter.setPen(QColor(ink::muted));
    paintCentred(painter, one.bodyEn, english, top + QPointF(0.0, tall + gap), area.width());
}

/// An issuer's names at the foot of its place, the seal over them.
void paintIssuer(QPainter& painter, const QRectF& place, const PrintedIssuer& issuer)
{
    TextBlock name(issuer.name.isEmpty() ? issuer.nameEn : issuer.name, paperFont(11.0, QFont::DemiBold),
                   place.width(), Qt::AlignHCenter);
    name.limitLines(2);
    TextBlock english(issuer.name.isEmpty() ? QString() : issuer.nameEn, paperFont(8.0), place.width(),
                      Qt::AlignHCenter);
    english.limitLines(2);
    const double tall = name.height() + english.height();
    const double top = place.center().y() - tall / 2.0;
    painter.setPen(QColor(ink::text));
    name.paint(painter, {place.left(), top});
    painter.setPen(QColor(ink::muted));
    english.paint(painter, {place.left(), top + name.height()});
    if (issuer.seal.isNull())
        return;
    const QSizeF size = QSizeF(issuer.seal.size()).scaled(sealSize, sealSize, Qt::KeepAspectRatio);
    const QPointF corner = place.center() - QPointF(size.width(), size.height()) / 2.0;
    painter.setOpacity(0.85); // the names stay readable under the seal, as under one of ink
    painter.drawImage(QRectF(corner, size), issuer.seal);
    painter.setOpacity(1.0);
}

void paintIssuers(QPainter& painter, const QRectF& area, const std::vector<PrintedIssuer>& issuers)
{
    if (issuers.empty())
        return;
    const double width = std::min(mm(75.0), area.width() / double(issuers.size()));
    double left = area.center().x() - width * double(issuers.size()) / 2.0;
    for (const PrintedIssuer& issuer : issuers) {
        paintIssuer(painter, QRectF(left, area.top(), width, area.height()).adjusted(mm(1.5), 0, -mm(1.5), 0),
                    issuer);
        left += width;
    }
}

void paintCode(QPainter& painter, const QRectF& box, const QString& text)
{
    const auto code = Barcode::encode(Symbology::QrCode, text);
    if (code)
        code->paint(painter, box);
}

/// Number, day and, on the right, the code; a reprint is marked in the upper corner.
void paintMargins(QPainter& painter, const QRectF& inner, const PrintedCertificate& one)
{
    const QFont small = paperFont(9.0);
    const double line = lineHeight(small);
    painter.setPen(QColor(ink::text));
    const QRectF foot(inner.left() + mm(8.0), inner.bottom() - mm(8.0) - 2.0 * line, mm(80.0), line);
    paintLine(painter, foot, one.number, small);
    paintLine(painter, foot.translated(0.0, line), one.issuedOn, small);
    const QRectF square(inner.right() - mm(5.0) - codeSize, inner.bottom() - mm(5.0) - codeSize, codeSize,
                        codeSize);
    paintCode(painter, square, one.code);
    if (!one.reprint.isEmpty()) {
        const QRectF corner(inner.right() - mm(88.0), inner.top() + mm(6.0), mm(80.0),
                            lineHeight(paperFont(11.0)));
        paintLine(painter, corner, one.reprint, paperFont(11.0, QFont::DemiBold), Qt::AlignRight);
    }
}

class CertificatePages : public PaperPages
{
public:
    CertificatePages(const Sheet& sheet, std::vector<PrintedCertificate> certificates)
        : PaperPages(sheet)
        , m_certificates(std::move(certificates))
    {
    }

    [[nodiscard]] int count() const override { return std::max(1, static_cast<int>(m_certificates.size())); }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= static_cast<int>(m_certificates.size()))
            return;
        const PrintedCertificate& one = m_certificates[std::size_t(page)];
        const QRectF frame = sheet().body();
        const QRectF text = frame.adjusted(inset, inset, -inset, -inset);
        paintFrame(painter, frame);
        const double top = paintTitles(painter, text, one) + mm(4.0);
        const double foot = frame.bottom() - mm(6.0) - sealSize;
        paintBodies(painter, {text.left(), top, text.width(), foot - mm(2.0) - top}, one);
        const double side = codeSize + mm(9.0); // room for the code on the right, and as much on the left
        paintIssuers(painter, {frame.left() + side, foot, frame.width() - 2.0 * side, sealSize}, one.issuers);
        paintMargins(painter, frame, one);
    }

private:
    std::vector<PrintedCertificate> m_certificates;
};

} // namespace

CertificatePaper::CertificatePaper(std::vector<PrintedCertificate> certificates, PaperFrame frame)
    : Paper(std::move(frame))
    , m_certificates(std::move(certificates))
    , m_title(tr("Certificates"))
{
}

Sheet CertificatePaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {12.0, 12.0, 12.0, 12.0}).turned();
}

std::unique_ptr<PaperPages> CertificatePaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<CertificatePages>(sheet, m_certificates);
}

} // namespace kitcamp
