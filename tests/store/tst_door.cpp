// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

static_assert(!std::is_constructible_v<Change, Connection&, const Domain&>,
              "only the store gives the right to write");
static_assert(!std::is_copy_constructible_v<Change> && !std::is_move_constructible_v<Change>,
              "the right to write ends with the Action");

namespace {

QString withoutComments(QString source)
{
    static const QRegularExpression comments(u"//[^\n]*|/\\*.*?\\*/|^\\s*--[^\n]*"_s,
                                             QRegularExpression::DotMatchesEverythingOption
                                                 | QRegularExpression::MultilineOption);
    return source.remove(comments);
}

/// What \p source may not say; empty where it is well.
QString complaint(const QString& path, const QString& source)
{
    static const QRegularExpression replacing(u"\\bOR\\s+REPLACE\\b|\\bREPLACE\\s+INTO\\b"_s);
    static const QRegularExpression database(u"sqlite3|QtSql|\\bQSql\\w*"_s);
    static const QRegularExpression writing(u"Mode::Write"_s);
    const QString code = withoutComments(source);
    if (code.contains(replacing))
        return path + u": INSERT OR REPLACE deletes without its triggers and its recorder"_s;
    if (path.startsWith(u"models/store/"_s))
        return {};
    if (code.contains(database))
        return path + u": only models/store knows SQLite"_s;
    return code.contains(writing) ? path + u": only models/store opens a connection that writes"_s
                                  : QString();
}

} // namespace

/// There is one door for writing, and it is locked.
class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readerCannotWrite_data();
    void readerCannotWrite();
    void bodyThatFailsLeavesNothing();
    void localRowsOfTheBodyAreNotRecorded();
    void everySyncedTableIsRecorded();
    void complaintsAreFound();
    void noSourcePassesBesideTheDoor();
};

void TestDoor::readerCannotWrite_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("insert") << QByteArray("INSERT INTO setting VALUES('a', 'b')");
    QTest::newRow("update") << QByteArray("UPDATE category SET name='x'");
    QTest::newRow("delete") << QByteArray("DELETE FROM journal");
    QTest::newRow("drop") << QByteArray("DROP TABLE picture");
    QTest::newRow("user_version") << QByteArray(
        "PRAGMA user_version=1; INSERT INTO setting VALUES('a', 'b')");
    QTest::newRow("unlock") << QByteArray("PRAGMA query_only=OFF; DELETE FROM category");
    QTest::newRow("unlock by call") << QByteArray("PRAGMA query_only(0); DELETE FROM category");
    QTest::newRow("in a transaction") << QByteArray("BEGIN IMMEDIATE; DELETE FROM category; COMMIT");
}

void TestDoor::readerCannotWrite()
{
    QFETCH(QByteArray, sql);
    TestStore store;
    store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    const Contents before = contentsOf(*store);
    QVERIFY(!store->reader().script(sql).ok());
    [[maybe_unused]] const auto rolledBack = store->reader().script("ROLLBACK");
    QCOMPARE(contentsOf(*store), before);
    QCOMPARE(rowCount(*store, u"journal"_s), 1);
    VERIFY_DONE(store.set(u"category"_s, store.add(u"category"_s, {{u"name"_s, u"b"_s}}), u"note"_s, u"x"_s));
}

namespace {

/// Writes and then fails, or writes a local row.
struct ProbeAction {
    static constexpr auto kind = QLatin1String("test.probe");
    bool fails = false;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("fails"), fails);
    }
    [[nodiscard]] Result<void> run(Change& change) const
    {
        KITCAMP_TRY(
            change.execute("INSERT INTO picture(hash, bytes, width, height) VALUES('x', x'00', 1, 1)"));
        KITCAMP_TRY(change.execute("INSERT INTO setting(key, value) VALUES('probe', '1')"));
        return fails ? Result<void>(Error{ErrorCode::Refused, u"No."_s, {}, u"probe"_s}) : Result<void>();
    }
    [[nodiscard]] QString sentence(const Naming&) const { return u"Probed"_s; }
};

Domain probeDomain()
{
    Domain domain = smallDomain();
    domain.actions.add<ProbeAction>();
    return domain;
}

} // namespace

void TestDoor::bodyThatFailsLeavesNothing()
{
    TestStore store(probeDomain());
    VERIFY_REFUSED(store->perform(ProbeAction{true}), "probe");
    for (const QString& table : {u"setting"_s, u"picture"_s, u"journal"_s, u"journal_row"_s})
        QCOMPARE(rowCount(*store, table), 0);
}

void TestDoor::localRowsOfTheBodyAreNotRecorded()
{
    TestStore store(probeDomain());
    VERIFY_DONE(store->perform(ProbeAction{}));
    const auto rows = store->journal().read(1)->changeset.rows();
    VERIFY_DONE(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().table, u"setting"_s);
    QCOMPARE(rowCount(*store, u"picture"_s), 1);
    VERIFY_DONE(store->undo());
    QCOMPARE(rowCount(*store, u"picture"_s), 1);
}

void TestDoor::everySyncedTableIsRecorded()
{
    const auto connection = Connection::open(u":memory:"_s, Connection::Mode::Write);
    VERIFY_DONE(connection);
    VERIFY_DONE(migrate(**connection, allMigrations()));
    VERIFY_DONE((*connection)->script("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON"));
    const QStringList tables = syncedTables(allMigrations());
    const auto recorder = Recorder::start(**connection, tables);
    VERIFY_DONE(recorder);
    for (const QString& table : tables) {
        QStringList values;
        VERIFY_DONE(
            (*connection)
                ->each(
                    "SELECT type FROM pragma_table_info(?)",
                    [&](const Statement& row) { values << (row.text(0) == u"TEXT"_s ? u"'x'"_s : u"1"_s); },
                    table));
        VERIFY_DONE(
            (*connection)->script(u"INSERT INTO %1 VALUES(%2)"_s.arg(table, values.join(u',')).toUtf8()));
    }
    const auto rows = (*recorder)->take()->rows();
    VERIFY_DONE(rows);
    QSet<QString> recorded;
    for (const RowChange& row : *rows)
        recorded.insert(row.table);
    QCOMPARE(recorded, QSet<QString>(tables.begin(), tables.end()));
}

void TestDoor::complaintsAreFound()
{
    QVERIFY(!complaint(u"views/a.cpp"_s, u"#include <sqlite3.h>"_s).isEmpty());
    QVERIFY(!complaint(u"models/people/a.cpp"_s, u"#include <QtSql/QSqlQuery>"_s).isEmpty());
    QVERIFY(
        !complaint(u"models/people/a.cpp"_s, u"Connection::open(path, Connection::Mode::Write)"_s).isEmpty());
    QVERIFY(!complaint(u"models/store/a.cpp"_s, u"\"INSERT OR  REPLACE INTO x\""_s).isEmpty());
    QVERIFY(complaint(u"models/people/a.cpp"_s, u"// never QtSql here\nint x;"_s).isEmpty());
    QVERIFY(complaint(u"models/store/a.cpp"_s, u"#include <sqlite3.h>"_s).isEmpty());
}

void TestDoor::noSourcePassesBesideTheDoor()
{
    const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
    QStringList complaints;
    int files = 0;
    for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s, u"resources/schema"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString found = complaint(root.relativeFilePath(path), QString::fromUtf8(bytesOf(path)));
            ++files;
            if (!found.isEmpty())
                complaints << found;
        }
    }
    QVERIFY(files > 40);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
