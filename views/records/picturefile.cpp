// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/picturefile.h"

#include "models/people/picturestore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace kitcamp {

namespace {

constexpr int longestSide = 1024;
constexpr qsizetype largestPicture = 300 * 1024;

/// JPEG at falling quality until it fits: photographs of devices and faces all do.
QByteArray encoded(const QImage& image)
{
    for (int quality = 88; quality >= 40; quality -= 12) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", quality);
        if (bytes.size() <= largestPicture)
            return bytes;
    }
    return {};
}

} // namespace

Result<QString> keepPictureFile(Store& store, const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    const QByteArray bytes =
        image.isNull() ? QByteArray() : encoded(image.convertToFormat(QImage::Format_RGB32));
    if (bytes.isEmpty()) {
        return Error{
            ErrorCode::File,
            QCoreApplication::translate("kitcamp::PictureFile",
                                        "%1 is not a picture that can be read. Choose a PNG or JPEG file.")
                .arg(QFileInfo(path).fileName()),
            reader.errorString(),
            {},
            {}};
    }
    return store.savePicture(bytes, image.width(), image.height());
}

QPixmap storedPicture(Store& store, const QString& hash, int side)
{
    if (hash.isEmpty())
        return {};
    const auto bytes = PictureStore(store.reader()).bytes(hash);
    QPixmap picture;
    if (!bytes || !picture.loadFromData(*bytes))
        return {};
    picture = picture.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
}

} // namespace kitcamp
