// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendancerules.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString excusedKey(AttendanceRules::Excused excused)
{
    switch (excused) {
    case AttendanceRules::Excused::Attended:
        return u"attended"_s;
    case AttendanceRules::Excused::Missed:
        return u"missed"_s;
    case AttendanceRules::Excused::LeftOut:
        break;
    }
    return u"left_out"_s;
}

void take(int& value, const QString& text, int lowest, int highest)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= lowest && number <= highest)
        value = number;
}

void take(AttendanceRules& rules, const QString& key, const QString& text)
{
    using Excused = AttendanceRules::Excused;
    if (key == "attendance_grace"_L1)
        take(rules.graceMinutes, text, 0, 240);
    else if (key == "attendance_opens"_L1)
        take(rules.opensBefore, text, 0, 720);
    else if (key == "attendance_lates"_L1)
        take(rules.latesPerAbsence, text, 0, 20);
    else if (key == "attendance_online"_L1)
        take(rules.onlinePercent, text, 1, 100);
    for (const Excused excused : {Excused::LeftOut, Excused::Attended, Excused::Missed}) {
        if (key == "attendance_excused"_L1 && text == excusedKey(excused))
            rules.excused = excused;
    }
}

} // namespace

Result<AttendanceRules> AttendanceRules::read(Connection& connection)
{
    AttendanceRules rules;
    KITCAMP_TRY(connection.each("SELECT key, value FROM setting WHERE key GLOB 'attendance_*'",
                                [&](const Statement& row) { take(rules, row.text(0), row.text(1)); }));
    return rules;
}

QJsonObject AttendanceRules::settings() const
{
    return {{"attendance_grace"_L1, QString::number(graceMinutes)},
            {"attendance_opens"_L1, QString::number(opensBefore)},
            {"attendance_excused"_L1, excusedKey(excused)},
            {"attendance_lates"_L1, QString::number(latesPerAbsence)},
            {"attendance_online"_L1, QString::number(onlinePercent)}};
}

QString AttendanceRules::sentence() const
{
    QString words = tr("An excused session is not counted.");
    if (excused == Excused::Attended)
        words = tr("An excused session counts as attended.");
    else if (excused == Excused::Missed)
        words = tr("An excused session counts as missed.");
    if (latesPerAbsence > 0)
        words += u' ' + tr("Being late %n time(s) counts as one absence.", nullptr, latesPerAbsence);
    return words;
}

} // namespace kitcamp
