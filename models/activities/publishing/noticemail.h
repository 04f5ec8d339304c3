// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace kitcamp {

/// A notice as a mail. Format: RFC 5322 (message), 2045 (MIME), 2047 (encoded words in the head).
struct NoticeMail {
    QString senderName;
    QString sender; ///< address; empty: the mail program puts its own
    QString recipientName;
    QString recipient; ///< address
    QString subject;
    QString body;
    QDateTime date;
    QString messageId; ///< without angle brackets: the same notice is the same mail
};

/// A whole .eml file; mail programs open it as a draft that can be sent (X-Unsent).
[[nodiscard]] QByteArray emlOf(const NoticeMail& mail);
/// Whether a text can be an address: one @ between two parts, no blanks, no line ends.
[[nodiscard]] bool isMailAddress(const QString& text);

} // namespace kitcamp
