// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// calendar_bench: the page Calendar over a file with 2,000 sessions, of which 300 are seen: how long a frame
// takes while it is scrolled and while a session is dragged under the real rules, and how long a move takes
// from the hand to the painted picture.
#include "models/activities/sessions/sessionplanner.h"
#include "models/lending/desk.h"
#include "models/people/text/searchtext.h"
#include "tests/common/recordedtones.h"
#include "tests/sessions/sessioncentre.h"
#include "views/calendar/calendarpage.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/week/weekview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 7;
constexpr int sessionsAWeek = 300;

/// The milliseconds of many frames; the work of this thread alone decides, the machine has others.
class Frames
{
public:
    template <typename Hand>
    void take(Hand&& hand)
    {
        const double before = cpuMilliseconds();
        hand();
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        m_work.append(cpuMilliseconds() - before);
    }
    void print(const char* what)
    {
        std::sort(m_work.begin(), m_work.end());
        const auto at = [&](double part) {
            return m_work[std::min<qsizetype>(m_work.size() - 1, std::lround(part * double(m_work.size())))];
        };
        std::printf("  %-34s %4lld frames  p50 %6.2f  p95 %6.2f  worst %6.2f ms\n", what,
                    static_cast<long long>(m_work.size()), at(0.5), at(0.95), m_work.last());
    }

private:
    static double cpuMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    QList<double> m_work;
};

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents();
}

