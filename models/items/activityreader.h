// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

/// Something of an activity as it stands in the file, for all models of a tab: read once, and anew when one
/// of its tables changes while the tab is shown.
class ActivityReader : public QObject
{
    Q_OBJECT
public:
    void showActivity(qint64 activity);
    void setShown(bool shown);
    [[nodiscard]] Store& store() const { return m_store; }

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

protected:
    /// \p tables: a change of any of these may change what is read. \p shown: whether it is at first.
    ActivityReader(Store& store, QStringList tables, bool shown, QObject* parent);

    /// Takes over what the file says now; on an error what was read before stays.
    [[nodiscard]] virtual Result<void> readOf(qint64 activity) = 0;

private:
    void onStoreChanged(const Announcement& announcement);
    void expire();

    Store& m_store;
    QStringList m_tables;
    qint64 m_activity = 0;
    bool m_shown;
    bool m_stale = false;
};

} // namespace kitcamp
