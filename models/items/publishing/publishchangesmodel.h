// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/changewords.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// One change before it is published, in words.
struct PublishRow {
    PlanChange change;
    QString word;
    QString activity;
    QString session;
    QString sentence;
    int concerned = 0; ///< people
    QStringList blockers; ///< why it cannot be published; empty: it can
    bool chosen = true;
};

/// The changes of the plan with a tick each; what something forbids cannot be ticked, and says why.
class PublishChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WordColumn, SessionColumn, SentenceColumn, PeopleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<PublishRow> rows);
    [[nodiscard]] const QList<PublishRow>& rows() const { return m_rows; }
    [[nodiscard]] QList<PlanChange> chosen() const;
    [[nodiscard]] int blockedCount() const;
    void chooseAll(bool chosen);
    /// For a list that only shows: without ticks, and without the activity that it is about anyway.
    void setShownOnly(bool shownOnly) { m_shownOnly = shownOnly; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QVariant text(const PublishRow& row, int column) const;
    [[nodiscard]] QVariant secondLine(const PublishRow& row, int column) const;

    QList<PublishRow> m_rows;
    bool m_shownOnly = false;
};

/// The rows for these changes, in the language of the window. \p blockers: why a session cannot be published.
[[nodiscard]] Result<QList<PublishRow>> publishRows(Connection& connection, const QList<PlanChange>& changes,
                                                    const QHash<qint64, QStringList>& blockers);

} // namespace kitcamp
