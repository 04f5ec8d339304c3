// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/borrowerfacts.h"
#include "models/items/desk/deskrowsmodel.h"
#include "models/items/desk/heldloansmodel.h"
#include "models/items/desk/lastactionsmodel.h"
#include "models/items/desk/outcometone.h"
#include "models/items/moments.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

#include <QAbstractItemModelTester>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The models behind the desk's screen, and the words for moments.
class DeskItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_centre = std::make_unique<DeskCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void momentsAreWords_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << u"2026-09-07T18:00"_s << u"today 18:00"_s;
        QTest::newRow("tomorrow") << u"2026-09-08T09:30"_s << u"tomorrow 09:30"_s;
        QTest::newRow("yesterday") << u"2026-09-06T18:00"_s << u"yesterday 18:00"_s;
        QTest::newRow("this year") << u"2026-12-04T18:00"_s << u"Fri 4 Dec 18:00"_s;
        QTest::newRow("another year") << u"2027-12-03T18:00"_s << u"Fri 3 Dec 2027 18:00"_s;
        QTest::newRow("a day alone") << u"2026-12-04"_s << u"Fri 4 Dec"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no moment") << u"soon"_s << u"soon"_s;
    }
    void momentsAreWords()
    {
        QFETCH(QString, local);
        QTEST(momentText(local, QDate(2026, 9, 7)), "words");
    }

    void instantsAreOnTheClockOfTheCentre()
    {
        const qint64 at = QDateTime({2026, 9, 6}, {23, 30}, Qt::UTC).toSecsSinceEpoch();
        QCOMPARE(instantText(at, QTimeZone("Asia/Shanghai"), QDate(2026, 9, 7)), u"07:30"_s);
        QCOMPARE(instantText(at, QTimeZone::utc(), QDate(2026, 9, 7)), u"yesterday 23:30"_s);
    }

    void rowsComeOnTopOneByOne()
    {
        DeskRowsModel rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rows.setDay(QTimeZone::utc(), QDate(2026, 9, 7));
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        rows.add(m_centre->scan(u"ESP32-0042"_s));
        rows.add(m_centre->scan(u"CAM-003"_s));
        QCOMPARE(inserted.size(), 2);
        rows.add(m_centre->scan(zhangCard)); // two devices are lent, each in its own row
        QCOMPARE(inserted.size(), 4);
        QCOMPARE(rows.rowCount(), 4);
        QCOMPARE(rows.index(0, DeskRowsModel::DeviceColumn).data().toString(), u"CAM-003"_s);
        QCOMPARE(rows.index(0, DeskRowsModel::DeviceColumn).data(SecondLineRole).toString(),
                 u"ESP32 DevKit"_s);
        QCOMPARE(rows.index(0, DeskRowsModel::WhatColumn).data(ToneRole).toInt(), static_cast<int>(Tone::Ok));
        QCOMPARE(rows.index(0, DeskRowsModel::DueColumn).data().toString(), u"Mon 21 Sept 18:00"_s);
    }

    void offersStandUntilTheNextOutcome()
    {
        DeskRowsModel rows;
        rows.add(m_centre->scan(zhangCard));
        rows.add(m_centre->scan(u"ESP32-0042"_s));
        rows.add(m_centre->scan(u"ESP32-0042"_s));
        const QPersistentModelIndex offered = rows.index(0, DeskRowsModel::WhatColumn);
        QCOMPARE(offered.data(SecondLineRole).toString(), u"Alt+1 renew instead"_s);
        QCOMPARE(offered.data(KeysRole).toStringList(), QStringList{u"Alt+1"_s});
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        rows.add(m_centre->scan(u"CAM-003"_s));
        QCOMPARE(changed.size(), 1); // the one cell
        QCOMPARE(offered.data(SecondLineRole).toString(), QString());
    }

    void aRowThatWasTakenBackSaysSoAndMayComeAgain()
    {
        DeskRowsModel rows;
        m_centre->scan(zhangCard);
        const DeskOutcome lent = m_centre->scan(u"ESP32-0042"_s);
        rows.add(lent);
        rows.setUndone(lent.opId, true);
        QVERIFY(rows.index(0, DeskRowsModel::WhatColumn).data().toString().endsWith(u"(taken back)"_s));
        QCOMPARE(rows.index(0, 0).data(DeskRowsModel::OpIdRole).toString(), QString());
        rows.setUndone(lent.opId, false);
        QCOMPARE(rows.index(0, 0).data(DeskRowsModel::OpIdRole).toString(), lent.opId.text());
    }

    void theListOfRowsIsBounded()
    {
        DeskRowsModel rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const DeskOutcome waits = m_centre->scan(u"ESP32-0042"_s);
        for (int i = 0; i < DeskRowsModel::mostRows + 20; ++i)
            rows.add(waits);
        QCOMPARE(rows.rowCount(), DeskRowsModel::mostRows);
    }

    void heldLoansFollowTheFileRowByRow()
    {
        HeldLoansModel held(m_centre->store());
        const QAbstractItemModelTester tester(&held, QAbstractItemModelTester::FailureReportingMode::Fatal);
        held.setPerson(PersonId{m_centre->zhang});
        QSignalSpy inserted(&held, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&held, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&held, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&held, &QAbstractItemModel::modelReset);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        QCOMPARE(inserted.size(), 2);
        m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_centre->desk().takeOffer(1).event, DeskEvent::Renewed);
        QCOMPARE(held.rowCount(), 2);
        m_centre->scanAll({liCard, u"ATLAS-019"_s}); // somebody else's loan is no row here
        QCOMPARE(held.rowCount(), 2);
        QCOMPARE(reset.size(), 0);
        m_centre->clock().set(QDateTime({2026, 9, 21}, {10, 0}, Qt::UTC));
        held.retime();
        QCOMPARE(tone(held, u"CAM-003"_s), Tone::Warn);
        m_centre->clock().set(QDateTime({2026, 9, 23}, {10, 0}, Qt::UTC));
        held.retime();
        QCOMPARE(tone(held, u"CAM-003"_s), Tone::Bad);
        QCOMPARE(held.overdueCount(), 1);
        QVERIFY(changed.size() >= 2);
    }

    void theLastTwentyActionsStandWithTheirUndo()
    {
        LastActionsModel actions(m_centre->store());
        const QAbstractItemModelTester tester(&actions,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&actions, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&actions, &QAbstractItemModel::modelReset);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(actions.index(0).data().toString(), u"Lent ESP32-0042 to 张三"_s);
        QVERIFY(actions.index(0).data(LastActionsModel::UndoableRole).toBool());
        QSignalSpy changed(&actions, &QAbstractItemModel::dataChanged);
        m_centre->scan(u"KC-UNDO"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!actions.index(0).data(LastActionsModel::UndoableRole).toBool());
        QVERIFY(actions.index(0).data(SecondLineRole).toString().contains(u"taken back"_s));
        for (int i = 0; i < 30; ++i)
            m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(actions.rowCount(), LastActionsModel::mostActions);
        QCOMPARE(reset.size(), 0);
    }

    void anotherOperatorHasHisOwnActions()
    {
        const qint64 chen = m_centre->file().add(u"operator"_s, {{u"name"_s, u"Chen Wei"_s}});
        LastActionsModel actions(m_centre->store());
        QVERIFY(actions.rowCount() > 0);
        m_centre->store().setOperator(OperatorId{chen});
        QCOMPARE(actions.rowCount(), 0);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(actions.rowCount(), 1);
    }

    void aPersonIsShownWithWhatSheMay()
    {
        m_centre->set(u"person"_s, m_centre->zhang, u"major"_s, u"Mechanical Eng."_s);
        m_centre->set(u"person"_s, m_centre->zhang, u"entry_year"_s, u"2023"_s);
        auto facts = readBorrower(m_centre->store(), PersonId{m_centre->zhang});
        VERIFY_DONE(facts);
        QCOMPARE(facts->numbers, u"…0142 · tel …8831"_s);
        QCOMPARE(facts->studies, u"2023 · Mechanical Eng."_s);
        QCOMPARE(facts->badge, (TonedText{u"may borrow 3 more"_s, Tone::Ok}));
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"max_items"_s, QString());
        facts = readBorrower(m_centre->store(), PersonId{m_centre->zhang});
        VERIFY_DONE(facts);
        QCOMPARE(facts->badge.text, u"no limit"_s);
        VERIFY_REFUSED(readBorrower(m_centre->store(), PersonId{4711}), "row-gone");
    }

    void theToneFollowsFromWhatHappened()
    {
        QCOMPARE(toneOf(m_centre->scan(u"ESP32-0042"_s)), Tone::Warn);
        QCOMPARE(toneOf(m_centre->scan(zhangCard).further.constFirst()), Tone::Ok);
        QCOMPARE(toneOf(m_centre->scan(u"ESP32-0042"_s)), Tone::Plain);
        QCOMPARE(toneOf(m_centre->scan(u"NO-SUCH-7"_s)), Tone::Bad);
    }

private:
    static Tone tone(const HeldLoansModel& held, const QString& tag)
    {
        for (int row = 0; row < held.rowCount(); ++row) {
            if (held.index(row, 0).data().toString() == tag)
                return static_cast<Tone>(held.index(row, HeldLoansModel::DueColumn).data(ToneRole).toInt());
        }
        return Tone::Plain;
    }
    std::unique_ptr<DeskCentre> m_centre;
};

QTEST_GUILESS_MAIN(DeskItemsTest)
#include "tst_deskitems.moc"
