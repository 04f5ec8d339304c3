// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncsession.h"
#include "tests/sync/memoryhub.h"
#include "tests/testkit/teststore.h"

#include <QRgb>

namespace kitcamp::testkit {

/// One computer of a centre: its file and its way to the hub.
struct SyncDesk {
    std::unique_ptr<Store> store;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<SyncSession> session;

    Store* operator->() const { return store.get(); }
    [[nodiscard]] Result<SyncReport> sync(const SyncPace& pace = {}) const { return session->run(pace); }
    /// As if the program was ended and started again.
    void forget() { session = std::make_unique<SyncSession>(*store, *hub); }
    qint64 add(const QString& table, const QJsonObject& values) const;
    [[nodiscard]] Result<Performed> set(const QString& table, qint64 id, const QString& column,
                                        const QString& value) const;
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] qint64 openConflicts() const;
};

/// Several files of one centre in a folder that goes with it, and a hub in memory where they meet. Monday,
/// 2026-09-07 09:00 UTC.
class SyncCentre
{
public:
    SyncCentre();
    explicit SyncCentre(Domain domain);

    /// A new computer with an empty file of this centre, called \p name.
    [[nodiscard]] SyncDesk desk(const QString& name);
    /// Opens the file at \p path, for instance a copy; its hub is the same.
    [[nodiscard]] SyncDesk open(const QString& path);
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] MemoryLog& log() { return *m_log; }
    [[nodiscard]] const std::shared_ptr<MemoryLog>& sharedLog() const { return m_log; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }
    [[nodiscard]] SettableClock& clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain;
    std::shared_ptr<MemoryLog> m_log = std::make_shared<MemoryLog>();
    quint64 m_seed = 1;
};

/// Twice around: what the last one sends the first one has, too.
void syncAll(const QList<SyncDesk*>& desks);
/// All have the same history and content, nothing unsent, and are whole.
void compareAll(const QList<SyncDesk*>& desks);

/// A PNG of one colour.
[[nodiscard]] QByteArray pngOf(QRgb colour);

} // namespace kitcamp::testkit
