// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campactions.h"

#include "models/store/naming.h"

#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return refused(SetProgress::tr("This is no longer there. Somebody took it back."), u"row-gone"_s);
}

Result<void> requireRow(Connection& connection, const char* sql, qint64 id)
{
    KITCAMP_ASSIGN(const auto there, connection.integer(sql, id));
    return there ? Result<void>() : gone();
}

Result<QString> nameOf(Connection& connection, qint64 participation)
{
    KITCAMP_ASSIGN(const auto name,
                   connection.text("SELECT p.name FROM participation AS r JOIN person AS p"
                                   " ON p.id=r.person WHERE r.id=?",
                                   participation));
    return name.value_or(QString());
}

qint64 number(const QJsonValue& json, QLatin1String key)
{
    return json.toObject().value(key).toString().toLongLong();
}

constexpr auto participationThere = "SELECT 1 FROM participation WHERE id=?";

} // namespace

QJsonValue toJson(const ProgressMark& mark)
{
    return QJsonObject{{"row"_L1, toJson(mark.row)},
                       {"participation"_L1, toJson(mark.participation)},
                       {"module"_L1, toJson(mark.module)}};
}

bool fromJson(const QJsonValue& json, ProgressMark& mark)
{
    mark = {number(json, "row"_L1), number(json, "participation"_L1), number(json, "module"_L1)};
    return mark.participation != 0 && mark.module != 0;
}

QJsonValue toJson(const AccountGift& gift)
{
    return QJsonObject{{"account"_L1, toJson(gift.account)},
                       {"participation"_L1, toJson(gift.participation)},
                       {"team"_L1, toJson(gift.team)},
                       {"former"_L1, toJson(gift.formerHolder)}};
}

bool fromJson(const QJsonValue& json, AccountGift& gift)
{
    gift = {number(json, "account"_L1), number(json, "participation"_L1), number(json, "team"_L1),
            number(json, "former"_L1)};
    return gift.account != 0;
}

QJsonValue toJson(const BedPlace& place)
{
    return QJsonObject{{"row"_L1, toJson(place.row)},
                       {"participation"_L1, toJson(place.participation)},
                       {"room"_L1, toJson(place.room)},
                       {"locked"_L1, place.locked}};
}

bool fromJson(const QJsonValue& json, BedPlace& place)
{
    place = {number(json, "row"_L1), number(json, "participation"_L1), number(json, "room"_L1),
             json.toObject().value("locked"_L1).toBool()};
    return place.participation != 0;
}

Result<void> SetProgress::run(Change& change) const
{
    if (percent < 0 || percent > 100)
        return Error{ErrorCode::Usage, tr("Progress goes from 0 to 100 percent."), {}};
    for (const ProgressMark& mark : marks) {
        KITCAMP_TRY(requireRow(change.rows(), participationThere, mark.participation));
        KITCAMP_TRY(requireRow(change.rows(), "SELECT 1 FROM pretraining_module WHERE id=?", mark.module));
        KITCAMP_TRY(change.execute("UPDATE pretraining_progress SET percent=?, as_of=? WHERE participation=?"
                                   " AND module=?",
                                   percent, at, mark.participation, mark.module));
        if (change.rows().changes() == 0)
            KITCAMP_TRY(
                change.execute("INSERT INTO pretraining_progress(id, participation, module, percent, as_of)"
                               " VALUES(?,?,?,?,?)",
                               mark.row, mark.participation, mark.module, percent, at));
    }
    return {};
}

Result<bool> SetProgress::alreadySo(Connection& connection) const
{
    for (const ProgressMark& mark : marks) {
        KITCAMP_ASSIGN(const auto now,
                       connection.integer("SELECT percent FROM pretraining_progress WHERE"
                                          " participation=? AND module=?",
                                          mark.participation, mark.module));
        if (now != percent)
            return false;
    }
    return true;
}

