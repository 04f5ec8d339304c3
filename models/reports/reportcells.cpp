// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ReportCells {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportCells)
};

QString written(const QVariant& cell, const ReportColumn& column, const QLocale& locale,
                const QString& percent)
{
    using Kind = ReportColumn::Kind;
    if (!cell.isValid())
        return {};
    if (column.kind == Kind::Day && cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    if (column.kind == Kind::Moment && cell.typeId() == QMetaType::QDateTime)
        return cell.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    bool isNumber = cell.typeId() != QMetaType::QString;
    const double value = isNumber ? cell.toDouble(&isNumber) : 0.0;
    if (!isNumeric(column) || !isNumber)
        return cell.toString(); // a word among numbers stays a word
    if (!std::isfinite(value))
        return {};
    const QString number = locale.toString(value, 'f', column.decimals);
    return column.kind == Kind::Percent ? number + percent : number;
}

} // namespace

bool isNumeric(const ReportColumn& column)
{
    return column.kind == ReportColumn::Kind::Number || column.kind == ReportColumn::Kind::Percent;
}

QString readableCell(const QVariant& cell, const ReportColumn& column, const QLocale& locale)
{
    return written(cell, column, locale, u" %"_s);
}

QString plainCell(const QVariant& cell, const ReportColumn& column)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return written(cell, column, plain, u"%"_s);
}

QString withPlainNumbers(const QString& text)
{
    static const QRegularExpression thousands(u"(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?!\\d)"_s);
    static const QRegularExpression percent(u"(?<=\\d)[ \\x{a0}\\x{202f}]%"_s);
    QString plain;
    qsizetype done = 0;
    for (const auto& match : thousands.globalMatch(text)) {
        plain += text.mid(done, match.capturedStart() - done) + match.captured().remove(u',');
        done = match.capturedEnd();
    }
    plain += text.mid(done);
    return plain.replace(percent, u"%"_s);
}

QVariant dayOrText(const QString& line)
{
    const QDate day = QDate::fromString(line, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == line ? QVariant(day) : QVariant(line);
}

QString titleOrNumber(const QString& title, int number)
{
    return title.isEmpty() ? ReportCells::tr("Table %1", "a table without a title").arg(number) : title;
}

QString remarksTitle()
{
    return ReportCells::tr("Remarks", "at the end of a report");
}

} // namespace kitcamp
