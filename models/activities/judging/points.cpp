// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/points.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString pointsText(qint64 hundredths, const QLocale& locale)
{
    const qint64 size = qAbs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0) {
        QString decimals = QString::number(size % 100).rightJustified(2, u'0');
        if (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += locale.decimalPoint() + decimals;
    }
    return hundredths < 0 ? u'−' + text : text;
}

std::optional<qint64> pointsOf(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:[.,。，](\\d{1,2}))?$"_s);
    const auto found = form.match(text.normalized(QString::NormalizationForm_KC).simplified());
    if (!found.hasMatch())
        return std::nullopt;
    return found.captured(1).toLongLong() * 100 + found.captured(2).leftJustified(2, u'0').toLongLong();
}

Share Share::of(qint64 part, qint64 total)
{
    qint64 parts = part / total;
    qint64 rest = part % total;
    for (int step = 0; step < 4; ++step) { // three digits each, so that nothing overflows
        rest *= 1000;
        parts = parts * 1000 + rest / total;
        rest %= total;
    }
    return Share(parts);
}

qint64 Share::hundredths() const
{
    constexpr qint64 step = whole / 10000;
    return m_parts >= 0 ? (m_parts + step / 2) / step : (m_parts - step / 2) / step;
}

QString Share::text(const QLocale& locale) const
{
    const qint64 value = hundredths();
    const qint64 size = qAbs(value);
    return (value < 0 ? u"−"_s : QString()) + QString::number(size / 100) + locale.decimalPoint()
        + QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace kitcamp