Result<void> AssignAccounts::run(Change& change) const
{
    for (const AccountGift& gift : gifts) {
        QString login;
        qint64 holder = 0;
        bool there = false;
        KITCAMP_TRY(change.rows().each(
            "SELECT login, coalesce(participation, team, 0) FROM cloud_account WHERE id=?",
            [&](const Statement& row) {
                there = true;
                login = row.text(0);
                holder = row.integer(1);
            },
            gift.account));
        if (!there)
            return gone();
        const bool back = gift.participation == 0 && gift.team == 0;
        const qint64 expected = back ? gift.formerHolder : std::max(gift.participation, gift.team);
        if (holder != 0 && expected != 0 && holder != expected)
            return refused(tr("The account %1 was given to somebody else meanwhile.").arg(login),
                           u"account-taken"_s, {tr("Give out the free ones again.")});
        const auto whom = [](qint64 id) { return id ? std::optional(id) : std::nullopt; };
        KITCAMP_TRY(change.execute(
            "UPDATE cloud_account SET participation=?2, team=?3, handed_at=CASE WHEN ?4 THEN NULL"
            " ELSE handed_at END WHERE id=?1",
            gift.account, whom(gift.participation), whom(gift.team), back));
        KITCAMP_ASSIGN(const auto second,
                       change.rows().integer(
                           "SELECT 1 FROM cloud_account AS a JOIN cloud_account AS o"
                           " ON o.resource=a.resource AND o.id<>a.id AND (o.participation=a.participation"
                           " OR o.team=a.team) WHERE a.id=?",
                           gift.account));
        if (second)
            return refused(
                tr("One account of a resource for each: the receiver of %1 has another one already.")
                    .arg(login),
                u"account-second"_s, {tr("Take that one back first.")});
    }
    return {};
}

Result<bool> AssignAccounts::alreadySo(Connection& connection) const
{
    for (const AccountGift& gift : gifts) {
        KITCAMP_ASSIGN(const auto so,
                       connection.integer("SELECT 1 FROM cloud_account WHERE id=? AND"
                                          " coalesce(participation, 0)=? AND coalesce(team, 0)=?",
                                          gift.account, gift.participation, gift.team));
        if (!so)
            return false;
    }
    return true;
}

Result<void> PlaceInRooms::run(Change& change) const
{
    for (const BedPlace& place : places) {
        KITCAMP_TRY(requireRow(change.rows(), participationThere, place.participation));
        if (place.room == 0) {
            KITCAMP_TRY(
                change.execute("DELETE FROM lodging_place WHERE participation=?", place.participation));
            continue;
        }
        KITCAMP_TRY(requireRow(change.rows(), "SELECT 1 FROM lodging_room WHERE id=?", place.room));
        KITCAMP_TRY(change.execute("UPDATE lodging_place SET lodging_room=?, locked=? WHERE participation=?",
                                   place.room, place.locked, place.participation));
        if (change.rows().changes() == 0)
            KITCAMP_TRY(change.execute(
                "INSERT INTO lodging_place(id, lodging_room, participation, locked) VALUES(?,?,?,?)",
                place.row, place.room, place.participation, place.locked));
    }
    for (const BedPlace& place : places) {
        KITCAMP_ASSIGN(
            const auto room,
            change.rows().text("SELECT r.name FROM lodging_place AS l JOIN lodging_room AS r"
                               " ON r.id=l.lodging_room JOIN participation AS m ON m.id=l.participation"
                               " JOIN person AS p ON p.id=m.person WHERE r.id=? AND p.gender IN ('f','m')"
                               " GROUP BY r.id HAVING count(DISTINCT p.gender)>1",
                               place.room));
        if (room) {
            KITCAMP_ASSIGN(const QString who, nameOf(change.rows(), place.participation));
            return refused(tr("%1 cannot sleep in room %2: women and men would share it.").arg(who, *room),
                           u"room-shared"_s, {tr("Choose another room.")});
        }
    }
    return {};
}

Result<bool> PlaceInRooms::alreadySo(Connection& connection) const
{
    for (const BedPlace& place : places) {
        KITCAMP_ASSIGN(const auto room,
                       connection.integer("SELECT lodging_room FROM lodging_place WHERE participation=?",
                                          place.participation));
        if (room.value_or(0) != place.room)
            return false;
    }
    return true;
}

} // namespace kitcamp
