// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/certificatefields.h"

namespace kitcamp {

/// What a certificate says around its fields, in Chinese and English: both stand on the paper whatever the
/// language of the screen.
///
/// In braces stand the names of fields: name, latin, latin_or_name, activity, activity_en, dates, dates_en,
/// from, until, hours, credits, number, issued. What stands in square brackets is left out where one of its
/// fields is empty.
struct CertificateWords {
    QString title;
    QString titleEn;
    QString body;
    QString bodyEn;
};

/// The words of the activity's template for its students; those of the program for all other roles, for
/// activities without a template, and for what the template leaves empty.
[[nodiscard]] Result<CertificateWords> certificateWordsOf(Connection& connection, qint64 participation);
/// The program's words for \p role of a participation.
[[nodiscard]] CertificateWords standardWords(const QString& role);

/// \p pattern with the fields in their places. A name in braces that is no field stays as it is written.
[[nodiscard]] QString filledWords(const QString& pattern, const CertificateFields& fields,
                                  const QString& number);
/// The names in braces of \p pattern that are no fields: for the form of a template.
[[nodiscard]] QStringList unknownFields(const QString& pattern);

/// "2025年9月6日至12月20日", "6 September to 20 December 2025"; one day alone where they are the same.
[[nodiscard]] QString chineseDates(QDate from, QDate until);
[[nodiscard]] QString englishDates(QDate from, QDate until);

} // namespace kitcamp
