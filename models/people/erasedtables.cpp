// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedtables.h"

#include "models/people/erasedname.h"
#include "models/people/forbiddenrows.h"
#include "models/people/mentionedtexts.h"
#include "models/people/personerasure.h"
#include "models/store/erasurestatements.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Owner = QList<OwnerStep>;
using To = ErasedColumn::To;

Owner by(const QString& column)
{
    return {{column, u"person"_s}};
}

Owner byParticipation(const QString& column = u"participation"_s)
{
    return {{column, u"participation"_s}, {u"person"_s, u"person"_s}};
}

/// Free texts that become empty.
QList<ErasedColumn> emptied(const QStringList& columns)
{
    QList<ErasedColumn> erased;
    for (const QString& column : columns)
        erased << ErasedColumn{column};
    return erased;
}

/// Days and the like: empty as well, but too common to be looked for elsewhere.
ErasedColumn nothing(const QString& column)
{
    return {column, To::Value, QVariant::fromValue(nullptr), false};
}

/// Why a rule was set aside: that it was still counts, and figures ask for it.
ErasedColumn signOf(const QString& column)
{
    return {column, To::Sign, erasedName()};
}

ErasedTable stays(const QString& table, const QList<Owner>& owners, const QList<ErasedColumn>& columns)
{
    return {table, owners, columns, false, {}, {}, false};
}

ErasedTable goes(const QString& table, const QList<Owner>& owners, const QStringList& words,
                 const QString& where = {})
{
    return {table, owners, {}, true, where, words, false};
}

ErasedTable person()
{
    QList<ErasedColumn> columns = emptied(
        {u"latin_name"_s, u"phone"_s, u"mail"_s, u"wechat"_s, u"login"_s, u"banned_reason"_s, u"note"_s});
    columns << ErasedColumn{u"name"_s, To::Value, erasedName()}
            << ErasedColumn{u"major"_s, To::Value, QString(), false}
            << ErasedColumn{u"class_name"_s, To::Value, QString(), false}
            << ErasedColumn{u"picture"_s, To::Value, QVariant::fromValue(nullptr), true}
            << nothing(u"banned_until"_s) << nothing(u"born_on"_s) << nothing(u"leaves_on"_s)
            << ErasedColumn{u"archived"_s, To::Value, 1, false}
            << ErasedColumn{u"erased_at"_s, To::Moment, {}, false};
    return stays(u"person"_s, {Owner()}, columns);
}

/// What lies beside the person's row.
QList<ErasedTable> ofThePerson()
{
    return {
        goes(u"person_number"_s, {by(u"person"_s)}, {u"value"_s, u"folded"_s, u"note"_s}),
        goes(u"group_member"_s, {by(u"person"_s)}, {}),
        goes(u"availability"_s, {by(u"person"_s)}, {u"note"_s}),
        goes(u"busy_time"_s, {by(u"person"_s)}, {u"title"_s}),
        goes(u"notice"_s, {by(u"person"_s)}, {u"subject"_s, u"body"_s}),
        stays(u"consent"_s, {by(u"person"_s)}, emptied({u"guardian"_s, u"guardian_phone"_s, u"note"_s})),
        stays(u"loan"_s, {by(u"borrower"_s)}, emptied({u"note"_s}) << signOf(u"override_reason"_s)),
        stays(u"loan_renewal"_s, {{{u"loan"_s, u"loan"_s}, {u"borrower"_s, u"person"_s}}},
              {signOf(u"override_reason"_s)}),
        stays(u"award"_s, {by(u"person"_s)}, emptied({u"note"_s})),
        stays(u"reservation"_s, {by(u"person"_s)}, emptied({u"note"_s})),
        stays(u"camp_duty"_s, {by(u"person"_s)}, emptied({u"note"_s})),
    };
}

/// What lies beside what she takes part in.
QList<ErasedTable> ofParticipations()
{
    ErasedTable accounts =
        stays(u"cloud_account"_s, {byParticipation()},
              emptied({u"sealed_secret"_s, u"note"_s}) << ErasedColumn{u"login"_s, To::Named, erasedName()});
    ErasedTable certificates =
        stays(u"certificate"_s, {byParticipation()},
              {{u"fields"_s, To::Value, QString(), false}, signOf(u"revoked_reason"_s)});
    return {
        stays(u"participation"_s, {by(u"person"_s)},
              emptied({u"reason"_s, u"note"_s}) << signOf(u"beyond_seats"_s)),
        goes(u"answer"_s, {byParticipation()}, {u"value"_s},
             u"t.question IN (SELECT id FROM question WHERE kind='text')"_s),
        goes(u"submission"_s, {byParticipation()}, {u"answers"_s}),
        goes(u"attendee_detail"_s, {byParticipation()},
             {u"identity_mask"_s, u"car_plate"_s, u"emergency_name"_s, u"emergency_phone"_s, u"insurance"_s,
              u"note"_s}),
        accounts,
        certificates,
        stays(u"selection_mark"_s, {byParticipation()}, emptied({u"note"_s})),
        stays(u"attendance"_s, {byParticipation()}, emptied({u"note"_s})),
        stays(u"check_in"_s, {byParticipation()}, emptied({u"note"_s})),
        stays(u"contest_result"_s, {byParticipation()}, emptied({u"note"_s})),
        stays(u"mate_wish"_s, {byParticipation(), byParticipation(u"mate"_s)}, emptied({u"written"_s})),
    };
}

