// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityforms.h"

#include "models/items/activities/activityfacts.h"
#include "models/items/activities/hostsandnotes.h"
#include "models/items/activities/termchoices.h"
#include "models/items/records/recordvalues.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

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

void copyValues(const QJsonObject& from, const QStringList& columns, QJsonObject& to)
{
    for (const QString& column : columns) {
        const QString value = from.value(column).toString();
        if (!value.isEmpty() && to.value(column).toString().isEmpty())
            to.insert(column, value);
    }
}

/// Gives \p values the coming term, where there is one.
Result<void> suggestTerm(Store& store, QJsonObject& values)
{
    KITCAMP_ASSIGN(const qint64 term, comingTerm(store));
    if (term != 0)
        values.insert("term"_L1, QString::number(term));
    return {};
}

/// Adds to \p values what the course and its last class tell.
Result<void> suggestClass(Store& store, qint64 course, qint64 last, QJsonObject& values)
{
    KITCAMP_TRY(suggestTerm(store, values));
    KITCAMP_ASSIGN(const QJsonObject known, readRecord(store, u"course"_s, course));
    copyValues(known,
               {u"name"_s, u"name_en"_s, u"topic"_s, u"description"_s, u"hours"_s, u"credits_tenths"_s},
               values);
    if (last == 0)
        return {};
    KITCAMP_ASSIGN(const QJsonObject before, readRecord(store, u"activity"_s, last));
    copyValues(before,
               {u"form"_s, u"mode"_s, u"seats_site"_s, u"seats_online"_s, u"offer_days"_s,
                u"pass_attendance"_s, u"pass_score"_s, u"certificate_template"_s},
               values);
    return {};
}

Result<void> copyHosts(Store& store, qint64 from, RecordBatch& batch, qint64 to)
{
    KITCAMP_ASSIGN(const auto hosts, activityHosts(store.reader(), from));
    for (const ActivityHost& host : hosts)
        batch.add(u"activity_host"_s, store.ids().nextValue(),
                  {{"activity"_L1, QString::number(to)},
                   {"organization"_L1, QString::number(host.organization)},
                   {"place_in_order"_L1, QString::number(host.place)}});
    return {};
}

/// The dialog opens all the same where a suggestion could not be read; it says so.
GroupedDialog* dialogWith(Workplace& workplace, const GroupedForm& form, const Result<void>& suggested,
                          QWidget* parent)
{
    auto* dialog = new GroupedDialog(workplace, form, parent);
    if (!suggested)
        dialog->message()->say(Tone::Bad, refusalText(suggested.error()));
    return dialog;
}

} // namespace

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
    Result<void> known;
    if (id == 0 && !suggested.contains("term"_L1))
        known = suggestTerm(workplace.store, form.suggested);
    if (id == 0 && !suggested.contains("offer_days"_L1))
        form.suggested.insert("offer_days"_L1, "3"_L1);
    return dialogWith(workplace, form, known, parent);
}

GroupedDialog* makeClassDialog(Workplace& workplace, qint64 course, QWidget* parent)
{
    Store& store = workplace.store;
    const auto newest = lastClassOf(store.reader(), course);
    const qint64 last = newest ? *newest : 0;
    GroupedForm form;
    form.title =
        ActivityForms::tr("New class of %1", "%1: a course").arg(store.naming().name(u"course"_s, course));
    form.sentence = last == 0 ? ActivityForms::tr("The first class of this course.")
                              : ActivityForms::tr("As the last class of this course; change what differs.");
    form.table = u"activity"_s;
    form.groups = {{{},
                    {u"name"_s, u"name_en"_s, u"term"_s, u"code"_s, u"form"_s, u"mode"_s, u"seats_site"_s,
                     u"seats_online"_s}}};
    form.suggested = {{"kind"_L1, "class"_L1}, {"course"_L1, QString::number(course)}};
    const auto suggested = suggestClass(store, course, last, form.suggested);
    if (last != 0)
        form.alongWith = [&store, last](RecordBatch& batch, qint64 id) {
            return copyHosts(store, last, batch, id);
        };
    return dialogWith(workplace, form, newest ? suggested : newest.error(), parent);
}

} // namespace kitcamp
