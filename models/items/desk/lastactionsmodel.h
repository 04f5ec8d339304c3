// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/desk/listdiff.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace kitcamp {

/// The last twenty Actions of this file and operator, newest first, each with its Undo. Follows the file by
/// itself; an Action that was taken back stays and says so. In the past: the last ones of that day, whoever
/// did them, with nothing to undo.
class LastActionsModel : public QAbstractListModel, private ListDiff<struct LastAction>
{
    Q_OBJECT
public:
    enum OwnRole {
        OpIdRole = FirstOwnRole, ///< QString
        UndoableRole, ///< bool: not taken back yet, and not in the past
    };
    static constexpr int mostActions = 20;

    explicit LastActionsModel(Store& store, QObject* parent = nullptr);
    ~LastActionsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] OpId opIdAt(int row) const;
    /// False in the past.
    [[nodiscard]] bool takesBack() const { return !m_store.past(); }

private:
    void load();
    [[nodiscard]] Result<QList<LastAction>> readActions();
    [[nodiscard]] Result<QList<LastAction>> readEntries();
    [[nodiscard]] QString sentenceOf(const OpId& opId);
    [[nodiscard]] QString secondLineOf(const LastAction& action) const;
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const LastAction& fresh) override;
    void replaceAt(qsizetype row, const LastAction& fresh) override;

    Store& m_store;
    QList<LastAction> m_actions;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
