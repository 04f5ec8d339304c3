// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/campsecrets.h"

#include <QCoreApplication>
#include <QDate>

namespace kitcamp {

/// How a camp stands with its key, on this computer.
struct CampKeyState {
    enum class Kind {
        None, ///< nobody made one: nothing can be sealed
        Here, ///< numbers can be sealed and read
        Elsewhere, ///< numbers can be sealed, not read: another computer holds the secret half
        Erased, ///< what was sealed is gone, and the key with it
    };
    Kind kind = Kind::None;
    QString publicKey; ///< hex
    int sealed = 0; ///< identity numbers and passwords in the file
    int unreadable = 0; ///< of these, sealed for a key that is not here
    std::optional<QDate> eraseOn; ///< the day from which they are to be erased; nullopt: the camp has no end
    bool eraseDue = false; ///< that day is here and there is something to erase
};

/// The key of a camp: made, used, carried to another computer, destroyed.
class CampKeys
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampKeys)
public:
    explicit CampKeys(Store& store)
        : m_store(store)
        , m_secrets(store)
    {
    }

    [[nodiscard]] Result<CampKeyState> state(qint64 activity);
    /// Refuses where the camp has one that was not erased.
    [[nodiscard]] Result<Performed> make(qint64 activity);
    /// As sealedForCamp(), and refuses where the secret half was destroyed here.
    [[nodiscard]] Result<QString> seal(qint64 activity, const QString& value);
    /// Refuses (rule "key-elsewhere") where this computer does not hold the secret half.
    [[nodiscard]] Result<QString> open(const QString& sealedText);
    /// Writes all halves that this computer holds for the camp into \p path, under \p passphrase.
    [[nodiscard]] Result<void> exportTo(qint64 activity, const QString& path, const QString& passphrase);
    /// Returns how many values can be read now that could not before.
    [[nodiscard]] Result<int> takeIn(qint64 activity, const QString& path, const QString& passphrase);
    /// Erases what was sealed and destroys the secret half here.
    [[nodiscard]] Result<Performed> erase(qint64 activity);

    /// Days after the end from which identity numbers are to be erased: setting "attendees.erase_after".
    [[nodiscard]] static QString eraseAfterKey() { return QStringLiteral("attendees.erase_after"); }
    static constexpr int usualEraseAfter = 14;
    [[nodiscard]] static Result<int> eraseAfter(Connection& connection);

private:
    [[nodiscard]] Result<void> countSealed(qint64 activity, CampKeyState& state);
    [[nodiscard]] Result<bool> isOfCamp(qint64 activity, const QString& publicKey);
    [[nodiscard]] Result<void> findEraseDay(qint64 activity, CampKeyState& state);

    Store& m_store;
    CampSecrets m_secrets;
};

} // namespace kitcamp
