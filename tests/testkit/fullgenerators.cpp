// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/fullgenerators.h"

#include "models/members/operatoractions.h"
#include "tests/testkit/activitygenerators.h"
#include "tests/testkit/alliancegenerators.h"
#include "tests/testkit/attendancegenerators.h"
#include "tests/testkit/attendeegenerators.h"
#include "tests/testkit/badgegenerators.h"
#include "tests/testkit/bookinggenerators.h"
#include "tests/testkit/campgenerators.h"
#include "tests/testkit/certificategenerators.h"
#include "tests/testkit/contestgenerators.h"
#include "tests/testkit/judginggenerators.h"
#include "tests/testkit/lendinggenerators.h"
#include "tests/testkit/membergenerators.h"
#include "tests/testkit/mergegenerators.h"
#include "tests/testkit/openingcamp.h"
#include "tests/testkit/peoplegenerators.h"
#include "tests/testkit/publishinggenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/selectiongenerators.h"
#include "tests/testkit/sessiongenerators.h"
#include "tests/testkit/syncgenerators.h"
#include "tests/testkit/teamgenerators.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// What each kind follows on, where it works on what another one makes.
void addOrder(ActionGenerators& generators)
{
    const QList<std::pair<QString, QStringList>> first{
        {u"loan.lend"_s, {u"loan.renew"_s, u"loan.return"_s}},
        {u"participation.add"_s,
         {u"participation.seat"_s, u"participation.leave"_s, u"participation.wait"_s,
          u"participation.complete"_s, u"participation.change"_s, u"participation.remove"_s,
          u"participation.lapse"_s, u"participation.answer"_s, u"selection.apply"_s, u"team.form"_s,
          u"attendee.check_in"_s, u"badge.issue"_s}},
        {u"participation.wait"_s, {u"participation.move"_s, u"participation.fill"_s}},
        {u"participation.complete"_s, {u"certificate.issue"_s}},
        {u"certificate.reserve-numbers"_s, {u"certificate.issue"_s}},
        {u"certificate.issue"_s, {u"certificate.print"_s, u"certificate.revoke"_s}},
        {u"notice.queue"_s, {u"notice.mark"_s}},
        {u"camp.make_key"_s, {u"camp.erase_identities"_s}},
        {u"reservation.make"_s, {u"reservation.change"_s, u"reservation.cancel"_s}},
        {u"machine.start"_s, {u"machine.end"_s}},
        {u"session.add"_s,
         {u"session.cancel"_s, u"session.change"_s, u"session.remove"_s, u"session.restore"_s,
          u"attendance.mark"_s, u"plan.publish"_s}},
        {u"attendance.mark"_s,
         {u"attendance.close"_s, u"attendance.correct"_s, u"attendance.online"_s, u"attendance.walk_in"_s}},
        {u"selection.mark"_s, {u"selection.drop_criterion"_s}},
        {u"contest.enter"_s, {u"contest.advance"_s}},
        {u"team.form"_s,
         {u"team.choose_plan"_s, u"team.lock"_s, u"team.move"_s, u"team.repair"_s, u"team.swap"_s,
          u"team.take_out"_s, u"project.assign"_s}},
    };
    for (const auto& [before, kinds] : first) {
        for (const QString& kind : kinds)
            generators.follow(kind, before);
    }
}

/// A hash that nobody has to wait for; now and then none, or no hash at all.
std::optional<SetOperatorPassword> randomPassword(Store& store, RandomSource& random)
{
    const auto row = anyRow(store, random, u"operator"_s);
    if (!row)
        return std::nullopt;
    const QString hashed = u"$argon2id$v=19$m=65536,t=3,p=1$%1"_s.arg(random.number());
    return SetOperatorPassword{OperatorId{*row},
                               random.chance(5)        ? u"in clear"_s
                                   : random.chance(20) ? QString()
                                                       : hashed};
}

} // namespace

ActionGenerators fullGenerators()
{
    ActionGenerators generators;
    addRecordGenerators(generators);
    addCampGenerators(generators);
    addContestGenerators(generators);
    addMergeGenerators(generators);
    addMemberGenerators(generators);
    addPeopleGenerators(generators);
    addPublishingGenerators(generators);
    addActivityGenerators(generators);
    addJudgingGenerators(generators);
    addLendingGenerators(generators);
    addBookingGenerators(generators);
    addSessionGenerators(generators);
    addCertificateGenerators(generators);
    addAttendanceGenerators(generators);
    addAttendeeGenerators(generators);
    addTeamGenerators(generators);
    addBadgeGenerators(generators);
    addSelectionGenerators(generators);
    addSyncGenerators(generators);
    addAllianceGenerators(generators);
    generators.add<SetOperatorPassword>(randomPassword);
    addOrder(generators);
    generators.openWith(openingCamp);
    return generators;
}

} // namespace kitcamp::testkit
