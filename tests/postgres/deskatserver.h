// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/postgres/serverroom.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

/// What tests of a member's rights at a server begin with: two centres there, and a desk of the first one,
/// which has three entries.
class DeskAtServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

protected:
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ServerRoom> m_room;
    std::unique_ptr<ServerRoom> m_other;
    HubAccount m_desk;
    std::unique_ptr<Chain> m_chain;
    QList<PackedEntry> m_entries;
};

/// What stays of entries whatever becomes of their bodies.
[[nodiscard]] QList<QByteArray> headersOf(const QList<PackedEntry>& entries);

} // namespace kitcamp::testkit
