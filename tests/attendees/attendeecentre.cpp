// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendees/attendeecentre.h"

#include "models/activities/activitydomain.h"
#include "models/activities/attendees/campactions.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/publishing/publishing.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"
#include "models/store/recordmerge.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Domain attendeeDomain()
{
    Domain domain;
    registerRecords(domain);
    registerMerging(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerCamps(domain);
    registerPublishing(domain);
    registerAttendees(domain);
    registerLending(domain);
    return domain;
}

AttendeeCentre::AttendeeCentre()
    : m_store(attendeeDomain())
{
    at(u"2026-09-07T08:50"_s);
    const auto camp2026 = [this](const QString& code, const QString& name, const QString& starts,
                                 const QString& ends) {
        return add(u"activity"_s,
                   {{u"kind"_s, u"camp"_s},
                    {u"code"_s, code},
                    {u"name"_s, name},
                    {u"starts_on"_s, starts},
                    {u"ends_on"_s, ends},
                    {u"state"_s, u"published"_s}});
    };
    camp = camp2026(u"CAMP-26"_s, u"Camp 2026"_s, u"2026-09-10"_s, u"2026-09-13"_s);
    other = camp2026(u"CAMP-27"_s, u"Camp 2027"_s, u"2027-09-10"_s, u"2027-09-13"_s);
    sjtu = add(u"organization"_s, {{u"name"_s, u"SJTU"_s}});
    zju = add(u"organization"_s, {{u"name"_s, u"ZJU"_s}});
    fudan = add(u"organization"_s, {{u"name"_s, u"Fudan"_s}});
    persons = {person(u"张三"_s, u"m"_s, sjtu, u"13900008831"_s),
               person(u"李娜"_s, u"f"_s, sjtu, u"13900001142"_s),
               person(u"王芳"_s, u"f"_s, sjtu, u"13900005567"_s),
               person(u"赵伟"_s, u"m"_s, zju, u"13900006612"_s),
               person(u"孙丽"_s, u"f"_s, zju, u"13911118831"_s),
               person(u"周敏"_s, u"f"_s, fudan, u"13900009998"_s)};
    for (const qint64 one : persons)
        in << enrol(camp, one);
    teacher = enrol(camp, person(u"陈老师"_s, {}, sjtu, u"13800000001"_s), u"confirmed"_s, u"teacher"_s);
    applicant = person(u"吴强"_s, u"m"_s, zju, u"13800000002"_s);
    enrol(camp, applicant, u"applied"_s);
    qian = person(u"钱进"_s, u"m"_s, zju, u"13800000003"_s);
    enrol(other, qian);
}

void AttendeeCentre::at(const QString& local)
{
    m_store.clock().set(
        QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11)), Qt::UTC));
}

qint64 AttendeeCentre::person(const QString& name, const QString& gender, qint64 organization,
                              const QString& phone)
{
    return add(u"person"_s,
               {{u"name"_s, name},
                {u"gender"_s, gender},
                {u"organization"_s, QString::number(organization)},
                {u"phone"_s, phone}});
}

qint64 AttendeeCentre::enrol(qint64 activity, qint64 who, const QString& state, const QString& role)
{
    return add(u"participation"_s,
               {{u"activity"_s, QString::number(activity)},
                {u"person"_s, QString::number(who)},
                {u"role"_s, role},
                {u"state"_s, state}});
}

void AttendeeCentre::detail(qint64 participation, const QJsonObject& values)
{
    QJsonObject row = values;
    row.insert(u"participation"_s, QString::number(participation));
    add(u"attendee_detail"_s, row);
}

qint64 AttendeeCentre::count(const QString& table, const QString& where)
{
    const auto found = m_store->reader().integer(
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where).toUtf8().constData());
    return found ? found->value_or(0) : -1;
}

QString AttendeeCentre::value(const char* sql, qint64 id)
{
    const auto found = m_store->reader().text(sql, id);
    return found ? found->value_or(QString()) : found.error().sentence;
}

} // namespace kitcamp
