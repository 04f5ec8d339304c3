// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/noticemail.h"

#include <QLocale>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLimit = 76; // characters of a line, RFC 2045 6.7 and RFC 2047 2
constexpr int wordBytes = 42; // that become 56 of base64, with the frame less than 76

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// No line end gets into the head: what stands after it would be a field of its own.
QString oneLine(QString text)
{
    static const QRegularExpression controls(u"[\\x00-\\x1f\\x7f\\x{2028}\\x{2029}]+"_s);
    return text.replace(controls, u" "_s).trimmed();
}

/// Encoded words on lines of their own; a character is never cut.
QByteArray encodedWords(const QString& text)
{
    QByteArrayList words;
    QByteArray piece;
    const auto finish = [&] {
        if (!piece.isEmpty())
            words << "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint character : text.toUcs4()) {
        const char32_t one = character;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > wordBytes)
            finish();
        piece += bytes;
    }
    finish();
    return words.join("\r\n ");
}

QByteArray headText(const QString& written)
{
    const QString text = oneLine(written);
    return isPlain(text) && text.size() < lineLimit - 10 && !text.startsWith("=?"_L1) ? text.toLatin1()
                                                                                      : encodedWords(text);
}

/// "name" <address>
QByteArray mailbox(const QString& writtenName, const QString& address)
{
    const QByteArray angled = '<' + oneLine(address).toUtf8() + '>';
    QString name = oneLine(writtenName);
    if (name.isEmpty())
        return angled;
    if (!isPlain(name))
        return encodedWords(name) + "\r\n " + angled;
    return '"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + "\" " + angled;
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += lineLimit)
        lines += encoded.mid(at, lineLimit) + "\r\n";
    return lines;
}

/// English whatever the window speaks; the zone as an offset, never as a name.
QByteArray dateText(const QDateTime& date)
{
    const int minutes = date.offsetFromUtc() / 60;
    return (QLocale::c().toString(date, u"ddd, d MMM yyyy HH:mm:ss "_s)
            + u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                  .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                  .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0')))
        .toLatin1();
}

} // namespace

bool isMailAddress(const QString& text)
{
    static const QRegularExpression form(u"^[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+$"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

QByteArray emlOf(const NoticeMail& mail)
{
    QByteArray text;
    if (!mail.sender.isEmpty())
        text += "From: " + mailbox(mail.senderName, mail.sender) + "\r\n";
    text += "To: " + mailbox(mail.recipientName, mail.recipient) + "\r\n";
    text += "Subject: " + headText(mail.subject) + "\r\n";
    text += "Date: " + dateText(mail.date) + "\r\n";
    text += "Message-ID: <" + oneLine(mail.messageId).toLatin1() + ">\r\n";
    text += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
    QString body = mail.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s);
    return text + base64Lines(body.toUtf8() + "\r\n");
}

} // namespace kitcamp
