// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schemarules.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

Migration migration(int number, const QByteArray& sql, const QStringList& synced,
                    const QStringList& local = {})
{
    return {number, u"%1.sql"_s.arg(number), sql, synced, local};
}

QString rulesBrokenBy(const std::vector<Migration>& migrations)
{
    const auto violations = schemaViolations(migrations);
    if (!violations)
        return QString::fromUtf8(testkit::why(violations));
    QStringList rules;
    for (const SchemaViolation& violation : *violations)
        rules << violation.rule;
    return rules.join(u' ');
}

} // namespace

/// The rules of recording and merging hold for our schema, and each kind of breach is found.
class TestSchemaRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourSchemaBreaksNone();
    void breachIsFound_data();
    void breachIsFound();
    void breachInALaterMigrationIsFound_data();
    void breachInALaterMigrationIsFound();
    void wrongNumberIsFound();
    void migrationThatDoesNotRunIsAnError();
};

void TestSchemaRules::ourSchemaBreaksNone()
{
    const auto violations = schemaViolations(allMigrations());
    VERIFY_DONE(violations);
    QStringList texts;
    for (const SchemaViolation& violation : *violations)
        texts << violation.rule + u' ' + violation.table + u": "_s + violation.text;
    QCOMPARE(texts, QStringList());
}

void TestSchemaRules::breachIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* what, const QByteArray& sql, const QString& rule) {
        QTest::newRow(what) << sql << rule;
    };
    row("none", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT;", {});
    row("composite key",
        "CREATE TABLE a(x TEXT NOT NULL, y TEXT NOT NULL, PRIMARY KEY(x, y)) STRICT, WITHOUT ROWID;", {});
    row("no key", "CREATE TABLE a(id INTEGER) STRICT;", u"primary-key"_s);
    row("key may be NULL", "CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT;", u"primary-key"_s);
    row("autoincrement", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT) STRICT;",
        u"autoincrement"_s);
    row("virtual column", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, twice INTEGER AS (id*2)) STRICT;",
        u"generated-column"_s);
    row("stored column",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, twice INTEGER AS (id*2) STORED) STRICT;",
        u"generated-column"_s);
    row("cascade",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, up INTEGER REFERENCES a(id) ON DELETE CASCADE) "
        "STRICT;",
        u"cascade"_s);
    row("set null",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, up INTEGER REFERENCES a(id) ON DELETE SET NULL) "
        "STRICT;",
        u"cascade"_s);
    row("update cascade",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, up INTEGER REFERENCES a(id) ON UPDATE CASCADE) "
        "STRICT;",
        u"cascade"_s);
    row("not strict", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY);", u"strict"_s);
    row("updated_at", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, updated_at INTEGER) STRICT;",
        u"row-version"_s);
    row("version", "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, version INTEGER) STRICT;",
        u"row-version"_s);
    row("undeclared",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT; CREATE TABLE other(id INTEGER NOT NULL "
        "PRIMARY KEY) STRICT;",
        u"undeclared"_s);
    row("not made", "SELECT 1;", u"not-there primary-key"_s);
    row("trigger on synced",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT; CREATE TRIGGER t AFTER INSERT ON a BEGIN "
        "UPDATE a SET id=id; END;",
        u"trigger"_s);
    row("trigger deletes synced",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT; CREATE TRIGGER t AFTER INSERT ON l BEGIN "
        "DELETE FROM a WHERE id=1; END;",
        u"trigger"_s);
    row("trigger on local",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT; CREATE TRIGGER t AFTER UPDATE OF id ON a "
        "BEGIN INSERT INTO l VALUES(new.id); END;",
        {});
    row("reference to local",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, l INTEGER REFERENCES l(id)) STRICT;",
        u"reference-to-local"_s);
    row("replace",
        "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY) STRICT; INSERT OR REPLACE INTO l VALUES(1);",
        u"replace"_s);
}

void TestSchemaRules::breachIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, rule);
    const QByteArray local = "CREATE TABLE l(id INTEGER NOT NULL PRIMARY KEY) STRICT;\n";
    QCOMPARE(rulesBrokenBy({migration(1, local + sql, {u"a"_s}, {u"l"_s})}), rule);
}

void TestSchemaRules::breachInALaterMigrationIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rule");
    QTest::newRow("appended with default")
        << QByteArray("ALTER TABLE a ADD COLUMN more TEXT NOT NULL DEFAULT ''; UPDATE a SET more='';")
        << QString();
    QTest::newRow("appended with default, rows not written")
        << QByteArray("ALTER TABLE a ADD COLUMN more TEXT NOT NULL DEFAULT '';") << u"appended-not-written"_s;
    QTest::newRow("appended with NULL")
        << QByteArray("ALTER TABLE a ADD COLUMN more INTEGER DEFAULT NULL;") << QString();
    QTest::newRow("appended without default")
        << QByteArray("ALTER TABLE a ADD COLUMN more TEXT;") << u"appended-column"_s;
    QTest::newRow("renamed") << QByteArray("ALTER TABLE a RENAME COLUMN name TO title;")
                             << u"column-changed"_s;
    QTest::newRow("dropped") << QByteArray("ALTER TABLE a DROP COLUMN name;") << u"column-changed"_s;
    QTest::newRow("inserted before") << QByteArray(
        "DROP TABLE a; CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, x TEXT DEFAULT '', name TEXT) STRICT;")
                                     << u"column-changed appended-column"_s;
    QTest::newRow("table dropped") << QByteArray("DROP TABLE a;") << u"table-gone not-there primary-key"_s;
}

void TestSchemaRules::breachInALaterMigrationIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, rule);
    QCOMPARE(rulesBrokenBy({migration(1, "CREATE TABLE a(id INTEGER NOT NULL PRIMARY KEY, name TEXT) STRICT;",
                                      {u"a"_s}),
                            migration(2, sql, {})}),
             rule);
}

void TestSchemaRules::wrongNumberIsFound()
{
    QCOMPARE(rulesBrokenBy({migration(2, "SELECT 1;", {})}), u"numbering"_s);
}

void TestSchemaRules::migrationThatDoesNotRunIsAnError()
{
    VERIFY_FAILS(schemaViolations({migration(1, "CREATE TABEL a(id);", {})}), ErrorCode::File);
}

QTEST_GUILESS_MAIN(TestSchemaRules)
#include "tst_schemarules.moc"
