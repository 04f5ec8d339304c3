// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/moneytext.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Takes the currency off \p text.
QString takeCurrency(QString& text)
{
    const std::pair<QString, QString> signs[] = {
        {u"人民币"_s, u"CNY"_s}, {u"RMB"_s, u"CNY"_s}, {u"CNY"_s, u"CNY"_s}, {u"USD"_s, u"USD"_s},
        {u"EUR"_s, u"EUR"_s},    {u"GBP"_s, u"GBP"_s}, {u"¥"_s, u"CNY"_s},   {u"￥"_s, u"CNY"_s},
        {u"元"_s, u"CNY"_s},     {u"$"_s, u"USD"_s},   {u"€"_s, u"EUR"_s},   {u"£"_s, u"GBP"_s}};
    for (const auto& [sign, code] : signs) {
        if (text.contains(sign, Qt::CaseInsensitive)) {
            text.remove(sign, Qt::CaseInsensitive);
            return code;
        }
    }
    return {};
}

} // namespace

std::optional<Money> parseMoney(const QString& written)
{
    QString text = written.simplified().remove(u' ');
    Money money;
    money.currency = takeCurrency(text);
    // The last point or comma with one or two digits behind it divides the minor units; all others group
    // digits.
    static const QRegularExpression form(u"^(\\d{1,3}(?:[.,']\\d{3})*|\\d+)(?:[.,](\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression grouping(u"[.,']"_s);
    const QString whole = match.captured(1).remove(grouping);
    const QString minor = match.captured(2).leftJustified(2, u'0');
    bool ok = false;
    money.minor = (whole + minor).toLongLong(&ok);
    return ok ? std::optional(money) : std::nullopt;
}

} // namespace kitcamp