/// Rooms, teachers, classes with their students, and 300 sessions in each of seven weeks.
void fill(testkit::SessionCentre& centre)
{
    const auto add = [&](const QString& table, const QJsonObject& values) {
        return centre.file().add(table, values);
    };
    QList<qint64> rooms;
    QList<qint64> staff;
    QList<qint64> classes;
    for (int i = 0; i < 24; ++i)
        rooms << add(u"room"_s, {{"name"_L1, u"Room %1"_s.arg(201 + i)}, {"seats"_L1, u"60"_s}});
    for (int i = 0; i < 30; ++i)
        staff << add(
            u"person"_s,
            {{"name"_L1, u"Teacher %1"_s.arg(i)}, {"organization"_L1, QString::number(centre.north)}});
    for (int i = 0; i < 34; ++i)
        classes << add(
            u"activity"_s,
            {{"kind"_L1, u"class"_s}, {"name"_L1, u"Class %1"_s.arg(i)}, {"seats_site"_L1, u"70"_s}});
    RecordBatch people;
    people.purpose = u"import"_s;
    people.title = u"roster"_s;
    people.table = u"person"_s;
    for (int i = 0; i < 2000; ++i) {
        const qint64 person = centre->ids().nextValue();
        people.add(u"person"_s, person, {{"name"_L1, u"Student %1"_s.arg(i)}});
        people.add(u"participation"_s, centre->ids().nextValue(),
                   {{"activity"_L1, QString::number(classes[i % 34])},
                    {"person"_L1, QString::number(person)},
                    {"state"_L1, u"confirmed"_s}});
    }
    if (const auto done = centre->perform(people); !done)
        qFatal("%s", qPrintable(done.error().sentence));
    AddSessions plan;
    for (int i = 0; i < weeks * sessionsAWeek; ++i) {
        const int slot = i % sessionsAWeek;
        SessionRow row;
        row.id = centre->ids().nextValue();
        row.activity = classes[i % 34];
        row.number = i / 34 + 1;
        row.room = rooms[slot % 24];
        row.setTime(SessionTime{QDate(2026, 11, 2).addDays(i / sessionsAWeek * 7 + slot / 48), // 48 a day
                                8 * 60 + slot / 24 % 2 * 240 + slot % 24 * 5, 90});
        plan.sessions << row;
        plan.staff << SessionStaffRow{centre->ids().nextValue(), row.id, staff[slot % 30], u"teacher"_s};
    }
    if (const auto done = centre->perform(plan); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

void sendMouse(WeekView& view, QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

void scroll(QScrollBar* bar, int step, int count, const char* what)
{
    Frames frames;
    int direction = step;
    for (int i = 0; i < count && bar->maximum() > 0; ++i) {
        if (bar->value() + direction > bar->maximum() || bar->value() + direction < 0)
            direction = -direction;
        frames.take([&] { bar->setValue(bar->value() + direction); });
    }
    if (bar->maximum() > 0)
        frames.print(what);
}

QPoint middleBlock(WeekView& view)
{
    const QRect seen = view.visibleContent();
    QPoint from;
    for (const PlacedBlock& at : view.stage().layout().placed()) {
        if (seen.adjusted(200, 150, -200, -150).contains(at.rect.center()))
            from = at.rect.center() - seen.topLeft();
    }
    return from;
}

void dragAround(WeekView& view)
{
    const QPoint from = middleBlock(view);
    sendMouse(view, QEvent::MouseButtonPress, from);
    Frames begin;
    begin.take([&] { sendMouse(view, QEvent::MouseMove, from + QPoint(20, 20)); });
    begin.print("drag begins (copy, cells, better)");
    Frames frames;
    const double width = view.viewport()->width() / 2.0 - 60;
    const double height = view.viewport()->height() / 2.0 - 60;
    for (int i = 0; i < 600; ++i) { // a figure of eight over the whole plan
        const QPoint at(qRound(view.viewport()->width() / 2.0 + width * std::sin(i / 60.0)),
                        qRound(view.viewport()->height() / 2.0 + height * std::sin(i / 30.0)));
        frames.take([&] { sendMouse(view, QEvent::MouseMove, at); });
    }
    frames.print("drag, with the reasons of each cell");
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&view, &leave);
    settle(50);
}

void moveSessions(testkit::SessionCentre& centre, WeekView& view)
{
    Frames frames;
    PlanDeeds deeds(*centre);
    for (int i = 0; i < 40; ++i) {
        const auto& block = view.sheet().blocks[(i * 7) % view.sheet().blocks.size()].facts;
        const PlanMove move{block.id,
                            {block.day, block.start, 0},
                            {block.day, block.start + (i % 2 ? -30 : 30), 0},
                            block.minutes};
        frames.take([&] {
            if (!deeds.move(move, LaneKind::None))
                std::puts("  a move was refused");
            view.refreshNow();
        });
    }
    frames.print("a move: Action, plan, models, picture");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application, [] { return Scheme::Light; });
    testkit::SessionCentre centre;
    fill(centre);
    centre.file().clock().set(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"bench.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    RecordedTones tones;
    SearchText search;
    Desk desk(*centre);
    Workplace workplace{*centre,
                        desk,
                        theme,
                        tones,
                        preferences,
                        QLocale(QLocale::English),
                        [&](const QString& query) { return search.foldQuery(query); },
                        [](const QString&, qint64) {},
                        [](const QString&) {},
                        [](std::shared_ptr<const Paper>) {},
                        [](QWidget*, const Workplace::FileQuestion&) { return QString(); },
                        [](const QString&) {}};
    QElapsedTimer cold;
    cold.start();
    CalendarPage page(workplace);
    page.resize(1752, 1046);
    page.show();
    page.arrive();
    settle(300);
    WeekView& view = *page.view();
    std::printf("1920 x 1080: %lld of %d sessions are seen; first picture %lld ms\n",
                static_cast<long long>(view.sheet().blocks.size()), weeks * sessionsAWeek,
                static_cast<long long>(cold.elapsed() - 300));
    scroll(view.verticalScrollBar(), 23, 300, "scroll down");
    dragAround(view);
    page.findChild<QAction*>(u"lanes_rooms"_s)->trigger();
    settle(300);
    scroll(view.horizontalScrollBar(), 37, 300, "lanes of rooms: scroll sideways");
    dragAround(view);
    page.findChild<QAction*>(u"lanes_none"_s)->trigger();
    settle(100);
    moveSessions(centre, view);
    return 0;
}
