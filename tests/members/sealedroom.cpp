// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/members/sealedroom.h"

#include "app/domain.h"
#include "models/members/ownkeys.h"
#include "models/store/recordactions.h"
#include "models/sync/accepting.h"
#include "models/sync/founding.h"
#include "models/sync/inviting.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// In the kit there is no test to fail: what cannot be made ends the program with the sentence.
template <typename T>
T valueOrFatal(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return *std::move(result);
}

void mustBeDone(const Result<void>& result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

} // namespace

qint64 SealedDesk::add(const QString& table, const QJsonObject& values) const
{
    const qint64 id = store->ids().nextValue();
    (void)valueOrFatal(store->perform(AddRecord{.table = table, .id = id, .values = values}));
    return id;
}

std::unique_ptr<Hub> SealedDesk::hub() const
{
    return valueOrFatal(openCentreHub(*store, hubOf(*store), keys));
}

Result<SyncReport> SealedDesk::sync() const
{
    KITCAMP_ASSIGN(const auto hub, openCentreHub(*store, hubOf(*store), keys));
    return SyncSession(*store, *hub).run();
}

SealedRoom::SealedRoom(const std::function<void(TestStore&)>& fill)
    : m_file(fullDomain())
{
    if (fill)
        fill(m_file);
    m_file.close();
    m_office.store = valueOrFatal(Store::open(m_file.path(), m_file.domain(), m_file.clock(), 5));
    KeyStore keys = keyStore(m_file.path());
    QDir(path(u"."_s)).mkdir(u"hub"_s);
    mustBeDone(shareAsMember(*m_office, keys, {url(), u"Head office"_s, {}}));
    m_office.keys = *valueOrFatal(ownKeys(m_office->reader(), keys));
}

KeyStore SealedRoom::keyStore(const QString& file) const
{
    return KeyStore::withPassphrase(file, u"four small green words"_s, {1, 8192});
}

SealedDesk SealedRoom::join(const QString& name, Role role)
{
    const auto hub = m_office.hub();
    const IssuedInvitation issued = valueOrFatal(inviteMember(*m_office, m_office.keys, *hub, {name, role}));
    (void)valueOrFatal(m_office.sync());
    const QString file = path(name + u".kitcamp"_s);
    KeyStore keys = keyStore(file);
    const Acceptance accepted =
        valueOrFatal(Acceptance::open(issued.invite, issued.passphrase, keys, m_file.clock()));
    (void)valueOrFatal(joinCentre(accepted.request(file), m_file.domain(), m_file.clock()));
    SealedDesk desk;
    desk.store = valueOrFatal(Store::open(file, m_file.domain(), m_file.clock(), qHash(name)));
    desk.keys = *valueOrFatal(ownKeys(desk->reader(), keys));
    (void)valueOrFatal(m_office.sync());
    return desk;
}

std::unique_ptr<Hub> SealedRoom::rawHub() const
{
    return valueOrFatal(openHub(url()));
}

void SealedRoom::revoke(const SealedDesk& desk)
{
    const auto hub = m_office.hub();
    (void)valueOrFatal(
        revokeMember(*m_office, m_office.keys, *hub, desk.keys.member, u"the laptop was stolen"_s));
    (void)valueOrFatal(m_office.sync());
}

QMap<QString, QByteArray> bytesUnder(const QString& folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

bool isAnywhere(const QMap<QString, QByteArray>& files, const QByteArray& bytes)
{
    return std::any_of(files.begin(), files.end(),
                       [&](const QByteArray& content) { return content.contains(bytes); });
}

void fillCentre(TestStore& file)
{
    file.add(u"person"_s, {{"name"_L1, u"曾丽娟"_s}, {"phone"_L1, u"13912345678"_s}});
    const qint64 model = file.add(u"model"_s, {{"name"_L1, u"Oscilloscope DS1054"_s}});
    file.add(u"device"_s, {{"asset_tag"_L1, u"SCOPE-0042"_s}, {"model"_L1, QString::number(model)}});
}

} // namespace kitcamp::testkit
