// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/factlist.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

QList<CountedThing> RowByRow::modules(const QStringList& named) const
{
    QList<CountedThing> things;
    for (const Row& module : table(u"pretraining_module"_s)) {
        for (const Row& participation : table(u"participation"_s)) {
            if (module[u"required"_s] != u"1"_s || module[u"activity"_s] != participation[u"activity"_s]
                || !takesPart(participation, named))
                continue;
            CountedThing thing = ofParticipation(participation);
            thing.amount = 0;
            thing.over = 1;
            for (const Row& progress : table(u"pretraining_progress"_s)) {
                if (progress[u"module"_s] == module[u"id"_s]
                    && progress[u"participation"_s] == participation[u"id"_s])
                    thing.amount = progress[u"percent"_s].toInt() >= module[u"pass_percent"_s].toInt();
            }
            things << thing;
        }
    }
    return things;
}

QList<CountedThing> RowByRow::teams(const QString& measure) const
{
    QList<CountedThing> things;
    for (const Row& team : table(u"team"_s)) {
        const Row activity = row(u"activity"_s, team[u"activity"_s]);
        if (!counts(activity) || team[u"archived"_s] != u"0"_s)
            continue;
        QStringList known;
        int members = 0;
        for (const Row& place : table(u"team_place"_s)) {
            const Row participation = row(u"participation"_s, place[u"participation"_s]);
            const QString state = participation[u"state"_s].toString();
            if (place[u"team"_s] != team[u"id"_s] || place[u"team_plan"_s] != activity[u"team_plan"_s]
                || !(state == "confirmed"_L1 || state == "completed"_L1 || state == "not_completed"_L1))
                continue;
            ++members;
            const QString organization =
                row(u"person"_s, participation[u"person"_s])[u"organization"_s].toString();
            if (!organization.isEmpty())
                known << organization;
        }
        if (members == 0)
            continue;
        CountedThing thing;
        thing.id = team[u"id"_s].toLongLong();
        thing.day = firstDay(activity);
        thing.amount = 1;
        describeActivity(thing, activity);
        thing.keys[u"team"_s] = {team[u"id"_s].toString()};
        if (measure == "team_universities"_L1) {
            thing.amount = double(QSet<QString>(known.begin(), known.end()).size());
            thing.over = 1;
        } else if (measure == "team_mix"_L1) {
            thing.amount = 0;
            for (qsizetype i = 0; i < known.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    thing.over += 1;
                    thing.amount += known[i] != known[j];
                }
            }
        }
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::results(const QString& measure) const
{
    QList<CountedThing> things;
    for (const Row& result : table(u"contest_result"_s)) {
        const Row round = row(u"contest_round"_s, result[u"contest_round"_s]);
        const Row activity = row(u"activity"_s, round[u"activity"_s]);
        if (!counts(activity))
            continue;
        CountedThing thing;
        thing.id = result[u"id"_s].toLongLong();
        thing.day = round.contains(u"held_on"_s)
            ? QDate::fromString(round[u"held_on"_s].toString(), Qt::ISODate)
            : firstDay(activity);
        describeActivity(thing, activity);
        describePerson(thing,
                       row(u"person"_s, row(u"participation"_s, result[u"participation"_s])[u"person"_s]));
        thing.keys[u"round"_s] = {round[u"id"_s].toString()};
        thing.keys[u"team"_s] = {result[u"team"_s].toString()};
        thing.amount = 1;
        if (measure == "round_points"_L1) {
            thing.over = result.contains(u"points"_s);
            thing.amount = result[u"points"_s].toInt() / 100.0;
        }
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::awards(const QString& measure) const
{
    QList<CountedThing> things;
    for (const Row& award : table(u"award"_s)) {
        const QVariant held = award.contains(u"activity"_s) ? award[u"activity"_s]
                                                            : row(u"team"_s, award[u"team"_s])[u"activity"_s];
        const Row activity = row(u"activity"_s, held);
        const Row person = row(u"person"_s, award[u"person"_s]);
        const QString level = award[u"level"_s].toString();
        const bool prize = level == "activity"_L1 || (level.isEmpty() && held.isValid());
        if ((measure == "prizes"_L1 && !prize) || (measure == "honours"_L1 && prize))
            continue;
        CountedThing thing;
        thing.id = award[u"id"_s].toLongLong();
        const QVariant lastDay =
            activity.contains(u"ends_on"_s) ? activity[u"ends_on"_s] : activity[u"starts_on"_s];
        const QVariant day = award.contains(u"given_on"_s) ? award[u"given_on"_s] : lastDay;
        thing.day = QDate::fromString(day.toString(), Qt::ISODate);
        thing.amount = 1;
        describeActivity(thing, activity);
        describePerson(thing, person);
        const QVariant course = award.contains(u"course"_s) ? award[u"course"_s] : activity[u"course"_s];
        const QVariant organization =
            award.contains(u"organization"_s) ? award[u"organization"_s] : person[u"organization"_s];
        thing.keys[u"course"_s] = {code(u"course"_s, course)};
        const QString topic = activity[u"topic"_s].toString();
        thing.keys[u"topic"_s] = {topic.isEmpty() ? row(u"course"_s, course)[u"topic"_s].toString() : topic};
        thing.keys[u"organization"_s] = {organization.toString()};
        thing.keys[u"organization_kind"_s] = {row(u"organization"_s, organization)[u"kind"_s].toString()};
        thing.keys[u"region"_s] = {row(u"organization"_s, organization)[u"country"_s].toString()};
        thing.keys[u"level"_s] = {level};
        thing.keys[u"giver"_s] = {award[u"giver"_s].toString()};
        thing.keys[u"team"_s] = {award[u"team"_s].toString()};
        QString recipient = u"centre"_s;
        for (const char* one : {"activity", "organization", "course", "person", "team"}) {
            if (award.contains(QString::fromLatin1(one)))
                recipient = QString::fromLatin1(one);
        }
        thing.keys[u"recipient"_s] = {recipient};
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::certificates() const
{
    QList<CountedThing> things;
    for (const Row& certificate : table(u"certificate"_s)) {
        if (certificate.contains(u"revoked_on"_s))
            continue;
        const Row participation = row(u"participation"_s, certificate[u"participation"_s]);
        CountedThing thing = ofParticipation(participation);
        thing.id = certificate[u"id"_s].toLongLong();
        thing.day = QDate::fromString(certificate[u"issued_on"_s].toString(), Qt::ISODate);
        describeStudy(thing, row(u"person"_s, participation[u"person"_s]), thing.day);
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::things(const QString& measure, const QStringList& named) const
{
    const auto isOne = [&](const char* words) {
        return QString::fromLatin1(words).split(u' ').contains(measure);
    };
    if (isOne("applications acceptance"))
        return applications(measure, named);
    if (isOne("no_shows no_show_rate seats_filled"))
        return seats(measure, named);
    if (isOne("activities classes camps contests courses"))
        return activities(measure);
    if (isOne("sessions hours"))
        return sessions(measure);
    if (measure == "attendance"_L1)
        return attendance(named);
    if (measure == "pretraining"_L1)
        return modules(named);
    if (isOne("teams team_mix team_universities"))
        return teams(measure);
    if (isOne("round_results round_points"))
        return results(measure);
    if (isOne("awards prizes honours"))
        return awards(measure);
    return measure == "certificates"_L1 ? certificates() : people(measure, named);
}
