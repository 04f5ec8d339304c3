// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "views/common/workplace.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace kitcamp {

/// One tab of an activity's screen: what there is to see and do about its roster, sessions, devices ... Made
/// when it is shown for the first time, for one activity after the other; it follows the store by itself.
class ActivityTab : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityTab(Workplace& workplace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workplace(workplace)
    {
    }

    /// From now on the tab is about this activity. Called before the tab is shown, and when the screen goes
    /// on to another activity; never twice for the same one.
    virtual void showActivity(qint64 activity) = 0;
    /// The tab came to the front: put the focus where a person starts.
    virtual void arrive() { }
    /// Shows one object of those that the tab's entry names.
    virtual void showObject(const QString& table, qint64 id)
    {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }
    /// What the tab shows, as paper (Ctrl+P, the tour); null where there is nothing to print.
    [[nodiscard]] virtual std::shared_ptr<const Paper> paper() { return {}; }

Q_SIGNALS:
    /// A sentence for the line above the tabs: what was done, or why not.
    void said(kitcamp::Tone tone, const QString& sentence);
    /// Another tab of the same activity should be shown, by its key.
    void tabWanted(const QString& key);

protected:
    [[nodiscard]] Workplace& workplace() const { return m_workplace; }

private:
    Workplace& m_workplace;
};

/// How a tab is announced: in the list of app/activitytabs.cpp, whose order is the order on the screen.
struct ActivityTabEntry {
    QString key; ///< stable name: "roster"; the tab's button is called "activityTab_roster"
    QString title; ///< translated now
    QStringList kinds; ///< of activities that have this tab; empty: all
    QStringList objects; ///< tables whose rows it shows, among those that activityOfObject() knows
    std::function<ActivityTab*(Workplace& workplace, QWidget* parent)> make;
    std::vector<ActivityTabEntry> leaves; ///< of a group (see grouptab.h); empty: a tab by itself
};

template <typename Tab>
[[nodiscard]] ActivityTab* makeActivityTab(Workplace& workplace, QWidget* parent)
{
    return new Tab(workplace, parent);
}

} // namespace kitcamp
