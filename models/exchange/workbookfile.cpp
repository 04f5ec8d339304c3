// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookfile.h"

#include "models/exchange/zipfile.h"

#include <QBuffer>
#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookFileWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

constexpr qint64 pieceBytes = 1 << 18;

Error notWritten(const QString& path, const QString& reason)
{
    return {ErrorCode::File,
            WorkbookFileWords::tr("%1 could not be written: %2. Make room there or choose another folder; a "
                                  "file of that name that was there before is unchanged.",
                                  "file name and the system's reason")
                .arg(QFileInfo(path).fileName(), reason),
            reason};
}

/// Reads a sheet to its end without keeping it.
bool isWholeSheet(ZipPart& sheet, int rows)
{
    const QByteArrayMatcher lastRow("<row r=\"" + QByteArray::number(rows) + "\"");
    bool found = rows == 0;
    QByteArray window;
    while (true) {
        const QByteArray piece = sheet.read(pieceBytes);
        if (piece.isEmpty())
            break;
        window = window.right(64) + piece; // what looks for may lie across two pieces
        found = found || lastRow.indexIn(window) >= 0;
    }
    return found && window.trimmed().endsWith("</worksheet>");
}

} // namespace

bool isWholeWorkbook(const QString& path, const QList<int>& rows)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto sheet =
            zip->part(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), std::numeric_limits<qint64>::max());
        if (!sheet || !isWholeSheet(*sheet, rows[i]))
            return false;
    }
    return true;
}

namespace {

Result<void> saveFrom(QIODevice& source, const QString& path)
{
    if (QFileInfo(path).isDir())
        return notWritten(path, WorkbookFileWords::tr("this is a folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty() || file.write(piece) != piece.size()) {
            const QString reason = piece.isEmpty() ? source.errorString() : file.errorString();
            file.cancelWriting();
            return notWritten(path, reason);
        }
    }
    return file.commit() ? Result<void>() : Result<void>(notWritten(path, file.errorString()));
}

} // namespace

Result<void> moveWhole(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notWritten(to, source.errorString());
    return saveFrom(source, to);
}

Result<void> saveWhole(const QString& path, const QByteArray& bytes)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return saveFrom(source, path);
}

} // namespace kitcamp
