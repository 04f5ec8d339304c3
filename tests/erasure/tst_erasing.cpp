// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedname.h"
#include "models/people/personerasure.h"
#include "models/store/erasureprotocol.h"
#include "models/store/knownfiles.h"
#include "models/store/mentions.h"
#include "models/store/recordmerge.h"
#include "models/sync/centrehub.h"
#include "models/sync/erasing.h"
#include "models/sync/inbox.h"
#include "models/sync/sharing.h"
#include "models/sync/snapshotmaker.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/sync/envelopeddesk.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SyncPace quick()
{
    SyncPace pace;
    pace.quiet = 0ms;
    pace.breath = 0ms;
    return pace;
}

} // namespace

/// Erasing in a centre of several computers: at once or not at all, and in the hub too.
class TestErasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allComputersAndTheHubForget();
    void aFolderForgets();
    void withoutTheHubNobodyIsErased();
    void whoIsFasterIsTakenFirst();
    void aLostAnswerIsHealed();
    void whoDiesBeforeTheEndTakesItsOwnEntry();
    void whatWasDoneOfflineWaitsInTheInbox();
    void whoLentHerSomethingMeanwhileIsAsked();
    void whoWasBehindComesToTheSame_data();
    void whoWasBehindComesToTheSame();
    void whatOthersWroteMeanwhileIsToldAndGoesLater();
    void severalErasingsAtOnceComeToTheSame();
    void whatWaitsInTheInboxNamesNobody();
    void whoJoinsLaterNeverKnewHer();
    void cardsTellHowFarEachComputerIs();
    void aHubThatIsAwayIsRedactedLater();
    void anotherComputerFinishesIt();
    void aFileThatIsNotSharedNeedsNoHub();
    void sharedAfterwardsItSendsWhatIsLeft();

private:
    SyncDesk desk(const QString& name) { return envelopedDesk(*m_centre, name); }
    Result<ErasedPersons> erase(SyncDesk& desk, const QString& reason = {})
    {
        return eraseConnected(*desk.store, desk.hub.get(), {{m_secret.id}, reason}, {quick(), {}});
    }
    /// The hub goes away as soon as she is erased.
    Result<ErasedPersons> eraseAndLoseTheHub()
    {
        ErasingWatch watch{quick(),
                           [this](const QString&, qint64, qint64) { m_centre->log().setAway(true); }};
        return eraseConnected(*m_one.store, m_one.hub.get(), {{m_secret.id}, {}}, watch);
    }
    void meet(const QList<SyncDesk*>& desks)
    {
        for (int round = 0; round < 2; ++round) {
            for (const SyncDesk* one : desks)
                VERIFY_DONE(one->sync(quick()));
        }
    }
    QStringList tracesInHub()
    {
        QStringList found;
        for (const PackedEntry& entry : m_centre->log().entries)
            found << tracesIn(entry.header + entry.body + entry.redaction, secretWords());
        for (const QByteArray& snapshot : std::as_const(m_centre->log().snapshots))
            found << tracesIn(snapshot, secretWords());
        return found;
    }

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
    SyncDesk m_three;
    SecretPerson m_secret;
    qint64 m_named = 0; ///< a model of whom texts name her
};

void TestErasing::init()
{
    close({&m_one, &m_two, &m_three});
    m_centre = std::make_unique<SyncCentre>(erasureDomain());
    m_centre->log().keepsSnapshots = true;
    m_one = desk(u"Desk 1"_s);
    m_two = desk(u"Desk 2"_s);
    m_three = desk(u"Desk 3"_s);
    m_secret = addSecretPerson(*m_one.store);
    // Named in texts about others: there, edited, gone; and by a word that is hers only later.
    m_named = m_one.add(u"model"_s,
                        {{u"name"_s, u"Named"_s}, {u"note"_s, u"ask 王秘密, 13900001234, zqxfuture"_s}});
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"maker"_s, u"王秘密 and others"_s));
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"maker"_s, u"others"_s));
    VERIFY_DONE(m_one.set(u"person"_s, m_secret.id, u"login"_s, u"zqxfuture"_s));
    meet({&m_one, &m_two, &m_three});
    VERIFY_DONE(storeSnapshot(*m_one.store, *m_one.hub));
    QVERIFY(!tracesInHub().isEmpty());
}

