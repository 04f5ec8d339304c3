// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleactivities.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int withdrawnFromEnded = 2;

/// "present" nine times out of ten.
QString someState(SampleStage& stage)
{
    const int luck = stage.below(100);
    return luck < 90 ? u"present"_s : luck < 94 ? u"late"_s : luck < 97 ? u"excused"_s : u"absent"_s;
}

} // namespace

qint64 SampleActivities::idOf(const QString& table, const QString& key) const
{
    return m_stage.ids.value(table + u'/' + key);
}

Result<qint64> SampleActivities::add(const QString& key, QJsonObject values, const QStringList& hosts,
                                     const QString& note)
{
    RecordBatch batch{u"save"_s, values.value("name"_L1).toString(), u"activity"_s, {}};
    if (!values.contains("state"_L1))
        values.insert("state"_L1, u"published"_s);
    const qint64 id = m_stage.addTo(batch, u"activity"_s, key, values);
    const QString activity = QString::number(id);
    for (qsizetype i = 0; i < hosts.size(); ++i)
        m_stage.addTo(batch, u"activity_host"_s, {},
                      {{"activity"_L1, activity},
                       {"organization"_L1, m_stage.reference(u"organization"_s, hosts[i])},
                       {"place_in_order"_L1, QString::number(i + 1)}});
    if (!note.isEmpty())
        m_stage.addTo(
            batch, u"activity_note"_s, {},
            {{"activity"_L1, activity}, {"at"_L1, QString::number(m_stage.clock.now())}, {"text"_L1, note}});
    KITCAMP_TRY(m_stage.perform(toAction(batch)));
    return id;
}

void SampleActivities::addParticipation(RecordBatch& batch, qint64 activity, qint64 person,
                                        const QJsonObject& more)
{
    QJsonObject values{{"activity"_L1, QString::number(activity)},
                       {"person"_L1, QString::number(person)},
                       {"role"_L1, u"student"_s},
                       {"state"_L1, u"confirmed"_s},
                       {"seat"_L1, u"site"_s},
                       {"applied_at"_L1, QString::number(m_stage.clock.now() - 86400)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), *it);
    m_stage.addTo(batch, u"participation"_s, {}, values);
}

QStringList SampleActivities::someDepartments(int count)
{
    static const QStringList share{u"seiee"_s, u"seiee"_s, u"seiee"_s, u"me"_s,    u"me"_s,  u"mse"_s,
                                   u"aero"_s,  u"math"_s,  u"media"_s, u"seiee"_s, u"spei"_s};
    QStringList departments;
    for (int i = 0; i < count; ++i)
        departments << share[i % share.size()];
    return departments;
}

/// Of those who still study then and have no class in the same term; the newest first, every other one.
QList<qint64> SampleActivities::knownStudents(const SampleEnrolment& enrolment, int count)
{
    QList<qint64> chosen;
    const QDate end = m_stage.dayOf(m_stage.clock.now()).addDays(120);
    for (size_t i = m_students.size(); i > 0 && chosen.size() < count; --i) {
        SampleStudent& student = m_students[i - 1];
        if (student.lastTerm == enrolment.term || student.until < end || i % 2 == 0)
            continue;
        student.lastTerm = enrolment.term;
        chosen << student.id;
    }
    return chosen;
}

Result<void> SampleActivities::enrol(const SampleEnrolment& enrolment, const QString& source)
{
    const OtherChance chance(m_stage, m_random);
    RecordBatch batch{u"import"_s, source, u"participation"_s, {}};
    const QList<qint64> known = knownStudents(enrolment, enrolment.known);
    // In a short history there are fewer of them.
    const QStringList departments =
        enrolment.departments + someDepartments(enrolment.known - static_cast<int>(known.size()));
    QList<qint64> persons;
    for (qsizetype i = 0; i < departments.size(); ++i) {
        SampleIdentity identity = m_people.classStudent(enrolment.year, departments[i]);
        identity.className = enrolment.classNames.value(i);
        persons << m_people.add(batch, identity, enrolment.hasCards);
        m_students.push_back({persons.back(), identity.until, enrolment.term, false});
    }
    persons << known;
    for (qsizetype i = 0; i < persons.size(); ++i)
        addParticipation(batch, enrolment.activity, persons[i],
                         {{"seat"_L1, i >= persons.size() - enrolment.online ? u"online"_s : u"site"_s}});
    const QList<qint64> withdrawn =
        enrolment.ended ? knownStudents(enrolment, withdrawnFromEnded) : QList<qint64>();
    for (const qint64 person : withdrawn)
        addParticipation(batch, enrolment.activity, person,
                         {{"state"_L1, u"withdrawn"_s}, {"reason"_L1, u"时间冲突"_s}});
    return m_stage.perform(toAction(batch));
}

