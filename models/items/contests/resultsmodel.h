// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestactions.h"
#include "models/items/contests/contestreader.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kitcamp {

/// What everybody reached in a round, with points and ranks to be typed in; or (round 0) the whole contest.
/// Rows stay where they are while results are typed: they are put in order when somebody asks for it.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RankColumn, NameColumn, SchoolColumn, PointsColumn, GivenColumn, OnwardColumn, Columns };

    ResultsModel(ContestReader& reader, const QLocale& locale, QObject* parent);

    void showRound(qint64 round);
    /// Only entries whose name, number or school holds each word; names also by their reading.
    void setWords(const QStringList& words);
    [[nodiscard]] const ContestRound* round() const { return m_reader.sheet().round(m_round); }
    [[nodiscard]] const QList<ContestPlace>& places() const { return m_places; }
    [[nodiscard]] qint64 entryAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] int rowOf(qint64 entry) const { return static_cast<int>(m_rows.indexOf(entry)); }
    [[nodiscard]] const ContestResult* resultAt(int row) const;
    /// What a change of a result says: whom it is of and what stood there; new values are to be filled in.
    [[nodiscard]] ResultEntry entryOf(int row) const;
    /// "Entered for 40 of 796. 12 go on."
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] QStringList exportHeader() const;
    [[nodiscard]] QStringList exportRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// By -1: by rank.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void resultWanted(const kitcamp::ResultEntry& entry);
    void refused(const QString& sentence);

private:
    void refresh();
    void layOut();
    [[nodiscard]] bool isShown(const ContestEntry& entry) const;
    [[nodiscard]] bool isBefore(qint64 a, qint64 b) const;
    [[nodiscard]] const ContestResult* resultOf(qint64 entry) const;
    [[nodiscard]] QString textOf(qint64 entry, int column) const;
    [[nodiscard]] QString onwardText(qint64 entry) const;
    void readTexts();

    ContestReader& m_reader;
    QLocale m_locale;
    qint64 m_round = 0;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<ContestPlace> m_places;
    QHash<qint64, ContestPlace> m_placeOf;
    QHash<qint64, const ContestEntry*> m_entries;
    QHash<qint64, QString> m_texts; ///< search texts of the persons; read at the first search
    QList<qint64> m_rows;
};

} // namespace kitcamp
