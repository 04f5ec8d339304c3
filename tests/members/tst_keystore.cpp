// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keystore.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray logId(16, 'L');
/// Tests wait for nothing that is dear on purpose.
constexpr PassphraseCost cheap{1, 8192};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A socket that takes whoever comes and never says a word; its number.
int silentSocket(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool listens = socket >= 0
        && ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
        && ::listen(socket, 5) == 0;
    return listens ? socket : -1;
}

} // namespace

/// Where a computer's keys lie when it has no keyring, and what happens to who comes without the passphrase.
class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysComeBackWithThePassphrase();
    void passphraseIsComparedAsPeopleSeeIt();
    void keysOfSeveralMembersLieInOneFile();
    void keysAreReplacedAndRemoved();
    void fileIsForItsOwnerAlone();
    void fileTellsNothingOfTheKeys();
    void wrongPassphraseIsSaid();
    void afterAWrongPassphraseItIsAskedAgain();
    void whoDoesNotWantToGiveItIsTold();
    void isAskedOnceForManyThings();
    void shortPassphraseIsRefused();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void newerFormatAsksForAnUpdate();
    void hostileFileCannotAskForAllMemory();
    void hostileFileCannotAskForAWeek();
    void moderateLimitsAreTheRule();
    void folderThatCannotBeWrittenIsSaid();
    void keyringKeepsThemWhereThereIsOne();
    void busThatNeverAnswersIsNoKeyring();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"centre.kitcamp"_s); }
    [[nodiscard]] QString keyFile() const { return path() + u".keys"_s; }
    [[nodiscard]] KeyStore store(const QString& passphrase = u"four small green words"_s) const
    {
        return KeyStore::withPassphrase(path(), passphrase, cheap);
    }
    MemberKeys saved(qint64 member = 7);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

MemberKeys TestKeyStore::saved(qint64 member)
{
    MemberKeys keys = MemberKeys::make(logId, member);
    keys.logKeys = {{1, QByteArray(32, 'k')}};
    keys.hubPassword = u"the password of the server"_s;
    const auto done = store().save(keys);
    if (!done)
        qFatal("%s", why(done).constData());
    return keys;
}

void TestKeyStore::keysComeBackWithThePassphrase()
{
    QVERIFY(!store().load(logId, 7).value()); // none yet
    const MemberKeys keys = saved();
    const auto again = store().load(logId, 7);
    VERIFY_DONE(again);
    QVERIFY(*again && **again == keys);
    QVERIFY(!store().load(logId, 8).value());
    QVERIFY(!store().load(QByteArray(16, 'M'), 7).value());
}

void TestKeyStore::passphraseIsComparedAsPeopleSeeIt()
{
    MemberKeys keys = MemberKeys::make(logId, 7);
    VERIFY_DONE(store(u"caf\u00e9 caf\u00e9"_s).save(keys));
    VERIFY_DONE(store(u"cafe\u0301 cafe\u0301"_s).load(logId, 7)); // another keyboard, the same word
}

void TestKeyStore::keysOfSeveralMembersLieInOneFile()
{
    const MemberKeys one = saved(7);
    const MemberKeys other = saved(8);
    QVERIFY(**store().load(logId, 7) == one);
    QVERIFY(**store().load(logId, 8) == other);
}

void TestKeyStore::keysAreReplacedAndRemoved()
{
    saved(7);
    const MemberKeys newer = saved(7);
    KeyStore kept = store();
    QVERIFY(**kept.load(logId, 7) == newer);
    VERIFY_DONE(kept.remove(logId, 9)); // nothing to remove
    VERIFY_DONE(kept.remove(logId, 7));
    QVERIFY(!QFile::exists(keyFile()));
    QVERIFY(!kept.load(logId, 7).value());
}

void TestKeyStore::fileIsForItsOwnerAlone()
{
    saved();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(keyFile()) & others));
    QFile::setPermissions(keyFile(), QFile::permissions(keyFile()) | others);
    saved(); // written anew
    QVERIFY(!(QFile::permissions(keyFile()) & others));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"centre.kitcamp.keys"_s});
}

