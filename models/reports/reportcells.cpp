// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportcells.h"

#include <QCoreApplication>

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

QString titleOrNumber(const QString& title, int number)
{
    return title.isEmpty() ? ReportCells::tr("Table %1", "a table without a title").arg(number) : title;
}

QString remarksTitle()
{
    return ReportCells::tr("Remarks", "at the end of a report");
}

} // namespace kitcamp
