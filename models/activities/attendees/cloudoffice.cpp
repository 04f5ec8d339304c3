// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/cloudoffice.h"

#include "models/activities/attendees/attendees.h"
#include "models/people/shownname.h"
#include "models/store/recordactions.h"

#include <QCollator>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

CloudResource resourceIn(const Statement& row)
{
    return {row.integer(0),
            shownName(row.text(1), row.text(2)),
            row.text(3),
            row.text(4),
            row.optionalInteger(5),
            row.text(6) == "team"_L1,
            row.text(7)};
}

CloudAccount accountIn(const Statement& row)
{
    CloudAccount one;
    one.id = row.integer(0);
    one.resource = row.integer(1);
    one.login = row.text(2);
    one.sealedSecret = row.text(3);
    one.quota = row.optionalInteger(4);
    one.participation = row.optionalInteger(5).value_or(0);
    one.team = row.optionalInteger(6).value_or(0);
    one.handedAt = row.optionalInteger(7).value_or(0);
    one.note = row.text(8);
    if (one.participation != 0) {
        one.holder = row.text(9);
        one.holderDetail = shownName(row.text(10), row.text(11));
    } else if (one.team != 0) {
        const QString name = shownName(row.text(13), row.text(14));
        one.holder =
            CloudOffice::tr("Team %1").arg(row.integer(12)) + (name.isEmpty() ? QString() : u" · "_s + name);
        one.holderDetail = row.text(15);
    }
    return one;
}

constexpr auto membersOfTeam =
    "coalesce((SELECT group_concat(w.name, ', ') FROM team_place AS q JOIN participation AS y ON "
    "y.id=q.participation"
    " JOIN person AS w ON w.id=y.person JOIN activity AS a ON a.id=y.activity AND a.team_plan=q.team_plan"
    " WHERE q.team=t.id), '')";

} // namespace

Result<QList<CloudResource>> CloudOffice::resources(qint64 activity)
{
    QList<CloudResource> found;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT id, name, name_en, url, unit, quota_each, per, note FROM cloud_resource WHERE activity=? "
        "ORDER BY id",
        [&](const Statement& row) { found << resourceIn(row); }, activity));
    return found;
}

Result<QList<CloudAccount>> CloudOffice::accounts(qint64 resource)
{
    QList<CloudAccount> found;
    const QByteArray sql =
        QByteArray("SELECT c.id, c.resource, c.login, c.sealed_secret, c.quota, c.participation, c.team, "
                   "c.handed_at,"
                   " c.note, coalesce(p.name, ''), coalesce(o.name, ''), coalesce(o.name_en, ''),"
                   " coalesce(t.number, 0), coalesce(t.name, ''), coalesce(t.name_en, ''), ")
        + membersOfTeam
        + " FROM cloud_account AS c LEFT JOIN participation AS r ON r.id=c.participation"
          " LEFT JOIN person AS p ON p.id=r.person LEFT JOIN organization AS o ON o.id=p.organization"
          " LEFT JOIN team AS t ON t.id=c.team WHERE c.resource=?";
    KITCAMP_TRY(m_store.reader().each(
        sql.constData(), [&](const Statement& row) { found << accountIn(row); }, resource));
    QCollator order(QLocale(QLocale::English));
    order.setNumericMode(true);
    std::sort(found.begin(), found.end(), [&](const CloudAccount& a, const CloudAccount& b) {
        const int compared = order.compare(a.login, b.login);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    return found;
}

Result<QList<qint64>> CloudOffice::without(const CloudResource& resource)
{
    QList<qint64> found;
    if (resource.perTeam) {
        KITCAMP_TRY(m_store.reader().each(
            "SELECT t.id FROM team AS t JOIN cloud_resource AS c ON c.activity=t.activity WHERE c.id=?1 AND "
            "t.archived=0"
            " AND NOT EXISTS (SELECT 1 FROM cloud_account AS k WHERE k.team=t.id AND k.resource=?1) ORDER BY "
            "t.number",
            [&](const Statement& row) { found << row.integer(0); }, resource.id));
        return found;
    }
    KITCAMP_ASSIGN(const auto activity,
                   m_store.reader().integer("SELECT activity FROM cloud_resource WHERE id=?", resource.id));
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(m_store.reader(), activity.value_or(0)));
    for (const Attendee& one : all) {
        if (!one.isStudent())
            continue;
        KITCAMP_ASSIGN(const auto has,
                       m_store.reader().integer("SELECT 1 FROM cloud_account WHERE participation=? AND"
                                                " resource=?",
                                                one.participation, resource.id));
        if (!has)
            found << one.participation;
    }
    return found;
}

Result<QList<NamedRow>> CloudOffice::receivers(const CloudResource& resource)
{
    Connection& file = m_store.reader();
    QList<NamedRow> found;
    KITCAMP_ASSIGN(const auto activity, referenceOf(file, u"cloud_resource"_s, u"activity"_s, resource.id));
    if (resource.perTeam) {
        KITCAMP_TRY(file.each(
            "SELECT id, number, name, name_en FROM team WHERE activity=? AND archived=0 ORDER BY number",
            [&](const Statement& row) {
                const QString name = shownName(row.text(2), row.text(3));
                found << NamedRow{row.integer(0),
                                  tr("Team %1").arg(row.integer(1))
                                      + (name.isEmpty() ? QString() : u" · "_s + name)};
            },
            activity.value_or(0)));
        return found;
    }
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(file, activity.value_or(0)));
    for (const Attendee& one : all)
        found << NamedRow{one.participation,
                          one.organizationName.isEmpty() ? one.name
                                                         : one.name + u" · "_s + one.organizationName};
    return found;
}

