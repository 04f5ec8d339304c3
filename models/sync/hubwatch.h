// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace kitcamp {

/// Hints that something came to the hub's folder, or that the folder itself came. Only hints: what other
/// computers do on a network drive is not told by every system, so the hub is looked at besides.
class HubWatch : public QObject
{
    Q_OBJECT
public:
    explicit HubWatch(QObject* parent);

    /// Looks at the hub of \p url as it is now: its folder and the one that entries come to; what is above,
    /// where it is away. A hub that is no folder is not watched.
    void watch(const QString& url);

Q_SIGNALS:
    void hinted();

private:
    QFileSystemWatcher m_watcher;
};

} // namespace kitcamp
