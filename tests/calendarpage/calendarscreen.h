// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "models/people/text/searchtext.h"
#include "tests/common/recordedtones.h"
#include "tests/sessions/sessioncentre.h"
#include "views/calendar/calendarpage.h"
#include "views/common/inlinemessage.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/week/reasonpanel.h"
#include "views/week/weekview.h"

#include <QSettings>

namespace kitcamp {

/// The page Calendar in a window of its own, in the twelfth week of the small centre's term, and what a
/// person does to it.
///
/// Wed 25 Nov 10:00 Python 1/3 in Lab 1 with Zhang; Thu 26 Nov 14:00 Robots in Lab 2 with Li; Python 2/3 on
/// Wed 2 Dec, 3/3 on Wed 9 Dec, of the same series; "Briefing" waits for a place.
class CalendarScreen
{
public:
    explicit CalendarScreen(QSize size = QSize(1112, 746));
    ~CalendarScreen();

    testkit::SessionCentre centre;
    qint64 robots = 0; ///< a camp
    QList<qint64> python; ///< its three sessions
    qint64 robot = 0;
    qint64 briefing = 0;

    void open(); ///< anew, as after a restart
    [[nodiscard]] CalendarPage& page() { return *m_page; }
    [[nodiscard]] WeekView& view() { return *m_page->view(); }
    [[nodiscard]] QWidget* canvas() { return view().viewport(); }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    // what is seen
    [[nodiscard]] QRect blockRect(qint64 id, qint64 lane = 0);
    [[nodiscard]] QPoint at(QDate day, int hour, int minute = 0, qint64 lane = 0);
    [[nodiscard]] bool shows(qint64 id);
    [[nodiscard]] QString message()
    {
        return find<InlineMessage>(QStringLiteral("calendarMessage"))->sentence();
    }
    [[nodiscard]] QString reasons();
    [[nodiscard]] QString text(const QString& label) { return find<QLabel>(label)->text(); }
    template <typename W = QWidget>
    [[nodiscard]] W* find(const QString& name)
    {
        W* found = nullptr;
        for (W* one : m_page->findChildren<W*>(name))
            found = !found || one->isVisible() ? one : found;
        if (!found)
            qFatal("nothing is called %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QDialog* dialog();
    void waitForDialog();
    void waitForNoDialog();

    // what a person does
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers held = {}); ///< without letting go
    void drop(QPoint to, Qt::KeyboardModifiers held = {});
    void dragAndDrop(QPoint from, QPoint to, Qt::KeyboardModifiers held = {});
    void choose(qint64 id);
    void key(Qt::Key key, Qt::KeyboardModifiers held = {});
    void held(Qt::Key key, Qt::KeyboardModifiers modifiers); ///< while the modifiers are held down
    void click(const QString& button);
    void type(const QString& field, const QString& text);
    void trigger(const QString& action);

    // the file
    [[nodiscard]] QString starts(qint64 id)
    {
        return centre.value(QStringLiteral("session"), QStringLiteral("starts"), id);
    }
    [[nodiscard]] QString value(qint64 id, const QString& column)
    {
        return centre.value(QStringLiteral("session"), column, id);
    }
    [[nodiscard]] qint64 count(const char* sql);
    void publish(qint64 id); ///< people know of it as it stands

    QString nextFile; ///< the answer to the next question for a file
    QStringList said; ///< in the status bar
    QList<std::shared_ptr<const Paper>> papers;
    RecordedTones tones;

private:
    void fill();

    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    SearchText m_searchText;
    Desk m_desk;
    Workplace m_workplace;
    QSize m_size;
    std::unique_ptr<QWidget> m_window;
    CalendarPage* m_page = nullptr;
};

} // namespace kitcamp
