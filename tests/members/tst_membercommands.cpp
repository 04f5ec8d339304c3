// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/members.h"
#include "models/store/recordactions.h"
#include "tests/members/membercommandtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// hub init, hub invite, join, members and revoke in a centre with members, as somebody types them.
class TestMemberCommands : public MemberCommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void centreOfThreeIsSetUp();
    void keysNeedAPlace();
    void passphraseIsAskedForAtTheTerminal();
    void wrongPassphrasesAreOneSentence();
    void invitationNeedsANameAndAKnownRole();
    void invitationDoesNotDestroyAFile();
    void usedInvitationIsExplained();
    void membersAreListed();
    void membersAreListedAsJson();
    void roleAndNameAreChanged();
    void unknownMemberIsUsage();
    void revokedComputerIsToldSo();
    void whatARoleDoesNotAllowIsOneSentence();
    void unsealedCentreHasNoMembers();
    void copyWithItsKeysGoesOn();
    void whoWorksThereIsNamed();
    void inventedNameHasNoMoreRights();
};

void TestMemberCommands::centreOfThreeIsSetUp()
{
    share();
    join(u"second"_s);
    join(u"laptop"_s, u"organiser"_s);
    for (const QString& each : {file(u"second"_s), file(u"laptop"_s)}) {
        const CommandRun lent = run({u"desk"_s, each},
                                    cardOf(each.contains(u"second"_s) ? 1 : 2) + '\n'
                                        + tagOf(each.contains(u"second"_s) ? 1 : 2) + '\n');
        QVERIFY2(lent.text().contains(u"lent "_s), qPrintable(lent.text() + lent.error));
    }
    for (const QString& each : {file(u"second"_s), file(u"laptop"_s), m_first, file(u"second"_s)}) {
        const CommandRun synced = run(QStringList{u"sync"_s, each} + keys());
        QVERIFY2(synced.code == 0, qPrintable(synced.error));
    }
    for (const QString& each : {m_first, file(u"second"_s), file(u"laptop"_s)}) {
        QCOMPARE(m_kit.count(each, "SELECT count(*) FROM loan WHERE returned_at IS NULL"), 2);
        QCOMPARE(run({u"check"_s, each}).code, 0);
    }
    // No name of a person, nor of a computer, lies in the hub.
    QDirIterator hub(m_kit.path(u"hub%1"_s.arg(m_number)), QDir::Files, QDirIterator::Subdirectories);
    while (hub.hasNext()) {
        const QByteArray bytes = bytesOf(hub.next());
        for (const QByteArray& name :
             {QByteArray("曾丽"), QByteArray("O'Neill"), QByteArray("second"), QByteArray("Office")})
            QVERIFY2(!bytes.contains(name), (hub.filePath().toUtf8() + ": " + name).constData());
    }
}

void TestMemberCommands::keysNeedAPlace()
{
    const CommandRun shared = run({u"hub"_s, u"init"_s, m_first, url()});
    if (shared.code == 0)
        QSKIP("this computer has a keyring");
    QCOMPARE(shared.code, 2);
    QVERIFY2(shared.error.contains(u"--passphrase-file"_s), qPrintable(shared.error));
    QCOMPARE(shared.error.count(u'\n'), 1);
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member"), 0);
    share();
    const CommandRun synced = run({u"sync"_s, m_first});
    QVERIFY(synced.code != 0);
    QVERIFY2(synced.error.contains(u"passphrase"_s), qPrintable(synced.error));
}

void TestMemberCommands::passphraseIsAskedForAtTheTerminal()
{
    share();
    const auto [target, passphrase] = invite(u"second"_s);
    const CommandRun silent = run(QStringList{u"join"_s, file(u"second"_s), url(), target} + keys());
    QCOMPARE(silent.code, 2);
    const CommandRun joined = run(QStringList{u"join"_s, file(u"second"_s), url(), target} + keys(),
                                  passphrase.toLower().toUtf8() + '\n');
    QVERIFY2(joined.code == 0, qPrintable(joined.error));
    QVERIFY2(joined.lines.value(0).contains(u"passphrase"_s), qPrintable(joined.text()));
}