/// What a partner was last seen with: no values, but short ones can be found again from their hashes.
ErasedTable seenByPartners()
{
    ErasedTable table = stays(u"handover_row"_s, {by(u"person"_s)}, {{u"seen"_s, To::Value, u"{}"_s, false}});
    table.once = true;
    return table;
}

/// Her own words in questionnaires, and those of others about her.
ErasedTable surveyAnswers()
{
    const Owner own = Owner{{u"survey_reply"_s, u"survey_reply"_s}} + byParticipation();
    const Owner about{{u"survey_item"_s, u"survey_item"_s}, {u"person"_s, u"person"_s}};
    ErasedTable table = goes(u"survey_answer"_s, {own, about}, {u"value"_s},
                             u"t.survey_item IN (SELECT id FROM survey_item WHERE kind='text')"_s);
    table.once = true; // others may go on to answer what is asked about her
    return table;
}

/// What somebody decided about an Action that named her: its parameters are not read again.
ErasedTable decisions()
{
    ErasedTable table = stays(u"decision"_s, {}, {{u"parameters"_s, To::Value, u"{}"_s, false}});
    table.where =
        u"instr(t.parameters, '\"' || ?1 || '\"')>0 OR EXISTS (SELECT 1 FROM participation AS m WHERE "
        "m.person=?1 AND instr(t.parameters, '\"' || m.id || '\"')>0)"_s;
    table.once = true;
    return table;
}

Error hasDetailsAgain(const QStringList&)
{
    return refused(
        ErasePersons::tr("The details of this person were erased. Nothing is entered about somebody "
                         "who was erased."),
        u"person-erased"_s, {ErasePersons::tr("Enter the person anew, if she comes back.")});
}

/// Who lent her something meanwhile is asked; nobody would know any more whom to ask for it. Of a change, not
/// of a state: on a past day she had it.
Invariant erasedBorrowNothing()
{
    Invariant invariant =
        forbid(u"erased-borrow-nothing"_s,
               {{u"loan"_s, "l.id",
                 "SELECT 1 FROM loan AS l JOIN person AS p ON p.id=l.borrower WHERE p.erased_at IS NOT NULL"
                 " AND l.returned_at IS NULL",
                 hasDetailsAgain}});
    invariant.checkAll = [](Connection&) { return Result<void>(); };
    return invariant;
}

} // namespace

std::shared_ptr<const ErasureRules> personErasureRules()
{
    ErasureRules rules;
    rules.kind = QString(ErasePersons::kind);
    rules.person = u"person"_s;
    rules.sign = erasedName();
    rules.merged = u"merged_row"_s;
    rules.tables = QList<ErasedTable>{person()} + ofThePerson() + ofParticipations()
        + QList<ErasedTable>{surveyAnswers(), seenByPartners(), decisions()};
    rules.texts = mentionedTexts();
    rules.naming = {
        {u"person"_s, {u"name"_s, u"latin_name"_s, u"phone"_s, u"mail"_s, u"wechat"_s, u"login"_s}},
        {u"person_number"_s, {u"value"_s}}};
    rules.whole = {u"member"_s,        u"member_file"_s, u"log_key"_s,
                   u"log_key_share"_s, u"operator"_s,    u"setting"_s}; // as the members' guard asks for
    rules.erased = [](const QJsonObject& parameters) {
        QHash<qint64, qint64> erased;
        if (const auto action = fromParameters<ErasePersons>(parameters)) {
            for (const qint64 person : action->persons)
                erased.insert(person, action->at);
        }
        return erased;
    };
    rules.gone = [](const QJsonObject& parameters) {
        QHash<QString, QList<qint64>> gone;
        const QJsonObject tables = parameters.value("gone"_L1).toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            if (QList<qint64> ids; fromJson(*table, ids))
                gone.insert(table.key(), ids);
        }
        return gone;
    };
    rules.parameters = [](const QList<qint64>& persons, qint64 at, const QString& reason,
                          const QHash<QString, QList<qint64>>& gone) {
        ErasePersons action{persons, at, reason, {}, {}};
        for (auto table = gone.cbegin(); table != gone.cend(); ++table)
            action.gone.insert(table.key(), toJson(*table));
        return toAction(action).parameters;
    };
    return std::make_shared<const ErasureRules>(std::move(rules));
}

void registerErasure(Domain& domain)
{
    domain.erasure = personErasureRules();
    QList<ForbiddenRows> details;
    for (const ErasedTable& table : domain.erasure->tables) {
        if (!table.once)
            details << ForbiddenRows{table.table, "t.id", holdingQuery(*domain.erasure, table),
                                     hasDetailsAgain};
    }
    // Nobody is merged into somebody erased, nor the other way: her details, or her lack of them, would go
    // over.
    details << ForbiddenRows{u"merged_row"_s, "m.id",
                             "SELECT 1 FROM merged_row AS m JOIN person AS p ON p.id=m.kept WHERE "
                             "m.tbl='person' AND p.erased_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                             "journal AS j JOIN journal_row AS r ON r.entry=j.seq WHERE r.tbl='merged_row' "
                             "AND r.key=CAST(m.id AS TEXT))",
                             hasDetailsAgain};
    domain.invariants.push_back(forbid(u"erased-stays-erased"_s, details));
    domain.invariants.push_back(erasedBorrowNothing());
}

} // namespace kitcamp
