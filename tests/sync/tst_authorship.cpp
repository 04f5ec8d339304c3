// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/authorship.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

#include <thread>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// No two files write under one author, and no file loses its name without need.
class TestAuthorship : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstOpeningKeepsTheAuthor();
    void openingAgainKeepsTheAuthor();
    void everyOpeningRenewsTheToken();
    void copyGetsANewAuthor();
    void copyBesideAnOpenWindowGetsANewAuthor();
    void originalIsNoCopyOfItsCopy();
    void restoredBackupGetsANewAuthor();
    void backupFromBeforeTheFirstOpeningGetsANewAuthor();
    void fileFromAnotherComputerGetsANewAuthorOnce();
    void movedFileKeepsItsAuthor();
    void killBetweenTheStepsIsNoCopy_data();
    void killBetweenTheStepsIsNoCopy();
    void killBeforeTheFirstTokenIsNoCopy();
    void twoWindowsKeepOneAuthor();
    void windowsThatOpenAtOnceKeepOneAuthor();
    void folderThatCannotBeWrittenIsNotSpokenOf();
    void damagedMemoryMakesANewAuthor_data();
    void damagedMemoryMakesANewAuthor();
    void newAuthorSignsWhatIsDone();

private:
    /// Opens as a program does, and closes; true where the author became a new one.
    bool opened(const QString& path, const QString& folder = {});
    [[nodiscard]] QString memoryPath() const;
    [[nodiscard]] QJsonObject memory() const;
    void writeMemory(const QByteArray& bytes) const;
    [[nodiscard]] QString stateFolder() const { return m_folder->filePath(u"state/files"_s); }

    std::unique_ptr<TestStore> m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuthorship::init()
{
    m_file = std::make_unique<TestStore>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestAuthorship::opened(const QString& path, const QString& folder)
{
    const auto store = m_file->another(path);
    if (!store)
        qFatal("%s", why(store).constData());
    const auto claimed = claimAuthorship(**store, folder.isEmpty() ? stateFolder() : folder);
    if (!claimed)
        qFatal("%s", why(claimed).constData());
    return *claimed;
}

QString TestAuthorship::memoryPath() const
{
    return stateFolder() + u'/' + QString::fromLatin1((*m_file)->author().toHex()) + u".json"_s;
}

QJsonObject TestAuthorship::memory() const
{
    return QJsonDocument::fromJson(bytesOf(memoryPath())).object();
}

void TestAuthorship::writeMemory(const QByteArray& bytes) const
{
    QFile file(memoryPath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestAuthorship::firstOpeningKeepsTheAuthor()
{
    const QByteArray before = (*m_file)->author();
    QVERIFY(!opened(m_file->path()));
    VERIFY_DONE(m_file->open());
    QCOMPARE((*m_file)->author(), before);
    QVERIFY(!(*m_file)->localValue(u"sync.token"_s).isEmpty());
    QVERIFY(QFile::exists(memoryPath()));
}

void TestAuthorship::openingAgainKeepsTheAuthor()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::everyOpeningRenewsTheToken()
{
    QVERIFY(!opened(m_file->path()));
    const QString first = (*m_file)->localValue(u"sync.token"_s);
    QCOMPARE(memory().value("current"_L1).toString(), first);
    QVERIFY(!opened(m_file->path()));
    QVERIFY((*m_file)->localValue(u"sync.token"_s) != first);
}

void TestAuthorship::copyGetsANewAuthor()
{
    QVERIFY(!opened(m_file->path()));
    m_file->close();
    const QString copy = m_file->filePath(u"copy.kitcamp"_s);
    QVERIFY(QFile::copy(m_file->path(), copy));
    QVERIFY(opened(copy));
    QVERIFY(!opened(copy));
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::copyBesideAnOpenWindowGetsANewAuthor()
{
    QVERIFY(!opened(m_file->path()));
    const auto window = m_file->another();
    VERIFY_DONE(window);
    QVERIFY(!*claimAuthorship(**window, stateFolder()));
    const QString copy = m_file->filePath(u"copy.kitcamp"_s);
    // Copied while it is open: what stands in the log of writes is taken along.
    QVERIFY(QFile::copy(m_file->path() + u"-wal"_s, copy + u"-wal"_s));
    QVERIFY(QFile::copy(m_file->path(), copy));
    QVERIFY(opened(copy));
}

void TestAuthorship::originalIsNoCopyOfItsCopy()
{
    QVERIFY(!opened(m_file->path()));
    m_file->close();
    const QString copy = m_file->filePath(u"copy.kitcamp"_s);
    QVERIFY(QFile::copy(m_file->path(), copy));
    QVERIFY(QFile::remove(m_file->path())); // the copy is all there is: it was moved
    QVERIFY(!opened(copy));
    QVERIFY(QFile::copy(copy, m_file->path()));
    QVERIFY(opened(m_file->path()));
    QVERIFY(!opened(copy));
}

void TestAuthorship::restoredBackupGetsANewAuthor()
{
    QVERIFY(!opened(m_file->path()));
    m_file->close();
    const QString backup = m_file->filePath(u"backup.kitcamp"_s);
    QVERIFY(QFile::copy(m_file->path(), backup));
    QVERIFY(!opened(m_file->path()));
    QVERIFY(QFile::remove(m_file->path()));
    QVERIFY(QFile::rename(backup, m_file->path()));
    QVERIFY(opened(m_file->path()));
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::backupFromBeforeTheFirstOpeningGetsANewAuthor()
{
    m_file->close();
    const QString backup = m_file->filePath(u"backup.kitcamp"_s);
    QVERIFY(QFile::copy(m_file->path(), backup));
    QVERIFY(!opened(m_file->path()));
    QVERIFY(QFile::remove(m_file->path()));
    QVERIFY(QFile::rename(backup, m_file->path()));
    QVERIFY(opened(m_file->path()));
}

void TestAuthorship::fileFromAnotherComputerGetsANewAuthorOnce()
{
    const QString there = m_folder->filePath(u"there"_s);
    QVERIFY(!opened(m_file->path(), there));
    QVERIFY(opened(m_file->path()));
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::movedFileKeepsItsAuthor()
{
    QVERIFY(!opened(m_file->path()));
    m_file->close();
    const QString moved = m_file->filePath(u"moved.kitcamp"_s);
    QVERIFY(QFile::rename(m_file->path(), moved));
    QVERIFY(!opened(moved));
}

void TestAuthorship::killBetweenTheStepsIsNoCopy_data()
{
    QTest::addColumn<bool>("fileHasTheNewToken");
    QTest::newRow("killed before the file was written") << false;
    QTest::newRow("killed after the file was written") << true;
}

void TestAuthorship::killBetweenTheStepsIsNoCopy()
{
    QFETCH(bool, fileHasTheNewToken);
    QVERIFY(!opened(m_file->path()));
    const QString old = (*m_file)->localValue(u"sync.token"_s);
    const QJsonObject between{
        {u"current"_s, old}, {u"next"_s, u"next"_s}, {u"path"_s, memory().value("path"_L1)}};
    writeMemory(QJsonDocument(between).toJson());
    if (fileHasTheNewToken)
        VERIFY_DONE((*m_file)->saveLocalValue(u"sync.token"_s, u"next"_s));
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::killBeforeTheFirstTokenIsNoCopy()
{
    QVERIFY(QDir().mkpath(stateFolder()));
    writeMemory("{\"current\":\"\",\"next\":\"first\"}");
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::twoWindowsKeepOneAuthor()
{
    const auto first = m_file->another();
    const auto second = m_file->another();
    QVERIFY(!*claimAuthorship(**first, stateFolder()));
    QVERIFY(!*claimAuthorship(**second, stateFolder()));
    QCOMPARE((*first)->author(), (*second)->author());
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::windowsThatOpenAtOnceKeepOneAuthor()
{
    std::atomic_int newAuthors = 0;
    std::vector<std::thread> windows;
    for (int i = 0; i < 4; ++i) {
        windows.emplace_back([&] {
            for (int again = 0; again < 5; ++again)
                newAuthors += opened(m_file->path()) ? 1 : 0;
        });
    }
    for (std::thread& window : windows)
        window.join();
    QCOMPARE(newAuthors.load(), 0);
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::folderThatCannotBeWrittenIsNotSpokenOf()
{
    const QString file = m_folder->filePath(u"a-file"_s);
    QFile blocking(file);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const QString folder = file + u"/files"_s;
    QVERIFY(!opened(m_file->path(), folder));
    QVERIFY(!opened(m_file->path(), folder));
    QVERIFY(!opened(m_file->path())); // and a computer that remembers begins as if it were the first time
    QVERIFY(opened(m_file->path(), folder)); // known by now, and not here
    QVERIFY(!opened(m_file->path(), folder));
}

void TestAuthorship::damagedMemoryMakesANewAuthor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"current\":\"ab");
    QTest::newRow("not an object") << QByteArray("[1,2]");
    QTest::newRow("numbers") << QByteArray("{\"current\":1,\"next\":2}");
    QTest::newRow("something else") << QByteArray(200'000, 'x');
}

void TestAuthorship::damagedMemoryMakesANewAuthor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!opened(m_file->path()));
    writeMemory(bytes);
    QVERIFY(opened(m_file->path()));
    QVERIFY(!opened(m_file->path()));
}

void TestAuthorship::newAuthorSignsWhatIsDone()
{
    const QByteArray before = (*m_file)->author();
    QVERIFY(!opened(m_file->path(), m_folder->filePath(u"there"_s)));
    QVERIFY(*claimAuthorship(**m_file, stateFolder()));
    m_file->add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    const auto entry = (*m_file)->journal().last();
    VERIFY_DONE(entry);
    QVERIFY((*entry)->author != before);
    QCOMPARE((*entry)->author, (*m_file)->author());
}

QTEST_GUILESS_MAIN(TestAuthorship)
#include "tst_authorship.moc"
