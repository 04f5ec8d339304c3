// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/searchtext.h"
#include "tests/common/recordedtones.h"
#include "tests/lending/deskcentre.h"
#include "views/common/page.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"

#include <QSettings>
#include <QTableView>

namespace kitcamp {

/// A list page in a window of its own, over the small centre of the desk's tests; the test answers where a
/// person would choose a file, and remembers where the page wanted to go.
class ListScreen
{
public:
    ListScreen();
    ~ListScreen();

    DeskCentre centre;
    RecordedTones tones;
    QString nextFile; ///< the answer to the next question for a file
    QStringList shownObjects; ///< "device 42"
    QList<std::shared_ptr<const Paper>> papers;

    template <typename P>
    void open()
    {
        present(new P(m_workplace));
    }
    [[nodiscard]] Page& page() { return *m_page; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// Finds what is on the page or in the dialog over it; the test stops where it is missing.
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
    [[nodiscard]] bool has(const QString& name) { return m_page->findChild<QWidget*>(name) != nullptr; }
    void click(const QString& name, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// As from the context menu; fails where the action is missing or not enabled.
    void trigger(const QString& action);
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// Types into what has the focus.
    void type(const QString& text);
    void typeInto(const QString& field, const QString& text);
    [[nodiscard]] QDialog* dialog();
    void waitForDialog(); ///< until it has the keyboard
    void waitForNoDialog(); ///< and gives the keyboard back, as a desktop does

    [[nodiscard]] QTableView* table() { return find<QTableView>(QStringLiteral("listTable")); }
    /// The texts of a column from top to bottom, of a table on the page.
    [[nodiscard]] QStringList texts(const QString& columnKey);
    /// Clicks the row in which the first column reads TEXT.
    void clickRow(const QString& text, Qt::KeyboardModifiers held = Qt::NoModifier);
    [[nodiscard]] QString message();
    /// The texts of all labels that are to be seen in the record panel.
    [[nodiscard]] QStringList recordTexts();

private:
    void present(Page* page);

    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    SearchText m_searchText;
    Workplace m_workplace;
    std::unique_ptr<QWidget> m_window;
    Page* m_page = nullptr;
};

} // namespace kitcamp