Result<void> SampleActivities::addSessions(const SessionWish& common, const SessionPattern& pattern,
                                           const std::function<void(AddSeries&)>& arrange)
{
    SessionPlanner planner(m_stage.store.reader(), m_stage.store.ids());
    KITCAMP_ASSIGN(PreparedSeries prepared, planner.addSeries(common, pattern));
    if (arrange)
        arrange(prepared.action);
    return m_stage.perform(toAction(prepared.action));
}

Result<qint64> SampleActivities::addSession(const SessionWish& wish)
{
    SessionPlanner planner(m_stage.store.reader(), m_stage.store.ids());
    KITCAMP_ASSIGN(const auto prepared, planner.add(wish));
    KITCAMP_TRY(m_stage.perform(toAction(prepared.action)));
    return prepared.action.sessions.front().id;
}

Result<QList<qint64>> SampleActivities::confirmed(qint64 activity)
{
    QList<qint64> ids;
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT id FROM participation WHERE activity=? AND state='confirmed' ORDER BY id",
        [&](const Statement& row) { ids << row.integer(0); }, activity));
    return ids;
}

Result<void> SampleActivities::markAttendance(qint64 activity)
{
    const OtherChance chance(m_stage, m_random);
    struct Held {
        qint64 id = 0;
        qint64 begins = 0;
    };
    QList<Held> sessions;
    const QString now =
        QDateTime::fromSecsSinceEpoch(m_stage.clock.now(), m_stage.zone).toString(u"yyyy-MM-ddTHH:mm"_s);
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT id, starts FROM session WHERE activity=?1 AND state='planned' AND starts<?2"
        " AND NOT EXISTS (SELECT 1 FROM attendance WHERE session=session.id) ORDER BY starts",
        [&](const Statement& row) {
            const QDateTime begins = QDateTime::fromString(row.text(1), u"yyyy-MM-ddTHH:mm"_s);
            sessions << Held{row.integer(0), m_stage.at(begins.date(), begins.time())};
        },
        activity, now));
    QHash<qint64, bool> isOnline;
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT id, seat='online' FROM participation WHERE activity=?",
        [&](const Statement& row) { isOnline.insert(row.integer(0), row.integer(1) != 0); }, activity));
    KITCAMP_ASSIGN(const QList<qint64> participants, confirmed(activity));
    for (const Held& session : sessions) {
        RecordBatch batch{u"import"_s, u"签到"_s, u"attendance"_s, {}};
        for (const qint64 participation : participants)
            m_stage.addTo(batch, u"attendance"_s, {},
                          {{"session"_L1, QString::number(session.id)},
                           {"participation"_L1, QString::number(participation)},
                           {"state"_L1, someState(m_stage)},
                           {"online"_L1, isOnline.value(participation) ? u"1"_s : u"0"_s},
                           {"at"_L1, QString::number(session.begins - 600 + m_stage.below(900))}});
        KITCAMP_TRY(m_stage.perform(toAction(batch)));
    }
    return {};
}

Result<void> SampleActivities::finish(qint64 activity)
{
    const OtherChance chance(m_stage, m_random);
    KITCAMP_ASSIGN(const QList<qint64> participants, confirmed(activity));
    RecordBatch batch{u"import"_s, u"成绩.xlsx"_s, u"participation"_s, {}};
    for (const qint64 id : participants) {
        const bool completed = m_stage.chance(93);
        const int score = completed ? 70 + m_stage.below(29) : 30 + m_stage.below(28);
        batch.edit(u"participation"_s, id,
                   {{"state"_L1, completed ? u"completed"_s : u"not_completed"_s},
                    {"score"_L1, QString::number(score * 100)}});
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleActivities::archiveLeavers(QDate day)
{
    EditRecords leavers{u"person"_s, {}, {{"archived"_L1, u"1"_s}}};
    for (SampleStudent& student : m_students) {
        if (student.archived || student.until >= day)
            continue;
        student.archived = true;
        leavers.ids << student.id;
    }
    return leavers.ids.isEmpty() ? Result<void>() : m_stage.perform(toAction(leavers));
}

} // namespace kitcamp
