// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/activities/certificates/certificateoffice.h"
#include "models/activities/certificates/numberranges.h"
#include "models/activities/certificates/verification.h"
#include "models/people/erasedname.h"
#include "models/people/people.h"
#include "models/people/personerasure.h"
#include "tests/people/centrefile.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class CertificatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void completedStudentsGetNumbersInOrder();
    void whatIsPrintedIsWhatWasSignedWhenItWasIssued();
    void whoHasNotCompletedIsRefusedByName();
    void secondCertificateIsRefusedAndUndoMakesRoom();
    void numberOfAnUndoneCertificateIsNotGivenAgain();
    void numbersThatWerePrintedAreSkippedWhenTheirRangeIsUndone();
    void holderCannotLoseTheCompletion();
    void codeIsKnownAlsoWhileItsIssueIsTakenBack();
    void numbersOfAnotherFileAreRefused();
    void sharedCentreWaitsUntilItsRangeStands();
    void scannedCodeIsVerified();
    void revokedCertificateIsToldWithItsReason();
    void revocationNeedsAReason();
    void codeOfAnotherCentreIsToldApart();
    void copyThatWasNotSyncedSaysSo();
    void typedNumberAnswersToo();
    void secondPrintingIsAReprint();
    void changedRowIsRefused();
    void certificateOfSomebodyErasedIsStillVerified();

private:
    qint64 completed(const QString& name)
    {
        const qint64 person = m_file->add("person", {{"name"_L1, name}, {"latin_name"_L1, u"X"_s}});
        return m_file->add("participation",
                           {{"activity"_L1, idText(m_class)},
                            {"person"_L1, idText(person)},
                            {"role"_L1, u"student"_s},
                            {"state"_L1, u"completed"_s}});
    }
    CertificateRow only()
    {
        const auto rows = CertificateOffice(m_file->store()).ofActivity(m_class);
        return rows && rows->size() == 1 ? rows->constFirst() : CertificateRow();
    }
    Result<Performed> issue(const QList<qint64>& participations)
    {
        return CertificateOffice(m_file->store()).issue(participations, u"KC-"_s);
    }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_class = 0;
    qint64 m_zhang = 0;
};

void CertificatesTest::init()
{
    m_file = std::make_unique<CentreFile>(
        std::initializer_list{registerPeople, registerActivities, registerCertificates});
    m_class = m_file->add("activity",
                          {{"kind"_L1, u"class"_s},
                           {"name"_L1, u"物联网实践"_s},
                           {"name_en"_L1, u"IoT Inside Out"_s},
                           {"starts_on"_L1, u"2025-09-06"_s},
                           {"ends_on"_L1, u"2025-12-20"_s},
                           {"hours"_L1, u"32"_s}});
    const qint64 host = m_file->add("organization", {{"name"_L1, u"甲大学"_s}});
    m_file->add("activity_host", {{"activity"_L1, idText(m_class)}, {"organization"_L1, idText(host)}});
    m_zhang = completed(u"张三"_s);
}

void CertificatesTest::completedStudentsGetNumbersInOrder()
{
    const qint64 li = completed(u"李四"_s);
    CertificateOffice office(m_file->store());
    const auto waiting = office.waiting(m_class);
    VERIFY_DONE(waiting);
    QCOMPARE(QSet<qint64>(waiting->begin(), waiting->end()), (QSet<qint64>{m_zhang, li}));
    VERIFY_DONE(issue({m_zhang, li}));
    const auto rows = office.ofActivity(m_class);
    VERIFY_DONE(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).number, u"KC-0001"_s);
    QCOMPARE(rows->at(0).personName, u"张三"_s);
    QCOMPARE(rows->at(1).number, u"KC-0002"_s);
    QVERIFY(office.waiting(m_class)->isEmpty());
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void CertificatesTest::whatIsPrintedIsWhatWasSignedWhenItWasIssued()
{
    VERIFY_DONE(issue({m_zhang}));
    VERIFY_DONE(m_file->edit("activity", m_class, {{"name"_L1, u"另一个名字"_s}}));
    const auto fields = CertificateFields::fromText(only().code.fieldsText);
    VERIFY_DONE(fields);
    QCOMPARE(fields->activity, u"物联网实践"_s);
    QCOMPARE(fields->hours, std::optional(32));
    QCOMPARE(fields->issuers.constFirst().name, u"甲大学"_s);
    QCOMPARE(fields->issuedOn, QDate(2026, 3, 10));
    QVERIFY(only().code.holds());
}

