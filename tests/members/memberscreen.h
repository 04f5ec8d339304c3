// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inviting.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "views/start/startwindow.h"

namespace kitcamp {

/// The window of "Office", whose centre is shared and sealed over a folder, on a computer without a keyring.
class MemberScreen
{
public:
    /// \p prepare works on the files before the window is opened; sealed() shares the centre.
    explicit MemberScreen(const std::function<void(MemberScreen&, TwoDesks&)>& prepare,
                          const QString& language = {});

    /// Shares "here" as the first member, "Office".
    void seal(TwoDesks& desks);
    /// Lets another computer join; its file lies at path(name).
    void join(TwoDesks& desks, const QString& name, Role role);
    /// A meeting of another computer, with its keys.
    void meet(const QString& path);
    /// The keys of a file under the passphrase of these tests.
    [[nodiscard]] MemberKeys keysOf(const QString& path);

    [[nodiscard]] SyncScreen& screen() { return *m_screen; }
    [[nodiscard]] MainWindow& window() { return m_screen->window(); }
    [[nodiscard]] Store& store() { return m_screen->store(); }
    [[nodiscard]] TwoDesks& desks() { return m_screen->desks; }
    /// Gives the passphrase by the status bar, as a person does; until the window is in step.
    void unlock();
    void showMembers();
    /// Selects the computer of that name in the list.
    void select(const QString& name);
    /// Whether a label with these words is to be seen.
    [[nodiscard]] static bool says(QWidget* root, const QString& words);
    [[nodiscard]] QStringList members(int column = 0);
    [[nodiscard]] QString status();

    QString answer; ///< where a file is asked for
    QList<std::shared_ptr<const Paper>> papers;

private:
    std::unique_ptr<SyncScreen> m_screen;
    const Domain* m_domain = nullptr;
    const Clock* m_clock = nullptr;
};

/// What all keys of these tests lie under.
extern const QString deskPassphrase;

} // namespace kitcamp
