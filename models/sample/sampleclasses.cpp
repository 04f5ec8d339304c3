// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleclasses.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWeek = 4;
constexpr int sessionsOfClass = 8;
constexpr int termsWithAttendance = 2;

struct Slot {
    const char* weekdays;
    int starts;
};
// The classes of a term take turns in the lab at weekends.
constexpr std::array slots_{Slot{"6", 9 * 60}, Slot{"6", 13 * 60}, Slot{"7", 9 * 60}, Slot{"7", 13 * 60}};

/// The values of \p object that a record takes, as text.
QJsonObject textsOf(const QJsonObject& object, const QStringList& columns)
{
    QJsonObject values;
    for (const QString& column : columns) {
        const QJsonValue value = object.value(column);
        if (value.isDouble())
            values.insert(column, QString::number(value.toInt()));
        else if (value.isString())
            values.insert(column, value);
    }
    return values;
}

} // namespace

QJsonObject SampleClasses::courseOf(const QString& key) const
{
    for (const QJsonValue& value : m_stage.data.courses.value("courses"_L1).toArray()) {
        if (value.toObject().value("key"_L1).toString() == key)
            return value.toObject();
    }
    return {};
}

QList<StaffMember> SampleClasses::staffOf(const QString& course) const
{
    QList<StaffMember> staff;
    for (const QJsonValue& key : courseOf(course).value("staff"_L1).toArray())
        staff << StaffMember{m_activities.idOf(u"person"_s, key.toString())};
    return staff;
}

QJsonObject SampleClasses::classOf(const QString& course, const SampleTerm& term) const
{
    const QJsonObject data = courseOf(course);
    QJsonObject values = textsOf(data, {u"topic"_s, u"hours"_s});
    values.insert("kind"_L1, u"class"_s);
    values.insert("course"_L1, m_stage.reference(u"course"_s, course));
    values.insert("term"_L1, m_stage.reference(u"term"_s, term.name));
    values.insert("code"_L1, data.value("code"_L1).toString() + u'-' + term.name);
    values.insert("name"_L1, data.value("short"_L1));
    values.insert("name_en"_L1, data.value("short_en"_L1));
    values.insert("certificate_template"_L1, m_stage.reference(u"certificate_template"_s, u"class"_s));
    values.insert("pass_attendance"_L1, u"75"_s);
    values.insert("pass_score"_L1, u"60"_s);
    if (data.value("credits"_L1).isDouble())
        values.insert("credits_tenths"_L1, QString::number(data.value("credits"_L1).toInt()));
    return values;
}

void SampleClasses::schedule()
{
    const QDate opens = m_stage.opensOn();
    m_stage.plan(opens, QTime(10, 0), [this] { return addTeachers(); });
    m_stage.plan(opens, QTime(10, 30), [this] { return addCourses(); });
    m_stage.plan(m_calendar.monday().addDays(-45), QTime(9, 5), [this] { return addNeeds(); });
    QHash<QString, int> slotOfTerm;
    for (const QJsonValue& value : m_stage.data.courses.value("past"_L1).toArray()) {
        const QJsonObject plan = value.toObject();
        const SampleTerm* term = plan.contains("term"_L1)
            ? m_calendar.named(plan.value("term"_L1).toString())
            : m_calendar.before(plan.value("offset"_L1).toInt());
        if (term != nullptr && term != m_calendar.before(0))
            scheduleClass(plan, *term, slotOfTerm[term->name]++,
                          plan.value("offset"_L1).toInt(99) <= termsWithAttendance);
    }
    for (int year = opens.year() + 1; year <= m_stage.today().year(); ++year) {
        const QDate day(year, 7, 12);
        m_stage.plan(day, QTime(16, 20), [this, day] { return m_activities.archiveLeavers(day); });
    }
}

