// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/attendeelists.h"

#include "models/activities/attendees/identitynumbers.h"
#include "models/activities/attendees/listparts.h"
#include "models/activities/attendees/reminders.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "kitcamp::Reminder";

/// What a list needs of each one, for the reminder.
const char* wantedWord(AttendeeListKind kind)
{
    switch (kind) {
    case AttendeeListKind::Gate:
    case AttendeeListKind::Insurance:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "the number of your identity card or passport");
    case AttendeeListKind::Rooms:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "whether you need a bed");
    case AttendeeListKind::Meals:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "what you eat, and allergies");
    case AttendeeListKind::Shirts:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "your shirt size");
    case AttendeeListKind::Emergency:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "whom we call in an emergency");
    case AttendeeListKind::Arrivals:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "when you arrive, and by what train or flight");
    case AttendeeListKind::Departures:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "when you leave, and by what train or flight");
    case AttendeeListKind::Contact:
        return QT_TRANSLATE_NOOP("kitcamp::Reminder", "your phone number and mail address");
    }
    return "";
}

constexpr ReminderText asking{
    context, QT_TRANSLATE_NOOP("kitcamp::Reminder", "{camp}: we still need something from you"),
    QT_TRANSLATE_NOOP(
        "kitcamp::Reminder",
        "Dear {name},\n\nfor {camp} we still need to know: {what}.\n\nPlease answer in the next days. "
        "Numbers of documents are kept sealed and erased after the camp.")};

Result<void> fill(ListWork& work)
{
    switch (work.list.kind) {
    case AttendeeListKind::Gate:
        return makeGateList(work);
    case AttendeeListKind::Rooms:
        return makeRoomList(work);
    case AttendeeListKind::Meals:
        return makeMealList(work);
    case AttendeeListKind::Shirts:
        return makeShirtList(work);
    case AttendeeListKind::Insurance:
        return makeInsuranceList(work);
    case AttendeeListKind::Emergency:
        return makeEmergencyList(work);
    case AttendeeListKind::Arrivals:
        return makeJourneyList(work, true);
    case AttendeeListKind::Departures:
        return makeJourneyList(work, false);
    case AttendeeListKind::Contact:
        return makeContactList(work);
    }
    return {};
}

} // namespace

QList<AttendeeListKind> allAttendeeLists()
{
    using Kind = AttendeeListKind;
    return {Kind::Gate,      Kind::Rooms,    Kind::Meals,      Kind::Shirts, Kind::Insurance,
            Kind::Emergency, Kind::Arrivals, Kind::Departures, Kind::Contact};
}

QString attendeeListKey(AttendeeListKind kind)
{
    static const QStringList keys{u"gate"_s,      u"rooms"_s,    u"meals"_s,      u"shirts"_s, u"insurance"_s,
                                  u"emergency"_s, u"arrivals"_s, u"departures"_s, u"contact"_s};
    return keys.at(static_cast<int>(kind));
}

QString attendeeListTitle(AttendeeListKind kind)
{
    switch (kind) {
    case AttendeeListKind::Gate:
        return ListWork::tr("Gate list");
    case AttendeeListKind::Rooms:
        return ListWork::tr("Rooms");
    case AttendeeListKind::Meals:
        return ListWork::tr("Meals");
    case AttendeeListKind::Shirts:
        return ListWork::tr("Shirt sizes");
    case AttendeeListKind::Insurance:
        return ListWork::tr("Insurance list");
    case AttendeeListKind::Emergency:
        return ListWork::tr("Emergency contacts");
    case AttendeeListKind::Arrivals:
        return ListWork::tr("Arrivals");
    case AttendeeListKind::Departures:
        return ListWork::tr("Departures");
    case AttendeeListKind::Contact:
        return ListWork::tr("Contact list");
    }
    return {};
}

void ListWork::add(const Attendee& one, const QStringList& cells)
{
    list.rows << cells;
    list.participations << one.participation;
}

void ListWork::addSum(const QStringList& cells)
{
    list.rows << cells;
    list.participations << 0;
}

void ListWork::miss(const Attendee& one)
{
    if (one.isStudent())
        list.missing << one;
}

Result<QString> ListWork::identity(const Attendee& one)
{
    if (!reveal || one.sealedIdentity.isEmpty())
        return one.identityMask;
    const auto clear = CampKeys(store).open(one.sealedIdentity);
    if (clear)
        return *clear;
    if (clear.error().rule != "key-elsewhere"_L1)
        return clear.error();
    ++list.unreadable;
    return one.identityMask;
}

QDate ListWork::firstDay(const Attendee& one) const
{
    const QDate said = QDate::fromString(one.arrives.left(10), Qt::ISODate);
    return said.isValid() ? said : camp.starts;
}

QDate ListWork::lastDay(const Attendee& one) const
{
    const QDate said = QDate::fromString(one.departs.left(10), Qt::ISODate);
    return said.isValid() ? said : camp.ends;
}

QString dietWord(const QString& diet)
{
    if (diet == "halal"_L1)
        return ListWork::tr("halal");
    if (diet == "vegetarian"_L1)
        return ListWork::tr("vegetarian");
    if (diet == "vegan"_L1)
        return ListWork::tr("vegan");
    return diet == "other"_L1 ? ListWork::tr("other", "a diet") : QString();
}

QString genderWord(const QString& gender)
{
    return gender == "f"_L1 ? ListWork::tr("f", "a woman, in a list")
        : gender == "m"_L1  ? ListWork::tr("m", "a man, in a list")
                            : QString();
}

QString dayText(const QDate& day)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return QLocale().toString(day, chinese ? u"M月d日 ddd"_s : u"ddd d MMM"_s);
}

QString localMomentText(const QString& local)
{
    const QDate day = QDate::fromString(local.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    return local.size() > 10 ? dayText(day) + u' ' + local.mid(11) : dayText(day);
}

Result<AttendeeList> attendeeList(Store& store, AttendeeListKind kind, qint64 activity, bool reveal)
{
    KITCAMP_ASSIGN(const CampFacts camp, campFacts(store.reader(), activity));
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(store.reader(), activity));
    ListWork work{store, camp, all, reveal, {}};
    work.list.kind = kind;
    work.list.title =
        ListWork::tr("%1: %2", "%1: gate list, meals .., %2: camp").arg(attendeeListTitle(kind), camp.name);
    KITCAMP_TRY(fill(work));
    return work.list;
}

Result<NoticeBatch> detailReminders(Store& store, qint64 activity, const AttendeeList& list)
{
    QList<ReminderFor> readers;
    for (const Attendee& one : list.missing)
        readers << ReminderFor{&one,
                               u"details:%1:%2"_s.arg(attendeeListKey(list.kind)).arg(activity),
                               {},
                               {wantedWord(list.kind)}};
    return remindersOf(store, activity, asking, readers);
}

} // namespace kitcamp
