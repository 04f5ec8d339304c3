// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/deskatserver.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

void DeskAtServer::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void DeskAtServer::init()
{
    m_room = std::make_unique<ServerRoom>(*m_server);
    m_other = std::make_unique<ServerRoom>(*m_server);
    m_desk = m_room->login(Role::Desk);
    m_chain = std::make_unique<Chain>(m_room->logId());
    m_entries = m_chain->next(3);
    QCOMPARE(m_room->open()->append({}, m_entries).value(), Hub::Appended::Done);
    VERIFY_DONE(m_other->open()->append({}, Chain(m_other->logId()).next(2)));
    VERIFY_DONE(m_other->open()->writeBlob(QString::fromLatin1(hashOf("x").toHex()), "x"));
    VERIFY_DONE(m_other->open()->tell({QByteArray(16, 'A'), u"Theirs"_s, 1, 1, {}, 0}));
}

QList<QByteArray> headersOf(const QList<PackedEntry>& entries)
{
    QList<QByteArray> headers;
    for (const PackedEntry& entry : entries)
        headers << entry.header;
    return headers;
}

} // namespace kitcamp::testkit
