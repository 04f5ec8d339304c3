// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/recordactions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Handing over, and taking in, on the command line.
class TestHandoverCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<CommandKit>();
        m_centre = m_kit->centre(u"centre.kitcamp"_s, 3, 1);
        m_alliance = m_kit->path(u"alliance.kitcamp"_s);
        m_file = m_kit->path(u"camp.kitcamp-camp"_s);
        QCOMPARE(m_kit->run({u"new"_s, m_alliance, u"--alliance"_s, u"--name-en"_s, u"Delta"_s}).code, 0);
        const auto store = m_kit->open(m_centre);
        const auto add = [&](const QString& table, const QJsonObject& values) {
            const qint64 id = store->ids().nextValue();
            const auto done = store->perform(AddRecord{table, id, values});
            if (!done)
                qWarning("%s", qPrintable(done.error().sentence));
            return id;
        };
        const qint64 camp = add(u"activity"_s, {{"kind"_L1, u"camp"_s}, {"name"_L1, u"Summer"_s}});
        const qint64 lake = add(u"organization"_s, {{"name"_L1, u"Lake University"_s}});
        for (int i = 0; i < 2; ++i) {
            const qint64 person = add(u"person"_s,
                                      {{"name"_L1, i == 0 ? u"Ann Lee"_s : u"Bob Ray"_s},
                                       {"phone"_L1, u"13800000000"_s},
                                       {"organization"_L1, i == 0 ? QString::number(lake) : QString()}});
            add(u"participation"_s,
                {{"activity"_L1, QString::number(camp)},
                 {"person"_L1, QString::number(person)},
                 {"state"_L1, u"confirmed"_s}});
        }
    }

    void aCampGoesOverAndComesIn()
    {
        const CommandRun out = m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--out"_s, m_file});
        QVERIFY2(out.code == 0, qPrintable(out.error));
        QVERIFY2(out.text().contains(u"2 person"_s), qPrintable(out.text()));
        QVERIFY(!bytesOf(m_file).contains("13800000000"));
        const CommandRun dry = takeIn({u"--dry-run"_s, u"--json"_s});
        QVERIFY2(dry.code == 0, qPrintable(dry.error));
        QCOMPARE(objectOf(dry).value("new"_L1).toInt(), 4); // camp, university, two people
        QCOMPARE(m_kit->count(m_alliance, "SELECT count(*) FROM participation"), qint64(0));
        const CommandRun lines = takeIn({u"--dry-run"_s});
        QVERIFY2(lines.text().contains(u"Ann Lee"_s) && lines.text().contains(u"Lake University"_s),
                 qPrintable(lines.text()));
        const CommandRun in = takeIn({u"--json"_s});
        QVERIFY2(in.code == 0, qPrintable(in.error));
        QVERIFY(objectOf(in).value("entry"_L1).toInteger() > 0);
        QCOMPARE(m_kit->count(m_alliance, "SELECT count(*) FROM participation"), qint64(2));
        const CommandRun again = takeIn({u"--json"_s});
        QCOMPARE(objectOf(again).value("entry"_L1).toInteger(), qint64(0));
        QCOMPARE(m_kit->run({u"undo"_s, m_alliance}).code, 0);
        QCOMPARE(m_kit->count(m_alliance, "SELECT count(*) FROM participation"), qint64(0));
        QCOMPARE(m_kit->run({u"check"_s, m_alliance}).code, 0);
        QCOMPARE(m_kit->run({u"check"_s, m_centre}).code, 0);
    }

    void resultsGoToTheUniversityOfTheStudents()
    {
        const CommandRun out = m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--results"_s, u"--for"_s,
                                           u"Lake University"_s, u"--out"_s, m_file, u"--json"_s});
        QVERIFY2(out.code == 0, qPrintable(out.error));
        QCOMPARE(objectOf(out).value("people"_L1).toInt(), 1);
        QVERIFY(bytesOf(m_file).contains("Ann Lee"));
        QVERIFY(!bytesOf(m_file).contains("Bob Ray"));
        const CommandRun unknown =
            m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--for"_s, u"Nowhere"_s, u"--out"_s, m_file});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.error.contains(u"Nowhere"_s));
    }

    void whatIsChangedOnBothSidesIsDecidedByWords()
    {
        QCOMPARE(m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--out"_s, m_file}).code, 0);
        QCOMPARE(takeIn({}).code, 0);
        rename(m_centre, u"Summer of theirs"_s);
        rename(m_alliance, u"Summer of ours"_s);
        QCOMPARE(m_kit->run({u"handover"_s, m_centre, u"Summer of theirs"_s, u"--out"_s, m_file}).code, 0);
        const CommandRun asked = takeIn({u"--json"_s});
        QCOMPARE(objectOf(asked).value("conflict"_L1).toInt(), 1);
        QCOMPARE(objectOf(asked).value("open"_L1).toInt(), 1);
        const CommandRun told = takeIn({u"--dry-run"_s});
        QVERIFY2(told.text().contains(u"Summer of ours"_s) && told.text().contains(u"--take"_s),
                 qPrintable(told.text()));
        QCOMPARE(takeIn({u"--take"_s, u"all"_s}).code, 0);
        QCOMPARE(m_kit->count(m_alliance, "SELECT count(*) FROM activity WHERE name='Summer of theirs'"),
                 qint64(1));
    }

    void wrongFilesAreExplained()
    {
        const QString wrong = m_kit->write(u"x.kitcamp-camp"_s, "nonsense");
        const CommandRun run = m_kit->run({u"import"_s, m_alliance, u"handover"_s, wrong});
        QCOMPARE(run.code, 3);
        QVERIFY(run.error.contains(u"x.kitcamp-camp"_s));
        QCOMPARE(m_kit->run({u"handover"_s, m_centre, u"Summer"_s}).code, 2);
        QCOMPARE(
            m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--out"_s, u"/nowhere/at/all.kitcamp-camp"_s})
                .code,
            3);
        QCOMPARE(m_kit->count(m_centre, "SELECT count(*) FROM handover"), qint64(0));
    }

    void anAllianceIsSharedAndTwoOfItTakeTheSameCamp()
    {
        QCOMPARE(m_kit->run({u"handover"_s, m_centre, u"Summer"_s, u"--out"_s, m_file}).code, 0);
        const QString hub = u"folder:"_s + m_kit->path(u"meeting"_s);
        const QString invite = m_kit->path(u"a.kitcamp-invite"_s);
        const QString second = m_kit->path(u"second.kitcamp"_s);
        const CommandRun shared = m_kit->run({u"hub"_s, u"init"_s, m_alliance, hub, u"--unsealed"_s});
        QVERIFY2(shared.code == 0, qPrintable(shared.error));
        QCOMPARE(m_kit->run({u"hub"_s, u"invite"_s, m_alliance, u"--out"_s, invite}).code, 0);
        const CommandRun joined = m_kit->run({u"join"_s, second, hub, invite, u"--name"_s, u"Two"_s});
        QVERIFY2(joined.code == 0, qPrintable(joined.error));
        for (const QString& file : {m_alliance, second}) {
            const CommandRun in = m_kit->run({u"import"_s, file, u"handover"_s, m_file});
            QVERIFY2(in.code == 0, qPrintable(in.error));
        }
        for (const QString& file : {m_alliance, second, m_alliance})
            QCOMPARE(m_kit->run({u"sync"_s, file}).code, 0);
        for (const QString& file : {m_alliance, second}) {
            QCOMPARE(m_kit->count(file, "SELECT count(*) FROM participation"), qint64(2));
            QCOMPARE(m_kit->count(file, "SELECT count(*) FROM inbox WHERE reason<>'undone'"), qint64(0));
            QCOMPARE(
                m_kit->count(file,
                             "SELECT count(DISTINCT remote) - count(*) FROM handover_row WHERE tbl='person'"),
                qint64(0));
            const CommandRun checked = m_kit->run({u"check"_s, file});
            QVERIFY2(checked.code == 0, qPrintable(checked.text()));
        }
        QCOMPARE(m_kit->run({u"desk"_s, second}).code, 1);
    }

    void nothingIsLentFromAnAlliance()
    {
        const QString list = m_kit->write(u"d.csv"_s, "Asset tag,Model\nA-1,Board\n");
        const CommandRun run = m_kit->run({u"import"_s, m_alliance, u"devices"_s, list});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"alliance"_s), qPrintable(run.error));
        const QString nothing = m_kit->write(u"l.csv"_s, "No,Columns\nof,ours\n");
        const CommandRun loans = m_kit->run({u"import"_s, m_alliance, u"loans"_s, nothing});
        QCOMPARE(loans.code, 1);
        QVERIFY2(loans.error.contains(u"keeps no loans"_s), qPrintable(loans.error));
    }

private:
    [[nodiscard]] CommandRun takeIn(const QStringList& more) const
    {
        return m_kit->run(QStringList{u"import"_s, m_alliance, u"handover"_s, m_file} + more);
    }
    [[nodiscard]] static QJsonObject objectOf(const CommandRun& run)
    {
        return QJsonDocument::fromJson(run.text().toUtf8()).object();
    }
    void rename(const QString& file, const QString& name) const
    {
        const auto store = m_kit->open(file);
        const auto camp = store->reader().integer("SELECT id FROM activity LIMIT 1");
        const auto done = store->perform(EditRecords{u"activity"_s, {**camp}, {{"name"_L1, name}}});
        QVERIFY(done.ok());
    }

    std::unique_ptr<CommandKit> m_kit;
    QString m_centre;
    QString m_alliance;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHandoverCommands)
#include "tst_handovercommands.moc"
