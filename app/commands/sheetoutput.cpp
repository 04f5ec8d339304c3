// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sheetoutput.h"

#include "app/commands/output.h"
#include "models/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SheetOutput {
    Q_DECLARE_TR_FUNCTIONS(SheetOutput)
};

Result<void> sendJson(const SheetRows& sheet, const std::function<Result<void>(const QByteArray&)>& send)
{
    JsonLines lines(send);
    for (const QStringList& row : sheet.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(sheet.fields[i], row[i]);
        KITCAMP_TRY(lines.add(object));
    }
    return lines.finish();
}

} // namespace

Result<void> sheetToScreen(CommandContext& context, const SheetRows& sheet, bool json)
{
    if (json)
        return sendJson(sheet, [&](const QByteArray& piece) { return context.out.text(piece); });
    CsvWriter writer(context.out.device(), {false, u',', true});
    KITCAMP_TRY(writer.writeRow(sheet.header));
    for (const QStringList& row : sheet.rows)
        KITCAMP_TRY(writer.writeRow(row));
    return writer.finish();
}

Result<void> sheetToJsonFile(const SheetRows& sheet, const QString& path)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{ErrorCode::File,
                     SheetOutput::tr("%1 could not be written. Is the folder there, and the disk not full?")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    KITCAMP_TRY(sendJson(sheet, [&](const QByteArray& piece) {
        return file.write(piece) == piece.size() ? Result<void>() : Result<void>(failure());
    }));
    return file.commit() ? Result<void>() : Result<void>(failure());
}

} // namespace kitcamp