void TestErasing::allComputersAndTheHubForget()
{
    const auto erased = erase(m_one, u"asked for it"_s);
    VERIFY_DONE(erased);
    QVERIFY(erased->complete);
    QCOMPARE(m_one.unsent(), 0);
    QCOMPARE(tracesAround(m_one.store->path(), secretWords()).join(u" / "_s), QString());
    QCOMPARE(tracesInHub(), QStringList());
    QCOMPARE(valueOf(*m_one.store, u"model"_s, u"note"_s, m_named), u"ask ———, ———, ———"_s);
    QVERIFY(!tracesAround(m_two.store->path(), secretWords()).isEmpty()); // has not heard of it yet
    meet({&m_two, &m_three, &m_one});
    for (const SyncDesk* one : {&m_two, &m_three})
        QCOMPARE(tracesAround(one->store->path(), secretWords()), QStringList());
    compareAll({&m_one, &m_two, &m_three});
    const auto protocol = erasureProtocols(*m_one.store, erased->opId)->first();
    QVERIFY(protocol.hub.owed && !protocol.hub.open && protocol.doneAt);
    QVERIFY(protocol.hub.entries > 0 && protocol.hub.snapshot > 0);
    QCOMPARE(protocol.reason, u"asked for it"_s);
    const auto elsewhere = erasureProtocols(*m_two.store, erased->opId)->first();
    QVERIFY(elsewhere.doneAt && !elsewhere.hub.owed);
    // Work goes on, and what was done before can be taken back elsewhere.
    m_two.add(u"model"_s, {{u"name"_s, u"Later"_s}});
    VERIFY_DONE(m_two->undo());
    meet({&m_two, &m_one, &m_three});
    compareAll({&m_one, &m_two, &m_three});
}

void TestErasing::aFolderForgets()
{
    QTemporaryDir folder;
    const QString url = u"folder:"_s + folder.filePath(u"hub"_s);
    auto raw = createHub(url, m_one->logId());
    VERIFY_DONE(raw);
    for (SyncDesk* one : {&m_one, &m_two}) {
        auto hub = openCentreHub(*one->store, url, std::nullopt);
        VERIFY_DONE(hub);
        one->session.reset();
        one->hub = *std::move(hub);
        one->forget();
        VERIFY_DONE(LogFollower(*one->store).standAt({}));
    }
    meet({&m_one, &m_two});
    VERIFY_DONE(storeSnapshot(*m_one.store, *m_one.hub));
    const auto tracesThere = [&] {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found << tracesIn(file.readAll(), secretWords());
        }
        const auto newest = m_two.hub->newestSnapshot();
        if (newest && *newest) {
            const QString path = folder.filePath(u"fetched.kitcamp"_s);
            QFile::remove(path);
            if (m_two.hub->fetchSnapshot(**newest, path, {}))
                found << tracesAround(path, secretWords());
            QFile::remove(path);
        }
        return found;
    };
    QVERIFY(!tracesThere().isEmpty());
    const auto erased = erase(m_one);
    VERIFY_DONE(erased);
    QVERIFY2(erased->complete,
             qPrintable(erasureProtocols(*m_one.store, erased->opId)->first().sentences().join(u'\n')));
    QCOMPARE(tracesThere(), QStringList());
    QCOMPARE(QDir(folder.filePath(u"hub/snapshots"_s)).entryList({u"*.zst"_s}, QDir::Files).size(), 1);
    meet({&m_two, &m_one});
    compareAll({&m_one, &m_two});
    QCOMPARE(tracesAround(m_two.store->path(), secretWords()), QStringList());
}