void CertificatesTest::whoHasNotCompletedIsRefusedByName()
{
    VERIFY_DONE(m_file->edit("participation", m_zhang, {{"state"_L1, u"not_completed"_s}}));
    const auto refused = issue({m_zhang});
    VERIFY_REFUSED(refused, "not-completed");
    QVERIFY(refused.error().sentence.contains(u"张三"_s));
    QVERIFY(only().number.isEmpty());
}

void CertificatesTest::secondCertificateIsRefusedAndUndoMakesRoom()
{
    VERIFY_DONE(issue({m_zhang}));
    const auto again = issue({m_zhang});
    VERIFY_REFUSED(again, "certificate-issued");
    QVERIFY(again.error().sentence.contains(u"KC-0001"_s));
    VERIFY_DONE(m_file->store().undo());
    VERIFY_DONE(issue({m_zhang}));
}

void CertificatesTest::numberOfAnUndoneCertificateIsNotGivenAgain()
{
    VERIFY_DONE(issue({m_zhang}));
    VERIFY_DONE(m_file->store().undo());
    VERIFY_DONE(issue({completed(u"李四"_s)}));
    QCOMPARE(only().number, u"KC-0002"_s);
}

void CertificatesTest::numbersThatWerePrintedAreSkippedWhenTheirRangeIsUndone()
{
    QList<qint64> many{m_zhang};
    for (int i = 0; i < 62; ++i)
        many << completed(u"P %1"_s.arg(i));
    VERIFY_DONE(issue(many));
    VERIFY_DONE(m_file->store().undo()); // the issue
    VERIFY_DONE(m_file->store().undo()); // and the range
    VERIFY_DONE(issue(many)); // 37 numbers of the range are left, so another one is reserved at once
    QCOMPARE(CertificateOffice(m_file->store()).ofActivity(m_class)->constFirst().number, u"KC-0064"_s);
}

void CertificatesTest::holderCannotLoseTheCompletion()
{
    VERIFY_DONE(issue({m_zhang}));
    const auto refused = m_file->edit("participation", m_zhang, {{"state"_L1, u"not_completed"_s}});
    VERIFY_REFUSED(refused, "certificate-holder");
    QVERIFY(refused.error().sentence.contains(u"KC-0001"_s));
    VERIFY_DONE(CertificateOffice(m_file->store()).revoke(only().id, u"attendance was wrong"_s));
    VERIFY_DONE(m_file->edit("participation", m_zhang, {{"state"_L1, u"not_completed"_s}}));
}

void CertificatesTest::codeIsKnownAlsoWhileItsIssueIsTakenBack()
{
    VERIFY_DONE(issue({m_zhang}));
    const QString code = only().code.text();
    VERIFY_DONE(m_file->store().undo());
    QCOMPARE(verifyCertificate(m_file->rows(), code)->verdict, CertificateCheck::Verdict::NotInFile);
}

void CertificatesTest::numbersOfAnotherFileAreRefused()
{
    VERIFY_DONE(m_file->store().perform(ReserveNumbers{1, u"KC-"_s, 100, u"00ff"_s}));
    IssueCertificates action{
        {{2, u"KC-0001"_s, m_zhang, u"{}"_s, u"00"_s}},        u"2026-03-10"_s, u"aa"_s, 3,
        QString::fromLatin1(m_file->store().author().toHex()), m_file->now()};
    VERIFY_REFUSED(m_file->store().perform(action), "number-range");
    VERIFY_DONE(issue({m_zhang}));
    QCOMPARE(only().number, u"KC-0101"_s);
}

