// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TextDecoder {
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

constexpr qsizetype SampleBytes = 64 * 1024;

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;
using Detector = std::unique_ptr<UCharsetDetector, ConverterCloser>;

/// Nothing where ICU does not know the encoding; with strict also where a byte does not fit.
std::optional<QString> convert(QByteArrayView bytes, const QByteArray& encoding, bool strict)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding.constData(), &status));
    if (U_FAILURE(status))
        return std::nullopt;
    if (strict)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    char16_t* target = reinterpret_cast<char16_t*>(text.data());
    char16_t* const begin = target;
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(target - begin);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

DecodedText decodeUtf(QByteArrayView bytes, QStringConverter::Encoding encoding, const QString& name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return {text, name};
}

std::optional<DecodedText> decodeMarked(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeUtf(bytes, QStringConverter::Utf8, u"UTF-8"_s);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf(bytes, QStringConverter::Utf16LE, u"UTF-16LE"_s);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf(bytes, QStringConverter::Utf16BE, u"UTF-16BE"_s);
    return std::nullopt;
}

std::optional<DecodedText> decodeValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return DecodedText{text, u"UTF-8"_s};
}

/// Separators and line ends of UTF-16 have a zero byte, always on the same side.
std::optional<DecodedText> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleBytes));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[at % 2] += sample[at] == '\0' ? 1 : 0;
    const qsizetype enough = std::max<qsizetype>(2, sample.size() / 16);
    if (bytes.size() % 2 == 0 && zeros[1] >= enough && zeros[0] == 0)
        return decodeUtf(bytes, QStringConverter::Utf16LE, u"UTF-16LE"_s);
    if (bytes.size() % 2 == 0 && zeros[0] >= enough && zeros[1] == 0)
        return decodeUtf(bytes, QStringConverter::Utf16BE, u"UTF-16BE"_s);
    return std::nullopt;
}

bool isBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const auto controls = std::ranges::count_if(sample, [](char byte) {
        return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    return controls * 20 > sample.size();
}

/// Most Chinese text is made of the 3755 common characters, whose first bytes in GB18030 are B0 to D7 with a
/// second byte from A1 up; other encodings of eight bits read so give rare characters or none.
bool looksLikeGb18030(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype at = 0; at + 1 < std::min(bytes.size(), SampleBytes); ++at) {
        const auto first = uchar(bytes[at]);
        if (first < 0x80)
            continue;
        const auto second = uchar(bytes[++at]);
        ++pairs;
        common +=
            ((first >= 0xB0 && first <= 0xD7) || (first >= 0xA1 && first <= 0xA3)) && second >= 0xA1 ? 1 : 0;
    }
    return pairs > 0 && common * 10 >= pairs * 7;
}

QByteArrayList detectedEncodings(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), int32_t(std::min(bytes.size(), SampleBytes)), &status);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    QByteArrayList names;
    for (int32_t match = 0; U_SUCCESS(status) && match < count; ++match) {
        const QByteArray name = ucsdet_getName(matches[match], &status);
        if (!name.startsWith("UTF-16") && !name.startsWith("UTF-32"))
            names.append(name);
    }
    return names;
}

Result<DecodedText> decodeDetected(QByteArrayView bytes, const QString& declared)
{
    QByteArrayList names;
    if (!declared.isEmpty())
        names.append(declared.startsWith("gb"_L1, Qt::CaseInsensitive) ? "GB18030" : declared.toLatin1());
    if (looksLikeGb18030(bytes))
        names.append("GB18030");
    names += detectedEncodings(bytes);
    for (const bool strict : {true, false}) {
        for (const QByteArray& name : std::as_const(names)) {
            if (const auto text = convert(bytes, name, strict))
                return DecodedText{*text, QString::fromLatin1(name), true};
        }
    }
    return DecodedText{convert(bytes, "windows-1252", false).value_or(QString()), u"windows-1252"_s, true};
}

Result<DecodedText> decodeWanted(QByteArrayView bytes, const QString& wanted)
{
    if (const auto text = convert(bytes, wanted.toLatin1(), false))
        return DecodedText{*text, wanted};
    return Error{
        ErrorCode::Usage,
        TextDecoder::tr("There is no encoding called %1. Try UTF-8, UTF-16LE or GB18030.").arg(wanted)};
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString& wanted, const QString& declared)
{
    if (!wanted.isEmpty())
        return decodeWanted(bytes, wanted);
    if (auto marked = decodeMarked(bytes))
        return *marked;
    if (auto utf16 = decodeUnmarkedUtf16(bytes))
        return *utf16;
    if (isBinary(bytes))
        return Error{
            ErrorCode::File,
            TextDecoder::tr("It is no table of text: it holds binary data. Save the list as CSV or XLSX.")};
    if (auto utf8 = decodeValidUtf8(bytes))
        return *utf8;
    return decodeDetected(bytes, declared);
}

} // namespace kitcamp
