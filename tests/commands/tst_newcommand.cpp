// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/centre.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A new centre, empty or the sample.
class TestNewCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void emptyCentreHasItsNameAndZone();
    void fileThatIsThereIsKept();
    void folderThatIsNotThereIsExplained();
    void zoneThatDoesNotExistIsUsage();
    void sampleKeepsItsOwnName();
    void sampleIsReadyForTheDesk();

private:
    CommandKit m_kit;
};

void TestNewCommand::emptyCentreHasItsNameAndZone()
{
    const QString file = m_kit.path(u"a.kitcamp"_s);
    const CommandRun run = m_kit.run({u"new"_s, file, u"--name"_s, u"创新中心"_s, u"--name-en"_s,
                                      u"Innovation Center"_s, u"--zone"_s, u"Asia/Shanghai"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines.size(), 1);
    const auto store = m_kit.open(file);
    QVERIFY(store);
    const auto centre = Centre::read(store->reader());
    QVERIFY(centre.ok());
    QCOMPARE(centre->name, u"创新中心"_s);
    QCOMPARE(centre->nameEn, u"Innovation Center"_s);
    QCOMPARE(centre->zone, QTimeZone("Asia/Shanghai"));
    QCOMPARE(m_kit.run({u"check"_s, file}).code, 0);
}

void TestNewCommand::fileThatIsThereIsKept()
{
    const QString file = m_kit.write(u"there.kitcamp"_s, "mine");
    for (const QStringList& options : {QStringList(), QStringList{u"--sample"_s}}) {
        const CommandRun run = m_kit.run(QStringList{u"new"_s, file} + options);
        QCOMPARE(run.code, 3);
        QVERIFY2(run.error.contains(u"there.kitcamp"_s), qPrintable(run.error));
        QCOMPARE(bytesOf(file), QByteArray("mine"));
    }
}

void TestNewCommand::folderThatIsNotThereIsExplained()
{
    for (const QStringList& options : {QStringList(), QStringList{u"--sample"_s}}) {
        const CommandRun run =
            m_kit.run(QStringList{u"new"_s, m_kit.path(u"no/such/folder/a.kitcamp"_s)} + options);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.error.count(u'\n'), 1);
    }
}

void TestNewCommand::zoneThatDoesNotExistIsUsage()
{
    const QString file = m_kit.path(u"zone.kitcamp"_s);
    const CommandRun run = m_kit.run({u"new"_s, file, u"--zone"_s, u"Mars/Olympus"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"Mars/Olympus"_s));
    QVERIFY(!QFile::exists(file));
}

void TestNewCommand::sampleKeepsItsOwnName()
{
    QCOMPARE(m_kit.run({u"new"_s, m_kit.path(u"named.kitcamp"_s), u"--sample"_s, u"--name"_s, u"X"_s}).code,
             2);
    QVERIFY(!QFile::exists(m_kit.path(u"named.kitcamp"_s)));
}

void TestNewCommand::sampleIsReadyForTheDesk()
{
    const QString file = m_kit.path(u"sample.kitcamp"_s);
    const CommandRun made = m_kit.run({u"new"_s, file, u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QVERIFY(m_kit.count(file, "SELECT count(*) FROM journal WHERE at<1512000000")
            > 20); // before December 2017
    const CommandRun desk = m_kit.run({u"desk"_s, file, u"--operator"_s, u"Xu Min"_s}, "04A1C3E5\n");
    QCOMPARE(desk.code, 0);
    QCOMPARE(desk.lines, QStringList{u"borrower · Borrower: 曾丽"_s});
    QCOMPARE(m_kit.run({u"check"_s, file}).code, 0);
}

QTEST_GUILESS_MAIN(TestNewCommand)
#include "tst_newcommand.moc"
