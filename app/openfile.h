// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTimer>

namespace kitcamp {

/// The open file of a window: notices what others write and keeps the daily backup, both without disturbing a
/// scan.
class OpenFile : public QObject
{
    Q_OBJECT
public:
    explicit OpenFile(std::unique_ptr<Store> store, QObject* parent = nullptr);
    ~OpenFile() override;

    [[nodiscard]] Store& store() { return *m_store; }

Q_SIGNALS:
    void backupFailed(const QString& sentence);

private:
    void startBackup();

    std::unique_ptr<Store> m_store;
    QTimer m_lookTimer;
};

} // namespace kitcamp
