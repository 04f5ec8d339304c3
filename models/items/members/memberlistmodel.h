// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/centretime.h"
#include "models/items/desk/listdiff.h"
#include "models/items/roles.h"
#include "models/members/members.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// A member as the list shows it.
struct MemberLine {
    Member member;
    bool own = false;
    qint64 lastContact = 0; ///< of its newest file, by that computer's clock; 0: never
    qint64 head = -1; ///< the entry of the log that it stood on then; -1: not known
};
[[nodiscard]] bool operator==(const MemberLine& left, const MemberLine& right);

/// The computers that belong to the centre, or did: their role, whether they are in, when they were last in
/// touch and how far they are behind. Follows the store; where the others stand is looked at again by
/// reload().
class MemberListModel : public QAbstractTableModel, private ListDiff<MemberLine>
{
    Q_OBJECT
public:
    enum Column { NameColumn, RoleColumn, StateColumn, ContactColumn, BehindColumn, ColumnCount };

    explicit MemberListModel(Store& store, QObject* parent = nullptr);

    /// \p head: the entry of the log that this file stands on; \p lastContact: its own, Unix seconds.
    void reload(qint64 head, qint64 lastContact);
    [[nodiscard]] const MemberLine& lineAt(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowOf(qint64 member) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Result<QList<MemberLine>> read();
    void look();
    [[nodiscard]] QString textOf(const MemberLine& line, int column) const;
    [[nodiscard]] QString stateText(const MemberLine& line) const;
    [[nodiscard]] QString behindText(const MemberLine& line) const;
    [[nodiscard]] Tone toneOf(const MemberLine& line, int column) const;
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const MemberLine& fresh) override;
    void replaceAt(qsizetype row, const MemberLine& fresh) override;

    Store& m_store;
    CentreTime m_time;
    qint64 m_head = 0;
    qint64 m_lastContact = 0;
    QList<MemberLine> m_lines;
};

} // namespace kitcamp
