// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QJsonObject>

namespace kitcamp {

/// What a short list of records shows.
struct RecordRowsSpec {
    /// A text that is made of several values.
    struct Computed {
        QString key;
        QString title; ///< translated
        std::function<QString(Store& store, const QJsonObject& values)> text;
    };
    QString table;
    QStringList columns; ///< of the record type; "path" is the name under the names of its parents
    QList<Computed> computed; ///< shown after the columns
    QString owner; ///< only rows whose column of this name is the owner; empty: all
    /// Rows that are hidden until they are asked for; usually the archived ones.
    std::function<bool(const QJsonObject& values)> isPast;
};

/// A list of some hundred records (rules, operators, places ...) as the settings show it, in the order of its
/// first column. Listens to the store and makes the narrowest row signals.
class RecordRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordRowsModel(Store& store, RecordRowsSpec spec, QObject* parent);

    /// The owner of a list of parts; 0 shows nothing.
    void setOwner(qint64 owner);
    void setPastShown(bool shown);
    void reload();

    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] bool isPastAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const QString& table() const { return m_spec.table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const QString& sentence); ///< the file could not be read

private:
    friend class RecordRowsDiff;
    struct Row {
        qint64 id = 0;
        QStringList texts;
        bool past = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] Result<QList<Row>> read();
    [[nodiscard]] Row rowOf(const QJsonObject& values);
    [[nodiscard]] QString pathOf(const QJsonObject& values) const;
    void order(QList<Row>& rows) const;
    void onChanged(const Announcement& announcement);
    [[nodiscard]] bool concerns(const ChangedRows& rows) const;

    Store& m_store;
    RecordRowsSpec m_spec;
    const RecordType* m_type;
    qint64 m_owner = 0;
    bool m_pastShown = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QHash<qint64, QJsonObject> m_values; ///< while reading: for the paths
    QList<Row> m_rows;
};

} // namespace kitcamp
