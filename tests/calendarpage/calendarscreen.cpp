// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarscreen.h"

#include "tests/testkit/verify.h"

#include <QtTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

CalendarScreen::CalendarScreen(QSize size)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_desk(*centre)
    , m_workplace{*centre,
                  m_desk,
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  [this](const QString& query) { return m_searchText.foldQuery(query); },
                  [](const QString&, qint64) {},
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion&) { return nextFile; },
                  [this](const QString& sentence) { said << sentence; }}
    , m_size(size)
{
    QLocale::setDefault(m_workplace.locale);
    centre.file().clock().set(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    fill();
    open();
}

CalendarScreen::~CalendarScreen() = default;

void CalendarScreen::fill()
{
    testkit::TestStore& file = centre.file();
    robots = file.add(u"activity"_s,
                      {{"kind"_L1, u"camp"_s},
                       {"name"_L1, u"Robots"_s},
                       {"starts_on"_L1, u"2026-11-01"_s},
                       {"ends_on"_L1, u"2026-12-31"_s}});
    SessionPattern pattern;
    pattern.from = QDate(2026, 11, 25);
    pattern.until = QDate(2026, 12, 9);
    pattern.weekdays = Weekdays::range(3, 3);
    pattern.times = {{{}, 600, 100}};
    const auto series = centre.planner().addSeries(centre.wish(), pattern);
    if (!series || !centre->perform(series->action))
        qFatal("the series was not made");
    for (const SessionRow& row : series->action.sessions)
        python << row.id;
    const auto add = [&](SessionWish wish) {
        const auto made = centre.planner().add(wish);
        if (!made || !centre->perform(made->action))
            qFatal("the session was not made");
        return made->action.sessions.constFirst().id;
    };
    SessionWish camp = centre.wish(u"2026-11-26T14:00"_s, 120);
    camp.row.activity = robots;
    camp.row.room = centre.lab2;
    camp.staff = {{centre.li}};
    robot = add(camp);
    SessionWish waits = centre.wish({}, 60);
    waits.row.title = u"Briefing"_s;
    waits.row.room = 0;
    waits.staff.clear();
    briefing = add(waits);
}

void CalendarScreen::open()
{
    m_window.reset();
    m_window = std::make_unique<QWidget>();
    m_page = new CalendarPage(m_workplace, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->arrive();
    view().refreshNow();
}

QRect CalendarScreen::blockRect(qint64 id, qint64 lane)
{
    view().refreshNow();
    const int placed = view().stage().layout().placedOf(id, lane);
    if (placed < 0)
        qFatal("the session is not shown");
    return view().stage().layout().placed().at(placed).rect.translated(-view().visibleContent().topLeft());
}

QPoint CalendarScreen::at(QDate day, int hour, int minute, qint64 lane)
{
    const QRect rect = view()
                           .stage()
                           .layout()
                           .rectOf({day, hour * 60 + minute, lane}, 30)
                           .translated(-view().visibleContent().topLeft());
    return {rect.center().x(), rect.top() + 1};
}

bool CalendarScreen::shows(qint64 id)
{
    view().refreshNow();
    return view().sheet().find(id) != nullptr;
}

QString CalendarScreen::reasons()
{
    const auto* panel = view().findChild<ReasonPanel*>();
    return panel && panel->isVisible() ? panel->accessibleName() : QString();
}

QDialog* CalendarScreen::dialog()
{
    for (QDialog* one : m_page->findChildren<QDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

void CalendarScreen::waitForDialog()
{
    QTRY_VERIFY(dialog() && QApplication::activeWindow() == dialog());
    QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
}

void CalendarScreen::waitForNoDialog()
{
    QTRY_VERIFY(!dialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CalendarScreen::drag(QPoint from, QPoint to, Qt::KeyboardModifiers held)
{
    QTest::mousePress(canvas(), Qt::LeftButton, held, from);
    for (int step = 1; step <= 4; ++step) { // as a hand does
        const QPoint point = from + (to - from) * step / 4;
        QMouseEvent event(QEvent::MouseMove, point, canvas()->mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, held);
        QApplication::sendEvent(canvas(), &event);
    }
}

void CalendarScreen::drop(QPoint to, Qt::KeyboardModifiers held)
{
    QTest::mouseRelease(canvas(), Qt::LeftButton, held, to);
    view().refreshNow();
}

void CalendarScreen::dragAndDrop(QPoint from, QPoint to, Qt::KeyboardModifiers held)
{
    drag(from, to, held);
    drop(to, held);
}

void CalendarScreen::choose(qint64 id)
{
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, blockRect(id).center());
    QVERIFY(view().stage().currentBlock());
    QCOMPARE(view().stage().currentBlock()->id, id);
}

void CalendarScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QWidget* target = dialog() ? QApplication::focusWidget() : static_cast<QWidget*>(&view());
    QVERIFY(target);
    QTest::keyClick(target, key, held);
}

void CalendarScreen::held(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&view(), &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(&view(), &release);
}

void CalendarScreen::click(const QString& button)
{
    auto* found = find<QAbstractButton>(button);
    QVERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
    const QPoint spot =
        qobject_cast<QCheckBox*>(found) ? QPoint(8, found->height() / 2) : found->rect().center();
    QTest::mouseClick(found, Qt::LeftButton, {}, spot);
}

void CalendarScreen::type(const QString& field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void CalendarScreen::trigger(const QString& action)
{
    auto* found = m_page->findChild<QAction*>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    found->trigger();
}

qint64 CalendarScreen::count(const char* sql)
{
    const auto found = centre->reader().integer(sql);
    return found ? found->value_or(0) : -1;
}

void CalendarScreen::publish(qint64 id)
{
    QJsonObject values{
        {"activity"_L1, value(id, u"activity"_s)},
        {"starts"_L1, starts(id)},
        {"minutes"_L1, value(id, u"minutes"_s)},
        {"room"_L1, value(id, u"room"_s)},
        {"online_link"_L1, QString()},
        {"state"_L1, u"planned"_s},
        {"staff"_L1,
         centre.value(u"session_staff"_s, u"person"_s,
                      count(qPrintable(u"SELECT id FROM session_staff WHERE session=%1"_s.arg(id))))},
        {"published_at"_L1, u"1790000000"_s}};
    const auto done = centre->perform(AddRecord{u"published_session"_s, id, values});
    if (!done)
        qFatal("%s", testkit::why(done.error()).constData());
}

} // namespace kitcamp
