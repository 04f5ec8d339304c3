// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/common/theme.h"

#include <QSvgRenderer>
#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theDesktopIsFollowedUntilAChoiceIsMade()
    {
        Scheme desktop = Scheme::Dark;
        Theme theme(*qApp, [&] { return desktop; });
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Scheme::Dark).surface);

        desktop = Scheme::Light;
        QEvent themeChange(QEvent::ThemeChange);
        QCoreApplication::sendEvent(qApp, &themeChange);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Scheme::Light).surface);

        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Scheme::Dark).surface);
        QCoreApplication::sendEvent(qApp, &themeChange);
        QCOMPARE(theme.scheme(), Scheme::Dark);
    }

    void openWidgetsFollowASwitch()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        TextLabel label(u"overdue"_s, TextSize::Body);
        label.setTone(Tone::Bad);
        label.show();
        QSignalSpy changes(&theme, &Theme::changed);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::of(Scheme::Dark).bad);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changes.count(), 1);
        theme.setChoice(Theme::Choice::Light);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::of(Scheme::Light).bad);
    }

    void textsGrowTogether()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        TextLabel title(u"Desk"_s, TextSize::Title);
        QCOMPARE(QApplication::font().pixelSize(), 14);
        QCOMPARE(title.font().pixelSize(), 19);
        QCOMPARE(textFont(TextSize::Figure).pixelSize(), 23);
        QCOMPARE(textFont(TextSize::Secondary).pixelSize(), 13);
        QCOMPARE(rowHeight(), 32);
        theme.setTextScale(2.0);
        QCOMPARE(QApplication::font().pixelSize(), 28);
        QCOMPARE(title.font().pixelSize(), 38);
        QCOMPARE(rowHeight(), 64);
        theme.setTextScale(17);
        QCOMPARE(theme.textScale(), 2.0);
        theme.setTextScale(0);
        QCOMPARE(QApplication::font().pixelSize(), 14);
    }

    void everyIconIsADrawingAndTakesTheThemesColour()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        QVERIFY(Icon::names().size() > 20);
        for (const QString& name : Icon::names()) {
            QSvgRenderer drawing(u":/icons/%1.svg"_s.arg(name));
            QVERIFY2(drawing.isValid(), qPrintable(name));
        }
        const QIcon undo = Icon::named(u"undo"_s);
        const QImage light = undo.pixmap(32, 32).toImage();
        theme.setChoice(Theme::Choice::Dark);
        const QImage dark = undo.pixmap(32, 32).toImage();
        QVERIFY(light != dark);
        QVERIFY(dark != undo.pixmap(QSize(32, 32), QIcon::Disabled).toImage());
        QVERIFY(!Icon::application().isNull());
        QVERIFY(Icon::named(u"no such drawing"_s).isNull());
        QVERIFY(Icon::named({}).isNull());
    }

    void aLabelTooLongForItsRoomIsElidedAndNotCut()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        TextLabel label(u"Scan a card, a device, a kit, a slip: in any order"_s, TextSize::Body);
        const int whole = label.sizeHint().width();
        QVERIFY(label.minimumSizeHint().width() > 100);
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < 40);
        QCOMPARE(label.sizeHint().width(), whole);
    }

    void namesAreNeverTakenForMarkup()
    {
        TextLabel label(u"<b>Bobby</b>"_s, TextSize::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
