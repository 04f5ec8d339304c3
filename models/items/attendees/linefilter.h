// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace kitcamp {

/// Which lines are shown: by what was typed, by university, only those that are marked. Sorts as SortRole
/// says.
class LineFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit LineFilter(QObject* parent = nullptr);

    void setQuery(const QString& query); ///< each word must occur in some cell
    void setGroup(const QString& group); ///< empty: all
    void setOnlyMarked(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_group;
    bool m_onlyMarked = false;
};

} // namespace kitcamp
