// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/consentrows.h"

#include "models/people/consents.h"

#include <QHash>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(qint64 person, qint64 activity, const QString& purpose)
{
    return u"%1 %2 %3"_s.arg(person).arg(activity).arg(purpose);
}

const QHash<QString, QString>& purposeWords()
{
    static const QHash<QString, QString> words = [] {
        const QList<std::pair<QString, QString>> written{
            {u"participation"_s, u"participation|taking part|attendance|参加|参与|参加活动"_s},
            {u"publication"_s, u"publication|publishing|name|names|发布|公开|公布|宣传|姓名公开"_s},
            {u"pictures"_s, u"pictures|picture|photos|photo|images|照片|拍照|肖像|影像|照片使用"_s},
            {u"partners"_s, u"partners|partner|sharing|合作单位|合作方|合作高校|第三方|共享"_s},
            {u"contact"_s, u"contact|being contacted|联系|联络"_s},
            {u"other"_s, u"other|其他"_s}};
        QHash<QString, QString> all;
        for (const auto& [purpose, synonyms] : written) {
            for (const QString& word : synonyms.split(u'|'))
                all.insert(word, purpose);
        }
        return all;
    }();
    return words;
}

} // namespace

std::optional<QStringList> consentPurposesOf(const QString& written)
{
    static const QRegularExpression between(u"[,;/、，；\n]+"_s);
    static const QStringList everything{u"all"_s, u"yes"_s, u"全部"_s, u"是"_s, u"同意"_s};
    QStringList purposes;
    for (const QString& part : written.split(between, Qt::SkipEmptyParts)) {
        const QString word = part.simplified().toCaseFolded();
        if (word.isEmpty())
            continue;
        if (everything.contains(word)) {
            purposes << askedPurposes();
            continue;
        }
        const QString purpose = purposeWords().value(word);
        if (purpose.isEmpty())
            return std::nullopt;
        purposes << purpose;
    }
    purposes.removeDuplicates();
    return purposes.isEmpty() ? QStringList{u"participation"_s} : purposes;
}

Result<void> ConsentRows::load(Connection& connection)
{
    return connection.each(
        "SELECT person, coalesce(activity,0), purpose FROM consent WHERE withdrawn_on IS NULL",
        [&](const Statement& row) { m_known.insert(keyOf(row.integer(0), row.integer(1), row.text(2))); });
}

QList<QJsonObject> ConsentRows::missing(qint64 person, qint64 activity, const WrittenConsent& written)
{
    QList<QJsonObject> rows;
    for (const QString& purpose : written.purposes) {
        if (m_known.contains(keyOf(person, 0, purpose)) || m_known.contains(keyOf(person, activity, purpose)))
            continue;
        m_known.insert(keyOf(person, activity, purpose));
        QJsonObject row{{"person"_L1, QString::number(person)}, {"purpose"_L1, purpose},
                        {"text_version"_L1, written.version},   {"given_on"_L1, written.givenOn},
                        {"guardian"_L1, written.guardian},      {"guardian_phone"_L1, written.guardianPhone}};
        if (activity != 0)
            row.insert("activity"_L1, QString::number(activity));
        rows << row;
    }
    return rows;
}

} // namespace kitcamp
