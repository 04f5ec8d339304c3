// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/invariantparts.h"

namespace kitcamp::invariantparts {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dayForm = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";

QString translated(const char* text)
{
    return QCoreApplication::translate("kitcamp::ActivityInvariants", text);
}

} // namespace

std::function<Error(const QStringList&)> refusal(const QString& rule, const char* sentence,
                                                 const char* wayOut)
{
    return [rule, sentence, wayOut](const QStringList& names) {
        QString text = translated(sentence);
        for (int i = 0; i < names.size(); ++i)
            text.replace(u'%' + QString::number(i + 1), names[i]);
        return Error{ErrorCode::Refused, text, {}, rule, {translated(wayOut)}};
    };
}

QList<ForbiddenRows> notOfForm(const QList<TimeColumn>& columns, const QByteArray& form, const char* sentence,
                               const char* wayOut)
{
    QList<ForbiddenRows> queries;
    for (const TimeColumn& column : columns) {
        queries << ForbiddenRows{QString::fromLatin1(column.table), "id",
                                 QByteArray("SELECT ") + column.column + " FROM " + column.table + " WHERE "
                                     + column.column + " NOT GLOB '" + form + "'",
                                 refusal(u"form-of-time"_s, sentence, wayOut)};
    }
    return queries;
}

QList<ForbiddenRows> daysNeeded(const QList<TimeColumn>& columns)
{
    return notOfForm(
        columns, dayForm,
        QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "A day is needed here, without a time: %1."),
        QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Write it as 2026-09-01."));
}

QList<ForbiddenRows> timesNeeded(const QList<TimeColumn>& columns)
{
    return notOfForm(
        columns, QByteArray(dayForm) + "T[0-2][0-9]:[0-5][0-9]",
        QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "A day and a time are needed here: %1."),
        QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Write it as 2026-09-01T09:00."));
}

ForbiddenRows otherActivity(const char* table, const QByteArray& join)
{
    return {
        QString::fromLatin1(table), "x.id",
        QByteArray("SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END,"
                   " CASE WHEN b.name<>'' THEN b.name ELSE b.name_en END FROM ")
            + table + " AS x " + join + " WHERE a.id<>b.id",
        refusal(u"within-one-activity"_s,
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "This belongs to two activities, %1 and %2; it can belong to one only."),
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Choose both from the same activity."))};
}

} // namespace kitcamp::invariantparts