void TestMemberCommands::wrongPassphrasesAreOneSentence()
{
    share();
    const auto [target, passphrase] = invite(u"second"_s);
    const QString wrong = m_kit.write(u"wrong"_s, "AAAAA-AAAAA-AAAAA-AAAAA");
    const CommandRun joined =
        run(QStringList{u"join"_s, file(u"second"_s), url(), target, u"--invite-passphrase-file"_s, wrong}
            + keys());
    QCOMPARE(joined.code, 1);
    QCOMPARE(joined.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(file(u"second"_s)));
    const QString notMine = m_kit.write(u"notmine"_s, "another passphrase");
    const CommandRun synced = run({u"sync"_s, m_first, u"--passphrase-file"_s, notMine});
    QVERIFY(synced.code != 0);
    QCOMPARE(synced.error.count(u'\n'), 1);
    QCOMPARE(run({u"sync"_s, m_first, u"--passphrase-file"_s, m_kit.path(u"nothing"_s)}).code, 3);
}

void TestMemberCommands::invitationNeedsANameAndAKnownRole()
{
    share();
    const QString target = m_kit.path(u"x.kitcamp-invite"_s);
    const CommandRun nameless = run(QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, target} + keys());
    QCOMPARE(nameless.code, 2);
    QVERIFY2(nameless.error.contains(u"--name"_s), qPrintable(nameless.error));
    const CommandRun king = run(QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, target, u"--name"_s,
                                            u"x"_s, u"--role"_s, u"king"_s}
                                + keys());
    QCOMPARE(king.code, 2);
    QVERIFY2(king.error.contains(u"coordinator"_s), qPrintable(king.error));
    const CommandRun ever = run(QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, target, u"--name"_s,
                                            u"x"_s, u"--days"_s, u"9999"_s}
                                + keys());
    QCOMPARE(ever.code, 2);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member"), 1);
}

void TestMemberCommands::invitationDoesNotDestroyAFile()
{
    share();
    QCOMPARE(
        run(QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, m_first, u"--name"_s, u"x"_s} + keys())
            .code,
        3);
    QCOMPARE(run({u"check"_s, m_first}).code, 0);
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member"), 1);
}

void TestMemberCommands::usedInvitationIsExplained()
{
    share();
    const auto [target, passphrase] = invite(u"second"_s);
    const QString opens = m_kit.write(u"opens"_s, passphrase.toUtf8());
    const QStringList words{url(), target, u"--invite-passphrase-file"_s, opens};
    QCOMPARE(run(QStringList{u"join"_s, file(u"second"_s)} + words + keys()).code, 0);
    const CommandRun again = run(QStringList{u"join"_s, file(u"third"_s)} + words + keys());
    QCOMPARE(again.code, 1);
    QVERIFY2(again.error.contains(u"used already by second on 2026-09-02"_s), qPrintable(again.error));
}

void TestMemberCommands::membersAreListed()
{
    share();
    join(u"second"_s);
    (void)invite(u"third"_s, u"coordinator"_s);
    QCOMPARE(run(QStringList{u"sync"_s, m_first} + keys()).code, 0);
    const CommandRun listed = run({u"members"_s, m_first});
    QVERIFY2(listed.code == 0, qPrintable(listed.error));
    const QString text = listed.text();
    for (const QString& part : {u"Office (this one)"_s, u"second"_s, u"Coordinator"_s, u"has not joined"_s,
                                u"joined on 2026-09-02"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u": "_s + text));
}

void TestMemberCommands::membersAreListedAsJson()
{
    share();
    join(u"second"_s);
    QCOMPARE(run(QStringList{u"sync"_s, m_first} + keys()).code, 0);
    const CommandRun listed = run({u"members"_s, m_first, u"--json"_s});
    const QJsonArray members = QJsonDocument::fromJson(listed.text().toUtf8()).array();
    QCOMPARE(members.size(), 2);
    QCOMPARE(members.at(0).toObject().value("name"_L1).toString(), u"Office"_s);
    QCOMPARE(members.at(0).toObject().value("this"_L1).toBool(), true);
    QCOMPARE(members.at(1).toObject().value("role"_L1).toString(), u"desk"_s);
    QCOMPARE(members.at(1).toObject().value("state"_L1).toString(), u"in force"_s);
}

