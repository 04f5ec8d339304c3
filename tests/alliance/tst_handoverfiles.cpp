// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alliance/alliancekit.h"
#include "tests/testkit/verify.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A file whose content is \p content, with the digest that it needs.
QByteArray fileOf(const QJsonObject& content)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QJsonDocument(
               QJsonObject{
                   {"format"_L1, "kitcamp-camp"_L1},
                   {"version"_L1, 1},
                   {"digest"_L1,
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())},
                   {"content"_L1, content}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Files that cannot be used, and those that hold what nobody should read.
class TestHandoverFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_kit = std::make_unique<AllianceKit>();
        m_kit->fillCentre();
        Handover handover = *m_kit->handed(m_kit->centre().store(), m_kit->centre().camp);
        m_bytes = writeHandover(handover);
        m_content = QJsonDocument::fromJson(m_bytes).object().value("content"_L1).toObject();
    }

    void unusableFilesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"no camp of a partner"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n") << u"no camp of a partner"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << u"no camp of a partner"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"kitcamp-camp\",\"version\":9}")
                               << u"newer Kitcamp"_s;
        QTest::newRow("large") << QByteArray(60'000'000, ' ') << u"too large"_s;
        QTest::newRow("cut") << m_bytes.left(m_bytes.size() / 2) << u"damaged"_s;
        QByteArray changed = m_bytes;
        changed.replace("Bob Ray", "Bob Rat");
        QTest::newRow("changed") << changed << u"damaged"_s;
        QJsonObject content = m_content;
        content.insert("camp"_L1, QJsonObject{{"id"_L1, "5"_L1}});
        QTest::newRow("another camp") << fileOf(content) << u"damaged"_s;
        content = m_content;
        QJsonObject tables = content.value("tables"_L1).toObject();
        tables.insert("loan"_L1, QJsonArray{});
        content.insert("tables"_L1, tables);
        QTest::newRow("a table that never goes") << fileOf(content) << u"damaged"_s;
        content = m_content;
        content.insert("from"_L1, QJsonObject{{"log"_L1, "nonsense"_L1}});
        QTest::newRow("of nobody") << fileOf(content) << u"damaged"_s;
    }

    void unusableFilesAreExplained()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto read = readHandover(bytes, u"camp.kitcamp-camp"_s);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.contains(u"camp.kitcamp-camp"_s));
    }

    void everyFlippedByteIsNoticedOrHarmless()
    {
        int refused = 0;
        for (qsizetype at = 0; at < m_bytes.size(); at += 101) {
            QByteArray flipped = m_bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ 0x04);
            const auto read = readHandover(flipped, u"x"_s);
            refused += read.ok() ? 0 : 1;
            if (read.ok()) // a blank or a letter of the format's name that nobody reads
                QCOMPARE(read->participants(), 7);
        }
        QVERIFY(refused > m_bytes.size() / 101 - 5);
    }

    void signsThatNobodySeesAreTakenOut()
    {
        QJsonObject tables = m_content.value("tables"_L1).toObject();
        QJsonArray people = tables.value("person"_L1).toArray();
        QJsonObject first = people.first().toObject();
        QJsonObject values = first.value("values"_L1).toObject();
        values.insert("name"_L1, u"Ann\u202e \u0007Lee\u0000x"_s);
        first.insert("values"_L1, values);
        people[0] = first;
        tables.insert("person"_L1, people);
        QJsonObject content = m_content;
        content.insert("tables"_L1, tables);
        const auto read = readHandover(fileOf(content), u"x"_s);
        VERIFY_DONE(read);
        QVERIFY(read->remarks.join(u' ').contains(u"1 text"_s));
        const QString name = read->tables.value(u"person"_s).constFirst().values.value("name"_L1).toString();
        QVERIFY2(name.startsWith(u"Ann Lee"_s), qPrintable(name));
    }

    void aFileOfHundredMegabytesIsNotRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"large.kitcamp-camp"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100'000'000));
        file.close();
        const auto read = readHandoverFile(path);
        QVERIFY(!read.ok());
        QVERIFY(read.error().sentence.contains(u"too large"_s));
        VERIFY_FAILS(readHandoverFile(folder.filePath(u"gone"_s)), ErrorCode::File);
    }

    void theNameOfAFileInANameDoesNoHarm()
    {
        QJsonObject content = m_content;
        content.insert(
            "from"_L1,
            QJsonObject{{"log"_L1, QString(32, u'c')}, {"name"_L1, "'; DROP TABLE person; --"_L1}});
        const auto read = readHandover(fileOf(content), u"x"_s);
        VERIFY_DONE(read);
        VERIFY_DONE(m_kit->take(m_kit->alliance(), *read));
        QCOMPARE(textOf(m_kit->alliance(), "SELECT partner_name FROM handover"),
                 u"'; DROP TABLE person; --"_s);
        VERIFY_DONE(m_kit->alliance().undo());
    }

private:
    std::unique_ptr<AllianceKit> m_kit;
    QByteArray m_bytes;
    QJsonObject m_content;
};

QTEST_GUILESS_MAIN(TestHandoverFiles)
#include "tst_handoverfiles.moc"
