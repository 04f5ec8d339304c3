// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/badge.h"
#include "views/common/busybar.h"
#include "views/common/figuretile.h"
#include "views/common/inlinemessage.h"
#include "views/common/navigationlist.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/searchfield.h"
#include "views/common/textlabel.h"
#include "views/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class CommonWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
    }
    void init() { failOnWarnings(); }

    void undoOfAnEmptySearchBelongsToTheWindow()
    {
        QWidget window;
        auto* field = new SearchField(&window);
        QShortcut undo(QKeySequence(u"Ctrl+Z"_s), &window);
        QSignalSpy undone(&undo, &QShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QVERIFY2(field->text() != u"abc"_s, "what was typed is taken back first");
    }

    void arrowsWalkOverTheSeparatorsOfTheNavigation()
    {
        NavigationList list;
        fillPages(list);
        QSignalSpy chosen(&list, &NavigationList::pageChosen);
        list.show();
        list.setCurrentPage(u"loans"_s);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentPage(), u"history"_s);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentPage(), u"loans"_s);
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(chosen.last().at(0).toString(), u"loans"_s);
    }

    void aClickChoosesAPageAndOnlyAPage()
    {
        NavigationList list;
        fillPages(list);
        list.resize(list.sizeHint());
        list.show();
        list.setCurrentPage(u"desk"_s);
        const QModelIndex loans = list.model()->index(1, 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(loans).center());
        QCOMPARE(list.currentPage(), u"loans"_s);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(2, 0)).center());
        QCOMPARE(list.currentPage(), u"loans"_s);
        list.setCurrentPage(u"no such page"_s);
        QCOMPARE(list.currentPage(), u"loans"_s);
    }

    void countsAreSpokenToo()
    {
        NavigationList list;
        fillPages(list);
        const QModelIndex loans = list.model()->index(1, 0);
        QCOMPARE(loans.data(Qt::AccessibleTextRole).toString(), u"Loans"_s);
        const int narrow = list.sizeHint().width();
        list.setCount(u"loans"_s, 12);
        QCOMPARE(loans.data(Qt::AccessibleTextRole).toString(), u"Loans, 12"_s);
        list.setPageText(u"loans"_s, u"Ausleihen und Rückgaben"_s);
        QVERIFY(list.sizeHint().width() > narrow); // a long language makes room for itself
        list.setCount(u"loans"_s, 0);
        QCOMPARE(loans.data(Qt::AccessibleTextRole).toString(), u"Ausleihen und Rückgaben"_s);
    }

    void theHeadersContextGivesWayFirst()
    {
        PageHeader header(u"Desk"_s);
        header.setContext(u"Scan a card, a device, a kit, a slip: in any order"_s);
        QPushButton* slip = header.addButton(u"slip"_s, u"Slip"_s);
        QPushButton* print = header.addMainButton(u"print"_s, u"Print…"_s);
        header.show();
        header.resize(300, header.sizeHint().height());
        QVERIFY(print->width() >= print->sizeHint().width());
        QVERIFY(slip->geometry().right() < print->geometry().left());
        const auto* title = header.findChild<QLabel*>(u"pageTitle"_s);
        QVERIFY(title->width() >= title->sizeHint().width());
        QVERIFY(print->property("primary").toBool());
        const QImage shown = print->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() / 2, 3), m_theme->palette().accent);
    }

    void aMessageSaysItsSentenceOffersAnActionAndCloses()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* message = new InlineMessage(&page);
        column->addWidget(message);
        page.show();
        QVERIFY(!message->isVisible());
        QSignalSpy actions(message, &InlineMessage::actionTriggered);
        QSignalSpy dismissals(message, &InlineMessage::dismissed);
        message->say(Tone::Warn, u"The file is on a network share."_s, u"Copy it here"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->accessibleName(), u"The file is on a network share."_s);
        QTest::mouseClick(message->findChild<QPushButton*>(u"inlineMessageAction"_s), Qt::LeftButton);
        QCOMPARE(actions.count(), 1);
        QTest::mouseClick(message->findChild<QToolButton*>(u"inlineMessageClose"_s), Qt::LeftButton);
        QVERIFY(!message->isVisible());
        QCOMPARE(dismissals.count(), 1);
        message->dismiss();
        QCOMPARE(dismissals.count(), 1);
        message->say(Tone::Ok, u"Done."_s);
        QVERIFY(!message->findChild<QPushButton*>(u"inlineMessageAction"_s)->isVisible());
    }

    void progressTellsTheTruthAndCancels()
    {
        BusyBar bar;
        bar.start(u"Importing devices"_s);
        const auto* text = bar.findChild<QLabel*>(u"busyText"_s);
        const auto* progress = bar.findChild<QProgressBar*>(u"busyProgress"_s);
        auto* cancel = bar.findChild<QPushButton*>(u"busyCancel"_s);
        QCOMPARE(text->text(), u"Importing devices"_s);
        QCOMPARE(progress->maximum(), 0);
        bar.setProgress(5'000'000'000, 10'000'000'000);
        QCOMPARE(progress->value() * 2, progress->maximum());
        QVERIFY(text->text().startsWith(u"Importing devices: "_s));
        bar.setProgress(7, 5);
        QCOMPARE(progress->value(), progress->maximum());
        bar.setProgress(-3, -1);
        QCOMPARE(progress->maximum(), 0);
        QSignalSpy cancelled(&bar, &BusyBar::cancelRequested);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(bar.isCancelled());
        QVERIFY(text->text().contains(u"stopping"_s));
        bar.finish();
        QVERIFY(!bar.isVisible());
        bar.start(u"Again"_s);
        QVERIFY(!bar.isCancelled());
        QVERIFY(cancel->isEnabled());
    }

    void aFigureIsClickedWhereRowsStandBehindIt()
    {
        FigureTile tile(u"due by 18:00"_s);
        tile.setFigure(u"7"_s, Tone::Warn);
        tile.show();
        QCOMPARE(tile.accessibleName(), u"7 due by 18:00"_s);
        QSignalSpy clicks(&tile, &FigureTile::clicked);
        QTest::mouseClick(&tile, Qt::LeftButton);
        tile.setFocus();
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(clicks.count(), 2);
        tile.setClickable(false);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QCOMPARE(clicks.count(), 2);
        QCOMPARE(tile.focusPolicy(), Qt::NoFocus);
        const int narrow = tile.sizeHint().width();
        tile.setNote(u"2 more than yesterday"_s, Tone::Bad);
        QVERIFY(tile.sizeHint().width() > narrow);
    }

    void searchSaysEachQueryOnce()
    {
        SearchField field;
        field.show();
        QSignalSpy queries(&field, &SearchField::queryChanged);
        QSignalSpy downs(&field, &SearchField::downPressed);
        QSignalSpy leaves(&field, &SearchField::left);
        QTest::keyClicks(&field, u" zl "_s);
        QCOMPARE(queries.count(), 2);
        QCOMPARE(queries.last().at(0).toString(), u"zl"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(downs.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.query(), QString());
        QCOMPARE(leaves.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(leaves.count(), 1);
        field.setText(QString(10000, u'x'));
        QVERIFY(field.query().size() <= 500);
    }

    void aBadgeShowsItsToneAndSign()
    {
        Badge badge(u"may borrow 3 more"_s, Tone::Ok);
        badge.resize(badge.sizeHint());
        const QImage image = badge.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 1), m_theme->palette().okSoft);
        const int withSign = badge.sizeHint().width();
        badge.show(u"may borrow 3 more"_s, Tone::Plain);
        QVERIFY(badge.sizeHint().width() < withSign);
    }

    void aPanelWithoutHeadingHasNoEmptyLine()
    {
        Panel panel;
        panel.content()->addWidget(new TextLabel(u"x"_s, TextSize::Body, &panel));
        const int bare = panel.sizeHint().height();
        panel.setHeading(u"Last actions"_s);
        QVERIFY(panel.sizeHint().height() > bare);
        QCOMPARE(panel.accessibleName(), u"Last actions"_s);
    }

private:
    static void fillPages(NavigationList& list)
    {
        list.addPage(u"desk"_s, u"Desk"_s, u"desk"_s);
        list.addPage(u"loans"_s, u"Loans"_s);
        list.addSeparator();
        list.addPage(u"history"_s, u"History"_s);
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(CommonWidgetsTest)
#include "tst_commonwidgets.moc"