void TestMemberCommands::roleAndNameAreChanged()
{
    share();
    join(u"second"_s);
    const CommandRun given =
        run(QStringList{u"members"_s, u"role"_s, m_first, u"second"_s, u"coordinator"_s} + keys());
    QVERIFY2(given.code == 0, qPrintable(given.error));
    QCOMPARE(given.lines.value(0), u"second has the role Coordinator now."_s);
    const CommandRun renamed =
        run(QStringList{u"members"_s, u"rename"_s, m_first, u"second"_s, u"Head office"_s} + keys());
    QVERIFY2(renamed.code == 0, qPrintable(renamed.error));
    QCOMPARE(run(QStringList{u"sync"_s, file(u"second"_s)} + keys()).code, 0);
    const auto store = m_kit.open(file(u"second"_s));
    const auto member = memberNamed(store->reader(), u"Head office"_s);
    QVERIFY(member.ok());
    QCOMPARE(member->role, Role::Coordinator);
}

void TestMemberCommands::unknownMemberIsUsage()
{
    share();
    for (const QStringList& words : {QStringList{u"revoke"_s, m_first, u"nobody"_s},
                                     QStringList{u"members"_s, u"role"_s, m_first, u"nobody"_s, u"desk"_s},
                                     QStringList{u"members"_s, u"role"_s, m_first, u"Office"_s, u"king"_s}}) {
        const CommandRun answer = run(words + keys());
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error.count(u'\n'), 1);
    }
    QCOMPARE(run(QStringList{u"revoke"_s, m_first, u"Office"_s} + keys()).code, 1);
}

void TestMemberCommands::revokedComputerIsToldSo()
{
    share();
    join(u"second"_s);
    const CommandRun revoked =
        run(QStringList{u"revoke"_s, m_first, u"second"_s, u"--reason"_s, u"stolen"_s} + keys());
    QVERIFY2(revoked.code == 0, qPrintable(revoked.error));
    for (int meeting = 0; meeting < 2; ++meeting) {
        const CommandRun synced = run(QStringList{u"sync"_s, file(u"second"_s)} + keys());
        QCOMPARE(synced.code, 1);
        QVERIFY2(synced.error.contains(u"stolen"_s), qPrintable(synced.error));
        QVERIFY2(!synced.text().contains(u"in step"_s), qPrintable(synced.text()));
    }
    const CommandRun watched = run(QStringList{u"sync"_s, file(u"second"_s), u"--watch"_s} + keys());
    QCOMPARE(watched.code, 1);
    QVERIFY2(watched.error.contains(u"stolen"_s), qPrintable(watched.error));
    const CommandRun lent = run({u"desk"_s, file(u"second"_s)}, cardOf(1) + '\n' + tagOf(1) + '\n');
    QVERIFY2((lent.text() + lent.error).contains(u"revoked"_s), qPrintable(lent.text() + lent.error));
    // What it has can still be read.
    QCOMPARE(run({u"export"_s, file(u"second"_s), u"people"_s, m_kit.path(u"people.csv"_s)}).code, 0);
}

void TestMemberCommands::whatARoleDoesNotAllowIsOneSentence()
{
    share();
    join(u"second"_s);
    const CommandRun invited = run(QStringList{u"hub"_s, u"invite"_s, file(u"second"_s), u"--out"_s,
                                               m_kit.path(u"y.kitcamp-invite"_s), u"--name"_s, u"Friend"_s}
                                   + keys());
    QCOMPARE(invited.code, 1);
    QCOMPARE(invited.error.count(u'\n'), 1);
    QVERIFY2(invited.error.contains(u"Administrator"_s), qPrintable(invited.error));
    QCOMPARE(run(QStringList{u"revoke"_s, file(u"second"_s), u"Office"_s} + keys()).code, 1);
}

void TestMemberCommands::unsealedCentreHasNoMembers()
{
    QCOMPARE(run({u"hub"_s, u"init"_s, m_first, url(), u"--unsealed"_s}).code, 0);
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM member"), 0);
    QVERIFY(run({u"members"_s, m_first}).text().contains(u"no members"_s));
    QCOMPARE(run(QStringList{u"revoke"_s, m_first, u"Office"_s} + keys()).code, 1);
    const CommandRun named = run(
        {u"hub"_s, u"invite"_s, m_first, u"--out"_s, m_kit.path(u"z.kitcamp-invite"_s), u"--name"_s, u"x"_s});
    QCOMPARE(named.code, 2);
}

