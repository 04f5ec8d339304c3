// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "models/activities/camprecords/campdomain.h"
#include "models/activities/records/activityrecords.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/members/operatoractions.h"
#include "models/people/people.h"
#include "models/store/recordmerge.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

const QString zhangCard = u"0412345678"_s;
const QString liCard = u"0498765432"_s;

namespace {

Domain deskDomain()
{
    Domain domain;
    registerRecords(domain);
    registerMerging(domain);
    registerOperatorPasswords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerCourseRecords(domain);
    registerRosterRecords(domain);
    registerSessionRecords(domain);
    registerPaperRecords(domain);
    registerActivityNames(domain);
    registerCamps(domain);
    registerLending(domain);
    return domain;
}

QJsonObject joined(QJsonObject values, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

} // namespace

DeskCentre::DeskCentre()
    : m_store(deskDomain())
{
    addHours();
    rule = m_store.add(u"loan_rule"_s,
                       {{u"note"_s, u"Everybody"_s},
                        {u"max_items"_s, u"3"_s},
                        {u"loan_days"_s, u"14"_s},
                        {u"max_renewals"_s, u"1"_s},
                        {u"renewal_days"_s, u"7"_s}});
    zhang =
        addPerson(u"张三"_s, zhangCard, {{u"latin_name"_s, u"Zhang San"_s}, {u"phone"_s, u"13900008831"_s}});
    addNumber(zhang, u"student"_s, u"2023000142"_s);
    li = addPerson(u"李娜"_s, liCard, {{u"latin_name"_s, u"Li Na"_s}, {u"phone"_s, u"13700005512"_s}});
    model = m_store.add(u"model"_s, {{u"name"_s, u"ESP32 DevKit"_s}});
    esp = addDevice(u"ESP32-0042"_s);
    cam = addDevice(u"CAM-003"_s);
    atlas = addDevice(u"ATLAS-019"_s);
    hub = addDevice(u"HUB-001"_s);
    m_desk = std::make_unique<Desk>(*m_store);
}

void DeskCentre::addHours()
{
    for (int weekday = 1; weekday <= 5; ++weekday)
        m_store.add(
            u"opening_hours"_s,
            {{u"weekday"_s, QString::number(weekday)}, {u"opens"_s, u"540"_s}, {u"closes"_s, u"1080"_s}});
}

qint64 DeskCentre::addPerson(const QString& name, const QString& card, const QJsonObject& more)
{
    const qint64 person = m_store.add(u"person"_s, joined({{u"name"_s, name}}, more));
    if (!card.isEmpty())
        addNumber(person, u"card"_s, card);
    return person;
}

qint64 DeskCentre::addNumber(qint64 person, const QString& kind, const QString& value,
                             const QJsonObject& more)
{
    return m_store.add(
        u"person_number"_s,
        joined({{u"person"_s, QString::number(person)}, {u"kind"_s, kind}, {u"value"_s, value}}, more));
}

qint64 DeskCentre::addDevice(const QString& tag, const QJsonObject& more)
{
    return m_store.add(u"device"_s,
                       joined({{u"asset_tag"_s, tag}, {u"model"_s, QString::number(model)}}, more));
}

void DeskCentre::set(const QString& table, qint64 id, const QString& column, const QString& value)
{
    VERIFY_DONE(m_store.set(table, id, column, value));
}

void DeskCentre::setting(const QString& key, const QString& value)
{
    VERIFY_DONE(m_store->perform(SaveSettings{{{key, value}}}));
}

DeskOutcome DeskCentre::scan(const QString& text)
{
    later();
    return m_desk->scan(text);
}

DeskOutcome DeskCentre::scanAll(const QStringList& texts)
{
    DeskOutcome last;
    for (const QString& text : texts)
        last = scan(text);
    return last;
}

qint64 DeskCentre::count(const QString& table, const QString& where)
{
    const auto found = m_store->reader().integer(
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where).toUtf8().constData());
    return found ? found->value_or(0) : -1;
}

QString DeskCentre::text(const QString& sql)
{
    const auto found = m_store->reader().text(sql.toUtf8().constData());
    return found ? found->value_or(QString()) : found.error().sentence;
}

QString DeskCentre::holderOf(const QString& tag)
{
    return text(u"SELECT p.name FROM loan AS l JOIN device AS d ON d.id=l.device JOIN person AS p ON "
                "p.id=l.borrower WHERE l.returned_at IS NULL AND d.asset_tag='%1'"_s.arg(tag));
}

} // namespace kitcamp
