// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/facesproxy.h"

#include "models/items/attendance/sheetmodel.h"
#include "models/people/picturestore.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/palette.h"
#include "views/desk/portrait.h"

#include <QPainter>
#include <QPainterPath>

namespace kitcamp {

namespace {
constexpr int facePixels = 24; ///< at the usual font
} // namespace

FacesProxy::FacesProxy(Store& store, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_store(store)
{
}

QVariant FacesProxy::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == SheetModel::PersonColumn)
        return face(index.data(Qt::DisplayRole).toString(), index.data(SheetModel::PictureRole).toString());
    return QIdentityProxyModel::data(index, role);
}

QPixmap FacesProxy::face(const QString& name, const QString& hash) const
{
    // Another look or text size makes other faces.
    const QString key = hash + u'|' + initialsOf(name) + u'|' + QString::number(scaled(facePixels)) + u'|'
        + QApplication::palette().window().color().name();
    const auto known = m_faces.constFind(key);
    if (known != m_faces.constEnd())
        return *known;
    QByteArray picture;
    if (!hash.isEmpty()) {
        const auto bytes = PictureStore(m_store.reader()).bytes(hash);
        picture = bytes ? *bytes : QByteArray();
    }
    const QPixmap made = facePixmap(name, picture, scaled(facePixels));
    m_faces.insert(key, made);
    return made;
}

QPixmap facePixmap(const QString& name, const QByteArray& picture, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QImage image;
    if (picture.isEmpty() || !image.loadFromData(picture)) {
        const Palette tokens = Palette::of(QApplication::palette());
        fillRounded(&painter, pixmap.rect(), space::radius, tokens.accentSoft);
        painter.setPen(tokens.accent);
        painter.setFont(textFont(TextSize::Small));
        painter.drawText(pixmap.rect(), Qt::AlignCenter, initialsOf(name));
        return pixmap;
    }
    QPainterPath frame;
    frame.addRoundedRect(pixmap.rect(), space::radius, space::radius);
    painter.setClipPath(frame);
    QRect target(QPoint(), image.size().scaled(pixmap.size(), Qt::KeepAspectRatioByExpanding));
    target.moveCenter(pixmap.rect().center());
    painter.drawImage(target, image);
    return pixmap;
}

} // namespace kitcamp
