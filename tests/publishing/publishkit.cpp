// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/publishing/publishkit.h"

#include "app/domain.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

PublishKit::PublishKit()
    : m_file(fullDomain())
{
    setting(u"zone"_s, u"Asia/Shanghai"_s);
    setting(u"name"_s, u"创新中心"_s);
    setting(u"name_en"_s, u"Innovation Center"_s);
    lab2 = m_file.add(u"room"_s, {{"name"_L1, u"实验室二"_s}, {"name_en"_L1, "Lab 2"_L1}});
    lab3 = m_file.add(u"room"_s, {{"name"_L1, "Lab 3"_L1}});
    wang = addPerson(u"王敏"_s, {{"latin_name"_L1, "Wang Min"_L1}});
    anna = addPerson(u"Anna Berg"_s, {{"mail"_L1, "anna@example.org"_L1}, {"phone"_L1, "13800000001"_L1}});
    zhang = addPerson(u"张三"_s, {{"mail"_L1, "zs@example.edu"_L1}, {"phone"_L1, "13912348831"_L1}});
    li = addPerson(u"李娜"_s);
    activity = m_file.add(u"activity"_s,
                          {{"kind"_L1, "class"_L1},
                           {"name"_L1, u"物联网"_s},
                           {"name_en"_L1, "IoT Inside Out"_L1},
                           {"starts_on"_L1, "2026-09-07"_L1},
                           {"ends_on"_L1, "2026-12-31"_L1}});
    first = addSession(u"2026-09-19T14:00"_s, {{"number"_L1, "1"_L1}, {"title"_L1, "Sensors"_L1}});
    second = addSession(u"2026-09-26T14:00"_s, {{"number"_L1, "2"_L1}});
    enrol(zhang);
    enrol(li);
}

qint64 PublishKit::addPerson(const QString& name, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert("name"_L1, name);
    return m_file.add(u"person"_s, values);
}

qint64 PublishKit::addSession(const QString& starts, const QJsonObject& more)
{
    QJsonObject values{{"activity"_L1, QString::number(activity)},
                       {"minutes"_L1, "100"_L1},
                       {"room"_L1, QString::number(lab2)}};
    if (!starts.isEmpty())
        values.insert("starts"_L1, starts);
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    const qint64 session = m_file.add(u"session"_s, values);
    m_file.add(u"session_staff"_s,
               {{"session"_L1, QString::number(session)}, {"person"_L1, QString::number(wang)}});
    return session;
}

qint64 PublishKit::enrol(qint64 person, const QString& state, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert("activity"_L1, QString::number(activity));
    values.insert("person"_L1, QString::number(person));
    values.insert("state"_L1, state);
    return m_file.add(u"participation"_s, values);
}

void PublishKit::set(const QString& table, qint64 id, const QString& column, const QString& value)
{
    const auto done = m_file.set(table, id, column, value);
    if (!done)
        qFatal("%s", testkit::why(done).constData());
}

void PublishKit::setting(const QString& key, const QString& value)
{
    const auto done = store().perform(SaveSettings{{{key, value}}});
    if (!done)
        qFatal("%s", testkit::why(done).constData());
}

QList<PlanChange> PublishKit::changes()
{
    const auto found = planChanges(store().reader(), u"2026-09-07"_s);
    if (!found)
        qFatal("%s", testkit::why(found).constData());
    return *found;
}

QStringList PublishKit::sentences()
{
    const ChangeWords words(store().reader(), NoticeLanguage::English);
    QStringList said;
    for (const PlanChange& change : changes())
        said << words.label(change) + u": "_s + words.sentence(change);
    return said;
}

OpId PublishKit::publishAll(bool tell)
{
    const auto publication = publicationOf(store(), changes(), tell);
    if (!publication)
        qFatal("%s", testkit::why(publication).constData());
    const auto done = store().perform(publication->action);
    if (!done)
        qFatal("%s", testkit::why(done).constData());
    return done->opId;
}

qint64 PublishKit::count(const char* sql)
{
    const auto number = store().reader().integer(sql);
    if (!number)
        qFatal("%s", testkit::why(number).constData());
    return number->value_or(0);
}

QString PublishKit::text(const char* sql)
{
    const auto found = store().reader().text(sql);
    if (!found)
        qFatal("%s", testkit::why(found).constData());
    return found->value_or(QString());
}

} // namespace kitcamp
