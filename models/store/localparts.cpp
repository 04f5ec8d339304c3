// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localparts.h"

#include "models/store/journal.h"
#include "models/store/migrations.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a copy for others keeps of the tables that do not travel. Pictures go by their own way, by hash.
bool isKept(const QString& localTable)
{
    static const QStringList kept{u"file_info"_s, u"journal"_s, u"journal_row"_s, u"search_text"_s};
    return kept.contains(localTable);
}

Result<void> stripTables(Connection& file, const LogPosition& position)
{
    for (const Migration& migration : allMigrations()) {
        for (const QString& table : migration.localTables) {
            if (!isKept(table))
                KITCAMP_TRY(file.execute(u"DELETE FROM %1"_s.arg(table).toUtf8().constData()));
        }
    }
    // The marks of the search index stay: they say that it need not be made again.
    KITCAMP_TRY(file.execute("DELETE FROM file_info WHERE key<>'log' AND key NOT LIKE 'search:%'"));
    return file.execute("INSERT INTO file_info(key, value) VALUES('sync.standing', ?)",
                        QString::number(position.seq));
}

/// One transaction; the connection is closed at the end, and with it whatever was not committed is gone.
Result<void> change(const QString& path, const std::function<Result<void>(Connection&)>& body)
{
    KITCAMP_ASSIGN(const auto file, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(file->execute("BEGIN IMMEDIATE"));
    KITCAMP_TRY(body(*file));
    return file->execute("COMMIT");
}

} // namespace

Result<void> stripLocalParts(const QString& path, const LogPosition& position)
{
    return change(path, [&](Connection& file) { return stripTables(file, position); });
}

Result<void> vouchForRedactions(const QString& path,
                                const std::function<Result<PackedEntry>(const PackedEntry&)>& vouch)
{
    return change(path, [&](Connection& file) -> Result<void> {
        QList<qint64> places;
        KITCAMP_TRY(file.each("SELECT seq FROM journal WHERE redaction IS NOT NULL AND substr(redaction, 65)="
                              "zeroblob(64)",
                              [&](const Statement& row) { places << row.integer(0); }));
        for (const qint64 seq : std::as_const(places)) {
            KITCAMP_ASSIGN(const PackedEntry packed, Journal(file).readPacked(seq));
            KITCAMP_ASSIGN(const PackedEntry vouched, vouch(packed));
            if (vouched.redaction != packed.redaction)
                KITCAMP_TRY(
                    file.execute("UPDATE journal SET redaction=? WHERE seq=?", vouched.redaction, seq));
        }
        return {};
    });
}

Result<void> giveLocalValues(const QString& path, const QMap<QString, QString>& values)
{
    return change(path, [&](Connection& file) -> Result<void> {
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            KITCAMP_TRY(file.execute("INSERT INTO file_info(key, value) VALUES(?,?) ON CONFLICT(key) DO "
                                     "UPDATE SET value=excluded.value",
                                     value.key(), value.value()));
        }
        return {};
    });
}

} // namespace kitcamp