Result<CloudSupply> CloudOffice::supply(const CloudResource& resource)
{
    CloudSupply supply;
    KITCAMP_ASSIGN(const QList<CloudAccount> all, accounts(resource.id));
    supply.accounts = static_cast<int>(all.size());
    for (const CloudAccount& one : all) {
        supply.given += one.isFree() ? 0 : 1;
        supply.handed += one.handedAt != 0 ? 1 : 0;
    }
    KITCAMP_ASSIGN(const QList<qint64> lacking, without(resource));
    supply.without = static_cast<int>(lacking.size());
    supply.wanted = supply.without + supply.given;
    return supply;
}

Result<AssignAccounts> CloudOffice::assignment(const CloudResource& resource)
{
    KITCAMP_ASSIGN(const QList<qint64> lacking, without(resource));
    KITCAMP_ASSIGN(const QList<CloudAccount> all, accounts(resource.id));
    AssignAccounts action;
    auto next = lacking.constBegin();
    for (const CloudAccount& one : all) {
        if (next == lacking.constEnd())
            break;
        if (!one.isFree())
            continue;
        action.gifts << AccountGift{one.id, resource.perTeam ? 0 : *next, resource.perTeam ? *next : 0};
        ++next;
    }
    if (!action.gifts.isEmpty())
        return action;
    return lacking.isEmpty() ? Error{ErrorCode::Refused,
                                     tr("Everybody has an account of %1 already.").arg(resource.name),
                                     {},
                                     u"all-have"_s,
                                     {}}
                             : Error{ErrorCode::Refused,
                                     tr("%1 has no free account.").arg(resource.name),
                                     {},
                                     u"no-free-account"_s,
                                     {tr("Import more accounts, or take some back.")}};
}

QString CloudOffice::sentence(const CloudResource& resource, const CloudSupply& supply)
{
    const QString state = resource.perTeam ? tr("%1 accounts, %2 given to teams, %3 handed out.")
                                                 .arg(supply.accounts)
                                                 .arg(supply.given)
                                                 .arg(supply.handed)
                                           : tr("%1 accounts, %2 given to people, %3 handed out.")
                                                 .arg(supply.accounts)
                                                 .arg(supply.given)
                                                 .arg(supply.handed);
    if (supply.without == 0)
        return state + u' ' + tr("Nobody is without.");
    const QString lack = tr("%n still without one.", nullptr, supply.without);
    if (supply.missing() == 0)
        return state + u' ' + lack;
    return state + u' ' + lack + u' '
        + tr("%n account(s) are missing: order more, or take some back.", nullptr, supply.missing());
}

Result<Performed> CloudOffice::noteHanded(const QList<CloudAccount>& accounts)
{
    EditRecords action{u"cloud_account"_s, {}, {{u"handed_at"_s, QString::number(m_store.clock().now())}}};
    for (const CloudAccount& one : accounts) {
        if (one.handedAt == 0)
            action.ids << one.id;
    }
    return action.ids.isEmpty() ? Result<Performed>(Performed{}) : m_store.perform(action);
}

} // namespace kitcamp
