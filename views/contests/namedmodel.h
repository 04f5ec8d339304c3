// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/people/papernames.h"

#include <QIdentityProxyModel>

namespace kitcamp {

/// A table of participations with the names that a paper may say, for as long as the paper is made.
class NamedModel : public QIdentityProxyModel
{
public:
    NamedModel(QAbstractItemModel& model, int nameColumn, PaperNames& names)
        : m_nameColumn(nameColumn)
        , m_names(names)
    {
        setSourceModel(&model);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const QVariant shown = QIdentityProxyModel::data(index, role);
        if (role != Qt::DisplayRole || index.column() != m_nameColumn)
            return shown;
        return m_names.nameOf(index.data(IdRole).toLongLong(), shown.toString());
    }

private:
    int m_nameColumn;
    PaperNames& m_names;
};

} // namespace kitcamp