void TestKeyStore::fileTellsNothingOfTheKeys()
{
    const MemberKeys keys = saved();
    const QByteArray bytes = contentOf(keyFile());
    for (const QByteArray& secret : {keys.signSecret, keys.signSecret.first(32), keys.boxSecret,
                                     keys.logKeys.value(1), logId, QByteArray("password of the server")})
        QVERIFY(!bytes.contains(secret));
}

void TestKeyStore::wrongPassphraseIsSaid()
{
    saved();
    const auto refused = store(u"four small green wordz"_s).load(logId, 7);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"wrong-passphrase"_s);
    QVERIFY(refused.error().sentence.contains(u"centre.kitcamp.keys"_s));
    // Nobody replaces keys that he cannot open.
    const QByteArray before = contentOf(keyFile());
    const auto saving = store(u"something else entirely"_s).save(MemberKeys::make(logId, 7));
    VERIFY_FAILS(saving, ErrorCode::File);
    QCOMPARE(contentOf(keyFile()), before);
}

void TestKeyStore::afterAWrongPassphraseItIsAskedAgain()
{
    const MemberKeys keys = saved();
    QStringList answers{u"not that one"_s, u"four small green words"_s};
    KeyStore kept(path(), [&](bool confirm) -> std::optional<QString> {
        return confirm || answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    });
    VERIFY_FAILS(kept.load(logId, 7), ErrorCode::File);
    QVERIFY(**kept.load(logId, 7) == keys);
}

void TestKeyStore::whoDoesNotWantToGiveItIsTold()
{
    saved();
    KeyStore kept(path(), [](bool) { return std::nullopt; });
    const auto refused = kept.load(logId, 7);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"passphrase-needed"_s);
}

void TestKeyStore::isAskedOnceForManyThings()
{
    const MemberKeys keys = saved();
    int asked = 0;
    KeyStore kept(path(), [&](bool) {
        ++asked;
        return std::optional(u"four small green words"_s);
    });
    QVERIFY(**kept.load(logId, 7) == keys);
    VERIFY_DONE(kept.save(MemberKeys::make(logId, 8)));
    QVERIFY(kept.load(logId, 8).value());
    QCOMPARE(asked, 1);
}

void TestKeyStore::shortPassphraseIsRefused()
{
    VERIFY_REFUSED(store(u"1234567"_s).save(MemberKeys::make(logId, 7)), "short-passphrase");
    QVERIFY(!QFile::exists(keyFile()));
}

void TestKeyStore::everyFlippedByteIsRefused()
{
    saved();
    const QByteArray whole = contentOf(keyFile());
    QElapsedTimer clock;
    clock.start();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        // Dear parameters that are still allowed would make this test dear.
        if (i >= 8 && i < 23)
            continue;
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x40);
        replaceContent(keyFile(), changed);
        const auto refused = store().load(logId, 7);
        QVERIFY2(!refused, qPrintable(QString::number(i)));
        QVERIFY(!refused.error().sentence.isEmpty());
    }
    QVERIFY(clock.elapsed() < 20'000);
}

void TestKeyStore::everyTruncationIsRefused()
{
    saved();
    const QByteArray whole = contentOf(keyFile());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        replaceContent(keyFile(), whole.first(size));
        const auto refused = store().load(logId, 7);
        QVERIFY2(!refused, qPrintable(QString::number(size)));
        QVERIFY(refused.error().rule == "keys-damaged"_L1 || refused.error().rule == "wrong-passphrase"_L1);
    }
}

void TestKeyStore::newerFormatAsksForAnUpdate()
{
    saved();
    QByteArray bytes = contentOf(keyFile());
    bytes[7] = '\x02';
    replaceContent(keyFile(), bytes);
    VERIFY_FAILS(store().load(logId, 7), ErrorCode::Newer);
}

