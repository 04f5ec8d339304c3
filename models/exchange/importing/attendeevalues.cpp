// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/attendeevalues.h"

#include "models/activities/attendees/identitynumbers.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

const QStringList& attendeeFields()
{
    static const QStringList fields{u"car_plate"_s,         u"shirt_size"_s,     u"diet"_s,
                                    u"allergies"_s,         u"emergency_name"_s, u"emergency_phone"_s,
                                    u"arrives"_s,           u"arrives_by"_s,     u"departs"_s,
                                    u"departs_by"_s,        u"needs_room"_s,     u"insurance"_s,
                                    u"emergency_relation"_s};
    return fields;
}

QString dietOf(const QString& written)
{
    const QString text = written.toCaseFolded();
    const auto has = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
    };
    static const QRegularExpression nothing(
        u"^(无|没有|否|不|普通|正常|都可以|均可|无要求|无特殊要求|无忌口|常规|no|none|normal|nothing|any|n/a|-|/)[。.]?$"_s);
    if (nothing.match(text).hasMatch() || has({u"非清真", u"不需要清真", u"无特殊"}))
        return {};
    if (text == "yes"_L1 || text == u"是"_s || has({u"清真", u"halal", u"回族"}))
        return u"halal"_s; // the question that is answered with yes is whether it is halal
    if (has({u"纯素", u"vegan", u"全素"}))
        return u"vegan"_s;
    if (has({u"素", u"vegetarian"}))
        return u"vegetarian"_s;
    return u"other"_s;
}

QString shirtSizeOf(const QString& written)
{
    static const QRegularExpression size(u"(?<![A-Z0-9])(\\d?X{0,4}[SML]|XS|[2-6]XL)(?![A-Z])"_s);
    const QString text = written.normalized(QString::NormalizationForm_KC).toUpper();
    const auto match = size.match(text);
    return match.hasMatch() ? match.captured(1) : text.left(10);
}

QString yesOrNo(const QString& written)
{
    static const QRegularExpression no(u"^(否|不|无需|no\\b|n$|0$|false)"_s);
    static const QRegularExpression yes(u"^(是|需|要|yes\\b|y$|1$|true)"_s);
    const QString text = written.simplified().toCaseFolded();
    if (no.match(text).hasMatch())
        return u"0"_s;
    return yes.match(text).hasMatch() ? u"1"_s : QString();
}

QString withoutIdentities(const QString& text, QDate today)
{
    // Also as it is read aloud, in groups, and in full-width digits.
    static const QRegularExpression form(
        u"(?<![0-9A-Za-z０-９])[1-9１-９](?:[ \\-]?[0-9０-９]){16}[ \\-]?[0-9０-９XxＸｘ](?![0-9A-Za-z０-９])"_s);
    QString hidden = text;
    qsizetype from = 0;
    for (auto match = form.match(hidden); match.hasMatch(); match = form.match(hidden, from)) {
        const auto number = checkedIdentity(IdentityKind::Card, match.captured(), today);
        from = match.capturedStart() + 1; // digits before a number may look like its first group
        if (number)
            hidden.replace(match.capturedStart(), match.capturedLength(),
                           identityMask(IdentityKind::Card, *number));
    }
    return hidden;
}

QString localMoment(const QString& written, DateOrder order)
{
    const auto moment = parseMoment(written, order);
    if (!moment || !moment->date.isValid())
        return {};
    const QString day = moment->date.toString(Qt::ISODate);
    return moment->time.isValid() && moment->time != QTime(0, 0) ? day + moment->time.toString(u"'T'HH:mm"_s)
                                                                 : day;
}

Result<void> KnownDetails::load(Connection& connection, qint64 activity)
{
    return connection.each(
        "SELECT d.participation, d.id, d.car_plate, d.shirt_size, d.diet, d.allergies, d.emergency_name,"
        " d.emergency_phone, d.emergency_relation, d.arrives, d.arrives_by, d.departs, d.departs_by, "
        "d.needs_room,"
        " d.insurance, d.identity_kind, d.identity_mask, d.sealed_identity FROM attendee_detail AS d"
        " JOIN participation AS t ON t.id=d.participation WHERE t.activity=?",
        [&](const Statement& row) {
            Detail detail{row.integer(1), {}};
            for (int column = 2; column < row.columnCount(); ++column)
                detail.values.insert(row.columnName(column), row.text(column));
            byParticipation.insert(row.integer(0), detail);
        },
        activity);
}

} // namespace kitcamp
