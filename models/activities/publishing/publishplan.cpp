// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/publishplan.h"

#include "models/store/naming.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const PlanChange& change)
{
    QStringList staff;
    for (const qint64 person : change.after.staff)
        staff << QString::number(person);
    return {{"session"_L1, QString::number(change.session)},
            {"activity"_L1, QString::number(change.activity)},
            {"starts"_L1, change.after.starts},
            {"minutes"_L1, change.after.minutes},
            {"room"_L1, QString::number(change.after.room)},
            {"online_link"_L1, change.after.onlineLink},
            {"cancelled"_L1, change.after.cancelled},
            {"staff"_L1, staff.join(u' ')}};
}

qint64 idIn(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString().toLongLong();
}

std::optional<QString> textOrNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> idOrNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

QString stateOf(const QJsonObject& object)
{
    return object.value("cancelled"_L1).toBool() ? u"cancelled"_s : u"planned"_s;
}

Error goneSession()
{
    return {
        ErrorCode::Refused,
        PublishPlan::tr("A session that was to be published is no longer in the plan. Look at the changes "
                        "again."),
        {},
        u"session-gone"_s,
        {}};
}

/// Whether it stands published just so.
Result<bool> isPublished(Connection& connection, const QJsonObject& object)
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer(
                       "SELECT 1 FROM published_session WHERE id=? AND starts IS ? AND minutes=? AND room "
                       "IS ? AND online_link=? AND state=? AND staff=?",
                       idIn(object, "session"_L1), textOrNull(object.value("starts"_L1).toString()),
                       object.value("minutes"_L1).toInt(), idOrNull(idIn(object, "room"_L1)),
                       object.value("online_link"_L1).toString(), stateOf(object),
                       object.value("staff"_L1).toString()));
    return same.has_value();
}

/// A later publication has a later time, even by a computer whose clock is slow: calendars of others take
/// what is later.
Result<void> publish(Change& change, const QJsonObject& object, qint64 at)
{
    KITCAMP_ASSIGN(const auto there,
                   change.rows().integer("SELECT 1 FROM session WHERE id=?", idIn(object, "session"_L1)));
    if (!there)
        return goneSession();
    return change.execute(
        "INSERT INTO published_session (id, activity, starts, minutes, room, online_link, state, staff, "
        "published_at) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET activity=excluded.activity, "
        "starts=excluded.starts, minutes=excluded.minutes, room=excluded.room, "
        "online_link=excluded.online_link, state=excluded.state, staff=excluded.staff, "
        "published_at=max(excluded.published_at, published_session.published_at+1)",
        idIn(object, "session"_L1), idIn(object, "activity"_L1),
        textOrNull(object.value("starts"_L1).toString()), object.value("minutes"_L1).toInt(),
        idOrNull(idIn(object, "room"_L1)), object.value("online_link"_L1).toString(), stateOf(object),
        object.value("staff"_L1).toString(), at);
}

} // namespace

void PublishPlan::add(const PlanChange& change)
{
    sessions << objectOf(change);
}

Result<void> PublishPlan::run(Change& change) const
{
    KITCAMP_ASSIGN(const NoticeBatch notices, NoticeBatch::fromJson(batch));
    QSet<qint64> publishedNow;
    for (const QJsonValue& one : sessions) {
        const QJsonObject object = one.toObject();
        KITCAMP_ASSIGN(const bool same, isPublished(change.rows(), object));
        if (same)
            continue; // another computer published it meanwhile, and told people
        KITCAMP_TRY(publish(change, object, at));
        publishedNow << idIn(object, "activity"_L1);
    }
    for (const qint64 activity : activities)
        KITCAMP_TRY(
            change.execute("UPDATE activity SET state='published' WHERE id=? AND state='draft'", activity));
    NoticeBatch due{notices.texts, {}};
    for (const NoticeDraft& draft : notices.drafts) {
        if (draft.activity == 0 || publishedNow.contains(draft.activity))
            due.drafts << draft;
    }
    KITCAMP_TRY(queueNotices(change, due, at));
    return {};
}

QSet<qint64> PublishPlan::activitiesConcerned() const
{
    QSet<qint64> concerned(activities.begin(), activities.end());
    for (const QJsonValue& one : sessions)
        concerned << idIn(one.toObject(), "activity"_L1);
    return concerned;
}

QString PublishPlan::sentence(const Naming& naming) const
{
    const QSet<qint64> concerned = activitiesConcerned();
    const auto count = static_cast<int>(sessions.size());
    const auto told = static_cast<int>(batch.value("notices"_L1).toArray().size());
    const QString published = concerned.size() == 1
        ? tr("Published %n change(s) of %1", "%1: activity", count)
              .arg(naming.name(u"activity"_s, *concerned.begin()))
        : tr("Published %n change(s) of the plan", "", count);
    return told == 0
        ? published
        : tr("%1, with %n notice(s)", "%1: Published 4 changes of the plan", told).arg(published);
}

ObjectRef PublishPlan::subject() const
{
    const QSet<qint64> concerned = activitiesConcerned();
    return concerned.size() == 1 ? ObjectRef{u"activity"_s, *concerned.begin()} : ObjectRef();
}

QString PublishPlan::deed(const Naming&) const
{
    return tr("published %n change(s) of its plan", "", static_cast<int>(sessions.size()));
}

Result<bool> PublishPlan::alreadySo(Connection& connection) const
{
    for (const QJsonValue& one : sessions) {
        KITCAMP_ASSIGN(const bool same, isPublished(connection, one.toObject()));
        if (!same)
            return false;
    }
    return !sessions.isEmpty();
}

} // namespace kitcamp
