// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// How far somebody is with a module.
struct ProgressMark {
    qint64 row = 0; ///< id of the row if there is none yet
    qint64 participation = 0;
    qint64 module = 0;
};
[[nodiscard]] QJsonValue toJson(const ProgressMark& mark);
[[nodiscard]] bool fromJson(const QJsonValue& json, ProgressMark& mark);

/// A person says how far others are with modules, whatever an export said before.
struct SetProgress {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SetProgress)
public:
    static constexpr auto kind = QLatin1String("pretraining.set");
    QList<ProgressMark> marks;
    int percent = 0;
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("marks"), marks);
        v(QLatin1String("percent"), percent);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Whose an account is from now on: a participation's, a team's, or (both 0) nobody's.
struct AccountGift {
    qint64 account = 0;
    qint64 participation = 0;
    qint64 team = 0;
    qint64 formerHolder = 0; ///< participation or team from whom it is taken back; 0: whoever has it
};
[[nodiscard]] QJsonValue toJson(const AccountGift& gift);
[[nodiscard]] bool fromJson(const QJsonValue& json, AccountGift& gift);

/// Gives cloud accounts to persons or teams, or takes them back. Refuses an account that is another's, or was
/// given to another than it is taken back from, and a second one of the same resource. What is taken back counts as not handed out.
struct AssignAccounts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AssignAccounts)
public:
    static constexpr auto kind = QLatin1String("cloud.assign");
    QList<AccountGift> gifts;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("gifts"), gifts);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// In which bedroom somebody sleeps; room 0: in none.
struct BedPlace {
    qint64 row = 0; ///< id of the row if there is none yet
    qint64 participation = 0;
    qint64 room = 0;
    bool locked = false;
};
[[nodiscard]] QJsonValue toJson(const BedPlace& place);
[[nodiscard]] bool fromJson(const QJsonValue& json, BedPlace& place);

/// Puts people into bedrooms, out of them, or lets some change places: one step. Beds and genders of rooms
/// are invariants of the file; that women and men do not share a room is seen to here.
struct PlaceInRooms {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlaceInRooms)
public:
    static constexpr auto kind = QLatin1String("lodging.place");
    QList<BedPlace> places;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("places"), places);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct Domain;

/// All Actions about those who come to a camp, and that nothing is sealed for a key that was destroyed. After
/// registerCamps() and registerPublishing().
void registerAttendees(Domain& domain);

} // namespace kitcamp
