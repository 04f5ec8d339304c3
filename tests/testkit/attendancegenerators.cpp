// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/attendancegenerators.h"

#include "models/activities/attendance/attendancesheet.h"
#include "models/activities/attendance/walkin.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// A session and some of its list, now and then somebody of another activity.
struct AnyMarks {
    qint64 session = 0;
    QList<AttendanceMark> marks;
};

std::optional<AnyMarks> anyMarks(Store& store, RandomSource& random)
{
    const auto session =
        anyRow(store, random, u"session"_s,
               u"EXISTS (SELECT 1 FROM participation AS p WHERE p.activity=session.activity)"_s);
    if (!session)
        return std::nullopt;
    AnyMarks any{*session, {}};
    for (int i = random.below(3); i >= 0; --i) {
        const auto participation =
            anyRow(store, random, u"participation"_s,
                   random.chance(95) ? u"activity=(SELECT activity FROM session WHERE id=%1)"_s.arg(*session)
                                     : u"1"_s);
        const bool twice = std::any_of(any.marks.begin(), any.marks.end(), [&](const AttendanceMark& mark) {
            return mark.participation == participation;
        });
        if (!participation || twice)
            continue;
        const auto before = store.reader().text(
            "SELECT state FROM attendance WHERE session=? AND participation=?", *session, *participation);
        any.marks << AttendanceMark{store.ids().nextValue(), *participation,
                                    before ? before->value_or(QString()) : QString()};
    }
    return any.marks.isEmpty() ? std::nullopt : std::optional(any);
}

QString anyState(RandomSource& random, const QStringList& states)
{
    return states.at(static_cast<int>(random.below(static_cast<int>(states.size()))));
}

std::optional<MarkAttendance> randomMark(Store& store, RandomSource& random)
{
    const auto any = anyMarks(store, random);
    if (!any)
        return std::nullopt;
    return MarkAttendance{.session = any->session,
                          .marks = any->marks,
                          .state = anyState(random, {u"present"_s, u"late"_s}),
                          .online = random.chance(20),
                          .at = store.clock().now()};
}

std::optional<CorrectAttendance> randomCorrection(Store& store, RandomSource& random)
{
    const auto any = anyMarks(store, random);
    if (!any)
        return std::nullopt;
    return CorrectAttendance{
        .session = any->session,
        .marks = any->marks,
        .state = anyState(random, {u"present"_s, u"late"_s, u"excused"_s, u"absent"_s, QString()}),
        .note = random.chance(30) ? random.name() : QString(),
        .at = store.clock().now()};
}

std::optional<CloseAttendance> randomClosing(Store& store, RandomSource& random)
{
    const auto any = anyMarks(store, random);
    if (!any)
        return std::nullopt;
    return CloseAttendance{.session = any->session, .marks = any->marks, .at = store.clock().now()};
}

std::optional<TakeOnlinePresence> randomOnline(Store& store, RandomSource& random)
{
    const auto any = anyMarks(store, random);
    if (!any)
        return std::nullopt;
    TakeOnlinePresence action{.session = any->session, .source = u"meeting.csv"_s, .at = store.clock().now()};
    for (const AttendanceMark& mark : any->marks) {
        const auto where = random.below(3);
        (where == 0 ? action.present : where == 1 ? action.late : action.absent) << mark;
    }
    return action;
}

std::optional<AddWalkIn> randomWalkIn(Store& store, RandomSource& random)
{
    const auto session = anyRow(store, random, u"session"_s);
    const auto person = anyRow(store, random, u"person"_s);
    if (!session || !person)
        return std::nullopt;
    return AddWalkIn{.session = *session,
                     .mark = {store.ids().nextValue(), store.ids().nextValue(), {}},
                     .person = PersonId{*person},
                     .state = anyState(random, {u"present"_s, u"late"_s}),
                     .at = store.clock().now()};
}

} // namespace

void addAttendanceGenerators(ActionGenerators& generators)
{
    generators.add<MarkAttendance>(randomMark);
    generators.add<CorrectAttendance>(randomCorrection);
    generators.add<CloseAttendance>(randomClosing);
    generators.add<TakeOnlinePresence>(randomOnline);
    generators.add<AddWalkIn>(randomWalkIn);
}

} // namespace kitcamp::testkit
