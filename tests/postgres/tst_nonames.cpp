// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/sample/samplecentre.h"
#include "models/sync/founding.h"
#include "models/sync/sharing.h"
#include "tests/postgres/postgresserver.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

#include <cstring>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Finds many words in many bytes at once, as they are and as a dump writes bytes (hexadecimal).
class Words
{
public:
    void add(const QString& word)
    {
        for (const QByteArray& bytes : {word.toUtf8(), word.toUtf8().toHex()}) {
            if (word.size() > 1 && bytes.size() > 4)
                m_byBegin[beginOf(bytes.constData())] << bytes;
        }
        ++m_count;
    }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] QSet<QByteArray> in(const QByteArray& text) const
    {
        QSet<QByteArray> found;
        for (qsizetype at = 0; at + 4 < text.size(); ++at) {
            const auto words = m_byBegin.constFind(beginOf(text.constData() + at));
            if (words == m_byBegin.constEnd())
                continue;
            for (const QByteArray& word : *words) {
                if (at + word.size() <= text.size()
                    && std::memcmp(text.constData() + at, word.constData(), static_cast<size_t>(word.size()))
                        == 0)
                    found << word;
            }
        }
        return found;
    }

private:
    static quint32 beginOf(const char* bytes)
    {
        quint32 begin = 0;
        std::memcpy(&begin, bytes, sizeof begin);
        return begin;
    }
    QHash<quint32, QList<QByteArray>> m_byBegin;
    qsizetype m_count = 0;
};

QByteArray allBytes(const QString& folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.fileName().toUtf8() + '\n' + file.readAll();
    }
    return bytes;
}

} // namespace

/// Where a centre with members meets, nobody's name stands: neither in a folder nor in a dump of a server,
/// for every name of the sample centre.
class TestNoNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesWouldBeFound();
    void folderHoldsNoName();
    void dumpOfTheServerHoldsNoName();

private:
    [[nodiscard]] Result<void> share(const QString& url, const HubLogin& login = {});

    QTemporaryDir m_folder;
    Domain m_domain = fullDomain();
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    Words m_names;
};

void TestNoNames::initTestCase()
{
    VERIFY_DONE(makeSampleCentre(m_folder.filePath(u"sample.kitcamp"_s), m_domain, m_clock, 1));
}

void TestNoNames::init()
{
    m_store.reset();
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".kitcamp"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.kitcamp"_s), path));
    auto store = Store::open(path, m_domain, m_clock, 7);
    VERIFY_DONE(store);
    m_store = *std::move(store);
    m_names = {};
    VERIFY_DONE(
        m_store->reader().each("SELECT name, latin_name, mail FROM person", [this](const Statement& row) {
            for (int column = 0; column < 3; ++column)
                m_names.add(row.text(column));
        }));
    QVERIFY(m_names.count() > 3000);
}

Result<void> TestNoNames::share(const QString& url, const HubLogin& login)
{
    KeyStore keys = KeyStore::withPassphrase(m_store->path(), u"a passphrase of some words"_s);
    return shareAsMember(*m_store, keys, {url, u"Office"_s, login});
}

void TestNoNames::namesWouldBeFound()
{
    VERIFY_DONE(shareCentre(*m_store, u"folder:"_s + m_folder.filePath(u"open"_s)));
    m_store.reset();
    QVERIFY(m_names.in(allBytes(m_folder.path())).size() > 1000); // the file itself has them
    QCOMPARE(m_names.in("COPY x FROM stdin;\n\\\\x" + QByteArray("陈小明").toHex()).size(), 0);
}

void TestNoNames::folderHoldsNoName()
{
    const QString folder = m_folder.filePath(u"sealed"_s);
    VERIFY_DONE(share(u"folder:"_s + folder));
    const QByteArray bytes = allBytes(folder);
    QVERIFY(bytes.size() > 1'000'000);
    QCOMPARE(m_names.in(bytes), QSet<QByteArray>());
}

void TestNoNames::dumpOfTheServerHoldsNoName()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    PostgresServer server;
    QCOMPARE(server.make(), QString());
    const HubAccount founder = server.founder();
    VERIFY_DONE(share(founder.url, server.login(founder.password)));
    const QByteArray dump = server.run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    QVERIFY(dump.size() > 1'000'000);
    QVERIFY(dump.contains("COPY kitcamp.hub_snapshot_piece"));
    QCOMPARE(m_names.in(dump), QSet<QByteArray>());
}

QTEST_GUILESS_MAIN(TestNoNames)
#include "tst_nonames.moc"
