// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/cardformat.h"

#include "models/people/text/scantext.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestScan = 128;
constexpr int longestAffix = 32;
constexpr int mostDigits = 20;

struct EncodingName {
    CardFormat::Encoding encoding;
    QLatin1StringView name;
};
constexpr EncodingName encodingNames[] = {{CardFormat::Encoding::AsIs, "text"_L1},
                                          {CardFormat::Encoding::Hex, "hex"_L1},
                                          {CardFormat::Encoding::Decimal, "decimal"_L1}};

bool isHex(const QString& text)
{
    static const QRegularExpression form(u"^(?:[0-9A-F]{2}){3,10}$"_s);
    return form.match(text).hasMatch();
}

bool isZero(const QString& digits)
{
    return digits.count(u'0') == digits.size(); // what a failed read looks like
}

/// The text between prefix and suffix; nullopt where one is missing.
std::optional<QString> core(const QString& scan, const CardFormat& format)
{
    const QString text = foldScan(scan);
    const bool framed = text.size() <= longestScan
        && text.size() > format.prefix.size() + format.suffix.size()
        && text.startsWith(format.prefix, Qt::CaseInsensitive)
        && text.endsWith(format.suffix, Qt::CaseInsensitive);
    if (!framed)
        return std::nullopt;
    const auto length = text.size() - format.prefix.size() - format.suffix.size();
    return text.mid(format.prefix.size(), length).trimmed();
}

std::optional<QString> uidOfHex(const QString& text, int bytes)
{
    static const QRegularExpression separators(u"(?<=[0-9A-F]{2})[:\\-. ](?=[0-9A-F]{2})"_s);
    const QString hex = text.toUpper().remove(separators);
    if (!isHex(hex) || (bytes > 0 && hex.size() != bytes * 2))
        return std::nullopt;
    return hex;
}

std::optional<QString> uidOfDecimal(const QString& text, int bytes, int digits)
{
    static const QRegularExpression form(u"^[0-9]{1,20}$"_s);
    if (!form.match(text).hasMatch() || (digits > 0 && text.size() != digits))
        return std::nullopt;
    bool fits = false;
    const QString hex = QString::number(text.toULongLong(&fits), 16).toUpper();
    if (!fits || hex.size() > bytes * 2)
        return std::nullopt;
    return hex.rightJustified(bytes * 2, u'0');
}

Error wrongFormat()
{
    return {ErrorCode::Usage,
            QCoreApplication::translate("CardFormat",
                                        "The card format cannot be read: set it again from a sample card.")};
}

bool inRange(const CardFormat& format)
{
    const bool bytes = format.encoding == CardFormat::Encoding::Decimal
        ? format.bytes >= 3 && format.bytes <= 8
        : format.bytes == 0 || (format.bytes >= 3 && format.bytes <= 10);
    return bytes && format.digits >= 0 && format.digits <= mostDigits && format.prefix.size() <= longestAffix
        && format.suffix.size() <= longestAffix;
}

} // namespace

QString reversedBytes(const QString& hex)
{
    QString result;
    for (qsizetype at = hex.size() - 2; at >= 0; at -= 2)
        result += hex.mid(at, 2);
    return result;
}

std::optional<QString> CardFormat::normalise(const QString& scan) const
{
    const auto text = core(scan, *this);
    if (!text || text->isEmpty())
        return std::nullopt;
    if (encoding == Encoding::AsIs)
        return text;
    const auto uid = encoding == Encoding::Hex ? uidOfHex(*text, bytes) : uidOfDecimal(*text, bytes, digits);
    if (!uid || isZero(*uid))
        return std::nullopt;
    return reversed ? reversedBytes(*uid) : *uid;
}

QString CardFormat::written(const QString& canonical) const
{
    if (encoding == Encoding::AsIs)
        return prefix + canonical + suffix;
    if (!isHex(canonical) || (bytes > 0 && canonical.size() != bytes * 2))
        return {};
    const QString hex = reversed ? reversedBytes(canonical) : canonical;
    if (encoding == Encoding::Hex)
        return prefix + hex + suffix;
    const QString number = QString::number(hex.toULongLong(nullptr, 16)).rightJustified(digits, u'0');
    return digits > 0 && number.size() > digits ? QString() : prefix + number + suffix;
}

QString CardFormat::description() const
{
    QStringList parts;
    if (encoding == Encoding::AsIs)
        parts += tr("As it is read");
    else
        parts += encoding == Encoding::Hex ? tr("Hexadecimal") : tr("Decimal");
    if (digits > 0)
        parts += tr("%n digit(s)", nullptr, digits);
    if (bytes > 0)
        parts += tr("%n byte(s)", nullptr, bytes);
    if (reversed)
        parts += tr("bytes reversed");
    if (!prefix.isEmpty())
        parts += tr("after “%1”", "text before the card's number").arg(prefix);
    if (!suffix.isEmpty())
        parts += tr("before “%1”", "text after the card's number").arg(suffix);
    return parts.join(tr(", ", "between the parts of a description"));
}

QJsonObject CardFormat::toJson() const
{
    const auto known = std::ranges::find(encodingNames, encoding, &EncodingName::encoding);
    return {{u"encoding"_s, QString(known->name)},
            {u"reversed"_s, reversed},
            {u"bytes"_s, bytes},
            {u"digits"_s, digits},
            {u"prefix"_s, prefix},
            {u"suffix"_s, suffix}};
}

Result<CardFormat> CardFormat::fromJson(const QJsonObject& json)
{
    const QString name = json.value("encoding"_L1).toString();
    const auto known = std::ranges::find(encodingNames, name, &EncodingName::name);
    if (known == std::end(encodingNames))
        return wrongFormat();
    const CardFormat format{known->encoding,
                            json.value("reversed"_L1).toBool(),
                            json.value("bytes"_L1).toInt(),
                            json.value("digits"_L1).toInt(),
                            json.value("prefix"_L1).toString(),
                            json.value("suffix"_L1).toString()};
    return inRange(format) ? Result<CardFormat>(format) : wrongFormat();
}

QString CardFormat::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

Result<CardFormat> CardFormat::fromText(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? fromJson(document.object()) : wrongFormat();
}

} // namespace kitcamp
