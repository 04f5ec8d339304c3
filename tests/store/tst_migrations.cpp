// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/filecheck.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> firstOf(int count)
{
    const std::vector<Migration> all = allMigrations();
    return {all.begin(), all.begin() + count};
}

/// Writes \p entry with the columns that the journal of every schema has: those of today's Journal came with schema 10.
Result<void> append(Connection& writer, const Entry& entry, const QList<RowTouch>& rows)
{
    const PackedEntry packed = pack(entry);
    KITCAMP_TRY(writer.execute(
        "INSERT INTO journal(seq, op_id, author, operator, at, schema_version, kind, previous_hash, hash, "
        "body) VALUES(?,?,?,?,?,?,?,?,?,?)",
        entry.seq, entry.opId, entry.author, entry.operatorId.value, entry.at, entry.schemaVersion,
        entry.action.kind, entry.previousHash, packed.hash(), packed.body));
    return Journal(writer).appendRows(entry.seq, rows);
}

/// Does \p sql as the program of that schema did, with its entry in the journal.
Result<void> performed(Connection& writer, const std::vector<Migration>& migrations, const QByteArray& sql)
{
    Journal journal(writer);
    const QStringList tables = syncedTables(migrations);
    KITCAMP_ASSIGN(const auto last, journal.last());
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(writer, tables));
    KITCAMP_TRY(writer.script(sql));
    Entry entry{.logId = QByteArray(16, 'l'),
                .seq = last ? last->seq + 1 : 1,
                .opId = {randomBytes(16)},
                .author = QByteArray(16, 'a'),
                .schemaVersion = latestSchema(migrations),
                .previousHash = last ? last->hash : QByteArray(32, '\0'),
                .action = {u"settings.save"_s, {}}};
    KITCAMP_ASSIGN(entry.changeset, recorder->take());
    KITCAMP_ASSIGN(const auto rows, entry.changeset.touches());
    return append(writer, entry, rows);
}

/// A file as the program of schema \p count left it, with an operator, a setting and two entries.
Result<void> makeOldFile(const QString& path, int count)
{
    const std::vector<Migration> migrations = firstOf(count);
    KITCAMP_ASSIGN(const auto writer, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(writer->script("PRAGMA application_id=" + QByteArray::number(kitcampApplicationId)));
    KITCAMP_TRY(migrate(*writer, migrations));
    KITCAMP_TRY(writer->execute("INSERT INTO file_info(key, value) VALUES('author', ?), ('log', ?)",
                                QString::fromLatin1(QByteArray(16, 'a').toHex()),
                                QString::fromLatin1(QByteArray(16, 'l').toHex())));
    KITCAMP_TRY(writer->script("PRAGMA journal_mode=WAL"));
    KITCAMP_TRY(performed(*writer, migrations, "INSERT INTO operator(id, name) VALUES(1, '王芳')"));
    return performed(*writer, migrations,
                     "INSERT INTO setting VALUES('name', 'Centre'); UPDATE operator SET name='李'");
}

} // namespace

/// Older files come up to date, after a backup; where that fails they stay as they were.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFileComesUpToDate_data();
    void olderFileComesUpToDate();
    void failingMigrationLeavesTheFileAsItWas();
    void fileWithoutBackupIsNotMigrated();
    void twoWindowsMigrateOnce();
    void numbersAreConsecutiveAndTablesDeclared();

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain = smallDomain();
};

void TestMigrations::olderFileComesUpToDate_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < latestSchema(allMigrations()); ++schema)
        QTest::addRow("from schema %d", schema) << schema;
}

