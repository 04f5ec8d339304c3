// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyshare.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// The first computer of a centre becomes its first member, an administrator, and the log gets its first key.
struct FoundCentre {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FoundCentre)
public:
    static constexpr auto kind = QLatin1String("member.found");
    qint64 member = 0;
    QString name; ///< "Office"
    QString signKey; ///< hex, public
    QString boxKey; ///< hex, public
    qint64 file = 0; ///< id of the row in member_file
    QString author; ///< hex
    qint64 logKey = 0;
    KeyShare share;
    QString login; ///< at a server; else empty
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("name"), name);
        v(QLatin1String("sign_key"), signKey);
        v(QLatin1String("box_key"), boxKey);
        v(QLatin1String("file"), file);
        v(QLatin1String("author"), author);
        v(QLatin1String("log_key"), logKey);
        v(QLatin1String("share"), share);
        v(QLatin1String("login"), login);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// A further computer may join: with the keys that lie in its invitation, under an author that waits for it.
struct InviteMember {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::InviteMember)
public:
    static constexpr auto kind = QLatin1String("member.invite");
    qint64 member = 0;
    QString name;
    QString role; ///< roleWord()
    QString signKey;
    QString boxKey;
    QString login; ///< at a server; else empty
    qint64 file = 0;
    QString author;
    QList<KeyShare> shares; ///< of every key of the log
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("name"), name);
        v(QLatin1String("role"), role);
        v(QLatin1String("sign_key"), signKey);
        v(QLatin1String("box_key"), boxKey);
        v(QLatin1String("login"), login);
        v(QLatin1String("file"), file);
        v(QLatin1String("author"), author);
        v(QLatin1String("shares"), shares);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Who joins takes keys of its own instead of the invitation's, which is used up with this.
struct TakeKeys {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TakeKeys)
public:
    static constexpr auto kind = QLatin1String("member.take_keys");
    qint64 member = 0;
    QString signKey;
    QString boxKey;
    QList<KeyShare> shares; ///< of every key of the log, for the new box key; their rows are there already
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("sign_key"), signKey);
        v(QLatin1String("box_key"), boxKey);
        v(QLatin1String("shares"), shares);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
};

} // namespace kitcamp
