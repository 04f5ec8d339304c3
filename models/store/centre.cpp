// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/centre.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<Centre> Centre::read(Connection& connection)
{
    QHash<QString, QString> values;
    KITCAMP_TRY(connection.each("SELECT key, value FROM setting",
                                [&](const Statement& row) { values.insert(row.text(0), row.text(1)); }));
    Centre centre;
    centre.name = values.value(u"name"_s);
    centre.nameEn = values.value(u"name_en"_s);
    centre.terms = values.value(u"terms"_s);
    centre.termsEn = values.value(u"terms_en"_s);
    centre.logo = values.value(u"logo"_s);
    centre.cardFormat = values.value(u"card_format"_s);
    const QByteArray zoneName = values.value(u"zone"_s).toLatin1();
    // To Qt an empty name is the machine's own zone, which no file means.
    const QTimeZone zone = zoneName.isEmpty() ? QTimeZone::utc() : QTimeZone(zoneName);
    centre.zone = zone.isValid() ? zone : QTimeZone::utc();
    centre.overdueBlocks = values.value(u"overdue_blocks"_s) == "1"_L1;
    const int seconds = values.value(u"borrower_leaves_after"_s).toInt();
    centre.borrowerLeavesAfter = seconds > 0 ? seconds : 45;
    return centre;
}

QString Centre::nameFor(const QLocale& locale) const
{
    const bool chinese = locale.language() == QLocale::Chinese;
    const QString& first = chinese ? name : nameEn;
    return first.isEmpty() ? (chinese ? nameEn : name) : first;
}

QString Centre::termsFor(const QLocale& locale) const
{
    const bool chinese = locale.language() == QLocale::Chinese;
    const QString& first = chinese ? terms : termsEn;
    return first.isEmpty() ? (chinese ? termsEn : terms) : first;
}

} // namespace kitcamp
