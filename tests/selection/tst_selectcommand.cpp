// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"
#include "tests/selection/selectioncamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// kitcamp select, as a script calls it.
class SelectCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<CommandKit>();
        m_file = m_kit->centre(u"centre.kitcamp"_s);
        const auto store = m_kit->open(m_file);
        SelectionCamp camp(*store, 2);
        for (int i = 0; i < 4; ++i)
            camp.apply(u"P%1"_s.arg(i), i == 0 ? camp.lake : camp.river, i * 2);
        m_camp = QString::number(camp.camp);
        m_lake = QString::number(camp.lake);
    }
    void proposalIsPrintedAndNothingChanged();
    void proposalIsReadByScripts();
    void proposalIsAppliedOnDemand();
    void quotasThatCannotHoldAreRefused();
    void wrongSeatsAreExplained();

private:
    std::unique_ptr<CommandKit> m_kit;
    QString m_file;
    QString m_camp;
    QString m_lake;
};

void SelectCommandTest::proposalIsPrintedAndNothingChanged()
{
    const CommandRun run = m_kit->run({u"select"_s, m_file, u"River Camp"_s, u"--seats"_s, u"1"_s});
    QCOMPARE(run.error, QString());
    QCOMPARE(run.code, 0);
    QVERIFY2(run.text().contains(u"Offered: 1st by score."_s), qPrintable(run.text()));
    QVERIFY(run.text().contains(u"1 seat(s) offered"_s) || run.text().contains(u"1 seat offered"_s));
    QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM participation WHERE state='applied'"), qint64(4));
}

void SelectCommandTest::proposalIsReadByScripts()
{
    const CommandRun run = m_kit->run({u"select"_s, m_file, m_camp, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(run.text().toUtf8()).object();
    QCOMPARE(object.value("offered"_L1).toInt(), 2);
    QCOMPARE(object.value("proven"_L1).toBool(), true);
    const QJsonArray people = object.value("applicants"_L1).toArray();
    QCOMPARE(people.size(), 4);
    QCOMPARE(people.at(0).toObject().value("name"_L1).toString(), u"P3"_s);
    QCOMPARE(people.at(0).toObject().value("score"_L1).toDouble(), 45.0);
    QCOMPARE(people.at(2).toObject().value("waiting_place"_L1).toInt(), 1);
}

void SelectCommandTest::proposalIsAppliedOnDemand()
{
    const CommandRun run = m_kit->run({u"select"_s, m_file, m_camp, u"--apply"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM participation WHERE state='offered'"), qint64(2));
    QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM participation WHERE state='waiting'"), qint64(2));
    QCOMPARE(m_kit->run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM participation WHERE state='applied'"), qint64(4));
}

void SelectCommandTest::quotasThatCannotHoldAreRefused()
{
    {
        const auto store = m_kit->open(m_file);
        const auto done = store->perform(AddRecord{u"camp_quota"_s,
                                                   store->ids().nextValue(),
                                                   {{u"activity"_s, m_camp},
                                                    {u"kind"_s, u"organization"_s},
                                                    {u"organization"_s, m_lake},
                                                    {u"least"_s, u"2"_s}}});
        QVERIFY(done);
    }
    const CommandRun run = m_kit->run({u"select"_s, m_file, m_camp});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"Lake University must have 2, but only 1 have applied."_s),
             qPrintable(run.error));
}

void SelectCommandTest::wrongSeatsAreExplained()
{
    const CommandRun run = m_kit->run({u"select"_s, m_file, m_camp, u"--seats"_s, u"many"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"\"many\""_s));
}

QTEST_GUILESS_MAIN(SelectCommandTest)
#include "tst_selectcommand.moc"
