// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// The two codes we print: lines for every hand scanner, squares where there is little room or much text.
enum class Symbology {
    Code128, ///< ISO/IEC 15417; ASCII only
    QrCode, ///< ISO/IEC 18004; any text
};

/// A code as vectors: bars stay crisp on any device.
class Barcode
{
    Q_DECLARE_TR_FUNCTIONS(Barcode)

public:
    /// Fails on an empty text, on one that is too long, and on one that the symbology cannot hold.
    [[nodiscard]] static Result<Barcode> encode(Symbology symbology, const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] Symbology symbology() const { return m_symbology; }
    /// Width in modules (the narrowest bar is one), with the quiet zones that a reader needs on both sides.
    [[nodiscard]] double modulesAcross() const { return m_modules + 2.0 * quietModules(); }
    /// Paints the code in the middle of a box of paper units, quiet zone inside. Bars are snapped to whole
    /// pixels of the device; a bar of Code 128 is never wider than half a millimetre.
    void paint(QPainter& painter, const QRectF& box) const;

private:
    [[nodiscard]] double quietModules() const { return m_symbology == Symbology::Code128 ? 10.0 : 4.0; }
    [[nodiscard]] double moduleIn(const QRectF& box) const;

    Symbology m_symbology = Symbology::Code128;
    QString m_text;
    double m_modules = 0.0; ///< without quiet zones
    std::vector<QRectF> m_bars; ///< in modules; the bars of Code 128 are of height 1
};

/// Paints a Code 128 with the text below it, for those who must type it. Without a code, the text alone.
void paintReadableCode(QPainter& painter, const QRectF& box, const QString& text);

/// Height of the line of text below the bars, in paper units.
[[nodiscard]] double readableTextHeight();

} // namespace kitcamp
