// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncscreen/twodesks.h"

#include "app/domain.h"
#include "models/store/recordactions.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

const QString zhangsCard = u"0412345678"_s;
const QString lisCard = u"0498765432"_s;

TwoDesks::TwoDesks()
    : m_file(fullDomain())
{
    for (int weekday = 1; weekday <= 5; ++weekday)
        m_file.add(
            u"opening_hours"_s,
            {{u"weekday"_s, QString::number(weekday)}, {u"opens"_s, u"540"_s}, {u"closes"_s, u"1080"_s}});
    m_file.add(u"loan_rule"_s,
               {{u"note"_s, u"Everybody"_s}, {u"max_items"_s, u"5"_s}, {u"loan_days"_s, u"14"_s}});
    zhang = addPerson(u"张三"_s, zhangsCard);
    li = addPerson(u"李娜"_s, lisCard);
    const qint64 model = m_file.add(u"model"_s, {{u"name"_s, u"ESP32 DevKit"_s}});
    esp = addDevice(u"ESP32-0042"_s, model);
    cam = addDevice(u"CAM-003"_s, model);
    addDevice(u"HUB-001"_s, model);
}

qint64 TwoDesks::addPerson(const QString& name, const QString& card)
{
    const qint64 person = m_file.add(u"person"_s, {{u"name"_s, name}});
    m_file.add(u"person_number"_s,
               {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, card}});
    return person;
}

qint64 TwoDesks::addDevice(const QString& tag, qint64 model)
{
    return m_file.add(u"device"_s, {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(model)}});
}

void TwoDesks::share()
{
    VERIFY_DONE(renameFile(here(), u"Desk 1"_s));
    VERIFY_DONE(shareCentre(here(), folder()));
    JoinRequest request;
    request.path = path(u"there.kitcamp"_s);
    request.computer = u"Desk 2"_s;
    const auto invite = inviteTo(here());
    VERIFY_DONE(invite);
    request.invite = *invite;
    VERIFY_DONE(joinCentre(request, m_file.domain(), clock()));
    auto opened = Store::open(request.path, m_file.domain(), clock(), 77);
    VERIFY_DONE(opened);
    m_there = *std::move(opened);
}

void TwoDesks::meet(Store& store)
{
    const auto hub = openHub(hubOf(store));
    VERIFY_DONE(hub);
    SyncPace pace;
    pace.waitForOther = std::chrono::seconds(10); // a window's own meeting
    VERIFY_DONE(SyncSession(store, **hub).run(pace));
}

void TwoDesks::meetHere()
{
    const auto worker = m_file.another();
    VERIFY_DONE(worker);
    meet(**worker);
    here().lookForForeignChanges();
}

void TwoDesks::meetThere()
{
    meet(there());
}

OpId TwoDesks::lend(Store& store, const QString& card, const QString& tag)
{
    Desk desk(store);
    [[maybe_unused]] const DeskOutcome opened = desk.scan(card);
    const DeskOutcome lent = desk.scan(tag);
    if (lent.event != DeskEvent::Lent)
        qFatal("%s was not lent: %s", qPrintable(tag), qPrintable(lent.sentence()));
    return lent.opId;
}

void TwoDesks::lendTwice()
{
    clock().advanceSeconds(120);
    lend(there(), lisCard, u"CAM-003"_s);
    clock().advanceSeconds(180);
    lend(here(), zhangsCard, u"CAM-003"_s);
    meetThere();
    meetHere();
}

void TwoDesks::nameTwice()
{
    clock().advanceSeconds(60);
    VERIFY_DONE(there().perform(EditRecords{u"device"_s, {esp}, {{u"serial"_s, u"SN-2"_s}}}));
    clock().advanceSeconds(60);
    VERIFY_DONE(here().perform(EditRecords{u"device"_s, {esp}, {{u"serial"_s, u"SN-1"_s}}}));
    meetThere();
    meetHere();
}

qint64 TwoDesks::count(Store& store, const char* sql)
{
    const auto found = store.reader().integer(sql);
    return found ? found->value_or(0) : -1;
}

QString TwoDesks::text(Store& store, const char* sql)
{
    const auto found = store.reader().text(sql);
    return found ? found->value_or(QString()) : found.error().sentence;
}

QString TwoDesks::holderOf(Store& store, const QString& tag)
{
    const auto found = store.reader().text(
        "SELECT p.name FROM loan AS l JOIN device AS d ON d.id=l.device JOIN person AS p ON p.id=l.borrower "
        "WHERE l.returned_at IS NULL AND d.asset_tag=?",
        tag);
    return found ? found->value_or(QString()) : found.error().sentence;
}

} // namespace kitcamp