void CertificatesTest::sharedCentreWaitsUntilItsRangeStands()
{
    VERIFY_DONE(m_file->store().saveLocalValue(u"sync.hub"_s, u"/somewhere"_s));
    VERIFY_DONE(m_file->store().saveLocalValue(u"sync.standing"_s, u"0"_s));
    const auto tooEarly = issue({m_zhang});
    VERIFY_REFUSED(tooEarly, "number-range");
    QVERIFY(!tooEarly.error().waysOut.isEmpty());
    CertificateNumbers numbers(m_file->store());
    QCOMPARE(numbers.supply(u"KC-"_s)->waiting, 100);
    const auto newest = m_file->rows().integer("SELECT max(seq) FROM journal");
    VERIFY_DONE(m_file->store().saveLocalValue(u"sync.standing"_s, QString::number(newest->value())));
    QCOMPARE(numbers.supply(u"KC-"_s)->ready, 100);
    VERIFY_DONE(issue({m_zhang}));
}

void CertificatesTest::scannedCodeIsVerified()
{
    VERIFY_DONE(issue({m_zhang}));
    const auto check = verifyCertificate(m_file->rows(), only().code.text());
    VERIFY_DONE(check);
    QCOMPARE(check->verdict, CertificateCheck::Verdict::Valid);
    QVERIFY(check->sentence().contains(u"张三"_s));
    CertificateCode forged = only().code;
    forged.fieldsText.replace(u"张三"_s, u"王五"_s);
    QCOMPARE(verifyCertificate(m_file->rows(), forged.text())->verdict, CertificateCheck::Verdict::Forged);
    VERIFY_FAILS(verifyCertificate(m_file->rows(), u"ESP32-0042"_s), ErrorCode::File);
}

void CertificatesTest::revokedCertificateIsToldWithItsReason()
{
    VERIFY_DONE(issue({m_zhang}));
    CertificateOffice office(m_file->store());
    VERIFY_DONE(office.revoke(only().id, u"wrong name"_s));
    const auto check = verifyCertificate(m_file->rows(), only().code.text());
    VERIFY_DONE(check);
    QCOMPARE(check->verdict, CertificateCheck::Verdict::Revoked);
    QVERIFY(check->sentence().contains(u"wrong name"_s));
    QCOMPARE(office.revoked()->size(), 1);
    VERIFY_REFUSED(office.revoke(only().id, u"again"_s), "revoked");
    VERIFY_DONE(issue({m_zhang})); // its place is free for one that says it right
    QCOMPARE(office.ofActivity(m_class)->size(), 2);
}

void CertificatesTest::revocationNeedsAReason()
{
    VERIFY_DONE(issue({m_zhang}));
    VERIFY_REFUSED(CertificateOffice(m_file->store()).revoke(only().id, u"  "_s), "reason-missing");
}

void CertificatesTest::codeOfAnotherCentreIsToldApart()
{
    const auto key = SigningKey::make();
    VERIFY_DONE(key);
    const auto fields = certificateFieldsOf(m_file->rows(), m_zhang, QDate(2026, 3, 10));
    VERIFY_DONE(fields);
    const CertificateCode code{u"KC-0001"_s, fields->text(),
                               signatureOf(signedBytes(u"KC-0001"_s, fields->text()), *key), key->publicKey};
    const auto check = verifyCertificate(m_file->rows(), code.text());
    VERIFY_DONE(check);
    QCOMPARE(check->verdict, CertificateCheck::Verdict::UnknownKey);
    QCOMPARE(verifyCertificate({key->publicKey}, code.text())->verdict, CertificateCheck::Verdict::Valid);
}

void CertificatesTest::copyThatWasNotSyncedSaysSo()
{
    VERIFY_DONE(issue({m_zhang}));
    const QString code = only().code.text();
    const auto keys = centreKeys(m_file->rows());
    VERIFY_DONE(keys);
    const qint64 li = completed(u"李四"_s);
    VERIFY_DONE(issue({li}));
    VERIFY_DONE(m_file->store().undo());
    const auto both = CertificateOffice(m_file->store()).ofActivity(m_class);
    QCOMPARE(both->size(), 1); // the key stays with the first one
    CertificateFields fields = *certificateFieldsOf(m_file->rows(), li, QDate(2026, 3, 10));
    const auto secret = SigningKey::fromSecret(
        QByteArray::fromHex(m_file->store().localValue(u"certificates.secret"_s).toLatin1()));
    const CertificateCode unknown{u"KC-0099"_s, fields.text(),
                                  signatureOf(signedBytes(u"KC-0099"_s, fields.text()), secret),
                                  secret.publicKey};
    QCOMPARE(verifyCertificate(m_file->rows(), unknown.text())->verdict,
             CertificateCheck::Verdict::NotInFile);
}

