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
    /// Which columns stand there at first: those of the history, or with number and file those of the log.
    enum class Columns { OfHistory, OfLog };
    HistoryList(Store& store, FoldQuery fold, QObject* parent, Columns columns = Columns::OfHistory);

    /// Only what touched this object or what belongs to it (the loans of a device); id 0: everything.
    void showObject(const QString& table, qint64 id);
    /// Only what this operator did; invalid: everybody.
    void showOperator(OperatorId who);
    enum class Part { Everything, InLog, NotSent };
    /// Only what the log of the centre has, or only what it has not. Looks again where called again.
    void showPart(Part part);
    /// Name of the entry in a row, for EntryDetails and Store::takeBack; invalid where there is no such row.
    [[nodiscard]] OpId entryAt(int row) const;
    [[nodiscard]] int rowOfEntry(const OpId& entry) const; ///< -1 where it is not in the list
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
    void retranslate() override;

protected:
    void beginToFollow() override;
    [[nodiscard]] Result<QSet<qint64>> touchedBy(const Announcement& announcement) override;

private:
    /// The entries that a turn of sync may give other places, so that each row finds its entry again.
    struct Unsettled {
        qint64 floor = 0; ///< entries up to this place keep it
        OpId atFloor;
        QHash<qint64, OpId> above; ///< place -> entry
    };
    [[nodiscard]] Result<Unsettled> readUnsettled() const;
    [[nodiscard]] Result<void> followTurn();
    [[nodiscard]] Result<void> renameBy(const QHash<qint64, OpId>& former, qint64 floor);
    [[nodiscard]] Result<void> noteNewEntries();

    struct Words {
        OpId entry;
        QString sentence;
        bool undone = false;
        bool ofBatch = false; ///< names things as they were called, and is long to read
    };
    void narrow();
    [[nodiscard]] QString fileOf(const ListRow& row) const;
    [[nodiscard]] const Words& wordsOf(const ListRow& row) const;
    void readWords(Words& words) const;
    [[nodiscard]] QSet<qint64> rowsWithOtherWords();

    mutable QHash<qint64, Words> m_words; ///< of the rows that were looked at
    WhereClause m_object;
    OperatorId m_operator;
    Part m_part = Part::Everything;
    Unsettled m_unsettled;
    qint64 m_lastSeen = 0;
    int m_fileColumn;
    int m_sentenceColumn;
    int m_stateColumn;
};

} // namespace kitcamp
