// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/cardguess.h"

#include "models/people/text/scantext.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAffix = 16;
constexpr int uidSizes[] = {4, 7, 8}; // bytes; ISO 14443 has 4, 7 and 10, and 10 exceed any decimal reader

/// The UIDs that a number printed on a card may mean.
QStringList uidsOf(const QString& printed)
{
    QStringList uids;
    const auto add = [&uids](const CardFormat& format, const QString& text) {
        if (const auto uid = format.normalise(text); uid && !uids.contains(*uid))
            uids += *uid;
    };
    QStringList readings{printed};
    if (printed.contains(u' ')) // "0077705923 185,45763": cards often bear two numbers
        readings += printed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& text : readings) {
        add({.encoding = CardFormat::Encoding::Hex}, text);
        for (const int bytes : uidSizes)
            add({.encoding = CardFormat::Encoding::Decimal, .bytes = bytes}, text);
    }
    return uids;
}

/// Whether the letters and digits that touch the number could be a part of it.
bool touchesHexDigits(const QString& prefix, const QString& suffix)
{
    static const QRegularExpression before(u"(?<![0-9A-Za-z])[0-9A-Fa-f]+$"_s);
    static const QRegularExpression after(u"^[0-9A-Fa-f]+(?![0-9A-Za-z])"_s);
    return before.match(prefix).hasMatch() || after.match(suffix).hasMatch();
}

std::optional<CardFormat> hexFormat(const QString& sample, const QString& uid, bool reversed)
{
    const QString hex = reversed ? reversedBytes(uid) : uid;
    QStringList bytes;
    for (qsizetype at = 0; at < hex.size(); at += 2)
        bytes += hex.mid(at, 2);
    const QRegularExpression form(bytes.join(u"[:\\-. ]?"_s), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(sample);
    if (!match.hasMatch())
        return std::nullopt;
    const QString prefix = sample.left(match.capturedStart());
    const QString suffix = sample.mid(match.capturedEnd());
    if (touchesHexDigits(prefix, suffix))
        return std::nullopt;
    return CardFormat{CardFormat::Encoding::Hex, reversed, int(uid.size() / 2), 0, prefix, suffix};
}

std::optional<CardFormat> decimalFormat(const QString& sample, const QString& uid, bool reversed)
{
    CardFormat format{CardFormat::Encoding::Decimal, reversed, int(uid.size() / 2)};
    if (format.bytes > 8)
        return std::nullopt;
    const QRegularExpression form(u"(?<![0-9])(0*)(%1)(?![0-9])"_s.arg(format.written(uid)));
    const auto match = form.match(sample);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(1) > 0)
        format.digits = int(match.capturedLength());
    format.prefix = sample.left(match.capturedStart());
    format.suffix = sample.mid(match.capturedEnd());
    return format;
}

/// Two formats that differ in nothing that the sample shows but the number of bytes.
bool sayTheSame(const CardFormat& left, const CardFormat& right)
{
    CardFormat same = left;
    same.bytes = right.bytes;
    return left.encoding == CardFormat::Encoding::Decimal && !left.reversed && same == right;
}

void addGuess(QList<CardGuess>& guesses, const std::optional<CardFormat>& format, const QString& sample,
              const QString& uid)
{
    const bool explains = format && format->prefix.size() <= longestAffix
        && format->suffix.size() <= longestAffix && format->normalise(sample) == uid;
    const auto known = [&format](const CardGuess& guess) {
        return guess.format == *format || sayTheSame(guess.format, *format);
    };
    if (explains && std::ranges::none_of(guesses, known))
        guesses.append({*format, uid});
}

void addAsIs(QList<CardGuess>& guesses, const QString& sample, const QString& number)
{
    const auto at = number.isEmpty() ? -1 : sample.indexOf(number);
    if (at < 0)
        return;
    const CardFormat format{.prefix = sample.left(at), .suffix = sample.mid(at + number.size())};
    static const QRegularExpression digitBefore(u"[0-9]$"_s);
    static const QRegularExpression digitAfter(u"^[0-9]"_s);
    if (digitBefore.match(format.prefix).hasMatch() || digitAfter.match(format.suffix).hasMatch())
        return; // a part of a longer number
    addGuess(guesses, format, sample, number);
}

} // namespace

QList<CardGuess> guessCardFormat(const QString& sample, const QString& expected)
{
    const QString read = foldScan(sample);
    const QString printed = foldScan(expected);
    const QString number = printed.isEmpty() ? read : printed;
    QList<CardGuess> guesses;
    if (read == number)
        addAsIs(guesses, read, number);
    for (const bool reversed : {false, true}) {
        for (const QString& uid : uidsOf(number)) {
            const QString meant = printed.isEmpty() && reversed ? reversedBytes(uid) : uid;
            addGuess(guesses, hexFormat(read, meant, reversed), read, meant);
            addGuess(guesses, decimalFormat(read, meant, reversed), read, meant);
        }
    }
    if (read != number)
        addAsIs(guesses, read, number);
    return guesses;
}

} // namespace kitcamp
