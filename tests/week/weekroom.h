// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testplan.h"

#include "views/common/theme.h"
#include "views/week/reasonpanel.h"
#include "views/week/weekview.h"

#include <QtTest>

namespace kitcamp {

/// A window with the week of testplan.cpp in it, and what a person does to it.
class WeekRoom
{
public:
    explicit WeekRoom(QSize size = QSize(1000, 760))
        : theme(*qApp, [] { return Scheme::Light; })
    {
        fillWeek(plan);
        view.setModel(&plan);
        view.setJudge(&judge);
        view.setDate(QDate(2026, 11, 25));
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        view.refreshNow();
    }

    [[nodiscard]] PlanStage& stage() { return view.stage(); }
    [[nodiscard]] QWidget* canvas() { return view.viewport(); }
    [[nodiscard]] QRect shown(const QRect& content)
    {
        return content.translated(-view.visibleContent().topLeft());
    }
    [[nodiscard]] QRect blockRect(qint64 id)
    {
        return shown(stage().layout().placed().at(stage().layout().placedOf(id)).rect);
    }
    /// Where in the viewport a time of day stands.
    [[nodiscard]] QPoint at(int day, int hour, int minute = 0, qint64 lane = 0)
    {
        const QRect rect =
            shown(stage().layout().rectOf({QDate(2026, 11, day), hour * 60 + minute, lane}, 30));
        return view.stage().layout().timeRunsRight() ? QPoint(rect.left() + 1, rect.center().y())
                                                     : QPoint(rect.center().x(), rect.top() + 1);
    }
    void click(qint64 id, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, blockRect(id).center());
    }
    void press(QPoint from, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
    }
    /// The way is made in steps, as a hand does.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        for (int step = 1; step <= 4; ++step) {
            const QPoint point = from + (to - from) * step / 4;
            QMouseEvent event(QEvent::MouseMove, point, canvas()->mapToGlobal(point), Qt::NoButton,
                              Qt::LeftButton, modifiers);
            QApplication::sendEvent(canvas(), &event);
        }
    }
    void release(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    /// A key while its modifiers are held down; key() lets them go each time.
    void held(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&view, &press);
        QKeyEvent release(QEvent::KeyRelease, key, modifiers);
        QApplication::sendEvent(&view, &release);
    }
    [[nodiscard]] ReasonPanel* panel() { return view.findChild<ReasonPanel*>(); }
    [[nodiscard]] qint64 current() { return stage().currentBlock() ? stage().currentBlock()->id : 0; }

    Theme theme;
    TestPlan plan;
    TestJudge judge;
    WeekView view;
};

} // namespace kitcamp