void TestErasing::withoutTheHubNobodyIsErased()
{
    const Contents before = contentsOf(*m_one.store);
    m_centre->log().setAway(true);
    VERIFY_REFUSED(erase(m_one), "needs-the-hub");
    VERIFY_REFUSED(m_one->perform(ErasePersons{{m_secret.id}, 5}), "needs-the-hub");
    VERIFY_DONE(m_one->saveLocalValue(u"sync.hub"_s, u"folder:/nowhere"_s));
    VERIFY_REFUSED(eraseConnected(*m_one.store, nullptr, {{m_secret.id}, {}}), "needs-the-hub");
    QCOMPARE(contentsOf(*m_one.store), before);
}

void TestErasing::whoIsFasterIsTakenFirst()
{
    m_one.add(u"model"_s, {{u"name"_s, u"Of desk 1"_s}});
    int defeats = 3;
    m_centre->log().beforeAppend = [&] {
        // Desk 2 sends something in between, now and then.
        if (defeats-- <= 0)
            return;
        m_centre->log().beforeAppend = {};
        m_two.add(u"model"_s, {{u"name"_s, u"Of desk 2, %1"_s.arg(defeats)}});
        VERIFY_DONE(m_two.sync(quick()));
    };
    const auto erased = erase(m_one);
    VERIFY_DONE(erased);
    meet({&m_two, &m_three, &m_one});
    compareAll({&m_one, &m_two, &m_three});
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::aLostAnswerIsHealed()
{
    VERIFY_DONE(m_one.sync(quick()));
    m_centre->log().loseNextAnswer = true;
    const auto erased = erase(m_one);
    VERIFY_DONE(erased);
    QVERIFY(erased->complete);
    QCOMPARE(tracesInHub(), QStringList());
    meet({&m_two, &m_three});
    compareAll({&m_one, &m_two, &m_three});
}

void TestErasing::whoDiesBeforeTheEndTakesItsOwnEntry()
{
    // The entry is in the log, and the file knows nothing of it: as after a kill between append and commit.
    VERIFY_DONE(m_one.sync(quick()));
    ErasePersons erasing{{m_secret.id}, m_centre->clock().now(), {}, {}, {}};
    erasing.texts = cutsOf(m_one.store->reader(), *m_centre->domain().erasure, {{m_secret.id}})->json();
    const Action action = toAction(erasing);
    const auto cut =
        LogFollower(*m_one.store)
            .performSent(action, [&](const LogPosition& standing, const PackedEntry& entry) -> Result<bool> {
                KITCAMP_TRY(m_one.hub->append(standing, {entry}));
                return Error{ErrorCode::File, u"killed"_s, {}};
            });
    QVERIFY(!cut);
    QCOMPARE(valueOf(*m_one.store, u"person"_s, u"name"_s, m_secret.id), u"王秘密"_s);
    VERIFY_DONE(m_one.sync(quick()));
    QCOMPARE(valueOf(*m_one.store, u"person"_s, u"name"_s, m_secret.id), erasedName());
    QCOMPARE(tracesAround(m_one.store->path(), secretWords()).join(u" / "_s), QString());
    QCOMPARE(tracesInHub(), QStringList()); // it knows that it owes this to the hub
    meet({&m_two, &m_three});
    compareAll({&m_one, &m_two, &m_three});
}

void TestErasing::whatWasDoneOfflineWaitsInTheInbox()
{
    // Desk 2 is away and writes about her; desk 3 writes about others.
    VERIFY_DONE(m_two.set(u"person"_s, m_secret.id, u"note"_s, u"zqx called again"_s));
    m_two.add(
        u"person_number"_s,
        {{u"person"_s, QString::number(m_secret.id)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"zqx777"_s}});
    VERIFY_DONE(m_two.set(u"participation"_s, m_secret.otherParticipation, u"note"_s, u"fine"_s));
    m_three.add(u"model"_s, {{u"name"_s, u"Of desk 3"_s}});
    VERIFY_DONE(erase(m_one));
    meet({&m_two, &m_three, &m_one});
    compareAll({&m_one, &m_two, &m_three});
    QCOMPARE(valueOf(*m_one.store, u"participation"_s, u"note"_s, m_secret.otherParticipation), u"fine"_s);
    QCOMPARE(Inbox(*m_two.store).items(Inbox::Which::All)->size(), 2);
    QCOMPARE(tracesAround(m_two.store->path(), secretWords()), QStringList());
    while (m_two.openConflicts() > 0) {
        const auto items = Inbox(*m_two.store).items(Inbox::Which::Open);
        VERIFY_DONE(items);
        QVERIFY(!items->first().sentence.isEmpty());
        VERIFY_DONE(Inbox(*m_two.store).decide(items->first().n, u"theirs"_s));
    }
    meet({&m_two, &m_one, &m_three});
    compareAll({&m_one, &m_two, &m_three});
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::whoLentHerSomethingMeanwhileIsAsked()
{
    const auto loan = m_two.store->reader().integer("SELECT id FROM loan WHERE borrower=?", m_secret.id);
    VERIFY_DONE(loan);
    VERIFY_DONE(m_two.store->perform(
        PutRows{{u"UPDATE loan SET returned_at=NULL WHERE id=%1"_s.arg(loan->value())}}));
    VERIFY_DONE(erase(m_one));
    meet({&m_two, &m_one, &m_three});
    compareAll({&m_one, &m_two, &m_three});
    QCOMPARE(m_two.openConflicts(), 1);
    const auto out = m_one.store->reader().integer(
        "SELECT count(*) FROM loan WHERE borrower=? AND returned_at IS NULL", m_secret.id);
    VERIFY_DONE(out);
    QCOMPARE(out->value(), 0);
}

void TestErasing::whoWasBehindComesToTheSame_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("all at once") << 2000;
    QTest::newRow("one by one") << 1;
}

void TestErasing::whoWasBehindComesToTheSame()
{
    QFETCH(int, batch);
    // What desk 3 never heard of before it is redacted: removed, changed, added and removed again.
    const qint64 mentioned =
        m_one.add(u"model"_s, {{u"name"_s, u"Older"_s}, {u"note"_s, u"zqxunheard has it"_s}});
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"specs"_s, u"by zqxunheard"_s));
    meet({&m_one, &m_two, &m_three});
    VERIFY_DONE(m_one.set(u"person"_s, m_secret.id, u"login"_s, u"zqxunheard"_s)); // so it is her
    VERIFY_DONE(m_one.set(u"model"_s, mentioned, u"note"_s, u"zqxunheard had it"_s));
    VERIFY_DONE(m_one.set(u"model"_s, mentioned, u"note"_s, u"——— had it"_s)); // somebody cared
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"note"_s, u"———"_s));
    const auto number =
        m_one.store->reader().integer("SELECT id FROM person_number WHERE person=?", m_secret.id);
    VERIFY_DONE(m_one->perform(RemoveRecord{.table = u"person_number"_s, .id = number->value()}));
    VERIFY_DONE(m_one.set(u"person"_s, m_secret.id, u"phone"_s, QString()));
    VERIFY_DONE(m_one.set(u"person"_s, m_secret.id, u"gender"_s, u"m"_s));
    VERIFY_DONE(m_one.set(u"participation"_s, m_secret.participation, u"note"_s, QString()));
    const qint64 card = m_one.add(
        u"person_number"_s,
        {{u"person"_s, QString::number(m_secret.id)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"zqxcard2"_s}});
    VERIFY_DONE(m_one->perform(RemoveRecord{.table = u"person_number"_s, .id = card}));
    VERIFY_DONE(m_one->perform(
        PutRows{{u"DELETE FROM loan_renewal"_s, u"DELETE FROM loan WHERE borrower=%1"_s.arg(m_secret.id)}}));
    const qint64 twin = m_one.add(u"person"_s, {{u"name"_s, u"zqx twin"_s}, {u"mail"_s, u"zqxtwin@x.y"_s}});
    m_one.add(u"person_number"_s,
              {{u"person"_s, QString::number(twin)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"zqxtwin"_s}});
    VERIFY_DONE(m_one->perform(prepareMerge(*m_one.store, u"person"_s, m_secret.id, twin)));
    VERIFY_DONE(m_two.sync(quick())); // desk 2 is behind too, but not as far
    VERIFY_DONE(erase(m_one));
    QVERIFY(!tracesAround(m_three.store->path(), secretWords()).isEmpty());
    SyncPace pace = quick();
    pace.batch = batch;
    m_three.add(u"model"_s, {{u"name"_s, u"Of desk 3"_s}});
    VERIFY_DONE(m_three.sync(pace));
    meet({&m_two, &m_three, &m_one});
    compareAll({&m_one, &m_two, &m_three});
    for (const SyncDesk* one : {&m_one, &m_two, &m_three})
        QCOMPARE(tracesAround(one->store->path(), secretWords()), QStringList());
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::whatOthersWroteMeanwhileIsToldAndGoesLater()
{
    const qint64 model = m_three.add(u"model"_s, {{u"name"_s, u"Late"_s}, {u"note"_s, u"王秘密 has it"_s}});
    VERIFY_DONE(erase(m_one));
    meet({&m_three, &m_two, &m_one});
    QCOMPARE(valueOf(*m_one.store, u"model"_s, u"note"_s, model), u"王秘密 has it"_s);
    const auto told = erasureProtocols(*m_three.store);
    VERIFY_DONE(told);
    QCOMPARE(told->first().elsewhere.size(), 1);
    QCOMPARE(told->first().elsewhere.first().title, u"Late: Note"_s);
    VERIFY_DONE(m_three.set(u"model"_s, model, u"note"_s, u"lent"_s));
    QVERIFY(erasureProtocols(*m_three.store)->first().elsewhere.isEmpty());
    VERIFY_DONE(erase(m_three)); // again, where it is known
    meet({&m_one, &m_two, &m_three});
    compareAll({&m_one, &m_two, &m_three});
    for (const SyncDesk* one : {&m_one, &m_two, &m_three})
        QCOMPARE(tracesAround(one->store->path(), secretWords()).join(u" / "_s), QString());
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::severalErasingsAtOnceComeToTheSame()
{
    const qint64 other = m_one.add(u"person"_s, {{u"name"_s, u"赵六明"_s}});
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"note"_s, u"王秘密 and 赵六明, then 赵六明 and 王秘密"_s));
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"specs"_s, u"赵六明 knows 王秘密"_s));
    meet({&m_one, &m_two, &m_three});
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"specs"_s, u"王秘密 knows 赵六明"_s));
    VERIFY_DONE(erase(m_one));
    VERIFY_DONE(m_two.sync(quick()));
    VERIFY_DONE(eraseConnected(*m_two.store, m_two.hub.get(), {{other}, {}}, {quick(), {}}));
    meet({&m_three, &m_one, &m_two}); // desk 3 takes both at once
    compareAll({&m_one, &m_two, &m_three});
    QCOMPARE(valueOf(*m_three.store, u"model"_s, u"note"_s, m_named), u"——— and ———, then ——— and ———"_s);
    for (const SyncDesk* one : {&m_one, &m_two, &m_three})
        QCOMPARE(tracesAround(one->store->path(), secretWords() << u"赵六"_s).join(u" / "_s), QString());
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::whatWaitsInTheInboxNamesNobody()
{
    VERIFY_DONE(m_two.set(u"model"_s, m_named, u"name"_s, u"Board of 王秘密"_s));
    VERIFY_DONE(m_one.set(u"model"_s, m_named, u"name"_s, u"Renamed"_s));
    meet({&m_one, &m_two});
    QCOMPARE(m_two.openConflicts(), 1);
    QVERIFY(!tracesAround(m_two.store->path(), {u"Board of 王秘密"_s}).isEmpty());
    VERIFY_DONE(erase(m_one));
    meet({&m_two, &m_three, &m_one});
    QCOMPARE(m_two.openConflicts(), 1);
    QCOMPARE(tracesAround(m_two.store->path(), secretWords()).join(u" / "_s), QString());
}

