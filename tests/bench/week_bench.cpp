// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// week_bench: how long a frame of the week takes, with 2,000 sessions of which some 300 are seen, while it is
// scrolled, zoomed and while a session is dragged over judged cells. A frame is everything from the movement
// of the hand to the painted picture.
#include "views/common/theme.h"
#include "views/week/weekview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int sessions = 2000;
constexpr int rooms = 24;

class FullWeek final : public WeekModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : sessions;
    }
    [[nodiscard]] PlanBlock block(int row) const override
    {
        PlanBlock made;
        made.id = row + 1;
        made.day = QDate(2026, 11, 23).addDays(row % 7);
        const int slot = row / (7 * rooms); // twelve of them fill a day of a room
        made.start = 7 * 60 + slot * 75 + row % 3 * 5;
        made.minutes = 60;
        made.lanes = {row / 7 % rooms + 1};
        made.title = u"IoT Inside Out %1/8"_s.arg(row % 8 + 1);
        made.lines = {u"Lab %1"_s.arg(row % 9 + 1), u"徐、陈"_s, u"%1/70"_s.arg(row % 70)};
        made.tone = row % 17 == 0 ? Tone::Warn : row % 41 == 0 ? Tone::Bad : Tone::Plain;
        made.state = row % 5 == 0 ? BlockState::Draft : BlockState::Published;
        return made;
    }
    [[nodiscard]] DayFacts dayFacts(QDate) const override { return {12, DayFacts::Kind::Working, {}}; }
    [[nodiscard]] QList<PlanLane> lanes() const override
    {
        QList<PlanLane> made;
        for (int room = 1; room <= rooms; ++room)
            made.append({room, u"Room %1"_s.arg(200 + room), u"60 seats"_s});
        return made;
    }
};

class QuickJudge final : public DragJudge
{
public:
    [[nodiscard]] QList<Tone> judge(const DraggedBlock&, const QList<PlanPlace>& places) override
    {
        QList<Tone> tones;
        for (const PlanPlace& place : places)
            tones.append(place.minute % 120 == 0 ? Tone::Bad : place.lane % 3 == 0 ? Tone::Warn : Tone::Ok);
        return tones;
    }
    [[nodiscard]] PlaceReasons explain(const DraggedBlock&, const PlanPlace& place) override
    {
        PlaceReasons reasons{.verdict = place.lane % 3 == 0 ? Tone::Warn : Tone::Ok};
        reasons.lines = {{u"9 of 68 have \"Mechanics II\" (School of ME)"_s, Tone::Warn},
                         {u"Lab 2 free, 70 seats • 30 boards free"_s, Tone::Ok}};
        reasons.better = u"Sun 29 Nov 13:00, no warning"_s;
        reasons.betterPlace = PlanPlace{QDate(2026, 11, 29), 780, 1};
        return reasons;
    }
};

/// The milliseconds of many frames, as a line of figures.
class Frames
{
public:
    template <typename Hand>
    void take(Hand&& hand)
    {
        const double before = cpuMilliseconds();
        QElapsedTimer timer;
        timer.start();
        hand();
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        m_times.append(timer.nsecsElapsed() / 1e6);
        m_work.append(cpuMilliseconds() - before);
    }

    /// The times on the clock, and of them what this thread worked (the rest is the machine's other work).
    void print(const char* what)
    {
        std::printf("  %-32s %4lld frames %s   work %s ms\n", what, static_cast<long long>(m_times.size()),
                    qPrintable(figures(m_times)), qPrintable(figures(m_work)));
    }

private:
    static double cpuMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static QString figures(QList<double>& values)
    {
        std::sort(values.begin(), values.end());
        const auto at = [&](double part) {
            return values[std::min<qsizetype>(values.size() - 1, std::lround(part * double(values.size())))];
        };
        return QString::asprintf("p50 %6.2f  p95 %6.2f  worst %6.2f", at(0.5), at(0.95), values.last());
    }

    QList<double> m_times;
    QList<double> m_work;
};

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents();
}

void sendMouse(WeekView& view, QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

int seenBlocks(WeekView& view)
{
    int seen = 0;
    for (const PlacedBlock& at : view.stage().layout().placed())
        seen += at.rect.intersects(view.visibleContent());
    return seen;
}

void scroll(QScrollBar* bar, int step, int count, const char* what)
{
    Frames frames;
    int direction = step;
    for (int i = 0; i < count; ++i) {
        if (bar->value() + direction > bar->maximum() || bar->value() + direction < 0)
            direction = -direction;
        frames.take([&] { bar->setValue(bar->value() + direction); });
    }
    frames.print(what);
}

void dragAround(WeekView& view)
{
    const QRect seen = view.visibleContent();
    QPoint from;
    for (const PlacedBlock& at : view.stage().layout().placed()) {
        if (seen.adjusted(300, 200, -300, -200).contains(at.rect))
            from = at.rect.center() - seen.topLeft();
    }
    sendMouse(view, QEvent::MouseButtonPress, from);
    Frames begin;
    begin.take([&] { sendMouse(view, QEvent::MouseMove, from + QPoint(20, 20)); });
    begin.print("drag begins (all cells judged)");
    Frames frames;
    const double width = view.viewport()->width() / 2.0 - 60;
    const double height = view.viewport()->height() / 2.0 - 60;
    for (int i = 0; i < 600; ++i) { // a figure of eight over the whole plan
        const QPoint at(qRound(view.viewport()->width() / 2.0 + width * std::sin(i / 60.0)),
                        qRound(view.viewport()->height() / 2.0 + height * std::sin(i / 30.0)));
        frames.take([&] { sendMouse(view, QEvent::MouseMove, at); });
    }
    frames.print("drag");
    scroll(view.horizontalScrollBar(), 18, 200, "drag that scrolls at the edge");
    sendMouse(view, QEvent::MouseButtonRelease, from);
    settle(50);
}

void measure(QSize size)
{
    FullWeek week;
    QuickJudge judge;
    WeekView view;
    view.setModel(&week);
    view.setJudge(&judge);
    view.setDate(QDate(2026, 11, 25));
    view.setNow(QDateTime(QDate(2026, 11, 25), QTime(10, 0)));
    view.setHourPixels(size.height() > 2000 ? 180 : 90);
    view.resize(size);
    Frames first;
    first.take([&] { view.show(); });
    view.activateWindow();
    view.setFocus();
    settle(300);
    std::printf("%d x %d: %d of %d sessions are seen\n", size.width(), size.height(), seenBlocks(view),
                sessions);
    first.print("first picture");
    scroll(view.horizontalScrollBar(), 37, 400, "scroll sideways");
    scroll(view.verticalScrollBar(), 23, 400, "scroll down");
    settle(400);
    Frames repaint;
    for (int i = 0; i < 100; ++i)
        repaint.take([&] { view.viewport()->update(); });
    repaint.print("all painted anew");
    dragAround(view);
    Frames zoom;
    for (int i = 0; i < 20; ++i)
        zoom.take([&] { view.setHourPixels(90 + i * 3); });
    zoom.print("zoom (all blocks laid out anew)");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application, [] { return Scheme::Light; });
    measure(QSize(1920, 1080));
    measure(QSize(3840, 2160));
    return 0;
}
