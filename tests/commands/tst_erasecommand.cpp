// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "tests/commands/commandkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// erase-person: what it tells of texts about others, and what it does there.
class TestEraseCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textsAreShownBeforehand();
    void namesAreReplaced();
    void textsAreKeptOnRequest();
    void changedTextsGoWithTheNextErasing();
    void anotherOfTheSameNameIsSaid();

private:
    /// The note of the first device.
    void setNote(const QString& note)
    {
        const auto store = m_kit.open(m_file);
        const auto device = store->reader().integer("SELECT id FROM device WHERE asset_tag='ESP32-0001'");
        QVERIFY(device && *device);
        QVERIFY(store->perform(
            EditRecords{.table = u"device"_s, .ids = {**device}, .values = {{u"note"_s, note}}}));
    }
    QString note()
    {
        const auto store = m_kit.open(m_file);
        return store->reader().text("SELECT note FROM device WHERE asset_tag='ESP32-0001'").value().value();
    }
    CommandRun erase(const QStringList& options = {})
    {
        return m_kit.run(QStringList{u"erase-person"_s, m_file, m_person} + options);
    }

    CommandKit m_kit;
    QString m_file;
    QString m_name;
    QString m_person; ///< id
    int m_number = 0;
};

void TestEraseCommand::init()
{
    m_file = m_kit.centre(u"erase%1.kitcamp"_s.arg(++m_number));
    {
        const auto store = m_kit.open(m_file);
        const auto read = store->reader().each("SELECT id, name FROM person ORDER BY id LIMIT 1",
                                               [&](const Statement& row) {
                                                   m_person = QString::number(row.integer(0));
                                                   m_name = row.text(1);
                                               });
        QVERIFY(read && !m_name.isEmpty());
    }
    setNote(m_name + u" broke it"_s);
}

void TestEraseCommand::textsAreShownBeforehand()
{
    const CommandRun plan = erase({u"--dry-run"_s});
    QCOMPARE(plan.code, 0);
    QVERIFY2(plan.text().contains(u"ESP32-0001: Note: %1 broke it (is replaced by ———)"_s.arg(m_name)),
             qPrintable(plan.text()));
    const CommandRun json = erase({u"--dry-run"_s, u"--json"_s});
    const QJsonObject text =
        QJsonDocument::fromJson(json.text().toUtf8()).object()[u"texts"_s].toArray().at(0).toObject();
    QCOMPARE(text[u"where"_s].toString(), u"ESP32-0001: Note"_s);
    QVERIFY(text[u"replaced"_s].toBool());
    QCOMPARE(note(), m_name + u" broke it"_s);
}

void TestEraseCommand::namesAreReplaced()
{
    const CommandRun erased = erase();
    QVERIFY2(erased.code == 0, qPrintable(erased.error));
    QCOMPARE(note(), u"——— broke it"_s);
    QVERIFY2(erased.text().contains(u"In 1 text about others it was replaced."_s)
                 || erased.text().contains(u"In 1 texts about others it was replaced."_s),
             qPrintable(erased.text()));
    QVERIFY(!bytesOf(m_file).contains(m_name.toUtf8()));
    QCOMPARE(m_kit.run({u"check"_s, m_file}).code, 0);
}

void TestEraseCommand::textsAreKeptOnRequest()
{
    const CommandRun erased = erase({u"--keep-texts"_s});
    QCOMPARE(erased.code, 0);
    QCOMPARE(note(), m_name + u" broke it"_s);
    QVERIFY2(erased.lines.contains(u"  ESP32-0001: Note"_s), qPrintable(erased.text()));
}

void TestEraseCommand::changedTextsGoWithTheNextErasing()
{
    QCOMPARE(erase({u"--keep-texts"_s}).code, 0);
    setNote(u"fixed"_s);
    const CommandRun again = erase();
    QCOMPARE(again.code, 0);
    QVERIFY2(!again.text().contains(u"ESP32-0001"_s), qPrintable(again.text()));
    QCOMPARE(note(), u"fixed"_s);
    const CommandRun log = m_kit.run({u"log"_s, m_file, u"--json"_s});
    QVERIFY(!log.text().contains(m_name));
    QVERIFY(!bytesOf(m_file).contains(m_name.toUtf8()));
    QCOMPARE(m_kit.run({u"check"_s, m_file}).code, 0);
}

void TestEraseCommand::anotherOfTheSameNameIsSaid()
{
    {
        const auto store = m_kit.open(m_file);
        QVERIFY(store->perform(AddRecord{
            .table = u"person"_s, .id = store->ids().nextValue(), .values = {{u"name"_s, m_name}}}));
    }
    QVERIFY(erase({u"--dry-run"_s}).text().contains(u"--shared-names"_s));
    QCOMPARE(erase().code, 0);
    QCOMPARE(note(), m_name + u" broke it"_s);
}

QTEST_GUILESS_MAIN(TestEraseCommand)
#include "tst_erasecommand.moc"
