// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityforms.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/items/centretime.h"
#include "models/items/records/recordvalues.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ActivityForms {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityForms)
};

/// Seats of an activity that is there are set by a dialog of their own: more of them are offered to who
/// waits.
QList<FormGroup> activityGroups(bool isNew)
{
    QStringList when{u"starts_on"_s, u"ends_on"_s, u"offer_days"_s};
    if (isNew)
        when << QStringList{u"mode"_s, u"seats_site"_s, u"seats_online"_s};
    return {
        {{}, {u"kind"_s, u"code"_s, u"name"_s, u"name_en"_s, u"course"_s, u"term"_s, u"form"_s, u"parent"_s}},
        {ActivityForms::tr("When and where"), when},
        {ActivityForms::tr("What it is about"), {u"topic"_s, u"state"_s, u"description"_s, u"outcome"_s}},
        {ActivityForms::tr("Who completes it"),
         {u"pass_attendance"_s, u"pass_score"_s, u"hours"_s, u"credits_tenths"_s, u"certificate_template"_s,
          u"note"_s}}};
}

QList<FormGroup> courseGroups()
{
    return {{{}, {u"name"_s, u"name_en"_s, u"code"_s, u"topic"_s, u"hours"_s, u"credits_tenths"_s}},
            {ActivityForms::tr("What is taught"), {u"description"_s, u"materials"_s, u"note"_s}}};
}

/// The newest class of a course; 0 where it was never held.
qint64 lastClassOf(Store& store, qint64 course)
{
    const auto last = store.reader().integer("SELECT a.id FROM activity AS a LEFT JOIN term AS t ON "
                                             "t.id=a.term WHERE a.course=? AND a.kind='class' "
                                             "ORDER BY t.first_monday DESC, a.id DESC LIMIT 1",
                                             course);
    return last ? last->value_or(0) : 0;
}

void copyValues(const QJsonObject& from, const QStringList& columns, QJsonObject& to)
{
    for (const QString& column : columns) {
        const QString value = from.value(column).toString();
        if (!value.isEmpty() && to.value(column).toString().isEmpty())
            to.insert(column, value);
    }
}

QJsonObject suggestedClass(Store& store, qint64 course, qint64 last)
{
    QJsonObject values{{"kind"_L1, "class"_L1}, {"course"_L1, QString::number(course)}};
    if (const qint64 term = comingTerm(store))
        values.insert("term"_L1, QString::number(term));
    const auto known = readRecord(store, u"course"_s, course);
    if (known)
        copyValues(*known,
                   {u"name"_s, u"name_en"_s, u"topic"_s, u"description"_s, u"hours"_s, u"credits_tenths"_s},
                   values);
    const auto before =
        last == 0 ? Result<QJsonObject>(QJsonObject()) : readRecord(store, u"activity"_s, last);
    if (before)
        copyValues(*before,
                   {u"form"_s, u"mode"_s, u"seats_site"_s, u"seats_online"_s, u"offer_days"_s,
                    u"pass_attendance"_s, u"pass_score"_s, u"certificate_template"_s},
                   values);
    return values;
}

void copyHosts(Store& store, qint64 from, RecordBatch& batch, qint64 to)
{
    [[maybe_unused]] const auto read = store.reader().each(
        "SELECT organization, place_in_order FROM activity_host WHERE activity=? ORDER BY place_in_order, id",
        [&](const Statement& row) {
            batch.add(u"activity_host"_s, store.ids().nextValue(),
                      {{"activity"_L1, QString::number(to)},
                       {"organization"_L1, QString::number(row.integer(0))},
                       {"place_in_order"_L1, QString::number(row.integer(1))}});
        },
        from);
}

} // namespace

qint64 comingTerm(Store& store)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    const auto calendar = loadTeachingCalendar(store.reader());
    const auto term = calendar ? termAround(*calendar, time.today()) : std::nullopt;
    return term ? term->id : 0;
}

GroupedDialog* makeCourseDialog(Workplace& workplace, qint64 course, QWidget* parent)
{
    GroupedForm form;
    form.title = course == 0 ? ActivityForms::tr("New course") : ActivityForms::tr("Edit course");
    form.table = u"course"_s;
    form.id = course;
    form.groups = courseGroups();
    return new GroupedDialog(workplace, form, parent);
}

GroupedDialog* makeActivityDialog(Workplace& workplace, qint64 id, const QJsonObject& suggested,
                                  QWidget* parent)
{
    GroupedForm form;
    form.title = id == 0 ? ActivityForms::tr("New activity") : ActivityForms::tr("Edit activity");
    form.table = u"activity"_s;
    form.id = id;
    form.groups = activityGroups(id == 0);
    form.suggested = suggested;
    if (id == 0 && !suggested.contains("term"_L1)) {
        if (const qint64 term = comingTerm(workplace.store))
            form.suggested.insert("term"_L1, QString::number(term));
    }
    if (id == 0 && !suggested.contains("offer_days"_L1))
        form.suggested.insert("offer_days"_L1, "3"_L1);
    return new GroupedDialog(workplace, form, parent);
}

GroupedDialog* makeClassDialog(Workplace& workplace, qint64 course, QWidget* parent)
{
    Store& store = workplace.store;
    const qint64 last = lastClassOf(store, course);
    GroupedForm form;
    form.title =
        ActivityForms::tr("New class of %1", "%1: a course").arg(store.naming().name(u"course"_s, course));
    form.sentence = last == 0 ? ActivityForms::tr("The first class of this course.")
                              : ActivityForms::tr("As the last class of this course; change what differs.");
    form.table = u"activity"_s;
    form.groups = {{{},
                    {u"name"_s, u"name_en"_s, u"term"_s, u"code"_s, u"form"_s, u"mode"_s, u"seats_site"_s,
                     u"seats_online"_s}}};
    form.suggested = suggestedClass(store, course, last);
    if (last != 0)
        form.alongWith = [&store, last](RecordBatch& batch, qint64 id) { copyHosts(store, last, batch, id); };
    return new GroupedDialog(workplace, form, parent);
}

} // namespace kitcamp