void TestMemberCommands::copyWithItsKeysGoesOn()
{
    share();
    join(u"second"_s);
    const QString copy = file(u"copy"_s);
    QVERIFY(QFile::copy(file(u"second"_s), copy));
    QVERIFY(QFile::copy(file(u"second"_s) + u".keys"_s, copy + u".keys"_s));
    // Before its keys are opened, each sentence names the way to it.
    const CommandRun locked = run({u"desk"_s, copy}, cardOf(1) + '\n' + tagOf(1) + '\n');
    QCOMPARE(locked.code, 1);
    QVERIFY2(locked.error.contains(u"kitcamp sync"_s) && locked.error.contains(u"--passphrase-file"_s)
                 && locked.error.contains(u"window"_s),
             qPrintable(locked.error));
    const CommandRun asked = run({u"sync"_s, copy});
    QVERIFY(asked.code != 0);
    QVERIFY2(!asked.error.contains(u"local work goes on"_s), qPrintable(asked.error));
    const CommandRun synced = run(QStringList{u"sync"_s, copy} + keys());
    QVERIFY2(synced.code == 0, qPrintable(synced.error));
    QVERIFY(synced.text().contains(u"1 went"_s)); // that it is another file of that computer
    const CommandRun lent = run({u"desk"_s, copy}, cardOf(1) + '\n' + tagOf(1) + '\n');
    QVERIFY2(lent.text().contains(u"lent "_s), qPrintable(lent.text() + lent.error));
}

void TestMemberCommands::whoWorksThereIsNamed()
{
    share();
    {
        const auto store = m_kit.open(m_first);
        RecordBatch batch{.purpose = u"save"_s, .title = u"operators"_s, .table = u"operator"_s};
        batch.add(u"operator"_s, store->ids().nextValue(), {{u"name"_s, u"Li"_s}, {u"role"_s, u"desk"_s}});
        batch.add(u"operator"_s, store->ids().nextValue(),
                  {{u"name"_s, u"Chief"_s}, {u"role"_s, u"administrator"_s}});
        QVERIFY(store->perform(batch).ok());
    }
    const QStringList words{u"hub"_s,    u"invite"_s, m_first, u"--out"_s, m_kit.path(u"li.kitcamp-invite"_s),
                            u"--name"_s, u"Desk 9"_s};
    const CommandRun byLi = run(words + keys() + QStringList{u"--operator"_s, u"Li"_s});
    QCOMPARE(byLi.code, 1);
    QVERIFY2(byLi.error.contains(u"Li has the role Desk"_s), qPrintable(byLi.error));
    QCOMPARE(run(words + keys() + QStringList{u"--operator"_s, u"Nobody"_s}).code, 2);
    const CommandRun byChief = run(words + keys() + QStringList{u"--operator"_s, u"Chief"_s});
    QVERIFY2(byChief.code == 0, qPrintable(byChief.error));
}

void TestMemberCommands::inventedNameHasNoMoreRights()
{
    share();
    {
        const auto store = m_kit.open(m_first);
        QVERIFY(store
                    ->perform(AddRecord{u"operator"_s,
                                        store->ids().nextValue(),
                                        {{u"name"_s, u"Li"_s}, {u"role"_s, u"desk"_s}}})
                    .ok());
    }
    const QString devices = m_kit.write(u"invented.csv"_s, "Asset tag,Model\nNEW-1,Board\n");
    const QStringList words{u"import"_s, m_first, u"devices"_s, devices, u"--operator"_s};
    const CommandRun byLi = run(words + QStringList{u"Li"_s});
    QCOMPARE(byLi.code, 1);
    const CommandRun typo = run(words + QStringList{u"Somebody New"_s});
    QCOMPARE(typo.code, 2);
    const CommandRun entered = run(words + QStringList{u"Somebody New"_s, u"--new-operator"_s});
    QCOMPARE(entered.code, 1);
    QVERIFY2(entered.error.contains(u"Somebody New has the role Desk"_s), qPrintable(entered.error));
    QCOMPARE(m_kit.count(m_first, "SELECT count(*) FROM device WHERE asset_tag='NEW-1'"), qint64(0));
}

QTEST_GUILESS_MAIN(TestMemberCommands)
#include "tst_membercommands.moc"