void TestErasing::whoJoinsLaterNeverKnewHer()
{
    VERIFY_DONE(erase(m_one));
    SyncDesk four = desk(u"Desk 4"_s); // of the log alone
    VERIFY_DONE(four.sync(quick()));
    meet({&m_two, &m_three});
    compareAll({&m_one, &four, &m_two});
    QCOMPARE(tracesAround(four.store->path(), secretWords()), QStringList());
}

void TestErasing::cardsTellHowFarEachComputerIs()
{
    const auto erased = erase(m_one);
    VERIFY_DONE(erased);
    const qint64 place = (*m_one->journal().find(erased->opId)).value().seq;
    VERIFY_DONE(m_one.sync(quick()));
    const auto redactedOf = [&](const SyncDesk& asked, const SyncDesk& of) {
        const auto files = knownFiles(asked.store->reader());
        for (const KnownFile& file : *files) {
            if (file.author == of->author())
                return file.redactedUpTo;
        }
        return qint64(-1);
    };
    meet({&m_two});
    m_one.forget(); // else it looks at the others' cards once a minute
    meet({&m_one});
    QVERIFY(redactedOf(m_one, m_one) >= place);
    QVERIFY(redactedOf(m_one, m_two) >= place);
    QVERIFY(redactedOf(m_one, m_three) < place);
    meet({&m_three});
    m_one.forget();
    meet({&m_one});
    QVERIFY(redactedOf(m_one, m_three) >= place);
}

