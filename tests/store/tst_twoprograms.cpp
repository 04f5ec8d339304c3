// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QProcess>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What the other program does: it opens the file, writes and ends.
int workOn(const QString& path)
{
    const Domain domain = smallDomain();
    const SystemClock clock;
    const auto store = Store::open(path, domain, clock, 99);
    if (!store)
        return 1;
    const AddRecord category{
        .table = u"category"_s, .id = (*store)->ids().nextValue(), .values = {{u"name"_s, u"theirs"_s}}};
    return (*store)->perform(category) ? 0 : 2;
}

/// The exit code of another program that works on the file.
int otherProgram(const QString& path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {u"--work-on"_s, path});
}

} // namespace

/// A window and a command work on one file at the same time, and threads of the window as well.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramLeavesTheFileOpen();
    void secondStoreKeepsTheLocks_data();
    void secondStoreKeepsTheLocks();
    void headerIsReadOfAnyFile();
};

/// Who closes a file last takes the -wal away. Who thinks so wrongly takes it away from others.
void TestTwoPrograms::otherProgramLeavesTheFileOpen()
{
    TestStore file;
    file.add(u"category"_s, {{u"name"_s, u"mine"_s}});
    QCOMPARE(otherProgram(file.path()), 0);
    QVERIFY(QFile::exists(file.path() + u"-wal"_s));
    file.add(u"category"_s, {{u"name"_s, u"mine again"_s}});
    QCOMPARE(rowCount(*file, u"category"_s), 3);
    QCOMPARE(problemsOf(file.path(), file.domain()), QStringList());
}

void TestTwoPrograms::secondStoreKeepsTheLocks_data()
{
    QTest::addColumn<bool>("staysOpen");
    QTest::newRow("that works on, as the thread of sync does") << true;
    QTest::newRow("that ends, as an import does") << false;
}

void TestTwoPrograms::secondStoreKeepsTheLocks()
{
    QFETCH(bool, staysOpen);
    TestStore file;
    for (int round = 0; round < 20; ++round) {
        file.add(u"category"_s, {{u"name"_s, u"mine"_s}});
        auto second = file.another();
        VERIFY_DONE(second);
        if (!staysOpen)
            second->reset();
        QCOMPARE(otherProgram(file.path()), 0);
        QVERIFY2(QFile::exists(file.path() + u"-wal"_s), "the other program took the file for its own");
        file.add(u"category"_s, {{u"name"_s, u"mine again"_s}});
    }
    QCOMPARE(rowCount(*file, u"category"_s), 60);
    QCOMPARE(problemsOf(file.path(), file.domain()), QStringList());
    file.close();
    QVERIFY(!QFile::exists(file.path() + u"-wal"_s));
    QCOMPARE(problemsOf(file.path(), file.domain()), QStringList());
}

void TestTwoPrograms::headerIsReadOfAnyFile()
{
    TestStore file;
    const QString path = file.filePath(u"other.kitcamp"_s);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("short"), QByteArray(5000, 'x')}) {
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
        other.write(bytes);
        other.close();
        VERIFY_FAILS(file.another(path), ErrorCode::File);
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--work-on"_L1)
        return workOn(arguments.value(2));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
