// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The journal as people read it: when, who, what, and whether it was taken back. The id of a row is the
/// entry's place in this file.
class HistoryList : public PagedModel
{
    Q_OBJECT
public:
    HistoryList(Store& store, FoldQuery fold, QObject* parent);

    /// Only what touched this object or what belongs to it (the loans of a device); id 0: everything.
    void showObject(const QString& table, qint64 id);
    /// Only what this operator did; invalid: everybody.
    void showOperator(OperatorId who);
    /// Name of the entry in a row, for EntryDetails and Store::takeBack; invalid where there is no such row.
    [[nodiscard]] OpId entryAt(int row) const;
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
    void retranslate() override;

protected:
    [[nodiscard]] Result<QSet<qint64>> touchedBy(const Announcement& announcement) override;

private:
    struct Words {
        OpId entry;
        QString sentence;
        bool undone = false;
        bool ofBatch = false; ///< names things as they were called, and is long to read
    };
    void narrow();
    [[nodiscard]] const Words& wordsOf(const ListRow& row) const;
    void readWords(Words& words) const;
    [[nodiscard]] QSet<qint64> rowsWithOtherWords();

    mutable QHash<qint64, Words> m_words; ///< of the rows that were looked at
    WhereClause m_object;
    OperatorId m_operator;
    qint64 m_lastSeen = 0;
    int m_sentenceColumn;
    int m_stateColumn;
};

} // namespace kitcamp
