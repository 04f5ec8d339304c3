// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campkeys.h"

#include "models/activities/attendees/keyactions.h"
#include "models/activities/attendees/keyfile.h"
#include "models/store/centre.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<CampKeyState> CampKeys::state(qint64 activity)
{
    CampKeyState state;
    bool erased = false;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT public_key, erased_at IS NOT NULL FROM camp_key WHERE activity=?",
        [&](const Statement& row) {
            state.publicKey = row.text(0);
            erased = row.integer(1) != 0;
        },
        activity));
    KITCAMP_TRY(countSealed(activity, state));
    KITCAMP_TRY(findEraseDay(activity, state));
    if (state.publicKey.isEmpty())
        return state;
    KITCAMP_ASSIGN(const auto secret, m_secrets.find(state.publicKey));
    KITCAMP_ASSIGN(const bool destroyed, m_secrets.wasDestroyed(state.publicKey));
    using Kind = CampKeyState::Kind;
    state.kind = erased || destroyed ? Kind::Erased : secret ? Kind::Here : Kind::Elsewhere;
    return state;
}

Result<void> CampKeys::countSealed(qint64 activity, CampKeyState& state)
{
    KITCAMP_ASSIGN(const QList<CampSecrets::Held> held, m_secrets.held());
    QSet<QString> readable;
    for (const CampSecrets::Held& one : held)
        readable.insert(one.key.publicText());
    return m_store.reader().each(
        "SELECT d.sealed_identity FROM attendee_detail AS d JOIN participation AS p ON p.id=d.participation"
        " WHERE p.activity=?1 AND d.sealed_identity<>''"
        " UNION ALL SELECT c.sealed_secret FROM cloud_account AS c JOIN cloud_resource AS r ON "
        "r.id=c.resource"
        " WHERE r.activity=?1 AND c.sealed_secret<>''",
        [&](const Statement& row) {
            ++state.sealed;
            state.unreadable += readable.contains(keyOfSealed(row.text(0))) ? 0 : 1;
        },
        activity);
}

Result<void> CampKeys::findEraseDay(qint64 activity, CampKeyState& state)
{
    KITCAMP_ASSIGN(const auto end,
                   m_store.reader().text("SELECT ends_on FROM activity WHERE id=?", activity));
    const QDate last = QDate::fromString(end.value_or(QString()), Qt::ISODate);
    if (!last.isValid())
        return {};
    KITCAMP_ASSIGN(const int days, eraseAfter(m_store.reader()));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_store.reader()));
    state.eraseOn = last.addDays(days);
    const QDate today = QDateTime::fromSecsSinceEpoch(m_store.clock().now(), centre.zone).date();
    state.eraseDue = state.sealed > 0 && today >= *state.eraseOn;
    return {};
}

Result<int> CampKeys::eraseAfter(Connection& connection)
{
    KITCAMP_ASSIGN(const auto value,
                   connection.text("SELECT value FROM setting WHERE key=?", eraseAfterKey()));
    bool isNumber = false;
    const int days = value.value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 0 ? days : usualEraseAfter;
}

Result<Performed> CampKeys::make(qint64 activity)
{
    KITCAMP_ASSIGN(const CampKeyState before, state(activity));
    const bool erased = before.kind == CampKeyState::Kind::Erased;
    KITCAMP_ASSIGN(const SealingKey key, SealingKey::make());
    // First: a secret that belongs to no camp harms nobody, a camp without its secret does.
    KITCAMP_TRY(m_secrets.keep(activity, key));
    const auto done =
        m_store.perform(MakeCampKey{m_store.ids().nextValue(), activity, key.publicText(),
                                    erased ? before.publicKey : QString(), m_store.clock().now()});
    if (!done)
        KITCAMP_TRY(m_secrets.destroy({key.publicText()}));
    return done;
}

