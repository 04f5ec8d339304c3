// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handover.h"

#include "models/alliance/handovertables.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowObject(const HandedRow& row)
{
    QJsonObject object{{"id"_L1, QString::number(row.id)}, {"values"_L1, row.values}};
    QJsonObject known;
    for (auto it = row.known.begin(); it != row.known.end(); ++it)
        known.insert(it.key(), QJsonObject{{"id"_L1, QString::number(it->id)}, {"seen"_L1, it->seen}});
    if (!known.isEmpty())
        object.insert("known"_L1, known);
    return object;
}

QJsonObject contentOf(const Handover& handover)
{
    QJsonObject tables;
    for (auto it = handover.tables.begin(); it != handover.tables.end(); ++it) {
        QJsonArray rows;
        for (const HandedRow& row : *it)
            rows << rowObject(row);
        tables.insert(it.key(), rows);
    }
    QJsonArray erased;
    for (const qint64 person : handover.erased)
        erased << QString::number(person);
    return {
        {"purpose"_L1, purposeWord(handover.purpose)},
        {"from"_L1,
         QJsonObject{{"log"_L1, handover.fromLog},
                     {"name"_L1, handover.fromName},
                     {"alliance"_L1, handover.fromAlliance}}},
        {"for"_L1, handover.forName},
        {"camp"_L1, QJsonObject{{"id"_L1, QString::number(handover.camp)}, {"name"_L1, handover.campName}}},
        {"made_at"_L1, QString::number(handover.madeAt)},
        {"fields"_L1, QJsonArray::fromStringList(handover.fields)},
        {"whole"_L1, QJsonArray::fromStringList(handover.whole)},
        {"erased"_L1, erased},
        {"left_out_consents"_L1, handover.leftOutConsents},
        {"tables"_L1, tables}};
}

} // namespace

const HandedRow* Handover::row(const QString& table, qint64 id) const
{
    const auto rows = tables.constFind(table);
    if (rows == tables.constEnd())
        return nullptr;
    const auto found = std::ranges::find(*rows, id, &HandedRow::id);
    return found == rows->end() ? nullptr : &*found;
}

int Handover::participants() const
{
    return static_cast<int>(tables.value(u"participation"_s).size());
}

QString seenHash(const QString& table, const QString& column, qint64 id, const QJsonValue& value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        u"%1\n%2\n%3\n%4"_s
            .arg(table, column, QString::number(id), value.isString() ? u'=' + value.toString() : QString())
            .toUtf8());
    return QString::fromLatin1(hash.result().first(8).toHex());
}

QByteArray writeHandover(Handover& handover)
{
    const QJsonObject content = contentOf(handover);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    handover.digest =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QJsonObject file{{"format"_L1, "kitcamp-camp"_L1},
                           {"version"_L1, 1},
                           {"digest"_L1, handover.digest},
                           {"content"_L1, content}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact) + '\n';
}

QString purposeWord(HandoverPurpose purpose)
{
    return purpose == HandoverPurpose::Camp ? u"camp"_s : u"results"_s;
}

std::optional<HandoverPurpose> purposeOfWord(const QString& word)
{
    if (word == "camp"_L1)
        return HandoverPurpose::Camp;
    if (word == "results"_L1)
        return HandoverPurpose::Results;
    return std::nullopt;
}

} // namespace kitcamp
