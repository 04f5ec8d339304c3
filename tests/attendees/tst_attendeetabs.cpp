// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campactions.h"
#include "models/exchange/tablereader.h"
#include "tests/attendees/attendeescreen.h"
#include "tests/testkit/verify.h"
#include "views/attendees/cloudtab.h"
#include "views/attendees/liststab.h"
#include "views/attendees/lodgingtab.h"
#include "views/attendees/pretrainingtab.h"
#include "views/attendees/roomtree.h"
#include "views/print/paper.h"
#include "views/print/paperoutput.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Pre-training, cloud accounts, lists and lodging, as an organiser works with them.
class TestAttendeeTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_screen = std::make_unique<AttendeeScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void progressIsSetByHandAndLaggardsAreReminded()
    {
        AttendeeCentre& centre = m_screen->centre;
        const QString camp = QString::number(centre.camp);
        for (const QString& title : {u"Basics of Ascend"_s, u"MindSpore"_s, u"Data sets"_s})
            centre.add(u"pretraining_module"_s,
                       {{u"activity"_s, camp},
                        {u"title"_s, title},
                        {u"place_in_order"_s, u"1"_s},
                        {u"opens_on"_s, u"2026-08-01"_s},
                        {u"due_on"_s, title[0] == u'B' ? u"2026-09-01"_s : u"2026-09-20"_s}});
        PretrainingTab& tab = m_screen->open<PretrainingTab>();
        QCOMPARE(m_screen->rows(u"pretrainingTable"_s), 6);
        QVERIFY2(m_screen->seen(u"pretrainingState"_s).contains(u"6 lag"_s),
                 qPrintable(m_screen->seen(u"pretrainingState"_s)));
        m_screen->selectRow(u"pretrainingTable"_s, 0);
        m_screen->selectRow(u"pretrainingTable"_s, 1, Qt::ControlModifier);
        m_screen->click(u"setProgress"_s);
        QTRY_VERIFY(m_screen->find<QSpinBox>(u"progressPercent"_s));
        m_screen->click(u"progressGo"_s);
        QTRY_COMPARE(centre.count(u"pretraining_progress"_s, u"percent=100"_s), 2);
        QTRY_VERIFY2(m_screen->cell(u"pretrainingTable"_s, 0, 3).contains(u"100"_s),
                     qPrintable(m_screen->cell(u"pretrainingTable"_s, 0, 3)));
        m_screen->keep(u"pretraining"_s);
        m_screen->find<QTableView>(u"pretrainingTable"_s)->clearSelection();
        m_screen->click(u"remindLagging"_s);
        QTRY_VERIFY(centre.count(u"notice"_s) > 0);
        const qint64 told = centre.count(u"notice"_s);
        m_screen->click(u"remindLagging"_s);
        QCOMPARE(centre.count(u"notice"_s), told); // never twice
        QVERIFY(m_screen->said.constLast().contains(u"already"_s));
        QVERIFY(tab.paper()->pageCount() >= 1);
        m_screen->fileAnswer = centre.file().filePath(u"progress.csv"_s);
        m_screen->click(u"exportProgress"_s);
        QCOMPARE(readTable(m_screen->fileAnswer)->rows.size(), size_t(6));
    }
    void accountsAreGivenOutAndTheirSlipsPrinted()
    {
        AttendeeCentre& centre = m_screen->centre;
        const qint64 resource = centre.add(u"cloud_resource"_s,
                                           {{u"activity"_s, QString::number(centre.camp)},
                                            {u"name"_s, u"ModelArts"_s},
                                            {u"url"_s, u"https://cloud.example.org/login"_s},
                                            {u"unit"_s, u"NPU hours"_s},
                                            {u"quota_each"_s, u"40"_s}});
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        for (int i = 1; i <= 4; ++i)
            centre.add(u"cloud_account"_s,
                       {{u"resource"_s, QString::number(resource)},
                        {u"login"_s, u"camp%1"_s.arg(i)},
                        {u"sealed_secret"_s, *keys.seal(centre.camp, u"Secret-%1!"_s.arg(i))}});
        CloudTab& tab = m_screen->open<CloudTab>();
        QVERIFY2(m_screen->seen(u"cloudSupply"_s).contains(u"2 account"_s),
                 qPrintable(m_screen->seen(u"cloudSupply"_s)));
        m_screen->click(u"giveOut"_s);
        QTRY_COMPARE(centre.count(u"cloud_account"_s, u"participation IS NOT NULL"_s), 4);
        QTRY_VERIFY(!m_screen->cell(u"accountTable"_s, 0, 1).isEmpty());
        QCOMPARE(m_screen->cell(u"accountTable"_s, 0, 3), u"••••••"_s); // never on the screen
        m_screen->keep(u"cloud"_s);
        m_screen->click(u"printSlips"_s);
        QCOMPARE(m_screen->papers.size(), 1);
        const QString pdf = centre.file().filePath(u"slips.pdf"_s);
        VERIFY_DONE(savePdf(*m_screen->papers[0], pdf));
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"Secret-1!"_s) && text.contains(u"camp4"_s), qPrintable(text));
        QCOMPARE(centre.count(u"cloud_account"_s, u"handed_at IS NOT NULL"_s), 0);
        VERIFY_DONE(m_screen->papers[0]->wentOut());
        QTRY_COMPARE(centre.count(u"cloud_account"_s, u"handed_at IS NOT NULL"_s), 4);
        m_screen->selectRow(u"accountTable"_s, 0);
        m_screen->click(u"takeAccountsBack"_s);
        QTRY_COMPARE(centre.count(u"cloud_account"_s, u"participation IS NULL"_s), 1);
        QTRY_COMPARE(m_screen->cell(u"accountTable"_s, 0, 2), u"free"_s);
        m_screen->click(u"giveByHand"_s);
        QTRY_VERIFY(m_screen->find<QComboBox>(u"giveTo"_s));
        auto* whom = m_screen->find<QComboBox>(u"giveTo"_s);
        whom->lineEdit()->selectAll();
        QTest::keyClicks(whom->lineEdit(), u"nobody"_s);
        m_screen->click(u"giveGo"_s);
        QCOMPARE(centre.count(u"cloud_account"_s, u"participation IS NULL"_s), 1);
        whom->setCurrentIndex(5);
        m_screen->click(u"giveGo"_s);
        QTRY_COMPARE(centre.count(u"cloud_account"_s, u"participation IS NULL"_s), 0);
        QVERIFY(tab.paper());
    }
    void aNumberIsTypedSealedAndPrinted()
    {
        AttendeeCentre& centre = m_screen->centre;
        ListsTab& tab = m_screen->open<ListsTab>();
        m_screen->click(u"makeKey"_s);
        QTRY_VERIFY(m_screen->seen(u"keyState"_s).contains(u"holds the camp's key"_s));
        m_screen->selectRow(u"attendeeTable"_s, 0);
        const QString name = m_screen->cell(u"attendeeTable"_s, 0, 0);
        m_screen->click(u"editDetails"_s);
        QTRY_VERIFY(m_screen->find<QLineEdit>(u"detail_number"_s));
        auto* number = m_screen->find<QLineEdit>(u"detail_number"_s);
        auto* kind = m_screen->find<QComboBox>(u"detail_identity_kind"_s);
        kind->setCurrentIndex(kind->findData(u"identity_card"_s));
        fill(u"detail_number"_s, u"110105194912310021"_s);
        m_screen->click(u"detailSave"_s);
        QVERIFY(number->accessibleDescription().contains(u"mistyped"_s));
        QCOMPARE(centre.count(u"attendee_detail"_s), 0);
        fill(u"detail_number"_s, validNumber);
        m_screen->find<QLineEdit>(u"detail_arrives"_s)->setText(u"2026-09-09 13:40"_s);
        m_screen->click(u"detailSave"_s);
        QTRY_COMPARE(centre.count(u"attendee_detail"_s), 1);
        QTRY_COMPARE(m_screen->cell(u"attendeeTable"_s, 0, 2), u"110***********002X"_s);
        QCOMPARE(m_screen->cell(u"attendeeTable"_s, 0, 0), name);
        m_screen->keep(u"lists-gate"_s);
        const QString pdf = centre.file().filePath(u"gate.pdf"_s);
        VERIFY_DONE(savePdf(*tab.paper(), pdf));
        QVERIFY(!textOf(pdf).contains(validNumber));
        m_screen->click(u"numbersInClear"_s);
        m_screen->click(u"printList"_s);
        VERIFY_DONE(savePdf(*m_screen->papers[0], pdf));
        QVERIFY2(textOf(pdf).contains(validNumber), qPrintable(textOf(pdf)));
        QCOMPARE(m_screen->cell(u"attendeeTable"_s, 0, 2), u"110***********002X"_s);
    }
    void whoHasNotAnsweredIsRemindedOnce()
    {
        (void)m_screen->open<ListsTab>();
        auto* kinds = m_screen->find<QListWidget>(u"listKinds"_s);
        for (int row = 0; row < kinds->count(); ++row) {
            QTest::mouseClick(kinds->viewport(), Qt::LeftButton, {},
                              kinds->visualItemRect(kinds->item(row)).center());
            QCOMPARE(kinds->currentRow(), row);
        }
        kinds->setCurrentRow(static_cast<int>(AttendeeListKind::Shirts));
        QVERIFY2(m_screen->seen(u"listMissing"_s).contains(u"6 have not"_s),
                 qPrintable(m_screen->seen(u"listMissing"_s)));
        m_screen->click(u"remindMissing"_s);
        QTRY_COMPARE(m_screen->centre.count(u"notice"_s), 6);
        m_screen->click(u"remindMissing"_s);
        QCOMPARE(m_screen->centre.count(u"notice"_s), 6);
        kinds->setCurrentRow(static_cast<int>(AttendeeListKind::Meals));
        m_screen->fileAnswer = m_screen->centre.file().filePath(u"meals.xlsx"_s);
        m_screen->click(u"exportList"_s);
        const auto table = readTable(m_screen->fileAnswer);
        VERIFY_DONE(table);
        QCOMPARE(table->header.value(0), u"Meals for"_s);
        m_screen->keep(u"lists-meals"_s);
    }
    void theKeyIsExportedAndNumbersAreErasedWhenItIsDue()
    {
        AttendeeCentre& centre = m_screen->centre;
        CampKeys keys(centre.store());
        VERIFY_DONE(keys.make(centre.camp));
        centre.detail(centre.in[0],
                      {{u"identity_kind"_s, u"passport"_s},
                       {u"sealed_identity"_s, *keys.seal(centre.camp, u"E12345678"_s)},
                       {u"identity_mask"_s, u"E12****78"_s}});
        centre.at(u"2026-10-01T09:00"_s);
        (void)m_screen->open<ListsTab>();
        m_screen->click(u"exportKey"_s);
        QTRY_VERIFY(m_screen->find<QLineEdit>(u"passphraseAgain"_s));
        fill(u"passphrase"_s, u"three quiet words"_s);
        m_screen->click(u"passphraseGo"_s); // the second one is missing
        m_screen->fileAnswer = centre.file().filePath(u"camp.campkey"_s);
        QVERIFY(!QFile::exists(m_screen->fileAnswer));
        fill(u"passphraseAgain"_s, u"three quiet words"_s);
        m_screen->click(u"passphraseGo"_s);
        QTRY_VERIFY(QFile::exists(m_screen->fileAnswer));
        auto* banner = m_screen->find<QWidget>(u"eraseBanner"_s);
        QVERIFY(banner->isVisible());
        m_screen->keep(u"lists-erase"_s);
        m_screen->click(u"eraseDays"_s);
        QTRY_VERIFY(m_screen->find<QSpinBox>(u"eraseDaysBox"_s));
        m_screen->find<QSpinBox>(u"eraseDaysBox"_s)->setValue(30);
        m_screen->click(u"eraseDaysGo"_s);
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY2(m_screen->seen(u"keyState"_s).contains(u"13/10/2026"_s),
                 qPrintable(m_screen->seen(u"keyState"_s)));
        m_screen->click(u"eraseNumbers"_s);
        m_screen->click(u"eraseGo"_s);
        QTRY_COMPARE(centre.count(u"attendee_detail"_s, u"sealed_identity<>''"_s), 0);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY2(m_screen->seen(u"keyState"_s).contains(u"destroyed"_s),
                     qPrintable(m_screen->seen(u"keyState"_s)));
    }
    void roomsAreAddedFilledAndChangedByHand()
    {
        AttendeeCentre& centre = m_screen->centre;
        LodgingTab& tab = m_screen->open<LodgingTab>();
        QVERIFY(m_screen->find<QWidget>(u"lodgingEmpty"_s)->isVisible());
        m_screen->click(u"addRooms"_s);
        QTRY_VERIFY(m_screen->find<QLineEdit>(u"roomsRange"_s));
        fill(u"roomsRange"_s, u"301-304"_s);
        m_screen->click(u"roomsGo"_s);
        QTRY_COMPARE(centre.count(u"lodging_room"_s), 4);
        QTRY_VERIFY(m_screen->find<QPushButton>(u"allocateRooms"_s)->isEnabled());
        m_screen->click(u"allocateRooms"_s);
        QTRY_COMPARE(centre.count(u"lodging_place"_s), 6);
        auto* tree = m_screen->find<RoomTree>(u"roomTree"_s);
        QTRY_COMPARE(tree->topLevelItemCount(), 4); // nobody is without a bed
        QVERIFY2(m_screen->seen(u"lodgingState"_s).contains(u"mixed"_s),
                 qPrintable(m_screen->seen(u"lodgingState"_s)));
        m_screen->keep(u"lodging"_s);
        // By keys: one is cut and put into the last room, which is empty or of her own gender.
        tree->setFocus();
        QTreeWidgetItem* guest = tree->topLevelItem(0)->child(0);
        const QString who = guest->text(0);
        tree->setCurrentItem(guest);
        m_screen->key(Qt::Key_X, Qt::ControlModifier);
        tree->setCurrentItem(tree->topLevelItem(3));
        m_screen->key(Qt::Key_V, Qt::ControlModifier);
        const bool empty = tree->topLevelItem(3)->childCount() == 0;
        if (empty)
            QTRY_COMPARE(tree->topLevelItem(3)->childCount(), 1);
        else
            QTRY_VERIFY(!m_screen->said.isEmpty());
        QTreeWidgetItem* next = tree->topLevelItem(1)->child(0);
        tree->clearSelection();
        tree->setCurrentItem(next);
        m_screen->click(u"lockPlaces"_s);
        QTRY_COMPARE(centre.count(u"lodging_place"_s, u"locked=1"_s), 1);
        tree->clearSelection();
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        tree->setFocus();
        m_screen->key(Qt::Key_Delete);
        QTRY_COMPARE(centre.count(u"lodging_place"_s), 5);
        QTRY_VERIFY2(m_screen->seen(u"lodgingLeft"_s).contains(u"1"_s),
                     qPrintable(m_screen->seen(u"lodgingLeft"_s)));
        QVERIFY(tab.paper()->pageCount() >= 1);
        VERIFY_DONE(centre.store().undo());
        QTRY_COMPARE(centre.count(u"lodging_place"_s), 6);
        dropInto(*tree, 1, 3);
    }
    void emptyCampsSayWhatToDo()
    {
        (void)m_screen->open<CloudTab>();
        QVERIFY(m_screen->seen(u"cloudSupply"_s).contains(u"Plan"_s));
        (void)m_screen->open<PretrainingTab>();
        QVERIFY(m_screen->seen(u"pretrainingState"_s).contains(u"Plan"_s));
    }

