// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "models/sync/centrehub.h"
#include "models/sync/erasing.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/sync/envelopeddesk.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Windows of a file in which somebody is erased by a meeting of another thread or program: they hear of each
/// row that is another one afterwards.
class TestErasingNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowHearsOfTheErased();
    void windowHearsOfWhatNoEntryNamesAnyMore();
    void windowHearsOfItBesideItsOwnEntries();

private:
    SyncDesk desk(const QString& name) { return envelopedDesk(*m_centre, name); }
    /// Desk 1 erases her, and desk 2 meets the others beside its window; what that one hears.
    ChangedRows heardOfErasing()
    {
        const auto opened = Store::open(m_two->path(), m_centre->domain(), m_centre->clock(), 77);
        if (!opened)
            qFatal("%s", why(opened).constData());
        Store& window = **opened;
        ChangedRows heard;
        QObject::connect(&window, &Store::changed, [&](const Announcement& news) {
            for (auto it = news.rows.cbegin(); it != news.rows.cend(); ++it)
                heard[it.key()] << *it;
        });
        const auto erased = eraseConnected(*m_one.store, m_one.hub.get(), {{m_person}, {}}, {});
        if (!erased)
            qFatal("%s", why(erased).constData());
        if (const auto met = m_two.sync(); !met)
            qFatal("%s", why(met).constData());
        window.lookForForeignChanges();
        return heard;
    }

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
    qint64 m_person = 0;
    qint64 m_number = 0;
};

void TestErasingNews::init()
{
    close({&m_one, &m_two});
    m_centre = std::make_unique<SyncCentre>(erasureDomain());
    m_one = desk(u"Desk 1"_s);
    m_two = desk(u"Desk 2"_s);
    m_person = m_one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    m_number =
        m_one.add(u"person_number"_s,
                  {{u"person"_s, QString::number(m_person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"zqx"_s}});
    syncAll({&m_one, &m_two});
}

void TestErasingNews::windowHearsOfTheErased()
{
    const ChangedRows heard = heardOfErasing();
    QVERIFY(heard.value(u"person"_s).contains(m_person));
    QVERIFY(heard.value(u"person_number"_s).contains(m_number));
}

void TestErasingNews::windowHearsOfWhatNoEntryNamesAnyMore()
{
    // Desk 2 never takes the entry that removed the card as it was: it is redacted before.
    VERIFY_DONE(m_one->perform(RemoveRecord{.table = u"person_number"_s, .id = m_number}));
    VERIFY_DONE(m_one.sync());
    const ChangedRows heard = heardOfErasing();
    QCOMPARE(rowCount(*m_two.store, u"person_number"_s), 0);
    QVERIFY(heard.value(u"person_number"_s).contains(m_number));
    compareAll({&m_one, &m_two});
}

void TestErasingNews::windowHearsOfItBesideItsOwnEntries()
{
    VERIFY_DONE(m_one->perform(RemoveRecord{.table = u"person_number"_s, .id = m_number}));
    VERIFY_DONE(m_one.sync());
    const qint64 mine = m_two.add(u"model"_s, {{u"name"_s, u"Mine"_s}});
    const ChangedRows heard = heardOfErasing();
    QVERIFY(heard.value(u"person_number"_s).contains(m_number));
    QVERIFY(heard.value(u"model"_s).contains(mine));
    syncAll({&m_one, &m_two});
    compareAll({&m_one, &m_two});
}

QTEST_GUILESS_MAIN(TestErasingNews)
#include "tst_erasingnews.moc"
