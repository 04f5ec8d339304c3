// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/logofile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace kitcamp {

namespace {

constexpr int longestSide = 640; // a letterhead of 25 mm at 600 dpi
constexpr int shortestSide = 80;
constexpr qsizetype largest = 300 * 1024; // what Store::savePicture takes
constexpr int mostMegapixels = 200;

Logo encoded(const QImage& image)
{
    for (int side = longestSide; side >= shortestSide; side /= 2) {
        const QImage small = std::max(image.width(), image.height()) > side
            ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        Logo logo{{}, small.size()};
        QBuffer buffer(&logo.bytes);
        if (buffer.open(QIODevice::WriteOnly) && small.save(&buffer, "PNG") && logo.bytes.size() <= largest)
            return logo;
    }
    return {};
}

} // namespace

Result<Logo> readLogo(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool huge = qint64(size.width()) * size.height() > mostMegapixels * 1'000'000LL;
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = huge ? QImage() : reader.read();
    const Logo logo = image.isNull() ? Logo() : encoded(image);
    if (logo.isEmpty())
        return Error{
            ErrorCode::File,
            QCoreApplication::translate("kitcamp::LogoFile",
                                        "%1 is not a picture that can be used. Choose a PNG, JPEG or SVG "
                                        "file.")
                .arg(QFileInfo(path).fileName()),
            reader.errorString(),
            {},
            {}};
    return logo;
}

} // namespace kitcamp
