// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/calendarchoices.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KindTitle {
    QLatin1StringView kind;
    const char* title;
    bool always;
};
constexpr KindTitle kindTitles[] = {
    {"class"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Courses"), true},
    {"camp"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Camps"), true},
    {"contest"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Contests"), true},
    {"project"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Projects"), false},
    {"talk"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Talks"), false},
    {"training"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Staff training"), false},
    {"open_day"_L1, QT_TRANSLATE_NOOP("kitcamp::CalendarChoices", "Open days"), false},
};

} // namespace

Result<QList<ActivityChoice>> activityChoices(Connection& rows, QDate day)
{
    QList<ActivityChoice> choices;
    const QString on = day.toString(Qt::ISODate);
    KITCAMP_TRY(rows.each(
        "SELECT a.id, a.name, a.name_en, a.code, a.kind, coalesce(a.starts_on<=?1 AND a.ends_on>=?1, 0) FROM "
        "activity"
        " AS a WHERE a.archived=0 AND a.state<>'cancelled' ORDER BY 6 DESC, a.name, a.id",
        [&](const Statement& row) {
            const QString name = shownName(row.text(1), row.text(2));
            const QString code = row.text(3);
            choices.append({row.integer(0), code.isEmpty() ? name : u"%1 (%2)"_s.arg(name, code), row.text(4),
                            row.integer(5) != 0});
        },
        on));
    return choices;
}

Result<QList<ActivityKindChoice>> activityKindChoices(Connection& rows)
{
    QSet<QString> used;
    KITCAMP_TRY(rows.each("SELECT DISTINCT kind FROM activity WHERE archived=0",
                          [&](const Statement& row) { used.insert(row.text(0)); }));
    QList<ActivityKindChoice> choices;
    for (const KindTitle& one : kindTitles) {
        if (one.always || used.contains(one.kind))
            choices.append({one.kind, QCoreApplication::translate("kitcamp::CalendarChoices", one.title)});
    }
    return choices;
}

Result<QStringList> roomFeatureChoices(Connection& rows)
{
    QStringList words;
    KITCAMP_TRY(rows.each("SELECT DISTINCT feature FROM room_feature ORDER BY feature",
                          [&](const Statement& row) { words.append(row.text(0)); }));
    return words;
}

} // namespace kitcamp
