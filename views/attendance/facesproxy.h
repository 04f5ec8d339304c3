// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QHash>
#include <QIcon>
#include <QIdentityProxyModel>

namespace kitcamp {

/// Puts a small face before each name of a session's list: the picture, or the initials.
class FacesProxy : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit FacesProxy(Store& store, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QPixmap face(const QString& name, const QString& hash) const;

    Store& m_store;
    mutable QHash<QString, QPixmap> m_faces; ///< by picture and initials
};

/// A square with the picture, or with the initials on the accent's soft ground.
[[nodiscard]] QPixmap facePixmap(const QString& name, const QByteArray& picture, int side);

} // namespace kitcamp