void TestErasing::aHubThatIsAwayIsRedactedLater()
{
    VERIFY_DONE(m_one.sync(quick()));
    const auto erased = eraseAndLoseTheHub();
    VERIFY_DONE(erased);
    QVERIFY(!erased->complete);
    QCOMPARE(tracesAround(m_one.store->path(), secretWords()).join(u" / "_s), QString());
    QVERIFY(!tracesInHub().isEmpty());
    auto protocol = erasureProtocols(*m_one.store, erased->opId)->first();
    QVERIFY(protocol.hub.open && !protocol.doneAt);
    m_centre->log().setAway(false);
    VERIFY_DONE(m_one.sync(quick()));
    protocol = erasureProtocols(*m_one.store, erased->opId)->first();
    QVERIFY(!protocol.hub.open && protocol.doneAt);
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::anotherComputerFinishesIt()
{
    VERIFY_DONE(m_one.sync(quick()));
    VERIFY_DONE(eraseAndLoseTheHub());
    m_centre->log().setAway(false);
    // Desk 1 is never heard of again.
    VERIFY_DONE(m_two.sync(quick()));
    QVERIFY(!tracesInHub().isEmpty());
    const auto again = erase(m_two);
    VERIFY_DONE(again);
    QVERIFY(!again->opId.isValid() && again->complete);
    QCOMPARE(tracesInHub(), QStringList());
}

void TestErasing::aFileThatIsNotSharedNeedsNoHub()
{
    TestStore alone(erasureDomain());
    const SecretPerson secret = addSecretPerson(*alone);
    const auto erased = eraseConnected(*alone, nullptr, {{secret.id}, {}}, {quick(), {}});
    VERIFY_DONE(erased);
    QVERIFY(erased->complete && erased->opId.isValid());
    QCOMPARE(tracesAround(alone.path(), secretWords()), QStringList());
    QCOMPARE(problemsOf(alone.path(), alone.domain()), QStringList());
}

void TestErasing::sharedAfterwardsItSendsWhatIsLeft()
{
    TestStore alone(erasureDomain());
    const SecretPerson secret = addSecretPerson(*alone);
    VERIFY_DONE(eraseConnected(*alone, nullptr, {{secret.id}, {}}, {quick(), {}}));
    auto log = std::make_shared<MemoryLog>();
    log->logId = alone->logId();
    auto hub = asCentreHub(*alone, std::make_unique<MemoryHub>(log), std::nullopt);
    VERIFY_DONE(hub);
    VERIFY_DONE(SyncSession(*alone, **hub).run(quick()));
    QCOMPARE(qint64(log->entries.size()), alone->journal().last().value()->seq);
    for (const PackedEntry& entry : std::as_const(log->entries))
        QCOMPARE(tracesIn(entry.body, secretWords()), QStringList());
}

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
