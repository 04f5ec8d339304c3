// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/common/recordedtones.h"
#include "views/activity/activitytab.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"

#include <QSettings>
#include <QTableView>

namespace kitcamp {

/// One of the tabs about those who come, in a window of its own over the small camp.
class AttendeeScreen
{
public:
    explicit AttendeeScreen(QSize size = {1180, 760});
    ~AttendeeScreen();

    AttendeeCentre centre;
    RecordedTones tones;
    QStringList said;
    QString fileAnswer; ///< what the person answers when asked for a file
    QList<std::shared_ptr<const Paper>> papers;

    template <typename Tab>
    Tab& open()
    {
        openWindow();
        auto* tab = new Tab(m_workplace, m_window.get());
        show(tab);
        return *tab;
    }
    [[nodiscard]] Theme& theme() { return m_theme; }
    /// The keys of a person: TEXT and Enter into whatever has the focus.
    void enter(const QString& text);
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// Clicks the button of that name as a person does; fails where it cannot be clicked.
    void click(const QString& name);
    void selectRow(const QString& table, int row, Qt::KeyboardModifiers held = Qt::NoModifier);

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
    void show(ActivityTab* tab);

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
