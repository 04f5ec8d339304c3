// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

#include <QIdentityProxyModel>

namespace kitcamp {

/// A list told in two lines a row, for where there is no room for columns: one column is the first line,
/// others make the muted second one.
class RecordLines : public QIdentityProxyModel
{
    Q_OBJECT
public:
    struct Wanted {
        QString first; ///< key of a column
        QStringList second; ///< keys; empty cells are left out
        QString tone; ///< key of the column whose tone the line takes
    };
    RecordLines(PagedModel* list, QObject* parent);

    void show(const Wanted& wanted);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cell(int row, const QString& key, int role) const;
    [[nodiscard]] QString secondLine(int row) const;

    PagedModel* m_list;
    Wanted m_wanted;
};

} // namespace kitcamp
