// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"

#include "calendarscreen.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// How the calendar looks. KITCAMP_CALENDAR=DIR in the environment leaves pictures there.
class CalendarLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsCut()
    {
        CalendarScreen screen;
        for (const auto* button : {"rangeBack", "rangeToday", "rangeOn", "spanDay", "spanWeek", "spanMonth",
                                   "spanAgenda", "lanes", "publishPlan", "calendarMore"}) {
            const auto* found = screen.find<QPushButton>(QLatin1StringView(button));
            QTRY_VERIFY2(found->width() >= found->minimumSizeHint().width(), button);
            QVERIFY2(screen.page().rect().contains(found->geometry().translated(
                         found->parentWidget()->mapTo(&screen.page(), QPoint()))),
                     button);
        }
        const auto* days = screen.find<QLabel>(u"pageContext"_s);
        keep(screen, u"week"_s);
        const QString fit =
            u"%1 of %2"_s.arg(days->width()).arg(days->fontMetrics().horizontalAdvance(days->text()));
        QVERIFY2(days->width() >= days->fontMetrics().horizontalAdvance(days->text()), qPrintable(fit));
    }

    void aDragIsSeenWithItsCells()
    {
        CalendarScreen screen;
        const Palette tokens = Palette::of(Scheme::Light);
        const QPoint from = screen.blockRect(screen.robot).center();
        const QPoint to = from + (screen.at(QDate(2026, 11, 25), 10) - screen.at(QDate(2026, 11, 26), 14));
        screen.drag(from, to);
        QTRY_VERIFY(!screen.reasons().isEmpty());
        const QImage picture = screen.canvas()->grab().toImage();
        QSet<QRgb> grounds;
        for (int y = 2; y < picture.height(); y += 3)
            grounds.insert(picture.pixel(screen.at(QDate(2026, 11, 27), 12).x(), y));
        QVERIFY(grounds.contains(tokens.okSoft.rgb()) || grounds.contains(tokens.warnSoft.rgb()));
        keep(screen, u"drag"_s);
        screen.drop(from);
    }

    void everySpanAndDialogIsSeen()
    {
        CalendarScreen screen;
        for (const auto* span : {"spanDay", "spanMonth", "spanAgenda"}) {
            screen.click(QLatin1StringView(span));
            screen.view().refreshNow();
            QVERIFY(screen.view().stage().layout().contentSize().height() > 0);
            keep(screen, QLatin1StringView(span));
        }
        screen.click(u"spanWeek"_s);
        screen.trigger(u"lanes_rooms"_s);
        keep(screen, u"lanes"_s);
        screen.trigger(u"lanes_none"_s);
        screen.choose(screen.python[0]);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_S, Qt::Key_G, Qt::Key_F1}) {
            screen.key(key);
            screen.waitForDialog();
            keepWidget(screen.dialog(), screen.dialog()->objectName());
            screen.dialog()->reject();
            screen.waitForNoDialog();
        }
        screen.trigger(u"planRules"_s);
        screen.waitForDialog();
        keepWidget(screen.dialog(), u"rules"_s);
        screen.dialog()->reject();
        screen.waitForNoDialog();
    }

    void darkAndLargeToo()
    {
        CalendarScreen screen(QSize(1400, 900));
        screen.theme().setChoice(Theme::Choice::Dark);
        screen.theme().setTextScale(1.25);
        QCoreApplication::processEvents();
        keep(screen, u"dark"_s);
        QVERIFY(screen.blockRect(screen.robot).isValid());
        screen.theme().setTextScale(1.0);
        screen.theme().setChoice(Theme::Choice::Light);
    }

private:
    static void keep(CalendarScreen& screen, const QString& name)
    {
        screen.view().refreshNow();
        QCoreApplication::processEvents();
        keepWidget(screen.page().window(), name);
    }
    static void keepWidget(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("KITCAMP_CALENDAR");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }
};

QTEST_MAIN(CalendarLookTest)
#include "tst_calendarlook.moc"