Result<QString> CampKeys::seal(qint64 activity, const QString& value)
{
    KITCAMP_ASSIGN(const QString sealedText, sealedForCamp(m_store.reader(), activity, value));
    KITCAMP_ASSIGN(const bool destroyed, m_secrets.wasDestroyed(keyOfSealed(sealedText)));
    if (!destroyed)
        return sealedText;
    return Error{ErrorCode::Refused,
                 tr("The key of this camp was destroyed: what is sealed for it could never be read."),
                 {},
                 u"key-erased"_s,
                 {tr("Make a new key for the camp first, in Lists.")}};
}

Result<QString> CampKeys::open(const QString& sealedText)
{
    KITCAMP_ASSIGN(const auto key, m_secrets.find(keyOfSealed(sealedText)));
    if (key)
        return openedBy(*key, sealedText);
    return Error{ErrorCode::Refused,
                 tr("The key that this was sealed for is not on this computer."),
                 {},
                 u"key-elsewhere"_s,
                 {tr("Export the camp's key where it is, and take it in here, in Lists.")}};
}

Result<void> CampKeys::exportTo(qint64 activity, const QString& path, const QString& passphrase)
{
    KITCAMP_ASSIGN(const QList<CampSecrets::Held> held, m_secrets.held());
    QList<SealingKey> keys;
    for (const CampSecrets::Held& one : held) {
        if (one.activity == activity)
            keys << one.key;
    }
    if (keys.isEmpty()) {
        return Error{ErrorCode::Refused,
                     tr("This computer does not hold the key of the camp."),
                     {},
                     u"key-elsewhere"_s,
                     {tr("Export it on the computer that made it.")}};
    }
    KITCAMP_ASSIGN(const QByteArray bytes, keyFileOf(keys, passphrase));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit())
        return {};
    return Error{ErrorCode::File, tr("The key could not be written. Is the disk full, or the folder gone?"),
                 file.errorString()};
}

Result<int> CampKeys::takeIn(qint64 activity, const QString& path, const QString& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, tr("The file could not be read. Is the stick still there?"),
                     file.errorString()};
    constexpr qint64 mostBytes = 64 * 1024;
    KITCAMP_ASSIGN(const QList<SealingKey> keys, keysOfFile(file.read(mostBytes), passphrase));
    KITCAMP_ASSIGN(const CampKeyState before, state(activity));
    bool fits = false;
    for (const SealingKey& key : keys) {
        KITCAMP_ASSIGN(const bool ours, isOfCamp(activity, key.publicText()));
        KITCAMP_ASSIGN(const bool destroyed, m_secrets.wasDestroyed(key.publicText()));
        if (ours && !destroyed)
            KITCAMP_TRY(m_secrets.keep(activity, key));
        fits = fits || ours;
    }
    KITCAMP_ASSIGN(const CampKeyState after, state(activity));
    if (fits)
        return before.unreadable - after.unreadable;
    return Error{ErrorCode::Refused,
                 tr("This is the key of another camp: nothing here was sealed for it."),
                 {},
                 u"key-of-another-camp"_s,
                 {tr("Choose the file that was exported for this camp.")}};
}

Result<bool> CampKeys::isOfCamp(qint64 activity, const QString& publicKey)
{
    KITCAMP_ASSIGN(const auto found,
                   m_store.reader().integer(
                       "SELECT 1 WHERE EXISTS (SELECT 1 FROM camp_key WHERE activity=?1 AND public_key=?2)"
                       " OR EXISTS (SELECT 1 FROM attendee_detail AS d JOIN participation AS p"
                       " ON p.id=d.participation WHERE p.activity=?1 AND instr(d.sealed_identity, ?2)>0)"
                       " OR EXISTS (SELECT 1 FROM cloud_account AS c JOIN cloud_resource AS r"
                       " ON r.id=c.resource WHERE r.activity=?1 AND instr(c.sealed_secret, ?2)>0)",
                       activity, publicKey));
    return found.has_value();
}

Result<Performed> CampKeys::erase(qint64 activity)
{
    KITCAMP_ASSIGN(const Performed done, m_store.perform(EraseIdentities{activity, m_store.clock().now()}));
    KITCAMP_TRY(m_secrets.destroyErased());
    return done;
}

} // namespace kitcamp
