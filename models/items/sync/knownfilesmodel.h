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
class KnownFilesModel : public QAbstractTableModel, private ListDiff<struct FileRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, ContactColumn, BehindColumn, ContentColumn, ColumnCount };

    explicit KnownFilesModel(Store& store, QObject* parent = nullptr);
    ~KnownFilesModel() override;

    /// \p head: the entry of the log that this file stands on; \p lastContact: its own, Unix seconds.
    void reload(qint64 head, qint64 lastContact);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Result<QList<FileRow>> read();
    [[nodiscard]] QString textOf(const FileRow& file, int column) const;
    [[nodiscard]] QString behindText(const FileRow& file) const;
    [[nodiscard]] QString contentText(const FileRow& file) const;
    [[nodiscard]] Tone toneOf(const FileRow& file, int column) const;
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const FileRow& fresh) override;
    void replaceAt(qsizetype row, const FileRow& fresh) override;

    Store& m_store;
    CentreTime m_time;
    qint64 m_head = 0;
    qint64 m_lastContact = 0;
    QList<FileRow> m_files;
};

} // namespace kitcamp