void CertificatesTest::typedNumberAnswersToo()
{
    VERIFY_DONE(issue({m_zhang}));
    const auto found = certificateByNumber(m_file->rows(), u" kc-0001 "_s);
    VERIFY_DONE(found);
    QVERIFY(found->has_value());
    QVERIFY((*found)->isGood());
    QVERIFY(!certificateByNumber(m_file->rows(), u"KC-9999"_s)->has_value());
}

void CertificatesTest::secondPrintingIsAReprint()
{
    VERIFY_DONE(issue({m_zhang}));
    CertificateOffice office(m_file->store());
    QCOMPARE(only().prints, 0);
    VERIFY_DONE(office.notePrinted({only().id}));
    VERIFY_DONE(office.notePrinted({only().id}));
    QCOMPARE(only().prints, 2);
    VERIFY_DONE(m_file->store().undo());
    QCOMPARE(only().prints, 1);
}

void CertificatesTest::changedRowIsRefused()
{
    VERIFY_DONE(issue({m_zhang}));
    IssueCertificates forged{{{m_file->store().ids().nextValue(), u"KC-0002"_s, completed(u"李四"_s),
                               only().code.fieldsText, QString::fromLatin1(only().code.signature.toHex())}},
                             u"2026-03-10"_s,
                             QString::fromLatin1(only().code.publicKey.toHex()),
                             m_file->store().ids().nextValue(),
                             QString::fromLatin1(m_file->store().author().toHex()),
                             m_file->now()};
    VERIFY_REFUSED(m_file->store().perform(forged), "certificate-as-signed");
}

void CertificatesTest::certificateOfSomebodyErasedIsStillVerified()
{
    VERIFY_DONE(issue({m_zhang}));
    const CertificateRow printed = only();
    const qint64 person =
        m_file->rows().integer("SELECT person FROM participation WHERE id=?", m_zhang).value().value();
    VERIFY_DONE(m_file->store().perform(ErasePersons{{person}, m_file->now()}));
    const CertificateRow erased = only();
    QCOMPARE(erased.number, printed.number);
    QCOMPARE(erased.issuedOn, printed.issuedOn);
    QCOMPARE(erased.code.signature, printed.code.signature);
    QVERIFY(erased.code.fieldsText.isEmpty());
    QCOMPARE(erased.personName, erasedName());
    QCOMPARE(m_file->brokenInvariant(), QString());
    // The paper still tells, and holds.
    const auto scanned = verifyCertificate(m_file->rows(), printed.code.text());
    VERIFY_DONE(scanned);
    QVERIFY(scanned->isGood() && scanned->erased);
    QCOMPARE(scanned->fields->name, u"张三"_s);
    QVERIFY(scanned->sentence().contains(u"erased"_s));
    const auto typed = certificateByNumber(m_file->rows(), printed.number);
    VERIFY_DONE(typed);
    QVERIFY((*typed)->isGood() && !(*typed)->fields);
    QVERIFY((*typed)->sentence().contains(u"erased"_s));
    // It cannot be printed again, nor is it waited for.
    VERIFY_REFUSED(CertificateFields::fromText(erased.code.fieldsText), "person-erased");
    VERIFY_DONE(CertificateOffice(m_file->store()).revoke(erased.id, u"moved away"_s));
    QVERIFY(!verifyCertificate(m_file->rows(), printed.code.text())->isGood());
    QVERIFY(!only().revokedReason.contains(u"moved"_s));
    QVERIFY(CertificateOffice(m_file->store()).waiting(m_class)->isEmpty());
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
