// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/minors.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

/// Of purposes only: they are the program's own words.
QString quotedWord(const QString& word)
{
    return u'\'' + QString(word).replace(u'\'', u"''"_s) + u'\'';
}

bool isLatin(const QString& name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x250; });
}

} // namespace

bool isUnderAge(QDate bornOn, const QString& degreeLevel, QDate day)
{
    if (bornOn.isValid())
        return bornOn > day.addYears(-ageOfMajority);
    return degreeLevel == "school"_L1;
}

QString underAgeSql(const QString& person, QDate day)
{
    // The day 18 years ago is counted here: SQLite counts 29 February otherwise than a calendar does.
    return u"(CASE WHEN %1.born_on IS NULL OR %1.born_on='' THEN %1.degree_level='school' "
           "ELSE %1.born_on>%2 END)"_s.arg(person, quoted(day.addYears(-ageOfMajority)));
}

QString consentSql(const QString& person, const QString& purpose, QDate day, qint64 activity)
{
    return u"EXISTS (SELECT 1 FROM consent AS cs WHERE cs.person=%1 AND cs.purpose=%2 AND cs.given_on<=%3 "
           "AND (cs.valid_until IS NULL OR cs.valid_until>=%3) AND (cs.withdrawn_on IS NULL OR "
           "cs.withdrawn_on>%3) AND (cs.activity IS NULL OR cs.activity=%4))"_s.arg(
               person, quotedWord(purpose), quoted(day), QString::number(activity));
}

QString mayBeNamedSql(const QString& person, const QString& purpose, QDate day, qint64 activity)
{
    return u"(NOT %1 OR %2)"_s.arg(underAgeSql(person, day),
                                   consentSql(person + u".id"_s, purpose, day, activity));
}

Result<bool> mayBeNamed(Connection& connection, qint64 person, const QString& purpose, QDate day,
                        qint64 activity)
{
    const QString sql =
        u"SELECT 1 FROM person AS p WHERE p.id=? AND "_s + mayBeNamedSql(u"p"_s, purpose, day, activity);
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql));
    statement.bind(1, person);
    return statement.step();
}

QString publicName(const QString& name, const QString& latinName)
{
    const QString& written = isLatin(latinName) ? latinName : name;
    QStringList initials;
    for (const QString& part : written.split(u' ', Qt::SkipEmptyParts))
        initials << part.left(1).toUpper() + u'.';
    return isLatin(written) && !initials.isEmpty()
        ? initials.join(u' ')
        : QCoreApplication::translate("kitcamp::Minors", "a pupil", "instead of a name");
}

} // namespace kitcamp
