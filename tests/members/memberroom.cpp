// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/members/memberroom.h"

#include "app/domain.h"
#include "models/members/ownkeys.h"
#include "models/store/migrations.h"
#include "models/sync/centrehub.h"
#include "models/sync/founding.h"
#include "models/sync/sharing.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOrFatal(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return *std::move(result);
}

void orFatal(const Result<void>& done)
{
    if (!done)
        qFatal("%s", why(done).constData());
}

/// Argon2id as cheap as it gets: nobody attacks a test.
constexpr PassphraseCost cheap{1, 64ULL << 10};

} // namespace

MemberDesk::MemberDesk(QString path, const Domain& domain, const Clock& clock)
    : m_path(std::move(path))
    , m_domain(domain)
    , m_clock(clock)
    , m_keyStore(KeyStore::withPassphrase(m_path, u"a long passphrase"_s, cheap))
{
}

Result<void> MemberDesk::create()
{
    KITCAMP_ASSIGN(m_store, Store::create(m_path, m_domain, m_clock, qHash(m_path)));
    return {};
}

Result<void> MemberDesk::open()
{
    KITCAMP_ASSIGN(m_store, Store::open(m_path, m_domain, m_clock, qHash(m_path) + 1));
    return {};
}

MemberKeys MemberDesk::keys()
{
    const auto keys = valueOrFatal(ownKeys(m_store->reader(), m_keyStore));
    if (!keys)
        qFatal("%s has no member", qPrintable(m_path));
    return *keys;
}

qint64 MemberDesk::member()
{
    return valueOrFatal(ownMember(m_store->reader()));
}

Result<std::unique_ptr<Hub>> MemberDesk::hub()
{
    return openCentreHub(*m_store, hubOf(*m_store), keys());
}

Result<SyncReport> MemberDesk::sync()
{
    KITCAMP_ASSIGN(const auto hub, this->hub());
    return SyncSession(*m_store, *hub).run();
}

Result<qint64> MemberDesk::add(const QString& table, const QJsonObject& values)
{
    const qint64 id = m_store->ids().nextValue();
    KITCAMP_TRY(m_store->perform(AddRecord{table, id, values}));
    return id;
}

Result<qint64> MemberDesk::addPerson(const QString& name)
{
    return add(u"person"_s, {{u"name"_s, name}});
}

qint64 MemberDesk::openConflicts()
{
    return count("SELECT count(*) FROM inbox");
}

qint64 MemberDesk::count(const char* sql)
{
    return valueOrFatal(m_store->reader().integer(sql)).value_or(0);
}

MemberRoom::MemberRoom()
    : m_clock(QDateTime({2026, 9, 7}, {9, 0}, Qt::UTC).toMSecsSinceEpoch())
    , m_domain(fullDomain())
    , m_office(newDesk(u"office"_s))
{
    if (!QDir(m_folder.path()).mkdir(u"hub"_s))
        qFatal("no folder for the hub");
    orFatal(m_office->create());
    valueOrFatal(m_office->addPerson(u"Li"_s));
    orFatal(shareAsMember(m_office->store(), m_office->keyStore(), {url(), u"Office"_s, {}}));
}

std::unique_ptr<MemberDesk> MemberRoom::newDesk(const QString& name)
{
    return std::make_unique<MemberDesk>(path(name + u".kitcamp"_s), m_domain, m_clock);
}

IssuedInvitation MemberRoom::invite(MemberDesk& by, const QString& name, Role role)
{
    valueOrFatal(by.sync());
    const auto hub = valueOrFatal(by.hub());
    IssuedInvitation issued = valueOrFatal(inviteMember(by.store(), by.keys(), *hub, {name, role}));
    valueOrFatal(by.sync());
    return issued;
}

Result<Joined> MemberRoom::accept(MemberDesk& desk, const IssuedInvitation& issued, const QString& passphrase)
{
    KITCAMP_ASSIGN(const Acceptance acceptance,
                   Acceptance::open(issued.invite, passphrase.isEmpty() ? issued.passphrase : passphrase,
                                    desk.keyStore(), m_clock));
    KITCAMP_ASSIGN(const Joined joined, joinCentre(acceptance.request(desk.path()), m_domain, m_clock));
    KITCAMP_TRY(desk.open());
    return joined;
}

std::unique_ptr<MemberDesk> MemberRoom::join(const QString& name, Role role)
{
    const IssuedInvitation issued = invite(*m_office, name, role);
    auto desk = newDesk(name);
    valueOrFatal(accept(*desk, issued));
    valueOrFatal(m_office->sync());
    return desk;
}

Result<Performed> MemberRoom::revoke(MemberDesk& by, qint64 member, const QString& reason)
{
    KITCAMP_ASSIGN(const auto hub, by.hub());
    return revokeMember(by.store(), by.keys(), *hub, member, reason);
}

std::unique_ptr<Hub> MemberRoom::rawHub() const
{
    return valueOrFatal(openHub(url()));
}

Changeset changesOf(const Store& store, const char* sql, bool erasing)
{
    const auto writer = valueOrFatal(Connection::open(store.path(), Connection::Mode::Write));
    const QStringList tables = syncedTables(allMigrations());
    orFatal(writer->execute("BEGIN IMMEDIATE"));
    const auto recorder = valueOrFatal(Recorder::start(*writer, tables));
    orFatal(writer->script(sql));
    const Changeset changes = valueOrFatal(erasing ? recorder->takePatchset() : recorder->take());
    orFatal(writer->execute("ROLLBACK"));
    if (changes.isEmpty())
        qFatal("changed nothing: %s", sql);
    return changes;
}

} // namespace kitcamp::testkit
