// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keyholder.h"

#include "models/members/members.h"
#include "models/members/ownkeys.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

KeyStore storeFor(const QString& file, const QString& passphrase)
{
    return KeyStore(
        file, [passphrase](bool) { return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase); });
}

} // namespace

KeyHolder::KeyHolder(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

KeyHolder::~KeyHolder()
{
    if (m_keys)
        m_keys->wipe();
}

KeyStore KeyHolder::keyStore() const
{
    return storeFor(m_store.path(), m_passphrase);
}

void KeyHolder::find()
{
    const auto needed = hasMembers(m_store.reader());
    if (!needed || !*needed)
        return;
    m_state = State::Looking;
    look({});
}

void KeyHolder::unlock(const QString& passphrase)
{
    if (m_state == State::NotNeeded)
        m_state = State::Looking; // the centre has members since a moment
    look(passphrase);
}

void KeyHolder::look(const QString& passphrase)
{
    // A keyring may wait for somebody to unlock it: a window that is closed does not wait with it.
    QThreadPool::globalInstance()->start([self = QPointer<KeyHolder>(this), path = m_store.path(),
                                          passphrase] {
        const auto found =
            std::make_shared<Result<std::optional<MemberKeys>>>([&]() -> Result<std::optional<MemberKeys>> {
                KITCAMP_ASSIGN(const auto reader, Store::openReader(path));
                KeyStore kept = storeFor(path, passphrase);
                return ownKeys(*reader, kept);
            }());
        QCoreApplication* const application = QCoreApplication::instance();
        if (!application)
            return; // the program has ended meanwhile
        QMetaObject::invokeMethod(
            application,
            [self, found, passphrase] {
                if (self)
                    self->onFound(*found, passphrase);
            },
            Qt::QueuedConnection);
    });
}

void KeyHolder::onFound(const Result<std::optional<MemberKeys>>& found, const QString& passphrase)
{
    if (found && *found)
        return take(**found, passphrase);
    if (m_keys && passphrase.isEmpty())
        return; // the passphrase came while it was still looked whether one is needed
    if (!found && !passphrase.isEmpty()) {
        m_problem = found.error();
        Q_EMIT refused(m_problem);
        return;
    }
    m_problem = found ? Error() : found.error();
    m_state = found                                    ? State::NotNeeded
        : found.error().rule == "passphrase-needed"_L1 ? State::Locked
                                                       : State::Missing;
    Q_EMIT changed();
}

void KeyHolder::take(const MemberKeys& keys, const QString& passphrase)
{
    m_keys = keys;
    m_passphrase = passphrase;
    m_problem = {};
    m_state = State::Ready;
    Q_EMIT changed();
}

} // namespace kitcamp
