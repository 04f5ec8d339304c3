// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificatecode.h"
#include "models/activities/certificates/signing.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class CertificateCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signatureIsThatOfTheStandard();
    void fieldsComeBackFromTheirText();
    void fieldsWithoutNameOrDayAreExplained();
    void codeComesBackFromItsText();
    void codeIsPlainAscii();
    void changedLetterIsFound();
    void changedNumberIsFound();
    void signatureOfAnotherKeyDoesNotHold();
    void nonsenseIsExplained_data();
    void nonsenseIsExplained();

private:
    static CertificateFields fields()
    {
        return {u"张三"_s,
                u"ZHANG San"_s,
                u"智能驾驶训练营"_s,
                u"Autonomous Driving Camp"_s,
                u"camp"_s,
                u"student"_s,
                QDate(2021, 8, 2),
                QDate(2021, 8, 6),
                40,
                std::nullopt,
                {{0, u"甲大学"_s, u"University A"_s}, {0, u"乙大学"_s, {}}},
                QDate(2021, 8, 6)};
    }
    static CertificateCode signedCode(const SigningKey& key)
    {
        const QString number = u"KC-2021-0007"_s;
        return {number, fields().text(), signatureOf(signedBytes(number, fields().text()), key),
                key.publicKey};
    }
};

void CertificateCodeTest::signatureIsThatOfTheStandard()
{
    // RFC 8032, section 7.1, test 2: a message of one byte.
    const auto secret =
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const SigningKey key = SigningKey::fromSecret(secret);
    QVERIFY(key.isValid());
    QCOMPARE(key.publicKey.toHex(),
             QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QCOMPARE(signatureOf("r", key).toHex(),
             QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

void CertificateCodeTest::fieldsComeBackFromTheirText()
{
    const auto again = CertificateFields::fromText(fields().text());
    VERIFY_DONE(again);
    QCOMPARE(*again, fields());
    QCOMPARE(again->text(), fields().text());
}

void CertificateCodeTest::fieldsWithoutNameOrDayAreExplained()
{
    VERIFY_FAILS(CertificateFields::fromText(u"{}"_s), ErrorCode::File);
    VERIFY_FAILS(CertificateFields::fromText(u"{\"name\":\"张三\"}"_s), ErrorCode::File);
    VERIFY_FAILS(CertificateFields::fromText(u"[1"_s), ErrorCode::File);
}

void CertificateCodeTest::codeComesBackFromItsText()
{
    const auto key = SigningKey::make();
    VERIFY_DONE(key);
    const CertificateCode code = signedCode(*key);
    const auto again = CertificateCode::fromText(u"  "_s + code.text() + u"\r\n"_s);
    VERIFY_DONE(again);
    QCOMPARE(again->number, code.number);
    QCOMPARE(again->fieldsText, code.fieldsText);
    QVERIFY(again->holds());
}

void CertificateCodeTest::codeIsPlainAscii()
{
    const auto key = SigningKey::make();
    VERIFY_DONE(key);
    const QString text = signedCode(*key).text();
    QVERIFY(CertificateCode::looksLike(text));
    for (const QChar letter : text)
        QVERIFY2(letter.unicode() > 0x20 && letter.unicode() < 0x7f, qPrintable(QString(letter)));
    QVERIFY2(text.size() < 1200,
             qPrintable(QString::number(text.size()))); // a square of 30 mm stays readable
}

void CertificateCodeTest::changedLetterIsFound()
{
    const auto key = SigningKey::make();
    VERIFY_DONE(key);
    CertificateCode code = signedCode(*key);
    code.fieldsText.replace(u"张三"_s, u"张二"_s);
    QVERIFY(!code.holds());
}

void CertificateCodeTest::changedNumberIsFound()
{
    const auto key = SigningKey::make();
    VERIFY_DONE(key);
    CertificateCode code = signedCode(*key);
    code.number = u"KC-2021-0008"_s;
    QVERIFY(!code.holds());
}

void CertificateCodeTest::signatureOfAnotherKeyDoesNotHold()
{
    const auto key = SigningKey::make();
    const auto other = SigningKey::make();
    VERIFY_DONE(key);
    VERIFY_DONE(other);
    CertificateCode code = signedCode(*key);
    code.publicKey = other->publicKey;
    QVERIFY(!code.holds());
    code.publicKey = "short";
    QVERIFY(!code.holds());
}

void CertificateCodeTest::nonsenseIsExplained_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::newRow("empty") << QString();
    QTest::newRow("a tag") << u"ESP32-0042"_s;
    QTest::newRow("nothing behind the beginning") << u"KC1."_s;
    QTest::newRow("two parts") << u"KC1.QUJD.QUJD"_s;
    QTest::newRow("letters that base64 has not") << u"KC1.QU!D.QUJD.QUJD"_s;
    QTest::newRow("no number") << u"KC1.e30.QUJD.QUJD"_s;
    QTest::newRow("endless") << u"KC1."_s + QString(100'000, u'A');
}

void CertificateCodeTest::nonsenseIsExplained()
{
    QFETCH(QString, scanned);
    VERIFY_FAILS(CertificateCode::fromText(scanned), ErrorCode::File);
}

QTEST_GUILESS_MAIN(CertificateCodeTest)
#include "tst_certificatecode.moc"
