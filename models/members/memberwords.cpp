// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberwords.h"

#include "models/store/centre.h"

namespace kitcamp::memberWords {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MemberWords)
};

} // namespace

QString day(Connection& connection, qint64 at)
{
    const auto centre = Centre::read(connection);
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    return QDateTime::fromSecsSinceEpoch(at, zone).date().toString(Qt::ISODate);
}

Error usedInvitation(Connection& connection, const Member& member)
{
    return {
        ErrorCode::Refused,
        Words::tr("This invitation was used already by %1 on %2. Each invitation is for one computer.")
            .arg(member.name, day(connection, member.keysTakenAt.value_or(0))),
        {},
        u"invitation-used"_s,
        {Words::tr("Ask an administrator for another invitation. Was it not you who used it? Then let %1 be "
                   "revoked.")
             .arg(member.name)}};
}

Error revoked(Connection& connection, const Member& member)
{
    const QString when = day(connection, member.revokedAt.value_or(0));
    const QString sentence = member.reason.isEmpty()
        ? Words::tr(
              "%1 was revoked on %2: it belongs to the centre no more, and nothing that it does is taken.")
              .arg(member.name, when)
        : Words::tr(
              "%1 was revoked on %2 (%3): it belongs to the centre no more, and nothing that it does is "
              "taken.",
              "%1: computer, %2: day, %3: reason")
              .arg(member.name, when, member.reason);
    return {ErrorCode::Refused,
            sentence,
            {},
            u"revoked"_s,
            {Words::tr("What was done here stays in this file and can be exported."),
             Words::tr("To go on, ask an administrator for an invitation and join with a new file.")}};
}

Error keysChanged()
{
    return {ErrorCode::Refused,
            Words::tr(
                "Another administrator has invited or revoked a computer in the meantime, so the keys are no "
                "longer those that this was prepared with."),
            {},
            u"keys-changed"_s,
            {Words::tr("Do it once more.")}};
}

Error noSuchMember()
{
    return {ErrorCode::Refused,
            Words::tr("This computer is not among those of the centre any more."),
            {},
            u"row-gone"_s,
            {}};
}

QString whoHas(Connection& connection, Role role)
{
    const auto members = readMembers(connection);
    QStringList names;
    for (const Member& member : members ? *members : QList<Member>()) {
        if (!member.revokedAt && member.keysTakenAt && member.role >= role && names.size() < mostNames)
            names << member.name;
    }
    return names.join(u", "_s);
}

} // namespace kitcamp::memberWords
