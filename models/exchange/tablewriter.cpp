// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablewriter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace kitcamp {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

Result<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            ErrorCode::File,
            TableWords::tr("%1 could not be written. Is there room, and may you write there?").arg(path),
            file.errorString()};
    return {};
}

} // namespace

Result<void> writeTableFile(const QString& path, const TableShape& shape,
                            const std::function<Result<void>(const TakeTableRow& take)>& writeRows)
{
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeCsvFile(path, [&](CsvWriter& writer) {
            return writeRows([&](const QStringList& cells) { return writer.writeRow(cells); });
        });
    XlsxWriter writer(shape.title, shape.numbers);
    KITCAMP_TRY(writeRows([&](const QStringList& cells) { return writer.writeRow(cells); }));
    KITCAMP_ASSIGN(const QByteArray bytes, writer.finish());
    return saveBytes(path, bytes);
}

} // namespace kitcamp
