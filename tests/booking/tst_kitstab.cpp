// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/lending/loanactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/booking/kitstab.h"
#include "views/print/paper.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The kits of a camp's teams on their own tab, and who leaves with what.
class KitsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1024, 700));
        registerCamps(m_room->centre.domain());
        fill();
    }
    void cleanup() { m_room.reset(); }

    void kitsAreBookedInOneStep();
    void moreTeamsThanDevicesAreSaidWithNumbers();
    void handedOutKitsAreCounted();
    void guestWithALoanIsRedOnTheDepartureList();
    void listsArePrintedAndExported();
    void nothingIsCutOrNameless();

private:
    void fill();
    qint64 add(const char* table, const QJsonObject& values) { return m_room->centre.add(table, values); }
    qint64 addStudent(const QString& name, qint64 university, qint64 team);
    void lend(const QString& tag, qint64 person, qint64 team);
    KitsTab* openTab()
    {
        auto* tab = new KitsTab(m_room->workplace(), m_room->window());
        m_room->show(tab);
        tab->showActivity(m_camp);
        tab->arrive();
        return tab;
    }
    QStringList column(QWidget* root, const QString& table, int number)
    {
        const QAbstractItemModel* model = seen<QTableView>(root, table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, number).data().toString();
        return texts;
    }
    QString text(QWidget* root, const QString& label) { return seen<QLabel>(root, label)->text(); }
    static QString id(qint64 value) { return QString::number(value); }

    std::unique_ptr<ScreenRoom> m_room;
    qint64 m_camp = 0;
    qint64 m_plan = 0;
    qint64 m_blue = 0;
    qint64 m_red = 0;
    qint64 m_ana = 0;
    qint64 m_bo = 0;
};

/// A camp of two teams with two boards each, hosted by one university; five boards are there.
void KitsTabTest::fill()
{
    const qint64 model = add("model", {{u"name"_s, u"ESP32-DevKitC"_s}});
    for (int i = 1; i <= 5; ++i)
        add("device", {{u"asset_tag"_s, u"ESP-%1"_s.arg(i)}, {u"model"_s, id(model)}});
    const qint64 host = add("organization", {{u"name"_s, u"上海交通大学"_s}});
    const qint64 guest = add("organization", {{u"name"_s, u"同济大学"_s}});
    m_camp = add("activity",
                 {{u"kind"_s, u"camp"_s},
                  {u"name"_s, u"Spring camp"_s},
                  {u"starts_on"_s, u"2026-04-06"_s},
                  {u"ends_on"_s, u"2026-04-09"_s}});
    add("activity_host", {{u"activity"_s, id(m_camp)}, {u"organization"_s, id(host)}});
    add("kit_item", {{u"activity"_s, id(m_camp)}, {u"model"_s, id(model)}, {u"count"_s, u"2"_s}});
    m_plan =
        add("team_plan", {{u"activity"_s, id(m_camp)}, {u"name"_s, u"A"_s}, {u"made_at"_s, u"1788000000"_s}});
    m_blue = add("team", {{u"activity"_s, id(m_camp)}, {u"number"_s, u"1"_s}, {u"name"_s, u"Blue"_s}});
    m_red = add("team", {{u"activity"_s, id(m_camp)}, {u"number"_s, u"2"_s}});
    VERIFY_DONE(m_room->centre.edit("activity", m_camp, {{u"team_plan"_s, id(m_plan)}}));
    m_ana = addStudent(u"Ana"_s, host, m_blue);
    m_bo = addStudent(u"Bo"_s, guest, m_red);
    addStudent(u"Cai"_s, guest, m_red);
}

qint64 KitsTabTest::addStudent(const QString& name, qint64 university, qint64 team)
{
    const qint64 person = add("person", {{u"name"_s, name}, {u"organization"_s, id(university)}});
    const qint64 participation =
        add("participation",
            {{u"activity"_s, id(m_camp)}, {u"person"_s, id(person)}, {u"state"_s, u"confirmed"_s}});
    add("team_place",
        {{u"team_plan"_s, id(m_plan)}, {u"team"_s, id(team)}, {u"participation"_s, id(participation)}});
    return person;
}

void KitsTabTest::lend(const QString& tag, qint64 person, qint64 team)
{
    Store& store = m_room->store();
    const auto device = store.reader().integer("SELECT id FROM device WHERE asset_tag=?", tag);
    VERIFY_DONE(device);
    VERIFY_DONE(store.perform(LendDevice{.loan = store.ids().next<LoanId>(),
                                         .device = DeviceId{device->value_or(0)},
                                         .borrower = PersonId{person},
                                         .visit = 1,
                                         .at = store.clock().now(),
                                         .due = u"2026-04-09T18:00"_s,
                                         .team = TeamId{team}}));
}

