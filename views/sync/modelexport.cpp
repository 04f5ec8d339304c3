// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/modelexport.h"

#include "models/exchange/csvwriter.h"
#include "models/items/roles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Result<void> writeJson(const QAbstractItemModel& model, const QList<int>& columns, const QString& path)
{
    QJsonArray records;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject record;
        for (const int column : columns)
            record.insert(model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString(),
                          cell(model, row, column));
        records << record;
    }
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(records).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::File,
                 QCoreApplication::translate(
                     "kitcamp::ListPage", "%1 could not be written. Is there room, and may you write there?")
                     .arg(path),
                 file.errorString(),
                 {},
                 {}};
}

} // namespace

Result<void> exportModel(const QAbstractItemModel& model, const QList<int>& columns, const QString& path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return writeJson(model, columns, path);
    return writeCsvFile(path, [&](CsvWriter& writer) -> Result<void> {
        QStringList heads;
        for (const int column : columns)
            heads << model.headerData(column, Qt::Horizontal).toString();
        KITCAMP_TRY(writer.writeRow(heads));
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells << cell(model, row, column);
            KITCAMP_TRY(writer.writeRow(cells));
        }
        return {};
    });
}

} // namespace kitcamp
