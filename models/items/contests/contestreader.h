// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/entriesbyschool.h"
#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

/// A contest as it stands in the file, for the models of a tab: read once, and anew when something of it
/// changes while the tab is shown.
class ContestReader : public QObject
{
    Q_OBJECT
public:
    ContestReader(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    void setShown(bool shown);
    [[nodiscard]] const ContestSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const QList<SchoolEntries>& schools() const { return m_schools; }
    [[nodiscard]] Store& store() const { return m_store; }

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void onStoreChanged(const Announcement& announcement);
    void read();

    Store& m_store;
    ContestSheet m_sheet;
    QList<SchoolEntries> m_schools;
    qint64 m_activity = 0;
    bool m_shown = false;
    bool m_stale = false;
};

} // namespace kitcamp
