// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/ownkeys.h"
#include "models/store/recordactions.h"
#include "models/sync/centrehub.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"
#include "tests/members/membercommandtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// kitcamp hub cut, as an administrator types it.
class TestCutCommand : public MemberCommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToTakeOutIsSaid();
    void withoutYesItOnlyTells();
    void entryIsTakenOutAndItsWriterRevoked();
    void memberMayStay();
    void deskMayNot();

private:
    /// With the passphrase of this computer's keys.
    [[nodiscard]] CommandRun keyed(const QStringList& words) const { return run(words + keys()); }
    /// Desk 2 sends a rule, by a program that asks nobody whether it may.
    void sendRule();
};

void TestCutCommand::init()
{
    makeCentre();
    share();
    join(u"second"_s);
}

void TestCutCommand::sendRule()
{
    Domain careless = m_kit.domain;
    careless.guard = {};
    auto store = Store::open(file(u"second"_s), careless, m_kit.clock, 99);
    QVERIFY(store);
    KeyStore kept = KeyStore::withPassphrase(file(u"second"_s), u"correct horse battery"_s);
    const auto keys = ownKeys((*store)->reader(), kept);
    QVERIFY(keys && *keys);
    const auto hub = openCentreHub(**store, hubOf(**store), **keys);
    QVERIFY(hub);
    QVERIFY((*store)->perform(
        AddRecord{u"loan_rule"_s,
                  (*store)->ids().nextValue(),
                  {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"99"_s}, {u"loan_days"_s, u"9"_s}}}));
    QVERIFY(SyncSession(**store, **hub).run());
}

void TestCutCommand::nothingToTakeOutIsSaid()
{
    const CommandRun cut = keyed({u"hub"_s, u"cut"_s, m_first, u"--yes"_s});
    QCOMPARE(cut.code, 0);
    QVERIFY2(cut.text().startsWith(u"Nothing to take out"_s), qPrintable(cut.text()));
    const CommandRun json = keyed({u"hub"_s, u"cut"_s, m_first, u"--yes"_s, u"--json"_s});
    QCOMPARE(objectOf(json).value("found"_L1).toBool(true), false);
}

void TestCutCommand::withoutYesItOnlyTells()
{
    sendRule();
    const CommandRun synced = keyed({u"sync"_s, m_first});
    QCOMPARE(synced.code, 1);
    QVERIFY2(synced.error.contains(u"kitcamp hub cut"_s), qPrintable(synced.error));
    const CommandRun told = keyed({u"hub"_s, u"cut"_s, m_first});
    QVERIFY2(told.code == 0, qPrintable(told.error));
    for (const QString& part : {u"second is revoked"_s, u"--keep-member"_s, u"--yes"_s, u"1 entr"_s})
        QVERIFY2(told.text().contains(part), qPrintable(told.text()));
    QCOMPARE(keyed({u"sync"_s, m_first}).code, 1);
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
}

void TestCutCommand::entryIsTakenOutAndItsWriterRevoked()
{
    sendRule();
    const CommandRun cut = keyed({u"hub"_s, u"cut"_s, m_first, u"--yes"_s, u"--json"_s});
    QVERIFY2(cut.code == 0, qPrintable(cut.error));
    const QJsonObject said = objectOf(cut);
    QCOMPARE(said.value("cut"_L1).toBool(), true);
    QCOMPARE(said.value("entries"_L1).toInteger(), 1);
    QCOMPARE(said.value("revoked"_L1).toString(), u"second"_s);
    QCOMPARE(said.value("rule"_L1).toString(), u"not-allowed"_s);
    QVERIFY(QFile::exists(said.value("kept"_L1).toArray().at(0).toString()));
    const CommandRun synced = keyed({u"sync"_s, m_first});
    QVERIFY2(synced.code == 0, qPrintable(synced.error));
    join(u"third"_s);
    QVERIFY(keyed({u"sync"_s, file(u"second"_s)}).code != 0);
    QCOMPARE(run({u"check"_s, m_first}).code, 0);
    QCOMPARE(m_kit.count(file(u"third"_s), "SELECT count(*) FROM loan_rule WHERE note='mine'"), 0);
}

void TestCutCommand::memberMayStay()
{
    sendRule();
    const CommandRun cut = keyed({u"hub"_s, u"cut"_s, m_first, u"--yes"_s, u"--keep-member"_s});
    QVERIFY2(cut.code == 0, qPrintable(cut.error));
    QVERIFY2(cut.text().contains(u"kitcamp-log"_s), qPrintable(cut.text()));
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
    QCOMPARE(keyed({u"sync"_s, m_first}).code, 0);
}

void TestCutCommand::deskMayNot()
{
    join(u"third"_s);
    sendRule();
    const CommandRun cut = keyed({u"hub"_s, u"cut"_s, file(u"third"_s), u"--yes"_s});
    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.error.contains(u"Administrator"_s), qPrintable(cut.error));
    QCOMPARE(keyed({u"sync"_s, m_first}).code, 1);
}

QTEST_GUILESS_MAIN(TestCutCommand)
#include "tst_cutcommand.moc"
