// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/keyactions.h"
#include "models/activities/attendees/keyfile.h"
#include "models/store/backup.h"
#include "models/store/recordactions.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What is sealed: by one computer, by two, carried over, erased. Clear numbers stand nowhere in the file.
class TestCampKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeyNothingIsSealed()
    {
        AttendeeCentre centre;
        CampKeys keys(centre.store());
        QCOMPARE(keys.state(centre.camp)->kind, CampKeyState::Kind::None);
        VERIFY_REFUSED(keys.seal(centre.camp, validNumber), "no-camp-key");
        VERIFY_REFUSED(keys.exportTo(centre.camp, centre.file().filePath(u"k.key"_s), u"long enough"_s),
                       "key-elsewhere");
    }
    void whatIsSealedIsReadAgain()
    {
        AttendeeCentre centre;
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        QCOMPARE(keys.state(centre.camp)->kind, CampKeyState::Kind::Here);
        VERIFY_REFUSED(keys.make(centre.camp), "key-made");
        const auto sealedText = keys.seal(centre.camp, u"口令 p@ss"_s);
        VERIFY_DONE(sealedText);
        QCOMPARE(*keys.open(*sealedText), u"口令 p@ss"_s);
        QVERIFY(*keys.seal(centre.camp, u"a"_s) != *keys.seal(centre.camp, u"a"_s));
        QString spoilt = *sealedText;
        spoilt[spoilt.size() - 3] = spoilt[spoilt.size() - 3] == u'A' ? u'B' : u'A';
        VERIFY_FAILS(keys.open(spoilt), ErrorCode::File);
        VERIFY_REFUSED(keys.open(u"nonsense"_s), "key-elsewhere");
    }
    void clearNumbersStandNowhere()
    {
        AttendeeCentre centre;
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        const auto sealedText = keys.seal(centre.camp, validNumber);
        centre.detail(centre.in[0],
                      {{u"identity_kind"_s, u"identity_card"_s},
                       {u"sealed_identity"_s, *sealedText},
                       {u"identity_mask"_s, u"110***********002X"_s}});
        QCOMPARE(keys.state(centre.camp)->sealed, 1);
        const QByteArray number = validNumber.toUtf8();
        const QString secret =
            centre.value("SELECT substr(secret, instr(secret, ' ')+1) FROM camp_secret WHERE 1 OR id=?", 0);
        QCOMPARE(secret.size(), 64);
        for (const QString& name : {QString(), u"-wal"_s}) {
            const QByteArray bytes = bytesOf(centre.file().path() + name);
            QVERIFY(!bytes.contains(number));
            QVERIFY(!bytes.contains(number.mid(6, 8)));
            QVERIFY(!bytes.contains(validNumber.left(17).toUtf8()));
        }
        QVERIFY(bytesOf(centre.file().path() + u"-wal"_s).contains("110***********002X"));
        // The journal holds neither the number nor the secret half.
        expectSilentJournal(centre.store(), number, secret.toUtf8());
    }
    void theKeyIsCarriedToAnotherComputer()
    {
        Desks desks(2, attendeeDomain);
        const qint64 camp = campOn(desks);
        CampKeys here(*desks[0]);
        CampKeys there(*desks[1]);
        VERIFY_DONE(here.make(camp));
        const QString sealedText = *here.seal(camp, validNumber);
        VERIFY_DONE(desks.meetAll());
        QCOMPARE(there.state(camp)->kind, CampKeyState::Kind::Elsewhere);
        VERIFY_REFUSED(there.open(sealedText), "key-elsewhere");
        // Whoever cannot read can still seal.
        QCOMPARE(*here.open(*there.seal(camp, u"E12345678"_s)), u"E12345678"_s);

        const QString path = desks[0].filePath(u"camp.key"_s);
        VERIFY_REFUSED(here.exportTo(camp, path, u"short"_s), "passphrase-short");
        VERIFY_DONE(here.exportTo(camp, path, u"three quiet words"_s));
        VERIFY_REFUSED(there.takeIn(camp, path, u"three loud words"_s), "passphrase-wrong");
        VERIFY_FAILS(there.takeIn(camp, desks[0].path(), u"three quiet words"_s), ErrorCode::File);
        VERIFY_FAILS(there.takeIn(camp, u"/nowhere/at/all"_s, u"three quiet words"_s), ErrorCode::File);
        VERIFY_DONE(there.takeIn(camp, path, u"three quiet words"_s));
        QCOMPARE(there.state(camp)->kind, CampKeyState::Kind::Here);
        QCOMPARE(*there.open(sealedText), validNumber);
        QCOMPARE(desks.difference(), QString());
    }
    void aKeyOfAnotherCampIsNotTakenIn()
    {
        AttendeeCentre centre;
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        VERIFY_DONE(keys.make(centre.other));
        const QString path = centre.file().filePath(u"camp.key"_s);
        VERIFY_DONE(keys.exportTo(centre.other, path, u"three quiet words"_s));
        VERIFY_REFUSED(keys.takeIn(centre.camp, path, u"three quiet words"_s), "key-of-another-camp");
        QCOMPARE(keys.state(centre.other)->kind, CampKeyState::Kind::Here);
    }
    void twoComputersThatMakeOneKeepBothReadable()
    {
        Desks desks(2, attendeeDomain);
        const qint64 camp = campOn(desks);
        const QList<qint64> rows = rowsOf(*desks[0], camp);
        CampKeys a(*desks[0]);
        CampKeys b(*desks[1]);
        VERIFY_DONE(a.make(camp));
        seal(desks[0], a, camp, rows[0], validNumber);
        VERIFY_DONE(b.make(camp));
        seal(desks[1], b, camp, rows[1], u"E12345678"_s);
        VERIFY_DONE(desks.log().meet(*desks[0]));
        const auto turn = desks.log().meet(*desks[1]);
        VERIFY_DONE(turn);
        QVERIFY(inboxOf(*desks[1]).isEmpty()); // nobody is asked
        VERIFY_DONE(desks.meetAll());
        QCOMPARE(desks.difference(), QString());
        // The first in the log prevails; what the other one sealed names its own key.
        QCOMPARE(b.state(camp)->publicKey, a.state(camp)->publicKey);
        QCOMPARE(a.state(camp)->kind, CampKeyState::Kind::Here);
        QCOMPARE(b.state(camp)->kind, CampKeyState::Kind::Elsewhere);
        QCOMPARE(a.state(camp)->unreadable, 1);
        QCOMPARE(b.state(camp)->unreadable, 1);
        QCOMPARE(*b.open(sealedAt(*desks[1], rows[1])), u"E12345678"_s);

        const QString fromA = desks[0].filePath(u"a.key"_s);
        const QString fromB = desks[1].filePath(u"b.key"_s);
        VERIFY_DONE(a.exportTo(camp, fromA, u"three quiet words"_s));
        VERIFY_DONE(b.exportTo(camp, fromB, u"three quiet words"_s));
        QCOMPARE(*a.takeIn(camp, fromB, u"three quiet words"_s), 1);
        QCOMPARE(*b.takeIn(camp, fromA, u"three quiet words"_s), 1);
        QCOMPARE(*a.open(sealedAt(*desks[0], rows[1])), u"E12345678"_s);
        QCOMPARE(*b.open(sealedAt(*desks[1], rows[0])), validNumber);
    }
    void erasingDestroysTheSecretsEverywhere()
    {
        Desks desks(2, attendeeDomain);
        const qint64 camp = campOn(desks);
        const QList<qint64> rows = rowsOf(*desks[0], camp);
        CampKeys a(*desks[0]);
        CampKeys b(*desks[1]);
        VERIFY_DONE(a.make(camp));
        seal(desks[0], a, camp, rows[0], validNumber);
        const QString sealedText = sealedAt(*desks[0], rows[0]);
        VERIFY_DONE(desks.meetAll());
        const QString path = desks[0].filePath(u"camp.key"_s);
        VERIFY_DONE(a.exportTo(camp, path, u"three quiet words"_s));
        VERIFY_DONE(b.takeIn(camp, path, u"three quiet words"_s));
        VERIFY_DONE(backUpDaily(desks[1].path(), QDate(2026, 9, 7), 3));
        const QByteArray secret = secretAt(*desks[0]);
        const SecretShredder shredder(*desks[1]);
        QCOMPARE(*b.open(sealedText), validNumber);

        VERIFY_DONE(a.erase(camp));
        QCOMPARE(a.state(camp)->kind, CampKeyState::Kind::Erased);
        QCOMPARE(a.state(camp)->sealed, 0);
        VERIFY_REFUSED(a.open(sealedText), "key-elsewhere");
        VERIFY_DONE(desks.meetAll());
        desks[1]->lookForForeignChanges();
        VERIFY_REFUSED(b.open(sealedText), "key-elsewhere");
        VERIFY_REFUSED(b.seal(camp, validNumber), "key-erased");
        const QString backup = backupFolder(desks[1].path()) + u"/2026-09-07.kitcamp"_s;
        for (const QString& file : {desks[0].path(), desks[0].path() + u"-wal"_s, desks[1].path(),
                                    desks[1].path() + u"-wal"_s, backup})
            QVERIFY2(!bytesOf(file).contains(secret), qPrintable(file));
        // Not even where the key comes back, or the erasing is taken back.
        VERIFY_DONE(b.takeIn(camp, path, u"three quiet words"_s));
        VERIFY_REFUSED(b.open(sealedText), "key-elsewhere");
        VERIFY_DONE(desks[0]->undo());
        QCOMPARE(a.state(camp)->kind, CampKeyState::Kind::Erased);
        VERIFY_REFUSED(a.open(sealedText), "key-elsewhere");
        VERIFY_REFUSED(a.seal(camp, validNumber), "key-erased");
        // A new key begins anew.
        VERIFY_DONE(desks[0]->redo());
        VERIFY_DONE(a.make(camp));
        QCOMPARE(*a.open(*a.seal(camp, validNumber)), validNumber);
    }
    void whatWasSealedBeforeTheErasingWasHeardOfIsSaid()
    {
        Desks desks(2, attendeeDomain);
        const qint64 camp = campOn(desks);
        const QList<qint64> rows = rowsOf(*desks[0], camp);
        CampKeys a(*desks[0]);
        CampKeys b(*desks[1]);
        VERIFY_DONE(a.make(camp));
        VERIFY_DONE(desks.meetAll());
        VERIFY_DONE(a.erase(camp));
        seal(desks[1], b, camp, rows[1], validNumber);
        VERIFY_DONE(desks.meetAll());
        const QList<InboxRow> inbox = inboxOf(*desks[1]);
        QCOMPARE(inbox.size(), 1);
        QCOMPARE(inbox[0].rule, u"sealed-after-erasing"_s);
        QCOMPARE(desks.difference(), QString());
    }
    void whenItIsDueIsSaid()
    {
        AttendeeCentre centre;
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        centre.detail(centre.in[0],
                      {{u"identity_kind"_s, u"passport"_s},
                       {u"sealed_identity"_s, *keys.seal(centre.camp, u"E12345678"_s)}});
        QCOMPARE(keys.state(centre.camp)->eraseOn, QDate(2026, 9, 27));
        QVERIFY(!keys.state(centre.camp)->eraseDue);
        centre.at(u"2026-09-27T00:10"_s);
        QVERIFY(keys.state(centre.camp)->eraseDue);
        VERIFY_DONE(centre.store().perform(SaveSettings{{{CampKeys::eraseAfterKey(), u"30"_s}}}));
        QVERIFY(!keys.state(centre.camp)->eraseDue);
    }