void KitsTabTest::kitsAreBookedInOneStep()
{
    KitsTab* tab = openTab();
    QCOMPARE(column(tab, u"kitTable"_s, 0), QStringList({u"Team 1 · Blue"_s, u"Team 2"_s}));
    QCOMPARE(column(tab, u"kitTable"_s, 1), QStringList({u"0 of 2"_s, u"0 of 2"_s}));
    QCOMPARE(text(tab, u"kitSummary"_s), u"▲ Enough is there for 2 team(s), but not booked yet"_s);
    click(tab, u"bookKits"_s);
    QTRY_COMPARE(text(tab, u"kitSummary"_s), u"● The kits of 2 team(s) are booked, and enough is there"_s);
    QCOMPARE(m_room->count("SELECT count FROM reservation WHERE state='held'"), 4);
    QVERIFY(!seen<QPushButton>(tab, u"bookKits"_s)->isEnabled());
    VERIFY_DONE(m_room->store().undo());
    QTRY_VERIFY(seen<QPushButton>(tab, u"bookKits"_s)->isEnabled());
}

void KitsTabTest::moreTeamsThanDevicesAreSaidWithNumbers()
{
    KitsTab* tab = openTab();
    auto* teams = seen<QSpinBox>(tab, u"kitTeams"_s);
    QCOMPARE(teams->value(), 2);
    teams->setFocus();
    teams->selectAll();
    QTest::keyClicks(teams, u"10"_s);
    QTRY_COMPARE(text(tab, u"kitSummary"_s),
                 u"■ Missing for 10 team(s): 15 × ESP32-DevKitC, from 2026-04-06 on"_s);
}

void KitsTabTest::handedOutKitsAreCounted()
{
    KitsTab* tab = openTab();
    lend(u"ESP-1"_s, m_ana, m_blue);
    lend(u"ESP-2"_s, m_ana, m_blue);
    lend(u"ESP-3"_s, m_bo, m_red);
    QTRY_COMPARE(column(tab, u"kitTable"_s, 1), QStringList({u"2 of 2"_s, u"1 of 2"_s}));
    QCOMPARE(column(tab, u"kitTable"_s, 2), QStringList({u"Ana"_s, u"Bo"_s}));
    QCOMPARE(column(tab, u"kitTable"_s, 3), QStringList({u"complete"_s, u"1 missing"_s}));
    QCOMPARE(text(tab, u"kitSummary"_s), u"▲ 1 of 2 team(s) have their whole kit"_s);
}

void KitsTabTest::guestWithALoanIsRedOnTheDepartureList()
{
    KitsTab* tab = openTab();
    click(tab, u"departurePart"_s);
    QTRY_COMPARE(text(tab, u"departureSummary"_s), u"● Nobody of 3 has anything of ours"_s);
    lend(u"ESP-1"_s, m_ana, m_blue);
    lend(u"ESP-3"_s, m_bo, m_red);
    QTRY_COMPARE(text(tab, u"departureSummary"_s),
                 u"■ 2 of 3 still have 2 device(s): 上海交通大学 1, 同济大学 1"_s);
    auto* view = seen<QTableView>(tab, u"departureTable"_s);
    QCOMPARE(column(tab, u"departureTable"_s, 0).constLast(), u"Cai"_s);
    const int state = view->model()->columnCount() - 1;
    QStringList said;
    for (int row = 0; row < 2; ++row)
        said << view->model()->index(row, state).data().toString() + u' '
                + view->model()->index(row, state).data(ToneRole).toString();
    said.sort();
    QCOMPARE(said,
             QStringList(
                 {u"1 to return %1"_s.arg(int(Tone::Warn)), u"guest: 1 to return %1"_s.arg(int(Tone::Bad))}));
    seen<QCheckBox>(tab, u"onlyOpen"_s)->click();
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

void KitsTabTest::listsArePrintedAndExported()
{
    KitsTab* tab = openTab();
    click(tab, u"printKits"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QCOMPARE(m_room->papers.constLast()->title(), u"Kits of Spring camp"_s);
    click(tab, u"departurePart"_s);
    click(tab, u"printKits"_s);
    QCOMPARE(m_room->papers.constLast()->title(), u"Departure from Spring camp"_s);
}

void KitsTabTest::nothingIsCutOrNameless()
{
    lend(u"ESP-3"_s, m_bo, m_red);
    KitsTab* tab = openTab();
    click(tab, u"departurePart"_s);
    QTRY_COMPARE(column(tab, u"departureTable"_s, 0), QStringList({u"Bo"_s, u"Ana"_s, u"Cai"_s}));
    QVERIFY(!seen<QPushButton>(tab, u"kitsPart"_s)->isChecked());
    click(tab, u"kitsPart"_s);
    QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"kits-tab"_s);
    click(tab, u"departurePart"_s);
    QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"departure-tab"_s);
}

QTEST_MAIN(KitsTabTest)
#include "tst_kitstab.moc"
