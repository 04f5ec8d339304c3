// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/members/members.h"
#include "models/store/recordactions.h"
#include "models/sync/accepting.h"
#include "models/sync/inviting.h"
#include "models/sync/revoking.h"
#include "models/sync/syncsession.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// One computer of a centre with members: its file, its keys, its way to the hub.
class MemberDesk
{
public:
    MemberDesk(QString path, const Domain& domain, const Clock& clock);

    [[nodiscard]] Store& store() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    [[nodiscard]] KeyStore& keyStore() { return m_keyStore; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> open();
    void close() { m_store.reset(); }
    [[nodiscard]] MemberKeys keys();
    [[nodiscard]] qint64 member();
    [[nodiscard]] Result<std::unique_ptr<Hub>> hub();
    [[nodiscard]] Result<SyncReport> sync();

    /// A record; its id, or the refusal.
    [[nodiscard]] Result<qint64> add(const QString& table, const QJsonObject& values);
    [[nodiscard]] Result<qint64> addPerson(const QString& name);
    [[nodiscard]] qint64 openConflicts();
    [[nodiscard]] qint64 count(const char* sql);

private:
    QString m_path;
    const Domain& m_domain;
    const Clock& m_clock;
    KeyStore m_keyStore;
    std::unique_ptr<Store> m_store;
};

/// A folder with a hub and the computers of a centre that is sealed: "Office" has founded it. 2026-09-07
/// 09:00 UTC.
class MemberRoom
{
public:
    MemberRoom();

    [[nodiscard]] MemberDesk& office() { return *m_office; }
    /// Invites and joins; the test stops where that fails.
    [[nodiscard]] std::unique_ptr<MemberDesk> join(const QString& name, Role role);
    [[nodiscard]] IssuedInvitation invite(MemberDesk& by, const QString& name, Role role = Role::Desk);
    /// A place for the file of a computer that has not joined.
    [[nodiscard]] std::unique_ptr<MemberDesk> newDesk(const QString& name);
    [[nodiscard]] Result<Joined> accept(MemberDesk& desk, const IssuedInvitation& issued,
                                        const QString& passphrase = {});
    [[nodiscard]] Result<Performed> revoke(MemberDesk& by, qint64 member, const QString& reason = {});

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString url() const { return QStringLiteral("folder:") + path(QStringLiteral("hub")); }
    /// The hub as it lies there, envelopes and all.
    [[nodiscard]] std::unique_ptr<Hub> rawHub() const;
    [[nodiscard]] SettableClock& clock() { return m_clock; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain;
    std::unique_ptr<MemberDesk> m_office;
};

/// What \p sql does to the file of \p store, as an entry would have it; nothing is done. \p erasing: as a
/// patchset.
[[nodiscard]] Changeset changesOf(const Store& store, const char* sql, bool erasing = false);

/// The refusal's or failure's rule; empty where all went well.
template <typename T>
[[nodiscard]] QString ruleOf(const Result<T>& result)
{
    return result ? QString() : result.error().rule;
}

} // namespace kitcamp::testkit
