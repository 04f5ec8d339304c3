// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/selftest.h"

#include "models/store/changeset.h"
#include "models/store/entry.h"

#include <QCoreApplication>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SelfTest {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SelfTest)
};

Error unfit(const QString& detail)
{
    return {
        ErrorCode::File,
        SelfTest::tr("A library that Kitcamp needs (%1) does not work on this computer. No file was touched; "
                     "install Kitcamp's packages again.")
            .arg(detail),
        detail};
}

Result<Changeset> recordedInsert(Connection& connection)
{
    const QStringList tables{u"probe"_s};
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(connection, tables));
    KITCAMP_TRY(connection.script("INSERT INTO probe VALUES(7, 'x'); INSERT INTO unseen VALUES(1);"));
    return recorder->take();
}

/// Insert, take back, apply: the three things that undo and sync do.
Result<void> testSessions()
{
    KITCAMP_ASSIGN(const auto connection, Connection::open(u":memory:"_s, Connection::Mode::Write));
    KITCAMP_TRY(connection->script("CREATE TABLE probe(id INTEGER NOT NULL PRIMARY KEY, value TEXT) STRICT;"
                                   "CREATE TABLE unseen(id INTEGER NOT NULL PRIMARY KEY) STRICT;"));
    KITCAMP_ASSIGN(const Changeset changeset, recordedInsert(*connection));
    KITCAMP_ASSIGN(const QList<RowChange> rows, changeset.rows());
    KITCAMP_ASSIGN(const Changeset inverse, changeset.inverted());
    KITCAMP_ASSIGN(const auto backwards, inverse.apply(*connection));
    KITCAMP_ASSIGN(const auto left, connection->integer("SELECT count(*) FROM probe"));
    KITCAMP_ASSIGN(const auto forwards, changeset.apply(*connection));
    KITCAMP_ASSIGN(const auto there, connection->text("SELECT value FROM probe WHERE id=7"));
    if (rows.size() != 1 || backwards || left != 0 || forwards || there != u"x"_s)
        return unfit(u"SQLite"_s);
    return {};
}

Result<void> testEntries()
{
    // BLAKE2b with 32 bytes of nothing (RFC 7693's reference code gives the same).
    if (hashOf({}).toHex() != "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
        return unfit(u"libsodium"_s);
    Entry written;
    written.action = {u"probe"_s, {{u"text"_s, QString(200, u'字')}}};
    Entry read;
    const auto decoded = decodeBody(encodeBody(written), read);
    if (!decoded || read.action.kind != written.action.kind
        || read.action.parameters != written.action.parameters)
        return unfit(u"zlib"_s);
    return {};
}

} // namespace

Result<void> selfTest()
{
    if (sodium_init() < 0)
        return unfit(u"libsodium"_s);
    if (auto sessions = testSessions(); !sessions)
        return sessions.error().detail == u"SQLite"_s ? sessions.error() : unfit(sessions.error().detail);
    return testEntries();
}

} // namespace kitcamp
