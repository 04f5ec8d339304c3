// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedname.h"
#include "models/people/personerasure.h"
#include "models/store/backup.h"
#include "models/store/erasureprotocol.h"
#include "models/store/pastcopy.h"
#include "models/store/recordmerge.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What erasing leaves of a person in one file: nothing, while all else stays as it was.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfHerIsLeft();
    void othersAreAsTheyWere();
    void anErasingIsNeverTakenBack();
    void otherThingsAreTakenBackAsBefore();
    void everythingButTheErasingCanBeTakenBack();
    void whatIsTakenBackMeanwhileBringsNothingBack();
    void stoppedAnywhereItGoesOn();
    void whoWasMergedIntoHerIsGoneToo();
    void nobodyIsMergedWithTheErased();
    void nothingIsEnteredAboutTheErased();
    void earlierDaysDoNotKnowHerEither_data();
    void earlierDaysDoNotKnowHerEither();
    void picturesThatNobodyHasGo();
    void backupsAreRedactedOrDeleted();
    void soundBackupIsNotGivenUp();
    void wordsInOthersTextsAreNamedAndLeft();
    void severalAtOnceAndOneAfterTheOther();
    void protocolSaysWhatWasDone();
    void reasonThatNamesHerIsRefused();
    void erasingAgainChangesNothing();

private:
    Store& store() { return **m_file; }
    Result<Performed> erase(QList<qint64> persons, const QString& reason = {})
    {
        return store().perform(ErasePersons{std::move(persons), m_file->clock().now(), reason});
    }
    void redact()
    {
        const auto done = redactNow(m_file->path(), m_file->domain(), m_file->clock());
        VERIFY_DONE(done);
        QVERIFY(*done);
    }
    QStringList traces(const QStringList& words = secretWords())
    {
        return tracesAround(m_file->path(), words);
    }
    QStringList problems() { return problemsOf(m_file->path(), m_file->domain()); }

    std::unique_ptr<TestStore> m_file;
    SecretPerson m_secret;
};

void TestRedaction::init()
{
    m_file = std::make_unique<TestStore>(erasureDomain());
    QVERIFY(m_file->isOpen());
    m_secret = addSecretPerson(store());
    QCOMPARE(problems(), QStringList());
    QVERIFY(traces().size() > 20);
}

