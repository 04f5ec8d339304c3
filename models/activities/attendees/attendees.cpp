// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/attendees.h"

#include "models/people/shownname.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns =
    "SELECT r.id, p.id, p.name, p.latin_name, p.gender, p.phone, p.mail, p.wechat,"
    " coalesce((SELECT n.value FROM person_number AS n WHERE n.person=p.id AND n.kind IN ('student','staff')"
    "   ORDER BY n.kind, n.id DESC LIMIT 1), ''),"
    " o.id, o.name, o.name_en, r.role, t.number, t.id, t.name, t.name_en,"
    " d.id, d.identity_kind, d.sealed_identity, d.identity_mask, d.car_plate, d.shirt_size, d.diet, "
    "d.allergies,"
    " d.emergency_name, d.emergency_phone, d.emergency_relation, d.arrives, d.arrives_by, d.departs, "
    "d.departs_by,"
    " coalesce(d.needs_room, r.role='student'), d.insurance, d.note,"
    " b.id, CASE WHEN b.building<>'' THEN b.building || ' ' ELSE '' END || b.name, l.locked,"
    " c.id, c.at, c.left_at, c.badge_given, c.slip_given,"
    " (SELECT count(*) FROM cloud_account AS k WHERE k.participation=r.id)"
    " FROM participation AS r JOIN person AS p ON p.id=r.person JOIN activity AS a ON a.id=r.activity"
    " LEFT JOIN organization AS o ON o.id=p.organization"
    " LEFT JOIN attendee_detail AS d ON d.participation=r.id"
    " LEFT JOIN lodging_place AS l ON l.participation=r.id LEFT JOIN lodging_room AS b ON b.id=l.lodging_room"
    " LEFT JOIN check_in AS c ON c.participation=r.id"
    " LEFT JOIN team_place AS q ON q.participation=r.id AND q.team_plan=a.team_plan"
    " LEFT JOIN team AS t ON t.id=q.team";

constexpr auto taking = " r.state IN ('confirmed','completed','not_completed')";

/// Reads the columns one after the other: there are too many to count by hand.
class Columns
{
public:
    explicit Columns(const Statement& row)
        : m_row(row)
    {
    }
    QString text()
    {
        const int at = m_at++;
        return m_row.isNull(at) ? QString() : m_row.text(at);
    }
    qint64 number() { return m_row.optionalInteger(m_at++).value_or(0); }
    bool flag() { return number() != 0; }
    QString shown()
    {
        const QString name = text();
        return shownName(name, text());
    }

private:
    const Statement& m_row;
    int m_at = 0;
};

void readPerson(Columns& row, Attendee& one)
{
    one.participation = row.number();
    one.person = row.number();
    one.name = row.text();
    one.latinName = row.text();
    one.gender = row.text();
    one.phone = row.text();
    one.mail = row.text();
    one.wechat = row.text();
    one.number = row.text();
    one.organization = row.number();
    one.organizationName = row.shown();
    one.role = row.text();
    one.teamNumber = static_cast<int>(row.number());
    one.team = row.number();
    one.teamName = row.shown();
}

void readDetail(Columns& row, Attendee& one)
{
    one.detail = row.number();
    one.identityKind = row.text();
    one.sealedIdentity = row.text();
    one.identityMask = row.text();
    one.carPlate = row.text();
    one.shirtSize = row.text();
    one.diet = row.text();
    one.allergies = row.text();
    one.emergencyName = row.text();
    one.emergencyPhone = row.text();
    one.emergencyRelation = row.text();
    one.arrives = row.text();
    one.arrivesBy = row.text();
    one.departs = row.text();
    one.departsBy = row.text();
    one.needsRoom = row.flag();
    one.insurance = row.text();
    one.note = row.text();
}

Attendee attendeeIn(const Statement& statement)
{
    Columns row(statement);
    Attendee one;
    readPerson(row, one);
    readDetail(row, one);
    one.room = row.number();
    one.roomName = row.text();
    one.roomLocked = row.flag();
    one.checkIn = row.number();
    one.arrivedAt = row.number();
    one.leftAt = row.number();
    one.badgeGiven = row.flag();
    one.slipGiven = row.flag();
    one.accounts = static_cast<int>(row.number());
    return one;
}

} // namespace

Result<QList<Attendee>> attendeesOf(Connection& connection, qint64 activity)
{
    QList<Attendee> found;
    const QByteArray sql = QByteArray(columns) + " WHERE r.activity=? AND" + taking
        + " ORDER BY r.role<>'student', o.name IS NULL, coalesce(nullif(o.name, ''), o.name_en), p.name, "
          "r.id";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { found << attendeeIn(row); }, activity));
    return found;
}

Result<std::optional<Attendee>> attendeeOf(Connection& connection, qint64 participation)
{
    std::optional<Attendee> found;
    const QByteArray sql = QByteArray(columns) + " WHERE r.id=?";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { found = attendeeIn(row); }, participation));
    return found;
}

Result<CampFacts> campFacts(Connection& connection, qint64 activity)
{
    CampFacts facts;
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    facts.zone = centre.zone;
    KITCAMP_TRY(connection.each(
        "SELECT id, name, name_en, starts_on, ends_on FROM activity WHERE id=?",
        [&](const Statement& row) {
            facts.id = row.integer(0);
            facts.name = shownName(row.text(1), row.text(2));
            facts.starts = QDate::fromString(row.text(3), Qt::ISODate);
            facts.ends = QDate::fromString(row.text(4), Qt::ISODate);
        },
        activity));
    return facts;
}

} // namespace kitcamp
