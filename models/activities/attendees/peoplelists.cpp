// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists about persons: gate, insurance, emergency, contact, journeys.
#include "models/activities/attendees/identitynumbers.h"
#include "models/activities/attendees/listparts.h"

#include <QMap>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString daysText(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return {};
    return first == last ? dayText(first) : dayText(first) + u" – "_s + dayText(last);
}

/// The birth day out of a sealed number, where it can be read.
QString birthDay(ListWork& work, const Attendee& one)
{
    if (!work.reveal || one.identityKind != "identity_card"_L1 || one.sealedIdentity.isEmpty())
        return {};
    const auto number = CampKeys(work.store).open(one.sealedIdentity);
    const QDate day = number ? birthDayOf(IdentityKind::Card, *number) : QDate();
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

Result<void> makeGateList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Name"),     ListWork::tr("University"), ListWork::tr("Document"),
                         ListWork::tr("Number"),   ListWork::tr("Phone"),      ListWork::tr("Days"),
                         ListWork::tr("Car plate")};
    int cars = 0;
    for (const Attendee& one : std::as_const(work.all)) {
        KITCAMP_ASSIGN(const QString number, work.identity(one));
        work.add(one,
                 {one.name, one.organizationName, identityWord(identityOfKey(one.identityKind)), number,
                  one.phone, daysText(work.firstDay(one), work.lastDay(one)), one.carPlate});
        cars += one.carPlate.isEmpty() ? 0 : 1;
        if (one.identityMask.isEmpty() && one.sealedIdentity.isEmpty())
            work.miss(one);
    }
    work.list.summary = ListWork::tr("%n people.", nullptr, static_cast<int>(work.all.size()));
    if (cars > 0)
        work.list.summary += u' ' + ListWork::tr("%n car(s).", nullptr, cars);
    return {};
}

Result<void> makeInsuranceList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Name"),     ListWork::tr("Latin name"), ListWork::tr("Gender"),
                         ListWork::tr("Document"), ListWork::tr("Number"),     ListWork::tr("Born"),
                         ListWork::tr("Days"),     ListWork::tr("Insurance")};
    for (const Attendee& one : std::as_const(work.all)) {
        KITCAMP_ASSIGN(const QString number, work.identity(one));
        work.add(one,
                 {one.name, one.latinName, genderWord(one.gender),
                  identityWord(identityOfKey(one.identityKind)), number, birthDay(work, one),
                  daysText(work.firstDay(one), work.lastDay(one)), one.insurance});
        if (one.identityMask.isEmpty() && one.sealedIdentity.isEmpty())
            work.miss(one);
    }
    return {};
}

Result<void> makeEmergencyList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Name"),     ListWork::tr("University"),
                         ListWork::tr("Phone"),    ListWork::tr("In an emergency"),
                         ListWork::tr("Relation"), ListWork::tr("Phone of the contact"),
                         ListWork::tr("Allergies")};
    for (const Attendee& one : std::as_const(work.all)) {
        work.add(one,
                 {one.name, one.organizationName, one.phone, one.emergencyName, one.emergencyRelation,
                  one.emergencyPhone, one.allergies});
        if (one.emergencyPhone.isEmpty())
            work.miss(one);
    }
    return {};
}

Result<void> makeContactList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Name"),  ListWork::tr("University"), ListWork::tr("Team"),
                         ListWork::tr("Phone"), ListWork::tr("Mail"),       ListWork::tr("WeChat")};
    for (const Attendee& one : std::as_const(work.all)) {
        work.add(one,
                 {one.name, one.organizationName,
                  one.teamNumber ? QString::number(one.teamNumber) : QString(), one.phone, one.mail,
                  one.wechat});
        if (one.phone.isEmpty() || one.mail.isEmpty())
            work.miss(one);
    }
    work.list.numbers = {2};
    return {};
}

Result<void> makeJourneyList(ListWork& work, bool arriving)
{
    work.list.columns = {arriving ? ListWork::tr("Arrives") : ListWork::tr("Leaves"),
                         ListWork::tr("Train or flight"),
                         ListWork::tr("Name"),
                         ListWork::tr("University"),
                         ListWork::tr("Phone"),
                         ListWork::tr("Room")};
    QList<Attendee> known;
    for (const Attendee& one : std::as_const(work.all)) {
        if ((arriving ? one.arrives : one.departs).isEmpty())
            work.miss(one);
        else
            known << one;
    }
    const auto key = [arriving](const Attendee& one) {
        return arriving ? one.arrives + one.arrivesBy : one.departs + one.departsBy;
    };
    std::stable_sort(known.begin(), known.end(),
                     [&](const Attendee& a, const Attendee& b) { return key(a) < key(b); });
    QMap<QString, int> hours;
    for (const Attendee& one : std::as_const(known)) {
        const QString when = arriving ? one.arrives : one.departs;
        work.add(one,
                 {localMomentText(when), arriving ? one.arrivesBy : one.departsBy, one.name,
                  one.organizationName, one.phone, one.roomName});
        ++hours[when.left(13)];
    }
    QStringList sums;
    for (auto hour = hours.cbegin(); hour != hours.cend(); ++hour) {
        const QString when = hour.key().size() > 10 ? hour.key() + u":00"_s : hour.key();
        sums << u"%1: %2"_s.arg(localMomentText(when)).arg(*hour);
    }
    work.list.summary = sums.join(u"; "_s);
    return {};
}

} // namespace kitcamp