private:
    /// Drops the first guest of one room onto another, where that is empty.
    void dropInto(RoomTree& tree, int from, int to)
    {
        QTRY_COMPARE(tree.topLevelItemCount(), 4);
        QTreeWidgetItem* room = tree.topLevelItem(to);
        QTreeWidgetItem* guest = tree.topLevelItem(from)->child(0);
        tree.clearSelection();
        tree.setCurrentItem(guest);
        const qint64 id = m_screen->centre.store()
                              .reader()
                              .integer("SELECT id FROM lodging_room WHERE name=?", room->text(0))
                              ->value_or(0);
        const qint64 before = m_screen->centre.count(u"lodging_place"_s, u"lodging_room=%1"_s.arg(id));
        const std::unique_ptr<QMimeData> mime(tree.model()->mimeData({tree.currentIndex()}));
        const QPoint at = tree.visualItemRect(room).center();
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &drop);
        const bool fits =
            before < 2 && (room->childCount() == 0 || room->text(1) == tree.topLevelItem(from)->text(1));
        const qint64 expected = fits ? before + 1 : before;
        QTRY_COMPARE(m_screen->centre.count(u"lodging_place"_s, u"lodging_room=%1"_s.arg(id)), expected);
    }
    void fill(const QString& name, const QString& text)
    {
        auto* line = m_screen->find<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static QString textOf(const QString& pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    std::unique_ptr<AttendeeScreen> m_screen;
};

QTEST_MAIN(TestAttendeeTabs)
#include "tst_attendeetabs.moc"
