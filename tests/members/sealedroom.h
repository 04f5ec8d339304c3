// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/members/role.h"
#include "models/sync/centrehub.h"
#include "models/sync/syncsession.h"
#include "tests/sync/memoryhub.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// One computer of a centre with members: its file and its keys.
struct SealedDesk {
    std::unique_ptr<Store> store;
    MemberKeys keys;

    Store* operator->() const { return store.get(); }
    Store& operator*() const { return *store; }
    qint64 add(const QString& table, const QJsonObject& values) const;
    [[nodiscard]] Result<SyncReport> sync() const;
    /// As a meeting opens it.
    [[nodiscard]] std::unique_ptr<Hub> hub() const;
};

/// A folder with the file of an administrator, the folder "hub" where the sealed centre meets, and whoever
/// joins. All with the whole program's domain.
class SealedRoom
{
public:
    /// Founds and shares the centre; \p fill puts something into the file before that.
    explicit SealedRoom(const std::function<void(TestStore&)>& fill = {});

    [[nodiscard]] QString path(const QString& name) const { return m_file.filePath(name); }
    [[nodiscard]] QString hubFolder() const { return path(QStringLiteral("hub")); }
    [[nodiscard]] QString url() const { return QStringLiteral("folder:") + hubFolder(); }
    [[nodiscard]] SealedDesk& office() { return m_office; }
    /// Invites, joins and opens "<name>.kitcamp".
    [[nodiscard]] SealedDesk join(const QString& name, Role role = Role::Coordinator);
    /// The hub as somebody sees it who has no key.
    [[nodiscard]] std::unique_ptr<Hub> rawHub() const;
    /// Takes \p desk out and sends it.
    void revoke(const SealedDesk& desk);
    /// Cheap to derive from: tests wait for nothing that is dear on purpose.
    [[nodiscard]] KeyStore keyStore(const QString& file) const;
    [[nodiscard]] const Domain& domain() const { return m_file.domain(); }
    [[nodiscard]] SettableClock& clock() { return m_file.clock(); }

private:
    TestStore m_file;
    SealedDesk m_office;
};

/// A person with a telephone number, a model and a device.
void fillCentre(TestStore& file);

/// A hub that the office sees through keys, in a memory that a test can play with.
class PlayedHub
{
public:
    explicit PlayedHub(SealedRoom& room)
        : m_room(room)
    {
        log->logId = room.office()->logId();
        log->keepsSnapshots = true;
    }
    [[nodiscard]] std::unique_ptr<Hub> hub(const SealedDesk& desk) const
    {
        auto opened = asCentreHub(*desk, std::make_unique<MemoryHub>(log), desk.keys);
        return opened ? *std::move(opened) : nullptr;
    }
    /// Copies the log of the room's folder.
    void copy() { log->entries = m_room.rawHub()->readAfter({}, 10'000).value(); }

    std::shared_ptr<MemoryLog> log = std::make_shared<MemoryLog>();

private:
    SealedRoom& m_room;
};

/// Every file under \p folder with its bytes.
[[nodiscard]] QMap<QString, QByteArray> bytesUnder(const QString& folder);

/// Whether one of \p files holds \p bytes.
[[nodiscard]] bool isAnywhere(const QMap<QString, QByteArray>& files, const QByteArray& bytes);

} // namespace kitcamp::testkit
