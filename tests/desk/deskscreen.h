// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/common/recordedtones.h"
#include "tests/lending/deskcentre.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/common/workplace.h"

#include <QSettings>
#include <QTableView>

namespace kitcamp {

class DeskPage;
class LastActionsList;

/// The desk's page in a window of its own, over the small centre; remembers where it asked to go.
class DeskScreen
{
public:
    explicit DeskScreen(QSize size = {1112, 746});
    ~DeskScreen();

    DeskCentre centre;
    RecordedTones tones;
    QStringList shownPages;
    QStringList shownObjects; ///< "device 42"
    QList<std::shared_ptr<const Paper>> papers;

    [[nodiscard]] DeskPage& page() { return *m_page; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    /// Made anew, as after a change of language.
    void remake();
    /// The keys of a scanner: TEXT and Enter into whatever has the focus.
    void scan(const QString& text, Qt::Key end = Qt::Key_Return);
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void type(const QString& text);
    /// Clicks the button of that name as a person does; fails where it cannot be clicked.
    void click(const QString& name);
    /// Clicks Undo beside the Action in that row of the last ones.
    void clickUndo(int row);

    template <typename W>
    [[nodiscard]] W* find(const QString& name)
    {
        return window()->findChild<W*>(name);
    }
    [[nodiscard]] QWidget* window();
    [[nodiscard]] QWidget* focus();
    /// The text of a label that is to be seen; "(hidden)" else.
    [[nodiscard]] QString seen(const QString& name);
    [[nodiscard]] QString prompt();
    /// The cells of a row of what happened: time, device, what, due, offers.
    [[nodiscard]] QStringList outcomeRow(int row);
    [[nodiscard]] int outcomeRows();
    [[nodiscard]] QStringList heldLoans();
    [[nodiscard]] LastActionsList* lastActions();

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Workplace m_workplace;
    std::unique_ptr<QWidget> m_window;
    DeskPage* m_page = nullptr;
    QSize m_size;
};

} // namespace kitcamp
