// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/contests/contestreader.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kitcamp {

/// The schools of a contest: whom they sent and what they came to. Sorted by a click on a head.
class SchoolsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SchoolColumn,
        CountryColumn,
        StudentsColumn,
        TeachersColumn,
        BestColumn,
        AwardsColumn,
        Columns
    };

    SchoolsModel(ContestReader& reader, const QLocale& locale, QObject* parent);

    /// Only schools whose names, or those of their teachers, hold each word.
    void setWords(const QStringList& words);
    /// "124 schools, 796 students, 130 teachers"
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] qint64 organizationAt(int row) const { return m_rows.value(row).organization; }
    [[nodiscard]] QStringList exportHeader() const;
    [[nodiscard]] QStringList exportRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By -1: most students first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void refresh();
    [[nodiscard]] QString textOf(const SchoolEntries& school, int column) const;

    ContestReader& m_reader;
    QLocale m_locale;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<SchoolEntries> m_rows;
};

} // namespace kitcamp
