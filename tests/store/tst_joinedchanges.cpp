// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/joinedchanges.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Changesets that are applied together give what they give one after the other, and what does not fit on
/// what was before it comes out all the same.
class TestJoinedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void togetherAsOneAfterTheOther_data();
    void togetherAsOneAfterTheOther();
    void whatDoesNotFitComesOut_data();
    void whatDoesNotFitComesOut();

private:
    using Memory = std::unique_ptr<Connection>;
    static Memory memory()
    {
        auto connection = Connection::open(u":memory:"_s, Connection::Mode::Write);
        if (!connection
            || !(*connection)
                    ->script(
                        "CREATE TABLE thing(id INTEGER NOT NULL PRIMARY KEY, name TEXT UNIQUE, size INTEGER, "
                        "note TEXT) STRICT; INSERT INTO thing VALUES(1,'one',1,'x'),(2,'two',2,NULL)"))
            qFatal("no table in memory");
        return *std::move(connection);
    }
    /// What \p sql changes on \p connection, if anything.
    static Changeset recorded(Connection& connection, const QByteArray& sql)
    {
        static const QStringList tables{u"thing"_s};
        const auto recorder = Recorder::start(connection, tables);
        if (!recorder || !connection.script(sql))
            return {};
        return (*recorder)->take().value();
    }
    static QStringList contentsOf(Connection& connection)
    {
        QStringList rows;
        const auto read = connection.each("SELECT id || '|' || coalesce(name,'-') || '|' || "
                                          "coalesce(size,'-') || '|' || coalesce(note,'-') "
                                          "FROM thing ORDER BY id",
                                          [&](const Statement& row) { rows << row.text(0); });
        return read ? rows : QStringList{u"unreadable"_s};
    }
    static Result<JoinedChanges::Conflict> applyAll(Connection& connection,
                                                    const QList<Changeset>& changesets)
    {
        KITCAMP_TRY(connection.script("BEGIN"));
        JoinedChanges joined(connection, 100);
        for (const Changeset& changeset : changesets) {
            KITCAMP_ASSIGN(const auto conflict, joined.add(changeset));
            if (conflict)
                return conflict;
        }
        KITCAMP_ASSIGN(const auto conflict, joined.flush());
        KITCAMP_TRY(connection.script("COMMIT"));
        return conflict;
    }

    Memory m_author;
    Memory m_reader;
};

void TestJoinedChanges::init()
{
    m_author = memory();
    m_reader = memory();
}

void TestJoinedChanges::togetherAsOneAfterTheOther_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestJoinedChanges::togetherAsOneAfterTheOther()
{
    QFETCH(quint64, seed);
    RandomSource random(seed);
    QList<Changeset> changesets;
    for (int i = 0; i < 120; ++i) {
        const QByteArray id = QByteArray::number(random.between(1, 6));
        const QByteArray value = QByteArray::number(random.below(5));
        const QList<QByteArray> statements{
            "INSERT OR IGNORE INTO thing VALUES(" + id + ",'n" + value + "'," + value + ",NULL)",
            "UPDATE thing SET size=" + value + " WHERE id=" + id,
            "UPDATE thing SET note=" + QByteArray(random.chance(30) ? "NULL" : "'t" + value + "'")
                + " WHERE id=" + id,
            "UPDATE OR IGNORE thing SET name='n" + value + "' WHERE id=" + id,
            "DELETE FROM thing WHERE id=" + id,
        };
        const Changeset changeset = recorded(*m_author, random.pick(statements));
        if (!changeset.isEmpty())
            changesets << changeset;
    }
    const auto conflict = applyAll(*m_reader, changesets);
    VERIFY_DONE(conflict);
    QVERIFY(!*conflict);
    QCOMPARE(contentsOf(*m_reader), contentsOf(*m_author));
    // And back again, newest first.
    QList<Changeset> inverses;
    for (const Changeset& changeset : std::as_const(changesets))
        inverses.prepend(*changeset.inverted());
    const auto back = applyAll(*m_reader, inverses);
    VERIFY_DONE(back);
    QVERIFY(!*back);
    QCOMPARE(contentsOf(*m_reader), contentsOf(*memory()));
}

void TestJoinedChanges::whatDoesNotFitComesOut_data()
{
    QTest::addColumn<QByteArrayList>("statements"); // "-" leaves out what comes next
    const auto row = [](const char* name, const QByteArrayList& statements) {
        QTest::newRow(name) << statements;
    };
    row("value in between",
        {"UPDATE thing SET size=5 WHERE id=1", "-", "UPDATE thing SET size=6 WHERE id=1",
         "UPDATE thing SET size=7 WHERE id=1"});
    row("back to what was not there",
        {"-", "UPDATE thing SET size=5 WHERE id=1", "UPDATE thing SET size=6 WHERE id=1",
         "UPDATE thing SET size=5 WHERE id=1"});
    row("added twice",
        {"INSERT INTO thing VALUES(7,'a',1,NULL)", "-", "DELETE FROM thing WHERE id=7",
         "INSERT INTO thing VALUES(7,'b',1,NULL)"});
    row("removed twice",
        {"DELETE FROM thing WHERE id=1", "-", "INSERT INTO thing VALUES(1,'one',1,'x')",
         "DELETE FROM thing WHERE id=1"});
    row("changed after it was removed",
        {"DELETE FROM thing WHERE id=1", "-", "INSERT INTO thing VALUES(1,'one',1,'x')",
         "UPDATE thing SET size=8 WHERE id=1"});
    row("added and removed over what is there",
        {"-", "DELETE FROM thing WHERE id=1", "INSERT INTO thing VALUES(1,'uno',3,NULL)",
         "DELETE FROM thing WHERE id=1"});
    row("removed with another value",
        {"UPDATE thing SET size=5 WHERE id=1", "-", "UPDATE thing SET size=6 WHERE id=1",
         "DELETE FROM thing WHERE id=1"});
    row("removed and added again over nothing",
        {"-", "INSERT INTO thing VALUES(7,'a',1,NULL)", "DELETE FROM thing WHERE id=7",
         "INSERT INTO thing VALUES(7,'a',1,NULL)"});
}

void TestJoinedChanges::whatDoesNotFitComesOut()
{
    QFETCH(QByteArrayList, statements);
    QList<Changeset> changesets;
    bool left = false;
    for (const QByteArray& sql : std::as_const(statements)) {
        if (sql == "-") {
            left = true;
            continue;
        }
        const Changeset changeset = recorded(*m_author, sql);
        QVERIFY2(!changeset.isEmpty(), sql.constData());
        if (!left)
            changesets << changeset;
        left = false;
    }
    const auto conflict = applyAll(*m_reader, changesets);
    VERIFY_DONE(conflict);
    QVERIFY(conflict->has_value());
    QCOMPARE((*conflict)->table, u"thing"_s);
}

QTEST_GUILESS_MAIN(TestJoinedChanges)
#include "tst_joinedchanges.moc"
