// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/centretime.h"
#include "models/items/desk/listdiff.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The computers of the centre, this one first: what they are called, when they were last in touch, how far
/// they are behind, and whether they hold the same content. Looked at again by reload().
class KnownFilesModel : public QAbstractTableModel, private ListDiff<struct KnownFile>
{
    Q_OBJECT
public:
    enum Column { NameColumn, ContactColumn, BehindColumn, ContentColumn, ColumnCount };

    explicit KnownFilesModel(Store& store, QObject* parent = nullptr);
    ~KnownFilesModel() override;

    /// \p head: the entry of the log that this file stands on; \p lastContact: its own, Unix seconds;
    /// \p differences: what sync has to say of files with other content.
    void reload(qint64 head, qint64 lastContact, const QStringList& differences);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Result<QList<KnownFile>> read(const QStringList& differences);
    [[nodiscard]] QString textOf(const KnownFile& file, int column) const;
    [[nodiscard]] QString behindText(const KnownFile& file) const;
    [[nodiscard]] QString contentText(const KnownFile& file) const;
    [[nodiscard]] Tone toneOf(const KnownFile& file, int column) const;
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const KnownFile& fresh) override;
    void replaceAt(qsizetype row, const KnownFile& fresh) override;

    Store& m_store;
    CentreTime m_time;
    qint64 m_head = 0;
    qint64 m_lastContact = 0;
    QList<KnownFile> m_files;
};

} // namespace kitcamp
