// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/connection.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Files that are not ours, not whole, or not to be touched: a sentence, exit code 3, and the bytes as they
/// were.
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void everyCommandRefusesThem_data();
    void everyCommandRefusesThem();
    void fileHeldByAnotherProgramIsRefused();

private:
    void addFile(const char* row, const QString& file, const char* word);

    CommandKit m_kit;
    const QString m_list = m_kit.write(u"list.csv"_s, "Name,Student number\nAnn,517021910001\n");
};

void TestBadFiles::addFile(const char* row, const QString& file, const char* word)
{
    QTest::newRow(row) << file << QString::fromLatin1(word);
}

void TestBadFiles::everyCommandRefusesThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word"); // in the sentence
    addFile("not there", m_kit.path(u"missing.kitcamp"_s), "missing.kitcamp");
    addFile("empty", m_kit.write(u"empty.kitcamp"_s, {}), "empty.kitcamp");
    addFile("text", m_kit.write(u"text.kitcamp"_s, QByteArray(5000, 'x')), "text.kitcamp");
    const QString foreign = m_kit.path(u"foreign.kitcamp"_s);
    {
        const auto other = Connection::open(foreign, Connection::Mode::Write);
        QVERIFY(other.ok() && (*other)->script("CREATE TABLE shop(id INTEGER PRIMARY KEY)").ok());
    }
    addFile("another program's", foreign, "foreign.kitcamp");
    const QString whole = m_kit.centre(u"whole.kitcamp"_s);
    addFile("half", m_kit.write(u"half.kitcamp"_s, bytesOf(whole).left(6000)), "half.kitcamp");
    QByteArray holed = bytesOf(whole);
    holed.replace(8192, 40000, QByteArray(40000, '\xAA'));
    addFile("damaged", m_kit.write(u"damaged.kitcamp"_s, holed), "damaged.kitcamp");
    const QString newer = m_kit.centre(u"newer.kitcamp"_s);
    {
        const auto connection = Connection::open(newer, Connection::Mode::Write);
        QVERIFY(connection.ok()
                && (*connection)->script("PRAGMA user_version=9999; PRAGMA wal_checkpoint(TRUNCATE)").ok());
    }
    addFile("newer", newer, "newer.kitcamp");
    const QString readOnly = m_kit.centre(u"readonly.kitcamp"_s);
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner));
    addFile("read-only", readOnly, "readonly.kitcamp");
}

void TestBadFiles::everyCommandRefusesThem()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    const QByteArray before = bytesOf(file);
    const QString target = m_kit.path(u"out.csv"_s);
    for (const QStringList& words :
         {QStringList{u"desk"_s, file}, QStringList{u"log"_s, file}, QStringList{u"undo"_s, file},
          QStringList{u"redo"_s, file}, QStringList{u"check"_s, file},
          QStringList{u"import"_s, file, u"people"_s, m_list},
          QStringList{u"export"_s, file, u"devices"_s, target}}) {
        if (words.first() == "check"_L1 && file.endsWith(u"readonly.kitcamp"_s))
            continue; // it can be proved, as can a backup
        const CommandRun run = m_kit.run(words, cardOf(1) + '\n' + tagOf(1) + '\n');
        QVERIFY2(run.code == 3, qPrintable(words.first() + u": "_s + run.text()));
        QCOMPARE(run.error.count(u'\n'), 1);
        if (words.first() != "desk"_L1 || run.lines.isEmpty())
            QVERIFY2(run.error.contains(word), qPrintable(run.error));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(bytesOf(file), before);
    }
}

void TestBadFiles::fileHeldByAnotherProgramIsRefused()
{
    const QString file = m_kit.centre(u"held.kitcamp"_s);
    const auto holder = Connection::open(file, Connection::Mode::Write);
    QVERIFY(holder.ok() && (*holder)->execute("BEGIN IMMEDIATE").ok());
    const CommandRun run = m_kit.run({u"undo"_s, file});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.error.count(u'\n'), 1);
    QVERIFY((*holder)->execute("ROLLBACK").ok());
    QCOMPARE(m_kit.run({u"undo"_s, file}).code, 0);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
