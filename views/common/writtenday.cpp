// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/writtenday.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Year, month and day, and what stands at the end.
QRegularExpressionMatch partsOf(const QString& text)
{
    static const QRegularExpression apart(u"^(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})()$"
                                          "|^(\\d{4})\\s?(年)\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?(日?)$"
                                          "|^(\\d{4})()(\\d{2})(\\d{2})()$"_s);
    return apart.match(text);
}

constexpr int partsOfOneForm = 5; ///< year, what divides, month, day, end

} // namespace

WrittenDay WrittenDay::read(const QString& text)
{
    const QRegularExpressionMatch match =
        partsOf(text.normalized(QString::NormalizationForm_KC).simplified());
    if (!match.hasMatch())
        return {};
    int first = 1;
    while (match.captured(first).isEmpty())
        first += partsOfOneForm;
    const QString written = match.captured(first + 3);
    const QDate day(match.captured(first).toInt(), match.captured(first + 2).toInt(), written.toInt());
    if (!day.isValid())
        return {Form::NotInCalendar, {}};
    const bool goesOn = written.size() == 1 && match.captured(first + 4).isEmpty();
    return {goesOn ? Form::Unfinished : Form::Whole, day};
}

} // namespace kitcamp
