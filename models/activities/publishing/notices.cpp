// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/notices.h"

#include "models/store/naming.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textLimit = 20'000; // characters; what is longer is no notice but a book

QJsonObject draftObject(const NoticeDraft& draft)
{
    return {{"id"_L1, QString::number(draft.id)},           {"cause"_L1, draft.cause},
            {"person"_L1, QString::number(draft.person)},   {"activity"_L1, QString::number(draft.activity)},
            {"session"_L1, QString::number(draft.session)}, {"text"_L1, draft.text}};
}

NoticeDraft draftOf(const QJsonObject& object)
{
    const auto id = [&](QLatin1String key) { return object.value(key).toString().toLongLong(); };
    return {id("id"_L1),      object.value("cause"_L1).toString(), id("person"_L1), id("activity"_L1),
            id("session"_L1), object.value("text"_L1).toInt(-1)};
}

Error badBatch(const QString& detail)
{
    return {ErrorCode::Usage,
            QueueNotices::tr("These notices are not written as Kitcamp writes them; nothing was queued."),
            detail,
            {},
            {}};
}

Error goneNotices()
{
    return {ErrorCode::Refused,
            MarkNotices::tr("None of these notices is open any more. Somebody has sent or dropped them."),
            {},
            u"notice-not-open"_s,
            {}};
}

Result<bool> isOpen(Connection& connection, qint64 notice)
{
    KITCAMP_ASSIGN(const auto open,
                   connection.integer("SELECT sent_at IS NULL FROM notice WHERE id=?", notice));
    return open.value_or(0) != 0;
}

QString forPerson(QString text, const QString& name)
{
    return text.replace(u"{name}"_s, name);
}

/// Writes one notice; false where its person was told of its cause before, or is gone or erased.
Result<bool> insertNotice(Change& change, const NoticeDraft& draft, const NoticeText& text, qint64 at)
{
    KITCAMP_ASSIGN(const auto name, change.rows().text("SELECT name FROM person WHERE id=? AND erased_at IS NULL", draft.person));
    if (!name)
        return false;
    const auto reference = [](qint64 id) { return id == 0 ? std::nullopt : std::optional(id); };
    KITCAMP_TRY(change.execute(
        "INSERT INTO notice (id, cause, person, activity, session, subject, body, made_at) "
        "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (cause, person) DO NOTHING",
        draft.id, draft.cause, draft.person, reference(draft.activity), reference(draft.session),
        forPerson(text.subject, *name), forPerson(text.body, *name), at));
    return change.rows().changes() > 0;
}

} // namespace

QJsonObject NoticeBatch::toJson() const
{
    QJsonArray written;
    for (const NoticeText& text : texts)
        written << QJsonObject{{"subject"_L1, text.subject}, {"body"_L1, text.body}};
    QJsonArray notices;
    for (const NoticeDraft& draft : drafts)
        notices << draftObject(draft);
    return {{"texts"_L1, written}, {"notices"_L1, notices}};
}

Result<NoticeBatch> NoticeBatch::fromJson(const QJsonObject& json)
{
    NoticeBatch batch;
    for (const QJsonValue& text : json.value("texts"_L1).toArray()) {
        const QJsonObject object = text.toObject();
        batch.texts << NoticeText{object.value("subject"_L1).toString(), object.value("body"_L1).toString()};
        if (batch.texts.constLast().body.size() > textLimit)
            return Error{ErrorCode::Refused,
                         QueueNotices::tr("This text is too long for a notice: %1 characters, at most %2.")
                             .arg(batch.texts.constLast().body.size())
                             .arg(textLimit),
                         {},
                         u"notice-length"_s,
                         {}};
    }
    for (const QJsonValue& notice : json.value("notices"_L1).toArray()) {
        const NoticeDraft draft = draftOf(notice.toObject());
        if (draft.id <= 0 || draft.person <= 0 || draft.cause.isEmpty() || draft.text < 0
            || draft.text >= batch.texts.size())
            return badBatch(u"id %1, text %2"_s.arg(draft.id).arg(draft.text));
        batch.drafts << draft;
    }
    return batch;
}

void NoticeBatch::add(NoticeDraft draft, const NoticeText& text)
{
    qsizetype place = texts.lastIndexOf(text);
    if (place < 0) {
        place = texts.size();
        texts << text;
    }
    draft.text = static_cast<int>(place);
    drafts << std::move(draft);
}