void TestMigrations::olderFileComesUpToDate()
{
    QFETCH(int, schema);
    const QString path = m_folder.filePath(u"old-%1.kitcamp"_s.arg(schema));
    VERIFY_DONE(makeOldFile(path, schema));
    auto store = Store::open(path, m_domain, m_clock, 1);
    VERIFY_DONE(store);
    QCOMPARE(schemaVersion((*store)->reader()).value(), latestSchema(allMigrations()));
    QCOMPARE((*store)->reader().text("SELECT name FROM operator WHERE id=1").value(), u"李"_s);
    QCOMPARE(problemsOf(path, m_domain), QStringList());
    // Entries from before the migration are taken back on the new schema.
    const OpId opId = (*store)->journal().at(2).value()->opId;
    VERIFY_DONE((*store)->takeBack(opId));
    QCOMPARE((*store)->reader().text("SELECT name FROM operator WHERE id=1").value(), u"王芳"_s);
    const QString backup = backupFolder(path) + u"/before-schema-%1.kitcamp"_s.arg(schema + 1);
    const auto old = Store::openReader(backup);
    VERIFY_DONE(old);
    QCOMPARE(schemaVersion(**old).value(), schema);
    QCOMPARE((*old)->text("SELECT name FROM operator").value(), u"李"_s);
}

void TestMigrations::failingMigrationLeavesTheFileAsItWas()
{
    const QString path = m_folder.filePath(u"failing.kitcamp"_s);
    VERIFY_DONE(makeOldFile(path, 1));
    const auto writer = Connection::open(path, Connection::Mode::Write);
    VERIFY_DONE(writer);
    const auto schema = [&] {
        return (*writer)->text("SELECT group_concat(sql) FROM sqlite_schema").value();
    };
    const auto before = schema();
    std::vector<Migration> migrations = firstOf(2);
    migrations.push_back({3,
                          u"0003_bad.sql"_s,
                          "CREATE TABLE half(id INTEGER NOT NULL PRIMARY KEY) STRICT; CREATE TABEL x;",
                          {},
                          {}});
    const auto result = migrate(**writer, migrations);
    VERIFY_FAILS(result, ErrorCode::File);
    QVERIFY(result.error().detail.contains(u"0003_bad.sql"_s));
    QCOMPARE(schema(), before);
    QCOMPARE(schemaVersion(**writer).value(), 1);
    VERIFY_DONE(migrate(**writer, firstOf(2)));
    QCOMPARE(schemaVersion(**writer).value(), 2);
}

void TestMigrations::fileWithoutBackupIsNotMigrated()
{
    const QString path = m_folder.filePath(u"nobackup.kitcamp"_s);
    VERIFY_DONE(makeOldFile(path, 1));
    QFile blocking(backupFolder(path));
    QVERIFY(blocking.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto result = Store::open(path, m_domain, m_clock, 1);
    VERIFY_FAILS(result, ErrorCode::File);
    QVERIFY2(result.error().sentence.contains(u"backup"_s), why(result).constData());
    QCOMPARE(schemaVersion(**Store::openReader(path)).value(), 1);
}

void TestMigrations::twoWindowsMigrateOnce()
{
    const QString path = m_folder.filePath(u"two.kitcamp"_s);
    VERIFY_DONE(makeOldFile(path, 1));
    QAtomicInt failures = 0;
    std::vector<std::unique_ptr<QThread>> windows;
    for (int i = 0; i < 4; ++i) {
        windows.emplace_back(QThread::create([&] {
            const auto writer = Connection::open(path, Connection::Mode::Write);
            if (!writer || !migrate(**writer, allMigrations()))
                failures.fetchAndAddRelaxed(1);
        }));
        windows.back()->start();
    }
    for (const auto& window : windows)
        QVERIFY(window->wait(20000));
    QCOMPARE(failures.loadRelaxed(), 0);
    VERIFY_DONE(Store::open(path, m_domain, m_clock, 1));
}

void TestMigrations::numbersAreConsecutiveAndTablesDeclared()
{
    int number = 0;
    for (const Migration& migration : allMigrations()) {
        QCOMPARE(migration.number, ++number);
        QVERIFY(!migration.sql.isEmpty());
    }
    QVERIFY(number >= 4);
    QVERIFY(syncedTables(allMigrations()).contains(u"loan"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
