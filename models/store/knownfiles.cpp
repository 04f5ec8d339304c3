// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/knownfiles.h"

namespace kitcamp {

namespace {

Result<void> writeKnownFiles(Connection& writer, const QList<KnownFile>& files)
{
    for (const KnownFile& file : files) {
        KITCAMP_TRY(writer.execute(
            "INSERT INTO known_file(author, name, last_contact, head, state) VALUES(?,?,?,?,?) "
            "ON CONFLICT(author) DO UPDATE SET name=excluded.name, last_contact=excluded.last_contact, "
            "head=excluded.head, state=excluded.state",
            file.author, file.name, file.lastContact, file.head, file.state));
        KITCAMP_TRY(writer.execute(
            "INSERT INTO file_info(key, value) VALUES('redacted:' || lower(hex(?1)), CAST(?2 AS TEXT)) ON "
            "CONFLICT(key) DO UPDATE SET value=excluded.value",
            file.author, file.redactedUpTo));
    }
    return {};
}

} // namespace

Result<QList<KnownFile>> knownFiles(Connection& connection)
{
    QList<KnownFile> files;
    KITCAMP_TRY(connection.each(
        "SELECT author, name, last_contact, head, state, CAST(value AS INTEGER) FROM known_file LEFT JOIN "
        "file_info ON key='redacted:' || lower(hex(author)) ORDER BY name, author",
        [&](const Statement& row) {
            files << KnownFile{row.blob(0),    row.text(1), row.integer(2),
                               row.integer(3), row.text(4), row.integer(5)};
        }));
    return files;
}

Result<QString> knownFileName(Connection& connection, const QByteArray& author)
{
    KITCAMP_ASSIGN(const auto name, connection.text("SELECT name FROM known_file WHERE author=?", author));
    return name.value_or(QString());
}

Result<void> saveKnownFiles(const QString& path, const QList<KnownFile>& files)
{
    KITCAMP_ASSIGN(const auto writer, Connection::open(path, Connection::Mode::Write));
    KITCAMP_ASSIGN(const QList<KnownFile> known, knownFiles(*writer));
    QList<KnownFile> news;
    for (const KnownFile& file : files) {
        if (!known.contains(file))
            news << file;
    }
    if (news.isEmpty())
        return {};
    KITCAMP_TRY(writer->execute("BEGIN IMMEDIATE"));
    auto written = writeKnownFiles(*writer, news);
    if (written)
        written = writer->execute("COMMIT");
    if (!written) {
        // After a full disk SQLite has rolled back by itself and this says so; either way nothing is left.
        [[maybe_unused]] const auto rolledBack = writer->execute("ROLLBACK");
    }
    return written;
}

} // namespace kitcamp
