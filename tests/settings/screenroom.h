// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "tests/common/recordedtones.h"
#include "tests/people/centrefile.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/common/workplace.h"

#include <QComboBox>
#include <QSettings>
#include <QtTest>

namespace kitcamp {

/// A window over a real file, in which a screen is used as a person uses it.
class ScreenRoom
{
public:
    explicit ScreenRoom(QSize size = {856, 646});
    ~ScreenRoom();

    CentreFile centre;
    RecordedTones tones;
    QList<std::shared_ptr<const Paper>> papers;
    QStringList fileAnswers; ///< what is answered where a file is asked for, one after the other
    QList<Workplace::FileQuestion> fileQuestions;

    [[nodiscard]] Store& store() { return centre.store(); }
    [[nodiscard]] Workplace& workplace() { return m_workplace; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] QWidget* window() { return m_window.get(); }
    /// Fills the window with \p screen, whose parent it is, and shows it.
    void show(QWidget* screen);

    [[nodiscard]] qint64 count(const char* sql);
    [[nodiscard]] QString text(const char* sql);
    [[nodiscard]] QString setting(const char* key);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Desk m_desk;
    Workplace m_workplace;
    std::unique_ptr<QWidget> m_window;
};

// Hands: they work on what is to be seen below \p root, as a person does, and fail where it is not there.

template <typename W>
[[nodiscard]] W* seen(QWidget* root, const QString& name)
{
    for (W* widget : root->findChildren<W*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}
void click(QWidget* root, const QString& name);
/// Replaces what stands in a field.
void enter(QWidget* root, const QString& name, const QString& text);
/// Chooses the entry of a combo box as the keyboard does.
void choose(QWidget* root, const QString& name, const QString& entry);
/// Drags a file over \p target and lets it fall.
void dropFile(QWidget* target, const QString& path);
[[nodiscard]] QString labelText(QWidget* root, const QString& name);
/// The sentence of the inline message that is to be seen; empty where there is none.
[[nodiscard]] QString saidIn(QWidget* root);
/// The dialog of that name that stands open; null where there is none.
[[nodiscard]] QWidget* openDialog(const QString& name);

/// Buttons and labels that have less room than their text needs.
/// What is reached by the same letter with Alt: "&Name, &New".
[[nodiscard]] QStringList doubledKeys(const QWidget& root);
[[nodiscard]] QStringList cutTexts(const QWidget& root);
/// Things to touch that have no name for those who cannot see them.
[[nodiscard]] QStringList namelessFields(const QWidget& root);
/// Saves a picture into the folder that KITCAMP_GALLERY names; nothing without it.
void keepPicture(QWidget& widget, const QString& name);

} // namespace kitcamp
