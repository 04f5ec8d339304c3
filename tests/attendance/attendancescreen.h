// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "tests/attendance/attendancecentre.h"
#include "tests/common/recordedtones.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/common/workplace.h"

#include <QSettings>
#include <QTableView>

namespace kitcamp {

class AttendancePage;
class AttendanceTab;

/// The page of attendance, or an activity's tab, in a window of its own over the small centre.
class AttendanceScreen
{
public:
    explicit AttendanceScreen(QSize size = {1112, 746});
    ~AttendanceScreen();

    AttendanceCentre centre;
    RecordedTones tones;
    QStringList shownObjects; ///< "person 42"
    QStringList said;
    QString fileAnswer; ///< what the person answers when asked for a file
    QList<std::shared_ptr<const Paper>> papers;

    [[nodiscard]] AttendancePage& openPage();
    [[nodiscard]] AttendanceTab& openTab(qint64 activity);
    [[nodiscard]] Theme& theme() { return m_theme; }
    /// The keys of a scanner: TEXT and Enter into whatever has the focus.
    void scan(const QString& text);
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// Clicks the button of that name as a person does; fails where it cannot be clicked.
    void click(const QString& name);
    void selectRows(const QString& table, const QList<int>& rows);

    template <typename W>
    [[nodiscard]] W* find(const QString& name)
    {
        return m_window->findChild<W*>(name);
    }
    [[nodiscard]] QString seen(const QString& label);
    [[nodiscard]] QString cell(const QString& table, int row, int column);
    [[nodiscard]] int rows(const QString& table);
    [[nodiscard]] QWidget& window() { return *m_window; }
    /// Leaves a picture in the folder of KITCAMP_PICTURES, where that is set.
    void keep(const QString& name);

private:
    void openWindow();
    void show(QWidget* content);

    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Desk m_desk;
    Workplace m_workplace;
    std::unique_ptr<QWidget> m_window;
    QSize m_size;
};

} // namespace kitcamp
