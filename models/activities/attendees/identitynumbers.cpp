// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/identitynumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cardLength = 18;

struct Identity {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Identity)
};

/// Full-width characters made plain, capitals, nothing that only parts the number.
QString plain(const QString& typed)
{
    QString text;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!character.isSpace() && character != u'-')
            text += character;
    }
    return text;
}

Error refused(const QString& sentence, const QString& way)
{
    return {ErrorCode::Refused, sentence, {}, u"identity-number"_s, {way}};
}

/// The last character of an identity number (ISO 7064, MOD 11-2).
QChar checkDigit(const QString& number)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (number[static_cast<qsizetype>(i)].unicode() - u'0');
    return u"10X98765432"_s[sum % 11];
}

Result<void> checkCard(const QString& number, QDate today)
{
    const QString way = Identity::tr("Compare it with the card, one group of digits after the other.");
    if (number.size() != cardLength) {
        return refused(Identity::tr("An identity number has 18 characters; this one has %n.", nullptr,
                                    static_cast<int>(number.size())),
                       way);
    }
    static const QRegularExpression form(u"^[1-9][0-9]{16}[0-9X]$"_s);
    if (!form.match(number).hasMatch())
        return refused(Identity::tr("An identity number has 17 digits and then a digit or X."), way);
    const QDate birthDay = birthDayOf(IdentityKind::Card, number);
    if (!birthDay.isValid() || birthDay > today || birthDay.year() < 1900)
        return refused(
            Identity::tr(
                "The birth day within this identity number (7th to 14th digit) is no day that can be."),
            way);
    if (checkDigit(number) != number.back())
        return refused(Identity::tr("The last character does not fit the others: a digit was mistyped."),
                       way);
    return {};
}

Result<void> checkForm(const QString& number, const QString& pattern, const QString& sentence)
{
    if (QRegularExpression(pattern).match(number).hasMatch())
        return {};
    return refused(sentence, Identity::tr("Type it as it is printed, without remarks."));
}

} // namespace

QString identityKey(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Card:
        return u"identity_card"_s;
    case IdentityKind::Passport:
        return u"passport"_s;
    case IdentityKind::Permit:
        return u"permit"_s;
    case IdentityKind::None:
        break;
    }
    return {};
}

IdentityKind identityOfKey(const QString& key)
{
    for (const IdentityKind kind : {IdentityKind::Card, IdentityKind::Passport, IdentityKind::Permit}) {
        if (identityKey(kind) == key)
            return kind;
    }
    return IdentityKind::None;
}

QString identityWord(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Card:
        return Identity::tr("identity card");
    case IdentityKind::Passport:
        return Identity::tr("passport");
    case IdentityKind::Permit:
        return Identity::tr("permit", "a travel or residence permit that is shown in place of a passport");
    case IdentityKind::None:
        break;
    }
    return {};
}

IdentityKind likelyKind(const QString& typed)
{
    const QString number = plain(typed);
    if (number.isEmpty())
        return IdentityKind::None;
    if (number.size() >= 15)
        return IdentityKind::Card;
    static const QRegularExpression permit(u"^[HM][0-9]{8,10}$"_s);
    return permit.match(number).hasMatch() ? IdentityKind::Permit : IdentityKind::Passport;
}

Result<QString> checkedIdentity(IdentityKind kind, const QString& typed, QDate today)
{
    const QString number = plain(typed);
    switch (kind) {
    case IdentityKind::Card:
        KITCAMP_TRY(checkCard(number, today));
        break;
    case IdentityKind::Passport:
        KITCAMP_TRY(checkForm(number, u"^(?=.*[0-9])[A-Z0-9]{6,9}$"_s,
                              Identity::tr("A passport number has 6 to 9 letters and digits.")));
        break;
    case IdentityKind::Permit:
        KITCAMP_TRY(checkForm(number, u"^(?=.*[0-9])[A-Z0-9]{8,18}$"_s,
                              Identity::tr("The number of a permit has 8 to 18 letters and digits.")));
        break;
    case IdentityKind::None:
        return refused(Identity::tr("Say what the number is of: an identity card, a passport or a permit."),
                       Identity::tr("Choose it beside the number."));
    }
    return number;
}

QString identityMask(IdentityKind kind, const QString& number)
{
    const qsizetype shownLast = kind == IdentityKind::Card ? 4 : 2;
    const qsizetype shownFirst = number.size() >= 8 ? 3 : 1;
    if (number.size() <= shownFirst + shownLast)
        return QString(number.size(), u'*');
    return number.left(shownFirst) + QString(number.size() - shownFirst - shownLast, u'*')
        + number.right(shownLast);
}

QDate birthDayOf(IdentityKind kind, const QString& number)
{
    if (kind != IdentityKind::Card || number.size() != cardLength)
        return {};
    return QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
}

} // namespace kitcamp