private:
    static void expectSilentJournal(Store& store, const QByteArray& number, const QByteArray& secret)
    {
        const auto last = store.journal().last();
        VERIFY_DONE(last);
        for (qint64 seq = 1; seq <= (*last)->seq; ++seq) {
            const auto entry = store.journal().read(seq);
            VERIFY_DONE(entry);
            const QByteArray bytes =
                QJsonDocument(entry->action.parameters).toJson() + entry->changeset.bytes();
            QVERIFY(!bytes.contains(number));
            QVERIFY(!bytes.contains(secret));
        }
    }
    /// A camp with two students, in both files.
    static qint64 campOn(Desks& desks)
    {
        TestStore& a = desks[0];
        const qint64 camp = a.add(
            u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Camp"_s}, {u"state"_s, u"published"_s}});
        for (const QString& name : {u"张三"_s, u"李娜"_s}) {
            const qint64 person = a.add(u"person"_s, {{u"name"_s, name}});
            a.add(u"participation"_s,
                  {{u"activity"_s, QString::number(camp)},
                   {u"person"_s, QString::number(person)},
                   {u"state"_s, u"confirmed"_s}});
        }
        [[maybe_unused]] const auto met = desks.meetAll();
        return camp;
    }
    static QList<qint64> rowsOf(Store& store, qint64 camp)
    {
        QList<qint64> rows;
        [[maybe_unused]] const auto read = store.reader().each(
            "SELECT id FROM participation WHERE activity=? ORDER BY id",
            [&](const Statement& row) { rows << row.integer(0); }, camp);
        return rows;
    }
    static void seal(TestStore& file, CampKeys& keys, qint64 camp, qint64 participation,
                     const QString& number)
    {
        const auto sealedText = keys.seal(camp, number);
        VERIFY_DONE(sealedText);
        file.add(u"attendee_detail"_s,
                 {{u"participation"_s, QString::number(participation)}, {u"sealed_identity"_s, *sealedText}});
    }
    static QString sealedAt(Store& store, qint64 participation)
    {
        return store.reader()
            .text("SELECT sealed_identity FROM attendee_detail WHERE participation=?", participation)
            ->value_or(QString());
    }
    static QByteArray secretAt(Store& store)
    {
        return store.reader()
            .text("SELECT secret FROM camp_secret WHERE secret<>''")
            ->value_or(QString())
            .section(u' ', 1)
            .toUtf8();
    }
};

QTEST_GUILESS_MAIN(TestCampKeys)
#include "tst_campkeys.moc"
