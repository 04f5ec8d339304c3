// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/teachingterm.h"

#include "models/activities/calendar/weekdays.h"
#include "models/activities/calendar/weekset.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeachingTerm)
};

Error refusal(const QString& rule, const QString& sentence)
{
    return {.code = ErrorCode::Refused, .sentence = sentence, .rule = rule};
}

struct TermName {
    int year = 0; ///< in which it begins
    int part = 0;
    bool yearsFollow = true;
};

std::optional<TermName> readTermName(const QString& text)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{4})\s*[-/~—–至]\s*(\d{4})\s*(?:学年)?\s*[-/,]?\s*第?\s*([123一二三秋春夏])\s*季?(?:学期)?\s*$)"_s);
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype part = u"123一二三秋春夏"_s.indexOf(match.captured(3));
    const int year = match.capturedView(1).toInt();
    return TermName{year, int(part % 3) + 1, match.capturedView(2).toInt() == year + 1};
}

QString termName(int year, int part)
{
    return u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(part);
}

} // namespace

int TeachingTerm::weekOf(QDate day) const
{
    const qint64 days = firstMonday.daysTo(day);
    return int(days >= 0 ? days / 7 : -((6 - days) / 7)) + 1;
}

Result<QString> checkedTermName(const QString& text)
{
    const auto name = readTermName(text);
    if (!name)
        return refusal(u"term-name"_s,
                       TermWords::tr("“%1” is no name of a term. Write the school year and 1, 2 or 3, as in "
                                     "2026-2027-1.")
                           .arg(text.trimmed()));
    if (!name->yearsFollow)
        return refusal(u"term-name"_s,
                       TermWords::tr("A school year has two years that follow each other: %1.")
                           .arg(termName(name->year, name->part)));
    return termName(name->year, name->part);
}

QString nextTermName(const QString& name)
{
    const auto read = readTermName(name);
    if (!read)
        return {};
    return read->part == 1 ? termName(read->year, 2) : termName(read->year + 1, 1);
}

Result<void> checkTerm(const TeachingTerm& term)
{
    KITCAMP_TRY(checkedTermName(term.name));
    if (!term.firstMonday.isValid())
        return refusal(u"term-monday"_s, TermWords::tr("Say on which Monday the term begins."));
    const int weekday = term.firstMonday.dayOfWeek();
    if (weekday != 1)
        return refusal(u"term-monday"_s,
                       TermWords::tr("%1 is a %2. The first week begins with Monday, %3.")
                           .arg(term.firstMonday.toString(Qt::ISODate), weekdayName(weekday),
                                term.firstMonday.addDays(1 - weekday).toString(Qt::ISODate)));
    if (term.weeks < 1 || term.weeks > WeekSet::most)
        return refusal(u"term-weeks"_s,
                       TermWords::tr("A term has 1 to %1 weeks, not %2.").arg(WeekSet::most).arg(term.weeks));
    return {};
}

} // namespace kitcamp