void TestRedaction::nothingOfHerIsLeft()
{
    VERIFY_DONE(erase({m_secret.id}));
    QCOMPARE(problems(), QStringList()); // not redacted yet, whole all the same
    QVERIFY(!traces().isEmpty());
    redact();
    QCOMPARE(traces(), QStringList());
    QCOMPARE(problems(), QStringList());
    QCOMPARE(valueOf(store(), u"person"_s, u"gender"_s, m_secret.id), u"f"_s); // figures stay
    m_file->close();
    VERIFY_DONE(m_file->open());
    QCOMPARE(traces(), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestRedaction::othersAreAsTheyWere()
{
    const Contents before = contentsOf(store());
    VERIFY_DONE(erase({m_secret.id}));
    const Contents after = contentsOf(store());
    redact();
    QCOMPARE(contentsOf(store()), after);
    for (const QString& word : keptWords())
        QVERIFY2(!traces({word}).isEmpty(), qPrintable(word));
    QSet<QString> touched;
    for (const ErasedTable& table : m_file->domain().erasure->tables)
        touched.insert(table.table);
    for (auto table = before.begin(); table != before.end(); ++table) {
        if (!touched.contains(table.key()))
            QCOMPARE(after.value(table.key()), *table);
    }
    QCOMPARE(rowCount(store(), u"answer"_s), 3); // hers of choice, and both of the other one
    QCOMPARE(rowCount(store(), u"person_number"_s), 1);
}

void TestRedaction::anErasingIsNeverTakenBack()
{
    const auto erased = erase({m_secret.id});
    VERIFY_DONE(erased);
    QVERIFY(store().isForGood(erased->opId));
    VERIFY_REFUSED(store().takeBack(erased->opId), "erased-for-good");
    VERIFY_REFUSED(store().undo(), "erased-for-good");
    redact();
    VERIFY_REFUSED(store().takeBack(erased->opId), "erased-for-good");
}

void TestRedaction::otherThingsAreTakenBackAsBefore()
{
    const qint64 model = m_file->add(u"model"_s, {{u"name"_s, u"Old name"_s}});
    const auto renamed = m_file->set(u"model"_s, model, u"name"_s, u"New name"_s);
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    VERIFY_DONE(store().takeBack(renamed->opId));
    QCOMPARE(valueOf(store(), u"model"_s, u"name"_s, model), u"Old name"_s);
    QCOMPARE(problems(), QStringList());
}

void TestRedaction::everythingButTheErasingCanBeTakenBack()
{
    const qint64 entries = store().journal().last().value()->seq;
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    const Contents full = contentsOf(store());
    QList<OpId> undone;
    for (qint64 seq = entries; seq > 0; --seq) {
        const auto back = store().takeBack(store().journal().at(seq).value()->opId);
        const bool nothing = !back && back.error().rule == "changed-nothing"_L1;
        QVERIFY2(back || nothing, why(back).constData());
        if (back)
            undone.prepend(back->opId);
    }
    QCOMPARE(rowCount(store(), u"person"_s), 0);
    QCOMPARE(rowCount(store(), u"participation"_s), 0);
    QCOMPARE(problems(), QStringList());
    for (const OpId& one : std::as_const(undone))
        VERIFY_DONE(store().takeBack(one));
    QCOMPARE(contentsOf(store()), full);
    QCOMPARE(traces(), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestRedaction::whatIsTakenBackMeanwhileBringsNothingBack()
{
    // The removal of a card is taken back after the erasing and before the history was redacted.
    const qint64 last = store().journal().last().value()->seq;
    const OpId removal = store().journal().at(last).value()->opId;
    VERIFY_DONE(erase({m_secret.id}));
    VERIFY_REFUSED(store().takeBack(removal), "changed-nothing");
    QCOMPARE(rowCount(store(), u"person_number"_s), 1);
    redact();
    QCOMPARE(traces(), QStringList());
}

void TestRedaction::stoppedAnywhereItGoesOn()
{
    VERIFY_DONE(backUp(m_file->path(), [&] {
        QDir().mkpath(backupFolder(m_file->path()));
        return backupFolder(m_file->path()) + u"/2026-09-01.kitcamp"_s;
    }()));
    VERIFY_DONE(erase({m_secret.id}));
    int stops = 0;
    for (int most = 0; most < 2000; most += most < 40 ? 1 : 37) {
        int asked = 0;
        Redaction::Watch watch;
        watch.quiet = std::chrono::milliseconds(0);
        watch.slice = std::chrono::milliseconds(0);
        watch.cancelled = [&] { return ++asked > most; };
        const auto done = Redaction(m_file->path(), m_file->domain(), m_file->clock()).run(watch);
        QCOMPARE(problems(), QStringList());
        if (done && *done)
            break;
        ++stops;
    }
    QVERIFY(stops > 20);
    QVERIFY(!*Redaction::isOpen(store().reader()));
    QCOMPARE(traces(), QStringList());
}

void TestRedaction::whoWasMergedIntoHerIsGoneToo()
{
    const qint64 twin = m_file->add(u"person"_s, {{u"name"_s, u"王祕密"_s}, {u"phone"_s, u"13311112222"_s}});
    const qint64 undone =
        m_file->add(u"person"_s, {{u"name"_s, u"王某某"_s}, {u"phone"_s, u"13322223333"_s}});
    VERIFY_DONE(store().perform(prepareMerge(store(), u"person"_s, m_secret.id, twin)));
    const auto mistaken = store().perform(prepareMerge(store(), u"person"_s, m_secret.id, undone));
    VERIFY_DONE(mistaken);
    VERIFY_DONE(store().takeBack(mistaken->opId));
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    QCOMPARE(traces(secretWords() + QStringList{u"王祕密"_s, u"13311112222"_s}), QStringList());
    QCOMPARE(valueOf(store(), u"person"_s, u"name"_s, undone), u"王某某"_s); // was somebody else after all
    QCOMPARE(problems(), QStringList());
}

void TestRedaction::nobodyIsMergedWithTheErased()
{
    const qint64 other = m_file->add(u"person"_s, {{u"name"_s, u"Zhao Liu"_s}});
    VERIFY_DONE(erase({m_secret.id}));
    VERIFY_REFUSED(store().perform(prepareMerge(store(), u"person"_s, m_secret.id, other)), "person-erased");
    VERIFY_REFUSED(store().perform(prepareMerge(store(), u"person"_s, other, m_secret.id)), "person-erased");
}

void TestRedaction::nothingIsEnteredAboutTheErased()
{
    VERIFY_DONE(erase({m_secret.id}));
    VERIFY_REFUSED(m_file->set(u"person"_s, m_secret.id, u"phone"_s, u"13900001234"_s), "person-erased");
    VERIFY_REFUSED(m_file->set(u"person"_s, m_secret.id, u"archived"_s, u"0"_s), "person-erased");
    VERIFY_REFUSED(m_file->set(u"participation"_s, m_secret.participation, u"note"_s, u"came late"_s),
                   "person-erased");
    VERIFY_DONE(m_file->set(u"participation"_s, m_secret.otherParticipation, u"note"_s, u"came late"_s));
}

void TestRedaction::earlierDaysDoNotKnowHerEither_data()
{
    QTest::addColumn<bool>("redacted");
    QTest::newRow("before the history was redacted") << false;
    QTest::newRow("afterwards") << true;
}

void TestRedaction::earlierDaysDoNotKnowHerEither()
{
    QFETCH(bool, redacted);
    m_file->clock().advanceSeconds(5 * 86400);
    m_file->add(u"model"_s, {{u"name"_s, u"Later"_s}});
    VERIFY_DONE(erase({m_secret.id}));
    m_file->add(u"model"_s, {{u"name"_s, u"Latest"_s}});
    if (redacted)
        redact();
    auto copy = PastCopy::make({m_file->path(), m_file->domain(), m_file->clock()}, QDate(2026, 9, 8));
    VERIFY_DONE(copy);
    const QString path = (*copy)->path();
    QCOMPARE(problemsOf(path, m_file->domain()), QStringList());
    QCOMPARE((*copy)->whatItKnows().erased, 1);
    const auto past = Store::openPast(*std::move(copy), m_file->domain());
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"model"_s), 1);
    QCOMPARE(rowCount(**past, u"person"_s), 2);
    QCOMPARE(valueOf(**past, u"person"_s, u"name"_s, m_secret.id), erasedName());
    QCOMPARE(valueOf(**past, u"participation"_s, u"note"_s, m_secret.participation), QString());
    QCOMPARE(rowCount(**past, u"person_number"_s), 1);
}

void TestRedaction::picturesThatNobodyHasGo()
{
    const auto hers = store().savePicture("zqxpicture", 1, 1);
    const auto shared = store().savePicture("shared picture", 1, 1);
    VERIFY_DONE(m_file->set(u"person"_s, m_secret.id, u"picture"_s, *shared));
    VERIFY_DONE(m_file->set(u"person"_s, m_secret.id, u"picture"_s, *hers));
    m_file->add(u"model"_s, {{u"name"_s, u"With a picture"_s}, {u"picture"_s, *shared}});
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    QCOMPARE(store().reader().text("SELECT group_concat(hash) FROM picture").value().value(), *shared);
    QCOMPARE(traces(secretWords() + QStringList{*hers}), QStringList());
}

void TestRedaction::backupsAreRedactedOrDeleted()
{
    const QDir folder(backupFolder(m_file->path()));
    QVERIFY(folder.mkpath(u"."_s));
    VERIFY_DONE(backUp(m_file->path(), folder.filePath(u"2026-09-01.kitcamp"_s)));
    // Of an earlier day, with a number that was gone when she was erased.
    m_file->add(u"model"_s, {{u"name"_s, u"Later"_s}});
    VERIFY_DONE(backUp(m_file->path(), folder.filePath(u"2026-09-02.kitcamp"_s)));
    QFile broken(folder.filePath(u"2026-09-03.kitcamp"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3\0 and then 王秘密");
    broken.close();
    VERIFY_DONE(erase({m_secret.id}));
    VERIFY_DONE(backUp(m_file->path(), folder.filePath(u"2026-09-04.kitcamp"_s))); // erased, not redacted
    redact();
    QCOMPARE(traces(), QStringList());
    QCOMPARE(folder.entryList(QDir::Files),
             QStringList({u"2026-09-01.kitcamp"_s, u"2026-09-02.kitcamp"_s, u"2026-09-04.kitcamp"_s}));
    for (const QString& name : folder.entryList(QDir::Files)) {
        auto restored = m_file->another(folder.filePath(name));
        VERIFY_DONE(restored);
        QCOMPARE(valueOf(**restored, u"person"_s, u"name"_s, m_secret.id), erasedName());
        const auto other = (*restored)->reader().integer("SELECT count(*) FROM person WHERE name='李公开'");
        QCOMPARE(other.value().value(), 1);
        restored->reset();
        QCOMPARE(problemsOf(folder.filePath(name), m_file->domain()), QStringList());
    }
}

void TestRedaction::soundBackupIsNotGivenUp()
{
    const QDir folder(backupFolder(m_file->path()));
    QVERIFY(folder.mkpath(u"."_s));
    const QString copy = folder.filePath(u"2026-09-01.kitcamp"_s);
    VERIFY_DONE(backUp(m_file->path(), copy));
    VERIFY_DONE(erase({m_secret.id}));
    // Where its redacted copy is to be made, there is no room.
    QVERIFY(QDir().mkpath(copy + u".redacting/full"_s));
    Redaction::Watch watch;
    watch.quiet = std::chrono::milliseconds(0);
    const auto done = Redaction(m_file->path(), m_file->domain(), m_file->clock()).run(watch);
    QVERIFY(!done || !*done);
    QVERIFY(QFile::exists(copy));
    QVERIFY(*Redaction::isOpen(store().reader()));
    QVERIFY(QDir(copy + u".redacting"_s).removeRecursively());
    redact();
    QVERIFY(QFile::exists(copy));
    QCOMPARE(traces(), QStringList());
}

void TestRedaction::wordsInOthersTextsAreNamedAndLeft()
{
    const qint64 model =
        m_file->add(u"model"_s, {{u"name"_s, u"Board X"_s}, {u"note"_s, u"ask 王秘密 for it"_s}});
    const auto erased = erase({m_secret.id});
    redact();
    const auto protocols = erasureProtocols(store(), erased->opId);
    VERIFY_DONE(protocols);
    const QList<ErasureProtocol::Left> places = protocols->first().elsewhere;
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().place.table, u"model"_s);
    QCOMPARE(places.first().place.row, QString::number(model));
    QCOMPARE(places.first().place.column, u"note"_s);
    QCOMPARE(places.first().title, u"Board X: Note"_s);
    QCOMPARE(valueOf(store(), u"model"_s, u"note"_s, model), u"ask 王秘密 for it"_s); // a person looks
}

void TestRedaction::severalAtOnceAndOneAfterTheOther()
{
    QList<qint64> more;
    for (int i = 0; i < 5; ++i)
        more << m_file->add(u"person"_s,
                            {{u"name"_s, u"zqx person %1"_s.arg(i)}, {u"mail"_s, u"zqx%1@x.y"_s.arg(i)}});
    VERIFY_DONE(erase({more[0], more[1]}));
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    VERIFY_DONE(erase({more[2], more[3], more[4]}));
    QCOMPARE(problems(), QStringList());
    redact();
    QCOMPARE(traces(), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestRedaction::protocolSaysWhatWasDone()
{
    const auto erased = erase({m_secret.id}, u"asked by letter"_s);
    VERIFY_DONE(erased);
    auto protocol = erasureProtocols(store()).value().value(0);
    QVERIFY(!protocol.doneAt && !protocol.historyDone && !protocol.cleaned);
    QVERIFY(protocol.sentences().first().contains(u"still holds"_s));
    redact();
    protocol = erasureProtocols(store()).value().value(0);
    QCOMPARE(protocol.opId, erased->opId);
    QCOMPARE(protocol.persons, QList<qint64>{m_secret.id});
    QCOMPARE(protocol.reason, u"asked by letter"_s);
    QVERIFY(protocol.doneAt && protocol.historyDone && protocol.cleaned);
    QVERIFY(protocol.entries >= 5);
    QVERIFY(protocol.counts.size() >= 20);
    QVERIFY(!protocol.hub.owed);
    QVERIFY(protocol.sentences().size() >= 3);
}

void TestRedaction::reasonThatNamesHerIsRefused()
{
    QStringList known;
    VERIFY_DONE(store().reader().each(
        "SELECT name FROM person WHERE id=?1 UNION SELECT latin_name FROM person WHERE id=?1 UNION SELECT "
        "phone "
        "FROM person WHERE id=?1 UNION SELECT mail FROM person WHERE id=?1 UNION SELECT value FROM "
        "person_number WHERE person=?1",
        [&](const Statement& row) { known << row.text(0); }, m_secret.id));
    known.removeAll(QString());
    QVERIFY(known.size() >= 4);
    const auto before = contentsOf(store());
    for (const QString& word : std::as_const(known)) {
        const auto refused = erase({m_secret.id}, u"On request of %1, by mail"_s.arg(word.toUpper()));
        VERIFY_REFUSED(refused, "reason-names");
        QVERIFY(!refused.error().waysOut.isEmpty());
    }
    QCOMPARE(contentsOf(store()), before);
    VERIFY_DONE(erase({m_secret.id}, u"on request, by mail"_s));
}

void TestRedaction::erasingAgainChangesNothing()
{
    VERIFY_DONE(erase({m_secret.id}));
    redact();
    const qint64 last = store().journal().last().value()->seq;
    const auto again = erase({m_secret.id});
    VERIFY_DONE(again);
    QCOMPARE(again->seq, 0);
    QCOMPARE(store().journal().last().value()->seq, last);
    QCOMPARE(erasureProtocols(store())->size(), 1);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
