// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/badges/badges.h"

#include "models/people/text/scantext.h"
#include "models/store/domain.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 99;

/// Days of an activity; empty where it has none.
Result<void> readDays(Connection& connection, IssueBadges& action)
{
    return connection.each(
        "SELECT starts_on, coalesce(ends_on, starts_on) FROM activity WHERE id=?",
        [&](const Statement& row) {
            action.from = row.text(0);
            action.until = row.text(1);
        },
        action.activity);
}

/// The code of the newest badge that was not lost; else the first one that is free.
Result<std::pair<QString, bool>> wornOrNext(Connection& connection, qint64 participation)
{
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const QString code = badgeCode(participation, copy);
        std::optional<bool> lost;
        KITCAMP_TRY(connection.each(
            "SELECT lost_at IS NOT NULL FROM person_number WHERE folded=?",
            [&](const Statement& row) { lost = row.integer(0) != 0; }, foldNumber(code)));
        if (!lost || !*lost)
            return std::pair(code, lost.has_value());
    }
    return Error{
        ErrorCode::Refused,
        IssueBadges::tr("Somebody has lost %n badge(s) of this activity already.", nullptr, mostCopies),
        {},
        u"too-many-badges"_s,
        {IssueBadges::tr("Bind another card to this person at the desk.")}};
}

} // namespace

QJsonValue toJson(const IssuedBadge& badge)
{
    return QJsonObject{{"number"_L1, toJson(badge.number)},
                       {"participation"_L1, toJson(badge.participation)},
                       {"value"_L1, badge.value}};
}

bool fromJson(const QJsonValue& json, IssuedBadge& badge)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("number"_L1), badge.number)
        && fromJson(object.value("participation"_L1), badge.participation)
        && fromJson(object.value("value"_L1), badge.value);
}

QString badgeCode(qint64 participation, int copy)
{
    const QString code = u"B"_s + QString::number(participation, 36).toUpper();
    return copy > 1 ? code + u'-' + QString::number(copy) : code;
}

Result<QString> badgeOf(Connection& connection, qint64 participation)
{
    KITCAMP_ASSIGN(const auto worn, wornOrNext(connection, participation));
    return worn.second ? worn.first : QString();
}

Result<IssueBadges> badgesFor(Store& store, qint64 activity, const QList<qint64>& participations)
{
    IssueBadges action;
    action.activity = activity;
    KITCAMP_TRY(readDays(store.reader(), action));
    for (const qint64 participation : participations) {
        KITCAMP_ASSIGN(const auto worn, wornOrNext(store.reader(), participation));
        KITCAMP_ASSIGN(const auto sameDays,
                       store.reader().integer("SELECT 1 FROM person_number WHERE folded=?1 AND valid_from IS "
                                              "nullif(?2, '') AND valid_until IS nullif(?3, '')",
                                              foldNumber(worn.first), action.from, action.until));
        if (!worn.second || !sameDays)
            action.badges << IssuedBadge{store.ids().nextValue(), participation, worn.first};
    }
    return action;
}

Result<void> IssueBadges::run(Change& change) const
{
    for (const IssuedBadge& badge : badges) {
        KITCAMP_TRY(change.execute(
            "UPDATE person_number SET valid_from=nullif(?, ''), valid_until=nullif(?, '') WHERE folded=?",
            from, until, foldNumber(badge.value)));
        if (change.rows().changes() > 0)
            continue;
        KITCAMP_ASSIGN(const auto person,
                       change.rows().integer("SELECT person FROM participation WHERE id=? AND activity=?",
                                             badge.participation, activity));
        if (!person)
            return Error{ErrorCode::Refused,
                         tr("Somebody of them does not take part any more."),
                         {},
                         u"row-gone"_s,
                         {tr("Print the badges again.")}};
        QJsonObject values{
            {"person"_L1, QString::number(*person)}, {"kind"_L1, u"card"_s}, {"value"_L1, badge.value}};
        if (!from.isEmpty())
            values.insert("valid_from"_L1, from);
        if (!until.isEmpty())
            values.insert("valid_until"_L1, until);
        const AddRecord added{u"person_number"_s, badge.number, values};
        KITCAMP_TRY(added.run(change));
    }
    return {};
}

QString IssueBadges::sentence(const Naming& naming) const
{
    return tr("Made %n badge(s) for %1", "%1: activity", static_cast<int>(badges.size()))
        .arg(naming.name(u"activity"_s, activity));
}

ObjectRef IssueBadges::subject() const
{
    return {u"activity"_s, activity};
}

QString IssueBadges::deed(const Naming&) const
{
    return tr("made %n badge(s)", "Camp of 2024: you made 79 badges", static_cast<int>(badges.size()));
}

Result<bool> IssueBadges::alreadySo(Connection& connection) const
{
    for (const IssuedBadge& badge : badges) {
        KITCAMP_ASSIGN(const auto same,
                       connection.integer("SELECT 1 FROM person_number WHERE folded=?1 AND valid_from IS "
                                          "nullif(?2, '') AND valid_until IS nullif(?3, '')",
                                          foldNumber(badge.value), from, until));
        if (!same)
            return false;
    }
    return true;
}

void registerBadges(Domain& domain)
{
    domain.actions.add<IssueBadges>();
}

} // namespace kitcamp
