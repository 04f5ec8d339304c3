// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/barcode.h"

#include "views/print/papertext.h"
#include "views/print/sheet.h"

#include <QPainter>
#include <QPainterPath>

#include <zint.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

struct SymbolDeleter {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, SymbolDeleter>;

constexpr double widestBar = mm(0.5);

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

Symbol newSymbol(Symbology symbology)
{
    Symbol symbol(ZBarcode_Create());
    if (!symbol)
        return symbol;
    symbol->symbology = symbology == Symbology::Code128 ? BARCODE_CODE128 : BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    symbol->show_hrt = 0;
    symbol->scale = 0.5F; // zint's vectors have two units to a module at scale 1
    if (symbology == Symbology::QrCode)
        symbol->option_1 = 2; // error correction M
    return symbol;
}

QFont readableFont()
{
    return paperFont(7.5);
}

} // namespace

Result<Barcode> Barcode::encode(Symbology symbology, const QString& text)
{
    if (text.isEmpty())
        return Error{ErrorCode::Usage,
                     tr("There is no text to make a barcode of. Give the thing a number first.")};
    if (symbology == Symbology::Code128 && !isPlainAscii(text))
        return Error{
            ErrorCode::Usage,
            tr("“%1” cannot be printed as a line code: it takes Latin letters, digits and common signs "
               "only. Print it as a QR code instead.")
                .arg(text)};
    const Symbol symbol = newSymbol(symbology);
    const QByteArray bytes = text.toUtf8();
    const auto* source = reinterpret_cast<const unsigned char*>(bytes.constData());
    if (!symbol
        || ZBarcode_Encode_and_Buffer_Vector(symbol.get(), source, static_cast<int>(bytes.size()), 0)
            >= ZINT_ERROR
        || !symbol->vector)
        return Error{ErrorCode::Usage,
                     tr("“%1…” cannot be printed as a barcode. Shorten it.").arg(text.left(40)),
                     symbol ? QString::fromUtf8(symbol->errtxt) : QString()};
    Barcode code;
    code.m_symbology = symbology;
    code.m_text = text;
    code.m_modules = symbol->width;
    for (const zint_vector_rect* r = symbol->vector->rectangles; r; r = r->next) {
        const bool linear = symbology == Symbology::Code128;
        code.m_bars.emplace_back(std::round(r->x), linear ? 0.0 : std::round(r->y), std::round(r->width),
                                 linear ? 1.0 : std::round(r->height));
    }
    return code;
}

double Barcode::moduleIn(const QRectF& box) const
{
    if (m_symbology == Symbology::QrCode)
        return std::min(box.width(), box.height()) / modulesAcross();
    return std::min(box.width() / modulesAcross(), widestBar);
}

void Barcode::paint(QPainter& painter, const QRectF& box) const
{
    const QTransform device = painter.combinedTransform();
    double module = moduleIn(box);
    QPointF origin;
    const auto centre = [&] {
        origin = {box.center().x() - m_modules * module / 2.0,
                  m_symbology == Symbology::Code128 ? box.top()
                                                    : box.center().y() - m_modules * module / 2.0};
    };
    centre();
    // A bar of 2.4 pixels would be printed as 2 here and 3 there: whole pixels keep all bars alike. The tenth
    // lets a module of 1.99 pixels be 2; the quiet zone gives the room.
    const bool upright = device.type() <= QTransform::TxScale && device.m11() > 0.0;
    const bool snapped = upright && module * device.m11() >= 0.9;
    if (snapped) {
        module = std::floor(module * device.m11() + 0.1) / device.m11();
        centre();
        const QPointF corner = device.map(origin);
        origin = device.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    }
    const double tall = m_symbology == Symbology::Code128 ? box.height() : module;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& bar : m_bars)
        path.addRect(origin.x() + bar.x() * module, origin.y() + bar.y() * tall, bar.width() * module,
                     bar.height() * tall);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !snapped);
    painter.fillPath(path, QColor(ink::text));
    painter.restore();
}

double readableTextHeight()
{
    return lineHeight(readableFont());
}

void paintReadableCode(QPainter& painter, const QRectF& box, const QString& text)
{
    const Result<Barcode> code = Barcode::encode(Symbology::Code128, text);
    if (code)
        code->paint(painter, box.adjusted(0.0, 0.0, 0.0, -readableTextHeight()));
    painter.setPen(QColor(ink::text));
    const QRectF line(box.left(), box.bottom() - readableTextHeight(), box.width(), readableTextHeight());
    paintLine(painter, line, text, readableFont(), Qt::AlignHCenter);
}

} // namespace kitcamp
