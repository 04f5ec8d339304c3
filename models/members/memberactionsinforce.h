// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyshare.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// A member's file writes under a new author: it is a copy, a restored backup or on another computer.
struct AddMemberFile {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddMemberFile)
public:
    static constexpr auto kind = QLatin1String("member.file");
    qint64 id = 0; ///< of the row in member_file
    qint64 member = 0;
    QString author; ///< hex

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("member"), member);
        v(QLatin1String("author"), author);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// A computer belongs to the centre no more: it may write nothing, and what comes after this is sealed under
/// a key that it does not get. What it has read already it keeps.
struct RevokeMember {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RevokeMember)
public:
    static constexpr auto kind = QLatin1String("member.revoke");
    qint64 member = 0;
    QString reason; ///< may be empty
    qint64 logKey = 0; ///< the new key
    int generation = 0;
    QList<KeyShare> shares; ///< of the new key, for all who stay
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("reason"), reason);
        v(QLatin1String("log_key"), logKey);
        v(QLatin1String("generation"), generation);
        v(QLatin1String("shares"), shares);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct SetMemberRole {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SetMemberRole)
public:
    static constexpr auto kind = QLatin1String("member.role");
    qint64 member = 0;
    QString role; ///< roleWord()

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("role"), role);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct RenameMember {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RenameMember)
public:
    static constexpr auto kind = QLatin1String("member.rename");
    qint64 member = 0;
    QString name;
    QString before; ///< for the sentence

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("name"), name);
        v(QLatin1String("before"), before);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("member"), member}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
