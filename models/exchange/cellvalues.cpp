// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellvalues.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int SignificantDigits = 15;
constexpr int LargestExponent = 30; ///< beyond it nobody means a number of a thing
constexpr int SecondsPerDay = 86'400;
constexpr double LastSerial = 2'958'466; ///< 9999-12-31 and a day

bool isPlainInteger(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty()
        && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

/// Digits d.ddd times ten to the exponent, written out.
QString writtenOut(const QString& digits, int exponent)
{
    if (exponent < 0)
        return u"0."_s + QString(-exponent - 1, u'0') + digits;
    if (digits.size() <= exponent + 1)
        return digits + QString(exponent + 1 - digits.size(), u'0');
    return digits.left(exponent + 1) + u'.' + digits.mid(exponent + 1);
}

QString dateText(double days, bool date1904)
{
    const auto day = qint64(days);
    if (date1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    const QDate zero = day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return day < 1 || day == 60 ? QString() : zero.addDays(day).toString(Qt::ISODate);
}

} // namespace

QString numberText(const QString& written)
{
    if (isPlainInteger(written))
        return written;
    bool ok = false;
    const double number = written.toDouble(&ok);
    return ok ? numberText(number) : written;
}

QString numberText(double number)
{
    if (number == 0 || !std::isfinite(number))
        return u"0"_s;
    const QString scientific = QString::number(std::abs(number), 'e', SignificantDigits - 1);
    const qsizetype mark = scientific.indexOf(u'e');
    const int exponent = scientific.mid(mark + 1).toInt();
    if (std::abs(exponent) > LargestExponent)
        return QString::number(number, 'g', SignificantDigits);
    QString digits = scientific.left(1) + scientific.mid(2, mark - 2);
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    return (number < 0 ? u"-"_s : QString()) + writtenOut(digits, exponent);
}

QString serialText(double serial, NumberShape shape, bool date1904)
{
    if (!(serial >= 0 && serial < LastSerial))
        return {};
    double days = std::floor(serial);
    auto seconds = int(std::lround((serial - days) * SecondsPerDay));
    if (seconds == SecondsPerDay) {
        seconds = 0;
        ++days;
    }
    const QString time = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
    if (shape == NumberShape::Time)
        return days < 1 ? time : QString();
    const QString date = dateText(days, date1904);
    if (date.isEmpty() || shape == NumberShape::Date)
        return date;
    return date + u' ' + time;
}

} // namespace kitcamp
