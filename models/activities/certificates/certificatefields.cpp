// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificatefields.h"

#include "models/store/centre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificateFields)
};

Error noFields(const QString& detail)
{
    return {ErrorCode::File, Sentences::tr("This is not what a certificate of Kitcamp says."), detail};
}

QJsonArray issuersAsJson(const QList<CertificateIssuer>& issuers)
{
    QJsonArray array;
    for (const CertificateIssuer& issuer : issuers)
        array << QJsonArray{issuer.name, issuer.nameEn};
    return array;
}

QList<CertificateIssuer> issuersFromJson(const QJsonArray& array)
{
    QList<CertificateIssuer> issuers;
    for (const QJsonValue& names : array)
        issuers << CertificateIssuer{0, names[0].toString(), names[1].toString()};
    return issuers;
}

void putText(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putDay(QJsonObject& object, QLatin1String key, QDate day)
{
    if (day.isValid())
        object.insert(key, day.toString(Qt::ISODate));
}

void putNumber(QJsonObject& object, QLatin1String key, std::optional<int> number)
{
    if (number)
        object.insert(key, *number);
}

QDate dayIn(const QJsonObject& object, QLatin1String key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

std::optional<int> numberIn(const QJsonObject& object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<int> smallNumber(const Statement& row, int column)
{
    const auto number = row.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Result<QList<CertificateIssuer>> issuersOf(Connection& connection, qint64 activity)
{
    QList<CertificateIssuer> issuers;
    KITCAMP_TRY(connection.each(
        "SELECT o.id, o.name, o.name_en FROM activity_host AS h JOIN organization AS o ON o.id=h.organization"
        " WHERE h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) {
            issuers << CertificateIssuer{row.integer(0), row.text(1), row.text(2)};
        },
        activity));
    if (!issuers.isEmpty())
        return issuers;
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    return QList<CertificateIssuer>{{0, centre.name, centre.nameEn}};
}

} // namespace

QString CertificateFields::text() const
{
    QJsonObject object;
    putText(object, "name"_L1, name);
    putText(object, "latin"_L1, latinName);
    putText(object, "activity"_L1, activity);
    putText(object, "activity_en"_L1, activityEn);
    putText(object, "kind"_L1, kind);
    putText(object, "role"_L1, role);
    putDay(object, "from"_L1, from);
    putDay(object, "until"_L1, until);
    putNumber(object, "hours"_L1, hours);
    putNumber(object, "credits_tenths"_L1, creditsTenths);
    object.insert("issuers"_L1, issuersAsJson(issuers));
    putDay(object, "issued"_L1, issuedOn);
    return QString::fromUtf8(
        QJsonDocument(object).toJson(QJsonDocument::Compact)); // QJsonObject sorts its keys
}

Result<CertificateFields> CertificateFields::fromText(const QString& text)
{
    if (text.isEmpty())
        return Error{ErrorCode::Refused,
                     Sentences::tr("The details of whoever holds this certificate were erased: it cannot be "
                                   "printed again."),
                     {},
                     u"person-erased"_s,
                     {}};
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return noFields(problem.errorString());
    CertificateFields fields{object.value("name"_L1).toString(),
                             object.value("latin"_L1).toString(),
                             object.value("activity"_L1).toString(),
                             object.value("activity_en"_L1).toString(),
                             object.value("kind"_L1).toString(),
                             object.value("role"_L1).toString(),
                             dayIn(object, "from"_L1),
                             dayIn(object, "until"_L1),
                             numberIn(object, "hours"_L1),
                             numberIn(object, "credits_tenths"_L1),
                             issuersFromJson(object.value("issuers"_L1).toArray()),
                             dayIn(object, "issued"_L1)};
    if (fields.name.isEmpty() || !fields.issuedOn.isValid())
        return noFields(u"name or day of issue is missing"_s);
    return fields;
}

Result<CertificateFields> certificateFieldsOf(Connection& connection, qint64 participation, QDate issuedOn)
{
    std::optional<CertificateFields> fields;
    qint64 activity = 0;
    KITCAMP_TRY(connection.each(
        "SELECT p.name, p.latin_name, a.name, a.name_en, a.kind, r.role, a.starts_on, a.ends_on,"
        " coalesce(a.hours, c.hours), coalesce(a.credits_tenths, c.credits_tenths), a.id"
        " FROM participation AS r JOIN person AS p ON p.id=r.person JOIN activity AS a ON a.id=r.activity"
        " LEFT JOIN course AS c ON c.id=a.course WHERE r.id=?",
        [&](const Statement& row) {
            fields = CertificateFields{row.text(0),
                                       row.text(1),
                                       row.text(2).isEmpty() ? row.text(3) : row.text(2),
                                       row.text(3),
                                       row.text(4),
                                       row.text(5),
                                       QDate::fromString(row.text(6), Qt::ISODate),
                                       QDate::fromString(row.text(7), Qt::ISODate),
                                       smallNumber(row, 8),
                                       smallNumber(row, 9),
                                       {},
                                       issuedOn};
            activity = row.integer(10);
        },
        participation));
    if (!fields)
        return Error{
            ErrorCode::Refused, Sentences::tr("This participant is no longer there."), {}, u"row-gone"_s};
    KITCAMP_ASSIGN(fields->issuers, issuersOf(connection, activity));
    return *fields;
}

} // namespace kitcamp
