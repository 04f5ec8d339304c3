// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/teamkits.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QDate>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamKits {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamKits)
};

Result<void> addMembers(Connection& connection, TeamAtDesk& team)
{
    return connection.each(
        "SELECT t.person, w.name FROM team_place AS p JOIN activity AS a ON a.team_plan=p.team_plan JOIN "
        "participation AS t ON t.id=p.participation JOIN person AS w ON w.id=t.person WHERE p.team=? AND "
        "(t.state='confirmed' OR t.state='completed' OR t.state='not_completed') ORDER BY p.id",
        [&](const Statement& row) {
            team.members << row.id<PersonId>(0);
            team.memberNames << row.text(1);
        },
        team.id);
}

} // namespace

QString teamWords(qint64 number, const QString& name, const QString& nameEn)
{
    const QString shown = shownName(name, nameEn);
    const QString words = TeamKits::tr("Team %1", "%1: number").arg(number);
    return shown.isEmpty() ? words : words + u" · "_s + shown;
}

QString teamWords(Connection& connection, TeamId team)
{
    QString words;
    const auto read = connection.each(
        "SELECT number, name, name_en FROM team WHERE id=?",
        [&](const Statement& row) { words = teamWords(row.integer(0), row.text(1), row.text(2)); }, team);
    return read ? words : QString();
}

QString holderWords(const QString& team, const QString& person)
{
    return TeamKits::tr("%1 (%2)", "%1: team, %2: person").arg(team, person);
}

Result<std::optional<TeamAtDesk>> teamAtDesk(Connection& connection, TeamId team)
{
    std::optional<TeamAtDesk> found;
    KITCAMP_TRY(connection.each(
        "SELECT id, activity, number, name, name_en FROM team WHERE id=? AND "
        "archived=0",
        [&](const Statement& row) {
            found = TeamAtDesk{row.id<TeamId>(0),
                               row.integer(1),
                               teamWords(row.integer(2), row.text(3), row.text(4)),
                               {},
                               {}};
            return false;
        },
        team));
    if (found)
        KITCAMP_TRY(addMembers(connection, *found));
    return found;
}

Result<QList<KitLine>> kitOf(Connection& connection, TeamId team)
{
    QList<KitLine> kit;
    KITCAMP_TRY(connection.each(
        "SELECT k.model, m.name, k.count, (SELECT count(*) FROM loan AS l JOIN device AS d ON d.id=l.device "
        "WHERE l.team=t.id AND l.returned_at IS NULL AND d.model=k.model) FROM team AS t JOIN kit_item AS k "
        "ON k.activity=t.activity JOIN model AS m ON m.id=k.model WHERE t.id=? ORDER BY m.name, k.id",
        [&](const Statement& row) {
            kit << KitLine{row.id<ModelId>(0), row.text(1), static_cast<int>(row.integer(2)),
                           static_cast<int>(row.integer(3))};
        },
        team));
    return kit;
}

Result<bool> isMissingInKit(Connection& connection, TeamId team, DeviceId device)
{
    KITCAMP_ASSIGN(const auto model, connection.integer("SELECT model FROM device WHERE id=?", device));
    KITCAMP_ASSIGN(const QList<KitLine> kit, kitOf(connection, team));
    return std::ranges::any_of(kit, [&](const KitLine& line) {
        return line.model.value == model.value_or(0) && line.missing() > 0;
    });
}

Result<QDate> lastDayOf(Connection& connection, TeamId team)
{
    KITCAMP_ASSIGN(
        const auto day,
        connection.text("SELECT a.ends_on FROM team AS t JOIN activity AS a ON a.id=t.activity WHERE t.id=?",
                        team));
    return QDate::fromString(day.value_or(QString()), Qt::ISODate);
}

QString kitWords(const QList<KitLine>& kit)
{
    int wanted = 0;
    int missing = 0;
    QStringList parts;
    for (const KitLine& line : kit) {
        wanted += line.wanted;
        missing += line.missing();
        if (line.missing() > 0)
            parts << u"%1 × %2"_s.arg(line.missing()).arg(line.modelName);
    }
    if (kit.isEmpty())
        return {};
    if (parts.isEmpty())
        return TeamKits::tr("The kit is complete: %n device(s)", nullptr, wanted);
    return TeamKits::tr("Kit: %1 of %2, missing %3", "%3: 2 × ESP32")
        .arg(QString::number(wanted - missing), QString::number(wanted), parts.join(u", "_s));
}

} // namespace kitcamp
