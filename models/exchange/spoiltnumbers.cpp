// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spoiltnumbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SpoiltNumbers {
    Q_DECLARE_TR_FUNCTIONS(SpoiltNumbers)
};

constexpr qsizetype KeptDigits = 15; ///< of a number in a spreadsheet; the others become 0

bool isDigits(const QString& value)
{
    return !value.isEmpty()
        && std::ranges::all_of(value, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

bool hasOnlyZerosAfter(const QString& digits, qsizetype kept)
{
    return std::all_of(digits.begin() + kept, digits.end(), [](QChar digit) { return digit == u'0'; });
}

bool matches(const QString& pattern, const QString& value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

/// One digit before the point, and a point or a sign: 5.2E+11, 5E+11, 5.20122e11; but not the type name 5E10.
bool isScientific(const QString& value)
{
    return value.contains(u'e', Qt::CaseInsensitive)
        && matches(u"[+-]?\\d(\\.\\d+[eE][+-]?|[eE][+-])\\d+"_s, value);
}

bool isBecomeDate(const QString& value)
{
    return (value.contains(u'-')
            && matches(u"\\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"_s, value))
        || (value.endsWith(u'日') && matches(u"\\d{1,2}月\\d{1,2}日"_s, value));
}

bool isSpreadsheetError(const QString& value)
{
    static const QStringList errors{u"#N/A"_s,    u"#REF!"_s, u"#VALUE!"_s, u"#NAME?"_s,
                                    u"#DIV/0!"_s, u"#NUM!"_s, u"#NULL!"_s,  u"#SPILL!"_s};
    return value.startsWith(u'#') && (errors.contains(value) || value.count(u'#') == value.size());
}

QString lostDigits()
{
    return SpoiltNumbers::tr("A spreadsheet keeps only 15 digits of a number and has put zeros for the rest. "
                             "Take the number from its source, in a column of text.");
}

} // namespace

std::optional<QString> spoiltNumber(const QString& value)
{
    if (isScientific(value))
        return SpoiltNumbers::tr(
            "A spreadsheet has shortened the number to a power of ten. Take it from its source, in "
            "a column of text.");
    if (value.size() >= KeptDigits + 2 && value.front() != u'0' && isDigits(value)
        && hasOnlyZerosAfter(value, KeptDigits))
        return lostDigits();
    if (value.endsWith(u'0') && value.contains(u'.') && matches(u"\\d{3,}\\.0{1,2}"_s, value))
        return SpoiltNumbers::tr("A program has turned the number into a quantity with a decimal point.");
    if (isBecomeDate(value))
        return SpoiltNumbers::tr("A spreadsheet has turned the number into a date.");
    if (isSpreadsheetError(value))
        return SpoiltNumbers::tr("The cell holds a spreadsheet error, not a number.");
    return std::nullopt;
}

QList<qsizetype> valuesWithLostZeros(const QStringList& column)
{
    QHash<qsizetype, int> widths; // how many have leading zeros, by width
    QHash<qsizetype, QSet<qsizetype>> zeros; // the counts of leading zeros, by width
    for (const QString& value : column) {
        if (value.size() < 2 || value.front() != u'0' || !isDigits(value))
            continue;
        const qsizetype count =
            std::ranges::find_if(value, [](QChar digit) { return digit != u'0'; }) - value.begin();
        if (count < value.size()) {
            ++widths[value.size()];
            zeros[value.size()].insert(count);
        }
    }
    if (widths.isEmpty())
        return {};
    qsizetype usual = widths.constBegin().key();
    for (auto width = widths.constBegin(); width != widths.constEnd(); ++width) {
        if (std::pair(*width, width.key()) > std::pair(widths.value(usual), usual))
            usual = width.key();
    }
    QList<qsizetype> found;
    for (qsizetype index = 0; index < column.size(); ++index) {
        const QString& value = column[index];
        if (isDigits(value) && value.front() != u'0' && zeros[usual].contains(usual - value.size()))
            found.append(index);
    }
    return found;
}

QList<SpoiltValue> spoiltNumbers(const QStringList& column)
{
    const auto isCut = [](const QString& value) {
        return value.size() == KeptDigits + 1 && isDigits(value) && value.front() != u'0';
    };
    const auto sixteen = std::ranges::count_if(column, isCut);
    const bool allCut = sixteen > 1 && std::ranges::all_of(column, [&isCut](const QString& value) {
                            return !isCut(value) || value.endsWith(u'0');
                        });
    const QList<qsizetype> lostZeros = valuesWithLostZeros(column);
    QList<SpoiltValue> spoilt;
    for (qsizetype index = 0; index < column.size(); ++index) {
        if (const auto reason = spoiltNumber(column[index]))
            spoilt.append({index, *reason});
        else if (allCut && isCut(column[index]))
            spoilt.append({index, lostDigits()});
        else if (std::ranges::binary_search(lostZeros, index))
            spoilt.append({index,
                           SpoiltNumbers::tr("The number has lost its leading zeros, which others in this "
                                             "column have.")});
    }
    return spoilt;
}

} // namespace kitcamp
