// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergedvalues.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the schema that say something only together with another one.
struct Follower {
    const char* table;
    const char* column;
    const char* leader;
    bool speaksAlone; ///< worth keeping without the leader
};
constexpr Follower followers[] = {
    {"person", "department", "organization", false},
    {"person", "banned_reason", "banned_until", true},
    {"device", "condition_note", "condition", true},
    {"device", "currency", "price_minor", false},
};

/// A name in Latin letters that is not the one that stays has a column of its own.
struct LatinPlace {
    const char* table;
    const char* column;
    const char* latin;
};
constexpr LatinPlace latinPlaces[] = {
    {"person", "name", "latin_name"},
    {"organization", "name", "name_en"},
};

bool isLatin(const QString& text)
{
    // Before the first block of Chinese characters stand all alphabets.
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x2E80; });
}

/// True where the left-over text found its place beside the name.
bool placeBesideTheName(const QString& table, const LeftoverText& leftover, const QJsonObject& chosen,
                        QJsonObject& values)
{
    for (const LatinPlace& place : latinPlaces) {
        const QString column = QLatin1String(place.latin);
        const bool fits = table == QLatin1String(place.table)
            && leftover.column == QLatin1String(place.column) && isLatin(leftover.text);
        if (!fits || !values.value(column).toString().isEmpty() || chosen.contains(column))
            continue;
        values.insert(column, leftover.text);
        return true;
    }
    return false;
}

const Follower* followerOf(const QString& table, const QString& column)
{
    for (const Follower& follower : followers) {
        if (table == QLatin1String(follower.table) && column == QLatin1String(follower.column))
            return &follower;
    }
    return nullptr;
}

QString lettersAndDigits(const QString& text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            bare += c.toLower();
    }
    return bare;
}

QString joined(const QString& first, const QString& second)
{
    if (second.isEmpty() || first.contains(second))
        return first;
    return first.isEmpty() || second.contains(first) ? second : first + u'\n' + second;
}

/// The value of a field that nobody chose and that follows no other one.
QString usualValue(const FieldDescription& field, const QString& kept, const QString& gone)
{
    if (field.type == FieldType::LongText)
        return joined(kept, gone);
    if (field.column == "archived"_L1)
        return kept == "1"_L1 && gone == "1"_L1 ? u"1"_s : u"0"_s;
    return kept.isEmpty() ? gone : kept;
}

QString followingValue(const Follower& follower, const QJsonObject& kept, const QJsonObject& gone,
                       const QJsonObject& result)
{
    const QString leader = result.value(QLatin1String(follower.leader)).toString();
    const QString column = QLatin1String(follower.column);
    if (leader == kept.value(QLatin1String(follower.leader)).toString())
        return kept.value(column).toString();
    return leader == gone.value(QLatin1String(follower.leader)).toString() ? gone.value(column).toString()
                                                                           : QString();
}

} // namespace

QString leaderOf(const QString& table, const QString& column)
{
    const Follower* follower = followerOf(table, column);
    return follower ? QString(QLatin1String(follower->leader)) : QString();
}

bool saysTheSame(const QString& a, const QString& b)
{
    return a == b || (!a.isEmpty() && !b.isEmpty() && lettersAndDigits(a) == lettersAndDigits(b));
}

LeftoverPlace leftoverPlace(const QString& table, const QString& column)
{
    if (table == "organization"_L1 && (column == "name"_L1 || column == "name_en"_L1))
        return {u"organization_name"_s, u"organization"_s, u"name"_s, u"former"_s};
    if (table == "device"_L1 && column == "asset_tag"_L1)
        return {u"device_number"_s, u"device"_s, u"value"_s, u"other"_s};
    if (table == "device"_L1 && column == "serial"_L1)
        return {u"device_number"_s, u"device"_s, u"value"_s, u"serial"_s};
    return {};
}

MergedValues mergedValues(const RecordType& type, const QJsonObject& kept, const QJsonObject& gone,
                          const QJsonObject& chosen)
{
    MergedValues merged;
    const auto of = [](const QJsonObject& row, const QString& column) {
        return row.value(column).toString();
    };
    // What stands for itself first: the others follow it.
    for (const bool following : {false, true}) {
        for (const FieldDescription& field : type.fields) {
            const QString& column = field.column;
            const QString leader = leaderOf(type.table, column);
            const bool follows = !leader.isEmpty() && of(kept, leader) != of(gone, leader);
            if (follows != following)
                continue;
            if (chosen.contains(column))
                merged.values.insert(column, of(chosen, column));
            else if (follows)
                merged.values.insert(
                    column, followingValue(*followerOf(type.table, column), kept, gone, merged.values));
            else
                merged.values.insert(column, usualValue(field, of(kept, column), of(gone, column)));
        }
    }
    for (const FieldDescription& field : type.fields) {
        const Follower* follower = followerOf(type.table, field.column);
        if (field.type != FieldType::Text || (follower && !follower->speaksAlone))
            continue;
        for (const QJsonObject& row : {kept, gone}) {
            const LeftoverText leftover{field.column, of(row, field.column)};
            if (leftover.text.isEmpty() || saysTheSame(leftover.text, of(merged.values, field.column)))
                continue;
            if (!placeBesideTheName(type.table, leftover, chosen, merged.values))
                merged.leftovers << leftover;
        }
    }
    return merged;
}

} // namespace kitcamp
