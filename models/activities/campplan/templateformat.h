// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace kitcamp::templateformat {

// What a .kitcamp-plan file consists of; writing and taking follow the same lists. README.md tells the same
// in words.

inline constexpr QLatin1String format{"kitcamp-plan"};
inline constexpr int version = 1;

/// A section: rows of one table, with the columns that are written as they are. Words are divided by a space.
struct Section {
    QLatin1String key;
    QLatin1String table;
    QLatin1String texts;
    QLatin1String numbers;
    QLatin1String days{}; ///< dates, counted from the first day of the camp
};

inline constexpr Section camp{
    QLatin1String("camp"), QLatin1String("activity"),
    QLatin1String("name name_en form mode topic description"),
    QLatin1String("seats_site seats_online offer_days pass_attendance pass_score hours "
                  "credits_tenths")};
inline constexpr Section phases{QLatin1String("phases"), QLatin1String("camp_phase"),
                                QLatin1String("kind name name_en note"), QLatin1String(""),
                                QLatin1String("from_day until_day")};
inline constexpr Section sessions{QLatin1String("sessions"), QLatin1String("session"),
                                  QLatin1String("title kind needs_features"),
                                  QLatin1String("minutes setup_minutes clear_minutes")};
inline constexpr Section quotas{QLatin1String("quotas"), QLatin1String("camp_quota"),
                                QLatin1String("kind value"), QLatin1String("most least")};
inline constexpr Section kit{QLatin1String("kit"), QLatin1String("kit_item"), QLatin1String("note"),
                             QLatin1String("count")};
inline constexpr Section modules{
    QLatin1String("modules"), QLatin1String("pretraining_module"), QLatin1String("title title_en url"),
    QLatin1String("minutes required pass_percent"), QLatin1String("opens_on due_on")};
inline constexpr Section resources{QLatin1String("resources"), QLatin1String("cloud_resource"),
                                   QLatin1String("name name_en url unit per note"),
                                   QLatin1String("quota_each")};
inline constexpr Section questions{QLatin1String("questions"), QLatin1String("question"),
                                   QLatin1String("kind text text_en options"), QLatin1String("required")};
inline constexpr Section criteria{QLatin1String("criteria"), QLatin1String("selection_criterion"),
                                  QLatin1String("name name_en attribute points"),
                                  QLatin1String("weight most")};
inline constexpr Section rounds{QLatin1String("rounds"), QLatin1String("judging_round"),
                                QLatin1String("name name_en ties"), QLatin1String("weight drop_extremes")};
inline constexpr Section rubric{QLatin1String("criteria"), QLatin1String("rubric_criterion"),
                                QLatin1String("name name_en description"), QLatin1String("weight most")};
inline constexpr Section surveys{QLatin1String("surveys"), QLatin1String("survey"),
                                 QLatin1String("kind name name_en note"), QLatin1String("")};
inline constexpr Section surveyItems{QLatin1String("items"), QLatin1String("survey_item"),
                                     QLatin1String("kind text text_en options skill"), QLatin1String("")};
inline constexpr Section cases{QLatin1String("cases"), QLatin1String("project_case"),
                               QLatin1String("name name_en description"), QLatin1String("number most_teams")};
inline constexpr Section hosts{QLatin1String("hosts"), QLatin1String("organization"),
                               QLatin1String("name name_en kind country"), QLatin1String("")};
inline constexpr Section courses{QLatin1String("courses"), QLatin1String("course"),
                                 QLatin1String("code name name_en topic description materials"),
                                 QLatin1String("hours credits_tenths")};
inline constexpr Section needs{QLatin1String("needs"), QLatin1String("course_need"), QLatin1String("per"),
                               QLatin1String("count group_size")};
inline constexpr Section rules{QLatin1String("rules"), QLatin1String("loan_rule"), QLatin1String("note"),
                               QLatin1String("max_items loan_days loan_hours max_renewals renewal_days")};
inline constexpr Section models{QLatin1String("model"), QLatin1String("model"),
                                QLatin1String("name maker model_number"), QLatin1String("")};

/// Those that stand at the top of the file, each a list.
inline constexpr Section lists[] = {hosts,     courses,   phases,   sessions, quotas,  kit,   modules,
                                    resources, questions, criteria, rounds,   surveys, cases, rules};

} // namespace kitcamp::templateformat
