// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplan.h"

#include "../common/strictwarnings.h"
#include "views/common/theme.h"
#include "views/week/planpaper.h"
#include "views/week/reasonpanel.h"
#include "views/week/weekview.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

void save(const QImage& picture, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
        QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, name)));
}

/// How many different colours stand in a part of a picture: nothing drawn is one.
qsizetype coloursIn(const QImage& picture, const QRect& part)
{
    QSet<QRgb> found;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            found.insert(picture.pixel(x, y));
    return found.size();
}

} // namespace

/// The plan in all its looks, drawn for people to see and checked for what must not be missing.
class WeekLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
    }
    void init()
    {
        failOnWarnings();
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setTextScale(1);
    }

    void everyLookIsDrawn_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<QString>("look");
        QTest::addColumn<QSize>("size");
        const QStringList spans{u"day"_s, u"week"_s, u"month"_s, u"agenda"_s};
        for (int span = 0; span < spans.size(); ++span) {
            for (const QString& look :
                 {u"light"_s, u"dark"_s, u"chinese"_s, u"large"_s, u"lanes"_s, u"rows"_s, u"periods"_s})
                QTest::newRow(qPrintable(spans[span] + u'-' + look)) << span << look << QSize(1020, 680);
        }
        QTest::newRow("week-small") << 1 << u"light"_s << QSize(620, 520);
        QTest::newRow("week-4k") << 1 << u"light"_s << QSize(3200, 1900);
    }
    void everyLookIsDrawn()
    {
        QFETCH(const int, span);
        QFETCH(const QString, look);
        QFETCH(const QSize, size);
        TestPlan plan;
        fillWeek(plan, look == "chinese"_L1);
        m_theme->setChoice(look == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light);
        m_theme->setTextScale(look == "large"_L1 ? 2 : 1);
        const QLocale before;
        if (look == "chinese"_L1)
            QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        if (look == "lanes"_L1 || look == "rows"_L1)
            plan.laneList = {{1, u"Lab 2"_s, u"70 seats"_s},
                             {2, u"Room 301"_s, u"60 seats"_s},
                             {3, u"Room 205"_s, u"24 seats"_s}};
        if (look == "periods"_L1)
            plan.periodList = campusPeriods();
        WeekView view;
        view.setModel(&plan);
        view.setSpan(static_cast<ShownSpan>(span));
        view.setDate(QDate(2026, 11, 28));
        view.setNow(QDateTime(QDate(2026, 11, 25), QTime(15, 20)));
        view.setSnap(look == "periods"_L1 ? Snap::Periods : Snap::FiveMinutes);
        view.setLaneDirection(look == "rows"_L1 ? LaneDirection::Rows : LaneDirection::Columns);
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage picture = view.grab().toImage();
        save(picture, QLatin1StringView(QTest::currentDataTag()));
        QLocale::setDefault(before);
        int seen = 0;
        for (const PlacedBlock& at : view.stage().layout().placed()) {
            const QRect shown = (at.rect & view.visibleContent())
                                    .translated(-view.visibleContent().topLeft() + view.viewport()->pos());
            if (shown.height() < 15 || shown.width() < 20)
                continue;
            ++seen;
            QVERIFY2(coloursIn(picture, shown) > 8, "a block without a text");
        }
        QVERIFY(seen > 0);
    }

    void aDragIsDrawnWithItsReasons_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<bool>("dark");
        QTest::newRow("drag-week") << 1 << false;
        QTest::newRow("drag-week-dark") << 1 << true;
        QTest::newRow("drag-month") << 2 << false;
    }
    void aDragIsDrawnWithItsReasons()
    {
        QFETCH(const int, span);
        QFETCH(const bool, dark);
        m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        TestPlan plan;
        fillWeek(plan);
        TestJudge judge;
        judge.better = PlanPlace{QDate(2026, 11, 29), 780, 0};
        WeekView view;
        view.setModel(&plan);
        view.setJudge(&judge);
        view.setSpan(static_cast<ShownSpan>(span));
        view.setDate(QDate(2026, 11, 26));
        view.resize(860, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.startPlacing({77, 120, u"Make-up: IoT 2/8"_s});
        view.stage().drag().moveTo({QDate(2026, 11, 26), 600, 0}, 120);
        const QImage picture = view.grab().toImage();
        save(picture, QLatin1StringView(QTest::currentDataTag()));
        const auto* panel = view.findChild<ReasonPanel*>();
        QVERIFY(panel->isVisible());
        QVERIFY(view.rect().contains(panel->geometry()));
        const QRect ghost =
            view.stage().ghostRect().translated(-view.visibleContent().topLeft() + view.viewport()->pos());
        QVERIFY2(!panel->geometry().intersects(ghost), "the reasons cover what is dragged");
        QVERIFY(panel->text().contains("with warnings: Teacher Xu"_L1));
        QVERIFY(panel->text().contains("Better: Sun 29 Nov 13:00"_L1));
    }

    /// Scrolling moves pixels and a drag repaints two places: nothing may differ from a plan painted anew.
    void whatMovedLooksAsPaintedAnew()
    {
        TestPlan plan;
        fillWeek(plan);
        plan.laneList = {{1, u"Lab 2"_s, {}}, {2, u"Room 301"_s, {}}, {3, u"Room 205"_s, {}}};
        TestJudge judge;
        WeekView view;
        view.setModel(&plan);
        view.setJudge(&judge);
        view.setDate(QDate(2026, 11, 26));
        view.setNow(QDateTime(QDate(2026, 11, 26), QTime(11, 0)));
        view.setHourPixels(80);
        view.resize(700, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto compare = [&] {
            QCoreApplication::processEvents();
            const QImage onScreen =
                view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
            const QImage anew = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            if (onScreen != anew) {
                save(onScreen, u"differs-screen"_s);
                save(anew, u"differs-anew"_s);
            }
            return onScreen == anew;
        };
        QVERIFY(compare());
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            if (i == 30)
                view.startPlacing({77, 120, u"Make-up: IoT 2/8"_s});
            if (i >= 30 && i % 2)
                view.stage().drag().moveTo({QDate(2026, 11, 23).addDays(random.bounded(7)),
                                            420 + 5 * random.bounded(160), 1 + random.bounded(3)},
                                           120);
            else if (i % 3)
                view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum() + 1));
            else
                view.horizontalScrollBar()->setValue(
                    random.bounded(view.horizontalScrollBar()->maximum() + 1));
            QVERIFY2(compare(), qPrintable(u"step %1"_s.arg(i)));
        }
    }

    void theSameWeekGoesOnPaper_data()
    {
        QTest::addColumn<int>("span");
        QTest::newRow("paper-week") << 1;
        QTest::newRow("paper-month") << 2;
        QTest::newRow("paper-agenda") << 3;
    }
    void theSameWeekGoesOnPaper()
    {
        QFETCH(const int, span);
        m_theme->setChoice(Theme::Choice::Dark); // paper is light all the same
        TestPlan plan;
        fillWeek(plan);
        PlanSheet sheet;
        sheet.span = static_cast<ShownSpan>(span);
        sheet.date = QDate(2026, 11, 26);
        sheet.font = QApplication::font();
        sheet.chooseDays();
        sheet.read(&plan);
        QImage page(1684, 1190, QImage::Format_RGB32);
        page.fill(Palette::of(Scheme::Light).surface);
        QPainter painter(&page);
        const QRectF target(60, 100, 1564, 1030);
        paintPlan(painter, target, sheet);
        painter.end();
        save(page, QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(coloursIn(page, QRect(0, 0, 1684, 95)) == 1);
        QVERIFY(coloursIn(page, QRect(0, 1135, 1684, 50)) == 1);
        QVERIFY(coloursIn(page, target.toRect()) > 50);
        QCOMPARE(page.pixelColor(70, 1100).lightness() > 200, true);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(WeekLookTest)
#include "tst_weeklook.moc"
