// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/reminders.h"

#include "models/activities/attendees/pretraining.h"
#include "models/activities/publishing/noticetexts.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr ReminderText lagging{
    "kitcamp::Reminder", QT_TRANSLATE_NOOP("kitcamp::Reminder", "{camp}: please go on with the pre-training"),
    QT_TRANSLATE_NOOP(
        "kitcamp::Reminder",
        "Dear {name},\n\nbefore {camp} begins, these modules are to be worked through, and they are late: "
        "{what}.\n\nPlease go on with them now, or tell us what keeps you.")};

struct CampNames {
    QString name;
    QString nameEn;
};

Result<CampNames> namesOf(Connection& connection, qint64 activity)
{
    CampNames names;
    KITCAMP_TRY(connection.each(
        "SELECT name, name_en FROM activity WHERE id=?",
        [&](const Statement& row) {
            names = {row.text(0), row.text(1)};
        },
        activity));
    return names;
}

NoticeText spoken(const ReminderText& text, const ReminderFor& reader, const CampNames& camp,
                  NoticeLanguage language)
{
    const SpokenLanguage speech(language);
    QStringList what = reader.names;
    for (const char* word : reader.words)
        what << speech.say(text.context, word);
    return filled({speech.say(text.context, text.subject), speech.say(text.context, text.body)},
                  {{u"camp"_s, speech.nameOf(camp.name, camp.nameEn)}, {u"what"_s, speech.list(what)}});
}

} // namespace

Result<NoticeBatch> remindersOf(Store& store, qint64 activity, const ReminderText& text,
                                const QList<ReminderFor>& readers)
{
    NoticeBatch batch;
    KITCAMP_ASSIGN(const NoticeTexts texts, NoticeTexts::read(store.reader()));
    KITCAMP_ASSIGN(const CampNames camp, namesOf(store.reader(), activity));
    for (const ReminderFor& reader : readers) {
        KITCAMP_ASSIGN(const auto told,
                       store.reader().integer("SELECT 1 FROM notice WHERE cause=? AND person=?", reader.cause,
                                              reader.attendee->person));
        if (told)
            continue;
        QList<NoticeText> parts;
        for (const NoticeLanguage language : texts.languagesFor(reader.attendee->name))
            parts << spoken(text, reader, camp, language);
        batch.add({store.ids().nextValue(), reader.cause, reader.attendee->person, activity, 0, 0},
                  joined(parts));
    }
    return batch;
}

Result<NoticeBatch> trainingReminders(Store& store, qint64 activity, QDate today, const QList<qint64>& only)
{
    KITCAMP_ASSIGN(const TrainingSheet sheet, trainingSheet(store.reader(), activity, today));
    QList<ReminderFor> readers;
    for (const TrainingLine& line : sheet.lines) {
        if (!line.lags() || (!only.isEmpty() && !only.contains(line.student.participation)))
            continue;
        ReminderFor reader{&line.student, u"pretraining:%1"_s.arg(activity), {}, {}};
        for (qsizetype i = 0; i < sheet.modules.size(); ++i) {
            const TrainingModule& module = sheet.modules[i];
            const bool late = module.required && line.percents[i] < module.passPercent
                && (!module.due.isValid() || line.overdue == 0 || module.due < today);
            const bool open = !module.opens.isValid() || module.opens <= today;
            if (!late || !open)
                continue;
            reader.names << module.title;
            // A module that was behind and then is past due is another cause: told once each.
            reader.cause += u":%1%2"_s.arg(module.id).arg(line.overdue > 0 ? u"!" : u"");
        }
        readers << reader;
    }
    return remindersOf(store, activity, lagging, readers);
}

} // namespace kitcamp
