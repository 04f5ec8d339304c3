// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/centretime.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

/// One field of a row before and after an entry, as people read it; empty where there was nothing.
struct FieldDifference {
    QString column;
    QString title;
    QString before;
    QString after;
};

/// What an entry did to one row.
struct RowDetails {
    QString table;
    QString kind; ///< "device"
    qint64 id = 0;
    QString name; ///< as it is called today
    RowOperation operation = RowOperation::Update;
    QList<FieldDifference> fields;
};

/// Tells what an entry of the journal changed: from which value to which, row by row.
class EntryDetails
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryDetails)
public:
    /// \p store must outlive the details.
    explicit EntryDetails(Store& store);

    /// At most \p limit rows of the entry; total() says how many there are.
    [[nodiscard]] Result<QList<RowDetails>> read(qint64 seq, qsizetype limit = 500);
    /// The same of an entry that is not in the journal, or was read from it before.
    [[nodiscard]] Result<QList<RowDetails>> of(const Entry& entry, qsizetype limit = 500);
    [[nodiscard]] qsizetype total() const { return m_total; }

private:
    [[nodiscard]] Result<RowDetails> details(const RowChange& change);
    [[nodiscard]] Result<void> describeTable(const QString& table);
    [[nodiscard]] QString titleOf(const QString& column) const;
    [[nodiscard]] QString textOf(const QString& column, const QVariant& value) const;
    [[nodiscard]] QString nameOf(const RowChange& change, qint64 id) const;
    [[nodiscard]] bool isShown(const QString& column) const;

    Store& m_store;
    CentreTime m_time;
    Naming m_naming;
    QString m_table; ///< the one described by the following
    const RecordType* m_type = nullptr;
    QStringList m_columns;
    QHash<QString, QString> m_references; ///< column -> table
    qsizetype m_total = 0;
};

} // namespace kitcamp