Result<int> queueNotices(Change& change, const NoticeBatch& batch, qint64 at)
{
    int queued = 0;
    for (const NoticeDraft& draft : batch.drafts) {
        KITCAMP_ASSIGN(const bool added, insertNotice(change, draft, batch.texts.at(draft.text), at));
        queued += added ? 1 : 0;
    }
    return queued;
}

Result<void> QueueNotices::run(Change& change) const
{
    KITCAMP_ASSIGN(const NoticeBatch notices, NoticeBatch::fromJson(batch));
    for (const NoticeText& text : notices.texts) {
        if (text.subject.trimmed().isEmpty() || text.body.trimmed().isEmpty())
            return Error{
                ErrorCode::Refused, tr("A notice needs a subject and a text."), {}, u"notice-empty"_s, {}};
    }
    KITCAMP_ASSIGN(const int queued, queueNotices(change, notices, at));
    if (queued == 0)
        return Error{ErrorCode::Refused,
                     tr("Everybody was told of this before; no notice was added."),
                     {},
                     u"notice-told"_s,
                     {}};
    return {};
}

QString QueueNotices::sentence(const Naming& naming) const
{
    const auto count = static_cast<int>(batch.value("notices"_L1).toArray().size());
    if (activity == 0)
        return tr("Queued %n notice(s)", "", count);
    return tr("Queued %n notice(s) about %1", "%1: activity", count)
        .arg(naming.name(u"activity"_s, activity));
}

ObjectRef QueueNotices::subject() const
{
    return activity == 0 ? ObjectRef() : ObjectRef{u"activity"_s, activity};
}

QString QueueNotices::deed(const Naming&) const
{
    return tr("queued %n notice(s) about it", "",
              static_cast<int>(batch.value("notices"_L1).toArray().size()));
}

Result<bool> QueueNotices::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const NoticeBatch notices, NoticeBatch::fromJson(batch));
    for (const NoticeDraft& draft : notices.drafts) {
        KITCAMP_ASSIGN(
            const auto told,
            connection.integer("SELECT 1 FROM notice WHERE cause=? AND person=?", draft.cause, draft.person));
        if (!told)
            return false;
    }
    return !notices.drafts.isEmpty();
}

Result<void> MarkNotices::run(Change& change) const
{
    static const QStringList known{QString(), u"mail"_s, u"text"_s, u"csv"_s, u"dropped"_s};
    if (!known.contains(sentAs))
        return Error{ErrorCode::Usage,
                     tr("Notices go out as mail, text or csv, or are dropped; not as \"%1\".").arg(sentAs),
                     {},
                     {},
                     {}};
    qint64 marked = 0;
    for (const qint64 id : ids) {
        if (sentAs.isEmpty())
            KITCAMP_TRY(change.execute(
                "UPDATE notice SET sent_at=NULL, sent_as='' WHERE id=? AND sent_at IS NOT NULL", id));
        else
            KITCAMP_TRY(change.execute(
                "UPDATE notice SET sent_at=?, sent_as=? WHERE id=? AND sent_at IS NULL", at, sentAs, id));
        marked += change.rows().changes();
    }
    if (marked == 0)
        return sentAs.isEmpty() ? Error{ErrorCode::Refused,
                                        tr("All of these notices are open already."),
                                        {},
                                        u"notice-open"_s,
                                        {}}
                                : goneNotices();
    return {};
}

QString MarkNotices::sentence(const Naming&) const
{
    const auto count = static_cast<int>(ids.size());
    if (sentAs.isEmpty())
        return tr("Opened %n notice(s) again", "", count);
    if (sentAs == "dropped"_L1)
        return tr("Dropped %n notice(s)", "", count);
    if (sentAs == "mail"_L1)
        return tr("Sent %n notice(s) by mail", "", count);
    if (sentAs == "csv"_L1)
        return tr("Sent %n notice(s) by a list of phone numbers", "", count);
    return tr("Sent %n notice(s) as text", "", count);
}

ObjectRef MarkNotices::subject() const
{
    return ids.size() == 1 ? ObjectRef{u"notice"_s, ids.constFirst()} : ObjectRef();
}

QString MarkNotices::deed(const Naming&) const
{
    if (sentAs.isEmpty())
        return tr("opened it again");
    return sentAs == "dropped"_L1 ? tr("dropped it") : tr("marked it as sent");
}

Result<bool> MarkNotices::alreadySo(Connection& connection) const
{
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const bool open, isOpen(connection, id));
        if (open != sentAs.isEmpty())
            return false;
    }
    return !ids.isEmpty();
}

} // namespace kitcamp
