// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificatewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

QString chineseDay(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

QString englishDay(QDate day, const QString& format)
{
    return QLocale(QLocale::English).toString(day, format);
}

QString creditsText(std::optional<int> tenths)
{
    return tenths ? QString::number(*tenths / 10.0, 'g', 4) : QString();
}

Values valuesOf(const CertificateFields& fields, const QString& number)
{
    return {
        {u"name"_s, fields.name},
        {u"latin"_s, fields.latinName == fields.name ? QString() : fields.latinName},
        {u"latin_or_name"_s, fields.latinName.isEmpty() ? fields.name : fields.latinName},
        {u"activity"_s, fields.activity},
        {u"activity_en"_s, fields.activityEn.isEmpty() ? fields.activity : fields.activityEn},
        {u"dates"_s, chineseDates(fields.from, fields.until)},
        {u"dates_en"_s, englishDates(fields.from, fields.until)},
        {u"from"_s, chineseDay(fields.from)},
        {u"until"_s, chineseDay(fields.until)},
        {u"hours"_s, fields.hours ? QString::number(*fields.hours) : QString()},
        {u"credits"_s, creditsText(fields.creditsTenths)},
        {u"number"_s, number},
        {u"issued"_s, chineseDay(fields.issuedOn)},
    };
}

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    return pattern;
}

bool hasEmptyField(const QString& piece, const Values& values)
{
    auto matches = fieldPattern().globalMatch(piece);
    while (matches.hasNext()) {
        const auto value = values.constFind(matches.next().captured(1));
        if (value != values.constEnd() && value->isEmpty())
            return true;
    }
    return false;
}

/// \p pattern without the bracketed pieces that have nothing to say.
QString withoutEmptyPieces(const QString& pattern, const Values& values)
{
    static const QRegularExpression bracketed(u"\\[([^\\[\\]]*)\\]"_s);
    QString text;
    qsizetype end = 0;
    auto matches = bracketed.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += pattern.mid(end, match.capturedStart() - end);
        if (!hasEmptyField(match.captured(1), values))
            text += match.captured(1);
        end = match.capturedEnd();
    }
    return text + pattern.mid(end);
}

CertificateWords wordsIn(const QJsonObject& object)
{
    return {object.value("title"_L1).toString(), object.value("title_en"_L1).toString(),
            object.value("body"_L1).toString(), object.value("body_en"_L1).toString()};
}

void fillEmpty(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

} // namespace

QString chineseDates(QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || from == until)
        return chineseDay(from.isValid() ? from : until);
    if (from.year() != until.year())
        return chineseDay(from) + u'至' + chineseDay(until);
    const QString end = from.month() == until.month() ? u"%1日"_s.arg(until.day())
                                                      : u"%1月%2日"_s.arg(until.month()).arg(until.day());
    return chineseDay(from) + u'至' + end;
}

QString englishDates(QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || from == until)
        return englishDay(from.isValid() ? from : until, u"d MMMM yyyy"_s);
    const bool oneYear = from.year() == until.year();
    const QString begin = oneYear && from.month() == until.month() ? u"d"_s
        : oneYear                                                  ? u"d MMMM"_s
                                                                   : u"d MMMM yyyy"_s;
    return u"%1 to %2"_s.arg(englishDay(from, begin), englishDay(until, u"d MMMM yyyy"_s));
}

CertificateWords standardWords(const QString& role)
{
    QFile file(u":/certificates/texts.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of the program
    const QJsonObject roles = QJsonDocument::fromJson(file.readAll()).object();
    return wordsIn(roles.value(roles.contains(role) ? role : u"student"_s).toObject());
}

Result<CertificateWords> certificateWordsOf(Connection& connection, qint64 participation)
{
    CertificateWords words;
    CertificateWords standard;
    KITCAMP_TRY(connection.each(
        "SELECT r.role, t.title, t.title_en, t.body, t.body_en FROM participation AS r"
        " JOIN activity AS a ON a.id=r.activity LEFT JOIN certificate_template AS t"
        " ON t.id=a.certificate_template AND r.role='student' WHERE r.id=?",
        [&](const Statement& row) {
            standard = standardWords(row.text(0));
            words = {row.text(1), row.text(2), row.text(3), row.text(4)};
        },
        participation));
    fillEmpty(words.title, standard.title);
    fillEmpty(words.titleEn, standard.titleEn);
    fillEmpty(words.body, standard.body);
    fillEmpty(words.bodyEn, standard.bodyEn);
    return words;
}

QString filledWords(const QString& pattern, const CertificateFields& fields, const QString& number)
{
    const Values values = valuesOf(fields, number);
    const QString kept = withoutEmptyPieces(pattern, values);
    QString text;
    qsizetype end = 0;
    auto matches = fieldPattern().globalMatch(kept);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += kept.mid(end, match.capturedStart() - end);
        text += values.value(match.captured(1), match.captured(0));
        end = match.capturedEnd();
    }
    return text + kept.mid(end);
}

QStringList unknownFields(const QString& pattern)
{
    const Values known = valuesOf({}, {});
    QStringList unknown;
    auto matches = fieldPattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1)))
            unknown << match.captured(0);
    }
    return unknown;
}

} // namespace kitcamp