void TestKeyStore::hostileFileCannotAskForAllMemory()
{
    saved();
    QByteArray bytes = contentOf(keyFile());
    for (const quint64 memory : {100ULL << 30, PassphraseCost::mostMemory + 1, ~0ULL, 0ULL, 100ULL}) {
        qToBigEndian(memory, bytes.data() + 16);
        replaceContent(keyFile(), bytes);
        QElapsedTimer clock;
        clock.start();
        const auto refused = store().load(logId, 7);
        VERIFY_FAILS(refused, ErrorCode::File);
        QCOMPARE(refused.error().rule, u"keys-damaged"_s);
        QVERIFY(clock.elapsed() < 1000);
    }
}

void TestKeyStore::hostileFileCannotAskForAWeek()
{
    saved();
    QByteArray bytes = contentOf(keyFile());
    for (const quint64 passes : {1ULL << 32, PassphraseCost::mostPasses + 1, ~0ULL, 0ULL}) {
        qToBigEndian(passes, bytes.data() + 8);
        replaceContent(keyFile(), bytes);
        const auto refused = store().load(logId, 7);
        VERIFY_FAILS(refused, ErrorCode::File);
        QCOMPARE(refused.error().rule, u"keys-damaged"_s);
    }
}

void TestKeyStore::moderateLimitsAreTheRule()
{
    KeyStore kept = KeyStore::withPassphrase(path(), u"four small green words"_s);
    VERIFY_DONE(kept.save(MemberKeys::make(logId, 7)));
    const QByteArray bytes = contentOf(keyFile());
    QCOMPARE(qFromBigEndian<quint64>(bytes.constData() + 8), 3ULL);
    QCOMPARE(qFromBigEndian<quint64>(bytes.constData() + 16), 256ULL << 20);
    QVERIFY(store().load(logId, 7).value()); // what the file says is what counts
}

void TestKeyStore::folderThatCannotBeWrittenIsSaid()
{
    KeyStore kept = KeyStore::withPassphrase(m_folder->filePath(u"gone/centre.kitcamp"_s),
                                             u"four small green words"_s, cheap);
    VERIFY_FAILS(kept.save(MemberKeys::make(logId, 7)), ErrorCode::File);
}

void TestKeyStore::busThatNeverAnswersIsNoKeyring()
{
    const QByteArray socket = m_folder->filePath(u"bus"_s).toLocal8Bit();
    const int silent = silentSocket(socket);
    QVERIFY(silent >= 0);
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket);
    const auto restore = qScopeGuard([&] {
        qputenv("DBUS_SESSION_BUS_ADDRESS", before);
        ::close(silent);
    });
    QElapsedTimer clock;
    clock.start();
    // The keys go into the file, and come out of it.
    int asked = 0;
    KeyStore kept(path(), [&](bool) {
        ++asked;
        return std::optional(u"four small green words"_s);
    });
    VERIFY_DONE(kept.save(MemberKeys::make(logId, 7)));
    QVERIFY(QFile::exists(keyFile()));
    QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(kept.load(logId, 7).value());
    QCOMPARE(asked, 1);
}

void TestKeyStore::keyringKeepsThemWhereThereIsOne()
{
    // In an environment without a keyring this is the test above, with an answer at once.
    const bool hasKeyring = KeyStore::hasKeyring();
    int asked = 0;
    KeyStore kept(path(), [&](bool) {
        ++asked;
        return std::optional(u"four small green words"_s);
    });
    const MemberKeys keys = MemberKeys::make(QByteArray("a log of a test."), 7);
    VERIFY_DONE(kept.save(keys));
    QCOMPARE(QFile::exists(keyFile()), !hasKeyring);
    QVERIFY(**kept.load(keys.logId, 7) == keys);
    VERIFY_DONE(kept.remove(keys.logId, 7));
    QVERIFY(!kept.load(keys.logId, 7).value());
    QCOMPARE(asked, hasKeyring ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