Result<void> SampleClasses::addTeachers()
{
    const OtherChance chance(m_stage, m_activities.random());
    RecordBatch batch{u"import"_s, u"teachers.xlsx"_s, u"person"_s, {}};
    for (const QJsonValue& value : m_stage.data.courses.value("teachers"_L1).toArray()) {
        const QJsonObject teacher = value.toObject();
        SampleIdentity person = m_activities.people().guest(u"sjtu"_s, true, m_stage.opensOn(), {});
        person.name = teacher.value("name"_L1).toString();
        person.latinName = teacher.value("latin"_L1).toString();
        person.gender = teacher.value("gender"_L1).toString();
        person.department = u"sic"_s;
        person.group = u"teachers"_s;
        m_stage.ids.insert(u"person/"_s + teacher.value("key"_L1).toString(),
                           m_activities.people().enter(batch, person));
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleClasses::addCourses()
{
    RecordBatch batch{u"save"_s, u"课程"_s, u"course"_s, {}};
    for (const QJsonValue& value : m_stage.data.courses.value("courses"_L1).toArray()) {
        const QJsonObject course = value.toObject();
        QJsonObject values = textsOf(
            course,
            {u"code"_s, u"name"_s, u"name_en"_s, u"topic"_s, u"description"_s, u"materials"_s, u"hours"_s});
        values.insert("note"_L1, m_stage.data.courses.value("note"_L1));
        if (course.value("credits"_L1).isDouble())
            values.insert("credits_tenths"_L1, QString::number(course.value("credits"_L1).toInt()));
        const QString key = course.value("key"_L1).toString();
        const QString id = QString::number(m_stage.addTo(batch, u"course"_s, key, values));
        for (const QJsonValue& person : course.value("staff"_L1).toArray())
            m_stage.addTo(
                batch, u"course_staff"_s, {},
                {{"course"_L1, id}, {"person"_L1, m_stage.reference(u"person"_s, person.toString())}});
    }
    m_stage.addTo(batch, u"certificate_template"_s, u"class"_s,
                  {{"name"_L1, u"课程结业证书"_s}, {"prefix"_L1, u"SIC-%1-"_s.arg(m_stage.today().year())}});
    return m_stage.perform(toAction(batch));
}

/// What the courses need now: prerequisites, and devices of the models that have been delivered.
Result<void> SampleClasses::addNeeds()
{
    RecordBatch batch{u"save"_s, u"课程需求"_s, u"course_need"_s, {}};
    for (const QJsonValue& value : m_stage.data.courses.value("courses"_L1).toArray()) {
        const QJsonObject course = value.toObject();
        const QString id = m_stage.reference(u"course"_s, course.value("key"_L1).toString());
        for (const QJsonValue& required : course.value("requires"_L1).toArray())
            m_stage.addTo(
                batch, u"course_prerequisite"_s, {},
                {{"course"_L1, id}, {"requires"_L1, m_stage.reference(u"course"_s, required.toString())}});
        for (const QJsonValue& entry : course.value("needs"_L1).toArray()) {
            const QJsonArray need = entry.toArray();
            const QString model = m_stage.reference(u"model"_s, need.at(0).toString());
            if (!model.isEmpty())
                m_stage.addTo(batch, u"course_need"_s, {},
                              {{"course"_L1, id},
                               {"model"_L1, model},
                               {"count"_L1, QString::number(need.at(1).toInt())},
                               {"per"_L1, need.at(2)},
                               {"group_size"_L1, QString::number(need.at(3).toInt())}});
        }
    }
    return m_stage.perform(toAction(batch));
}

QString SampleClasses::keyOf(const QJsonObject& plan, const SampleTerm& term)
{
    return plan.value("course"_L1).toString() + u'-' + term.name;
}

void SampleClasses::scheduleClass(const QJsonObject& plan, const SampleTerm& term, int slot, bool isMarked)
{
    const QDate begins = term.firstMonday;
    const auto idOf = [this, key = keyOf(plan, term)] { return m_activities.idOf(u"activity"_s, key); };
    m_stage.plan(begins.addDays(-12), QTime(10, slot), [=, this] { return announce(plan, term, slot); });
    m_stage.plan(begins.addDays(-9), QTime(10, slot), [=, this] { return planSessions(plan, term, slot); });
    m_stage.plan(begins.addDays(9), QTime(15, slot), [=, this] {
        const int known = plan.value("known"_L1).toInt();
        SampleEnrolment enrolment;
        enrolment.activity = idOf();
        enrolment.term = term.name;
        enrolment.year = term.year();
        enrolment.departments = m_activities.someDepartments(plan.value("students"_L1).toInt() - known);
        enrolment.known = known;
        enrolment.online = plan.value("mode"_L1) == "online"_L1 ? 9999
            : plan.value("mode"_L1) == "hybrid"_L1              ? 24
                                                                : 0;
        enrolment.ended = known > 0;
        enrolment.hasCards = isMarked;
        return m_activities.enrol(enrolment, keyOf(plan, term) + u".xlsx"_s);
    });
    const QDate ends = begins.addDays((firstWeek + sessionsOfClass + 2) * 7);
    if (isMarked)
        m_stage.plan(ends.addDays(-6), QTime(18, slot),
                     [=, this] { return m_activities.markAttendance(idOf()); });
    m_stage.plan(ends, QTime(11, slot), [=, this] { return m_activities.finish(idOf()); });
}

Result<void> SampleClasses::announce(const QJsonObject& plan, const SampleTerm& term, int)
{
    QJsonObject values = classOf(plan.value("course"_L1).toString(), term);
    values.insert("form"_L1, plan.value("form"_L1));
    values.insert("mode"_L1, plan.value("mode"_L1));
    const bool isOnline = plan.value("mode"_L1) == "online"_L1;
    values.insert(isOnline ? u"seats_online"_s : u"seats_site"_s, isOnline ? u"300"_s : u"70"_s);
    if (plan.value("mode"_L1) == "hybrid"_L1)
        values.insert("seats_online"_L1, u"60"_s);
    values.insert("starts_on"_L1, term.firstMonday.addDays((firstWeek - 1) * 7 + 5).toString(Qt::ISODate));
    values.insert("ends_on"_L1,
                  term.firstMonday.addDays((firstWeek + sessionsOfClass) * 7).toString(Qt::ISODate));
    KITCAMP_TRY(m_activities.add(keyOf(plan, term), values, {u"sjtu"_s, u"huawei"_s}, {}));
    return {};
}

Result<void> SampleClasses::planSessions(const QJsonObject& plan, const SampleTerm& term, int slot)
{
    const Slot& place = slots_[static_cast<size_t>(slot) % slots_.size()];
    SessionWish wish;
    wish.row.activity = m_activities.idOf(u"activity"_s, keyOf(plan, term));
    wish.row.minutes = 180;
    wish.staff = staffOf(plan.value("course"_L1).toString());
    if (plan.value("mode"_L1) == "online"_L1)
        wish.row.kind = u"online"_s;
    else
        wish.row.room = m_activities.idOf(u"room"_s, u"lab2"_s);
    if (plan.value("mode"_L1) != "site"_L1)
        wish.row.onlineLink = u"https://meeting.example.edu/"_s + plan.value("course"_L1).toString();
    SessionPattern pattern;
    pattern.term =
        TeachingTerm{m_activities.idOf(u"term"_s, term.name), term.name, term.firstMonday, term.weeks};
    pattern.weeks = WeekSet::range(firstWeek, firstWeek + sessionsOfClass - 1);
    pattern.weekdays = Weekdays::fromText(QLatin1String(place.weekdays)).value_or(Weekdays::weekend());
    pattern.times = {PatternTime{{}, place.starts, 180}};
    return m_activities.addSessions(wish, pattern, [](AddSeries& series) {
        for (qsizetype i = 1; i < series.sessions.size(); i += 2)
            series.sessions[i].kind = series.sessions[i].kind == "online"_L1 ? u"online"_s : u"practice"_s;
    });
}

} // namespace kitcamp
