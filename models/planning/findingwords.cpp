// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planwords.h"

#include <QLocale>

namespace kitcamp::planning {

using namespace Qt::StringLiterals;

namespace {

template <typename Key>
std::function<QString(Key)> orNumber(std::function<QString(Key)> name)
{
    return name ? std::move(name) : [](Key key) { return QString::number(key); };
}

} // namespace

PlanWords::PlanWords(Names names)
    : m_names{orNumber(std::move(names.session)), orNumber(std::move(names.person)),
              orNumber(std::move(names.room)),    orNumber(std::move(names.model)),
              orNumber(std::move(names.moment)),  orNumber(std::move(names.day))}
{
}

QString PlanWords::duration(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return tr("%n minutes", nullptr, rest);
    const QString words = tr("%n hours", nullptr, hours);
    return rest == 0 ? words
                     : tr("%1 and %2", "2 hours and 30 minutes").arg(words, tr("%n minutes", nullptr, rest));
}

QString PlanWords::persons(const QList<PersonId>& persons) const
{
    QStringList names;
    for (const PersonId person : persons)
        names << m_names.person(person);
    return names.isEmpty() ? tr("nobody") : names.join(tr(", ", "between names of people"));
}

QString PlanWords::roomName(RoomId room) const
{
    return room == 0 ? tr("no room") : m_names.room(room);
}

QString PlanWords::sentence(const Finding& finding, SessionId focus) const
{
    const SessionIds& sessions = finding.sessions;
    const bool isFirst = focus == 0 || sessions.empty() || sessions.front() == focus;
    QString other;
    if (sessions.size() > 1)
        other = m_names.session(isFirst ? sessions[1] : sessions.front());
    const bool hasOther = finding.rule == Rule::ParticipantsTwice && !isFirst;
    const int outOf = hasOther ? finding.outOfOther : finding.outOf;
    for (const QString& words : {ofForm(finding), ofRoom(finding, other), ofStaff(finding, other),
                                 ofParticipants(finding, other, outOf), ofPlan(finding, other, isFirst)}) {
        if (!words.isEmpty())
            return words;
    }
    return ofPublished(finding);
}

QString PlanWords::ofForm(const Finding& finding) const
{
    switch (finding.rule) {
    case Rule::EndsBeforeBegin:
        return tr("It ends before it begins. Give it a length of 5 minutes or more.");
    case Rule::TooShort:
        return tr("It lasts %n minutes only; 5 are the least.", nullptr, finding.minutes);
    case Rule::OffGrid:
        return tr("It does not begin and end on a full five minutes.");
    case Rule::OverMidnight:
        return tr("It goes on past midnight.");
    case Rule::OutsideHorizon:
        return tr("It lies outside the days that are planned.");
    case Rule::DayOff:
        return finding.label.isEmpty()
            ? tr("%1 is a day off.").arg(m_names.day(finding.at.value_or(0)))
            : tr("%1 is a day off: %2.").arg(m_names.day(finding.at.value_or(0)), finding.label);
    default:
        return {};
    }
}

QString PlanWords::ofRoom(const Finding& finding, const QString& other) const
{
    const QString room = roomName(finding.room);
    const auto number = [](int value) { return QLocale().toString(value); };
    switch (finding.rule) {
    case Rule::RoomTwice:
        return tr("%1 is taken by %2.", "a room, another session").arg(room, other);
    case Rule::RoomClosed:
        return finding.label.isEmpty() ? tr("%1 is closed.").arg(room)
                                       : tr("%1 is closed: %2.").arg(room, finding.label);
    case Rule::RoomArchived:
        return tr("%1 is no longer in use. Choose another room.").arg(room);
    case Rule::RoomMissing:
        return tr("It has no room yet.");
    case Rule::RoomTooSmall:
        return tr("%1 has %2 seats, %3 are needed.").arg(room, number(finding.outOf), number(finding.count));
    case Rule::RoomLacks:
        return tr("%1 lacks: %2.").arg(room, finding.label);
    case Rule::SeatsWasted:
        return tr("%1 has %2 seats, %3 would do.").arg(room, number(finding.outOf), number(finding.count));
    case Rule::OtherRoom:
        return tr("The other sessions are in %1.").arg(room);
    case Rule::RoomLocked:
        return tr("Its room is locked: %1.").arg(room);
    default:
        return {};
    }
}

QString PlanWords::ofStaff(const Finding& finding, const QString& other) const
{
    const QString who = finding.persons.empty() ? QString() : m_names.person(finding.persons.front());
    switch (finding.rule) {
    case Rule::StaffTwice:
        return tr("%1 is in %2 then.", "a person, another session").arg(who, other);
    case Rule::StaffBusy:
        return finding.label.isEmpty() ? tr("%1 is busy.").arg(who)
                                       : tr("%1 has “%2”.").arg(who, finding.label);
    case Rule::StaffUnavailable:
        return tr("%1 is not available.").arg(who);
    case Rule::StaffRatherNot:
        return tr("%1 would rather not.").arg(who);
    case Rule::NotPreferred:
        return tr("%1 prefers other hours.").arg(who);
    case Rule::StaffGap:
        return tr("%1 waits %2 between this and %3.").arg(who, duration(finding.minutes), other);
    case Rule::Isolated:
        return tr("%1 comes for this alone on that day.").arg(who);
    case Rule::Balance:
        return tr("%1 teaches %2 more of it than %3.")
            .arg(who, duration(finding.minutes), persons(finding.persons.mid(1)));
    case Rule::StaffLocked:
        return tr("Its staff is locked: %1.").arg(persons(finding.persons));
    default:
        return {};
    }
}

QString PlanWords::ofParticipants(const Finding& finding, const QString& other, int outOf) const
{
    const QString all = QLocale().toString(outOf);
    switch (finding.rule) {
    case Rule::ParticipantsTwice:
        return tr("%n of %1 are in %2 then.", nullptr, finding.count).arg(all, other);
    case Rule::ParticipantsBusy:
        return finding.label.isEmpty()
            ? tr("%n of %1 are busy.", nullptr, finding.count).arg(all)
            : tr("%n of %1 have “%2”.", nullptr, finding.count).arg(all, finding.label);
    case Rule::ParticipantsUnavailable:
        return tr("%n of %1 are not available.", nullptr, finding.count).arg(all);
    case Rule::ParticipantsRatherNot:
        return tr("%n of %1 would rather not.", nullptr, finding.count).arg(all);
    case Rule::ExamWeek:
        return finding.label.isEmpty()
            ? tr("%n of %1 have examinations.", nullptr, finding.count).arg(all)
            : tr("%n of %1 have examinations: %2.", nullptr, finding.count).arg(all, finding.label);
    default:
        return {};
    }
}

QString PlanWords::ofPlan(const Finding& finding, const QString& other, bool isFirst) const
{
    switch (finding.rule) {
    case Rule::PhaseOrder:
        return isFirst ? tr("It should be over before %1 begins.").arg(other)
                       : tr("It begins before %1 is over, which should come first.").arg(other);
    case Rule::ClassGap:
        return tr("%1 of waiting between this and %2.").arg(duration(finding.minutes), other);
    case Rule::Spread:
        return finding.count == 0 ? tr("On the same day as %1.").arg(other)
                                  : tr("Only %n days from %1.", nullptr, finding.count).arg(other);
    case Rule::DeviceShortage:
        return tr("%1 × %2 short: %3 there are at %4.", "4 x camera short: 26 there are at ...")
            .arg(QLocale().toString(finding.count), m_names.model(finding.model),
                 QLocale().toString(finding.outOf), m_names.moment(finding.at.value_or(0)));
    case Rule::TimeLocked:
        return tr("Its time is locked: %1.").arg(m_names.moment(finding.at.value_or(0)));
    default:
        return {};
    }
}

QString PlanWords::ofPublished(const Finding& finding) const
{
    switch (finding.rule) {
    case Rule::PublishedTime:
        return finding.at
            ? tr("Published: %1, %2.").arg(m_names.moment(*finding.at), duration(finding.minutes))
            : tr("Published without a time.");
    case Rule::PublishedRoom:
        return tr("Published: %1.", "a room").arg(roomName(finding.room));
    case Rule::PublishedStaff:
        return tr("Published with %1.", "names of people").arg(persons(finding.persons));
    default:
        return title(finding.rule);
    }
}

} // namespace kitcamp::planning
