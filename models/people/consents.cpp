// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/consents.h"

#include "models/people/erasedname.h"
#include "models/people/minors.h"
#include "models/people/shownname.h"
#include "models/store/store.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ConsentWords)
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Purposes that hold, joined: one question for all of an activity.
QString standingsSql(qint64 activity, QDate day)
{
    const QString holding =
        u"(SELECT group_concat(DISTINCT cs.purpose) FROM consent AS cs WHERE cs.person=p.id AND "
        u"cs.given_on<=%1"
        " AND (cs.valid_until IS NULL OR cs.valid_until>=%1) AND (cs.withdrawn_on IS NULL OR "
        "cs.withdrawn_on>%1) AND (cs.activity IS NULL OR cs.activity=%2))"_s.arg(u'\'' + isoDay(day) + u'\'',
                                                                                 QString::number(activity));
    return u"SELECT m.id, p.id, p.name, p.latin_name, o.name, o.name_en, o.id, p.born_on, p.degree_level, "
           u"%1, "
           "(SELECT c.guardian FROM consent AS c WHERE c.person=p.id AND c.guardian<>'' ORDER BY c.id DESC "
           "LIMIT 1), p.mail FROM participation AS m JOIN person AS p ON p.id=m.person LEFT JOIN "
           "organization "
           "AS o ON o.id=p.organization WHERE m.activity=? AND m.role='student' AND m.state NOT IN "
           "('declined','withdrawn','no_show') ORDER BY o.name IS NULL, o.name, p.name, p.id"_s.arg(holding);
}

ConsentStanding standingOf(const Statement& row, QDate day)
{
    ConsentStanding standing{row.integer(0),
                             row.integer(1),
                             shownPersonName(row.text(2)),
                             row.text(3),
                             shownName(row.text(4), row.text(5)),
                             row.integer(6)};
    standing.isUnderAge = isUnderAge(QDate::fromString(row.text(7), Qt::ISODate), row.text(8), day);
    standing.holding = row.text(9).split(u',', Qt::SkipEmptyParts);
    standing.guardian = row.text(10);
    standing.mail = row.text(11);
    return standing;
}

Result<bool> holds(Connection& connection, qint64 person, const QString& purpose, const ConsentEntry& entry)
{
    const QString sql =
        u"SELECT 1 WHERE "_s + consentSql(QString::number(person), purpose, entry.givenOn, entry.activity);
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql));
    return statement.step();
}

QJsonObject valuesOf(qint64 person, const QString& purpose, const ConsentEntry& entry)
{
    QJsonObject values{{u"person"_s, QString::number(person)},
                       {u"purpose"_s, purpose},
                       {u"text_version"_s, entry.textVersion},
                       {u"given_on"_s, isoDay(entry.givenOn)}};
    if (entry.validUntil.isValid())
        values.insert(u"valid_until"_s, isoDay(entry.validUntil));
    if (entry.activity != 0)
        values.insert(u"activity"_s, QString::number(entry.activity));
    return values;
}

} // namespace

QStringList askedPurposes()
{
    return {u"participation"_s, u"publication"_s, u"pictures"_s, u"partners"_s};
}

QString purposeTitle(const Domain& domain, const QString& purpose)
{
    const RecordType* type = domain.recordTypes.find(u"consent"_s);
    const FieldDescription* field = type ? type->field(u"purpose"_s) : nullptr;
    for (const FieldChoice& choice : field ? field->choices : QList<FieldChoice>()) {
        if (choice.value == purpose)
            return QCoreApplication::translate("kitcamp::Record", choice.label);
    }
    return purpose;
}

QStringList ConsentStanding::lacking() const
{
    QStringList missing;
    for (const QString& purpose : askedPurposes()) {
        if (isUnderAge && !holding.contains(purpose))
            missing << purpose;
    }
    return missing;
}

Result<QList<ConsentStanding>> consentStandings(Connection& connection, qint64 activity, QDate day)
{
    QList<ConsentStanding> standings;
    KITCAMP_ASSIGN(Statement statement, connection.prepare(standingsSql(activity, day)));
    statement.bind(1, activity);
    KITCAMP_TRY(
        connection.eachOf(statement, [&](const Statement& row) { standings << standingOf(row, day); }));
    return standings;
}

Result<RecordBatch> consentsFor(Store& store, const QList<qint64>& persons, const ConsentEntry& entry)
{
    RecordBatch batch;
    batch.purpose = u"save"_s;
    batch.title = ConsentWords::tr("consents, %1", "%1: version of the text").arg(entry.textVersion);
    batch.table = u"consent"_s;
    for (const qint64 person : persons) {
        for (const QString& purpose : entry.purposes) {
            KITCAMP_ASSIGN(const bool there, holds(store.reader(), person, purpose, entry));
            if (!there)
                batch.add(u"consent"_s, store.ids().nextValue(), valuesOf(person, purpose, entry));
        }
    }
    return batch;
}

Result<EditRecords> withdrawalOf(Connection& connection, const QList<qint64>& persons, const QString& purpose,
                                 QDate day)
{
    EditRecords edit{u"consent"_s, {}, {{u"withdrawn_on"_s, isoDay(day)}}};
    for (const qint64 person : persons) {
        KITCAMP_TRY(connection.each(
            "SELECT id FROM consent WHERE person=?1 AND purpose=?2 AND given_on<=?3 AND (valid_until IS NULL "
            "OR "
            "valid_until>=?3) AND (withdrawn_on IS NULL OR withdrawn_on>?3)",
            [&](const Statement& row) { edit.ids << row.integer(0); }, person, purpose, isoDay(day)));
    }
    return edit;
}

} // namespace kitcamp
