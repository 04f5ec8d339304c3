// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handoverchoice.h"

#include "models/people/consents.h"
#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverChoice)
};

QString questionsKey(qint64 camp)
{
    return u"partners.questions.%1"_s.arg(camp);
}

QString sortedWords(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

Result<std::optional<QString>> settingOf(Connection& connection, const QString& key)
{
    return connection.text("SELECT value FROM setting WHERE key=?", key);
}

} // namespace

QList<HandedField> handedFields()
{
    return {
        {u"gender"_s, HandoverChoiceWords::tr("Gender"), {u"gender"_s}, true},
        {u"school"_s,
         HandoverChoiceWords::tr("University or school, department"),
         {u"organization"_s, u"department"_s},
         true},
        {u"degree"_s, HandoverChoiceWords::tr("Degree"), {u"degree_level"_s}, true},
        {u"major"_s, HandoverChoiceWords::tr("Major and class"), {u"major"_s, u"class_name"_s}, true},
        {u"year"_s, HandoverChoiceWords::tr("Year of entry"), {u"entry_year"_s}, true},
        {u"mail"_s, HandoverChoiceWords::tr("Mail address"), {u"mail"_s}, true},
        {u"phone"_s, HandoverChoiceWords::tr("Phone number"), {u"phone"_s}, false},
        {u"number"_s, HandoverChoiceWords::tr("Student or staff number"), {}, false},
        {u"birthday"_s, HandoverChoiceWords::tr("Day of birth"), {u"born_on"_s}, false},
        {u"accompanying"_s, HandoverChoiceWords::tr("Those who accompany the students"), {}, true},
        {u"consents"_s, HandoverChoiceWords::tr("Consents, without the guardian's name and phone"), {}, true},
        {u"scores"_s, HandoverChoiceWords::tr("Scores and pre-training before the results"), {}, false},
    };
}

Result<HandoverChoice> HandoverChoice::read(Connection& connection, qint64 camp)
{
    HandoverChoice choice;
    KITCAMP_ASSIGN(const auto fields, settingOf(connection, u"partners.fields"_s));
    for (const HandedField& field : handedFields()) {
        const bool chosen = fields ? fields->split(u' ').contains(field.key) : field.usual;
        if (chosen)
            choice.fields.insert(field.key);
    }
    KITCAMP_ASSIGN(const auto purpose, settingOf(connection, u"partners.consent"_s));
    if (purpose && askedPurposes().contains(*purpose))
        choice.purpose = *purpose;
    KITCAMP_ASSIGN(const auto own, settingOf(connection, u"partners.own_students"_s));
    choice.ownStudentsOnly = own != u"0"_s;
    KITCAMP_ASSIGN(const auto questions, settingOf(connection, questionsKey(camp)));
    for (const QString& id : questions.value_or(QString()).split(u' ', Qt::SkipEmptyParts))
        choice.questions.insert(id.toLongLong());
    return choice;
}

SaveSettings HandoverChoice::toSettings() const
{
    return SaveSettings{{{"partners.fields"_L1, sortedWords(QStringList(fields.begin(), fields.end()))},
                         {"partners.consent"_L1, purpose},
                         {"partners.own_students"_L1, ownStudentsOnly ? u"1"_s : u"0"_s}}};
}

SaveSettings HandoverChoice::questionsOf(qint64 camp) const
{
    QStringList ids;
    for (const qint64 question : questions)
        ids << QString::number(question);
    SaveSettings settings;
    settings.values.insert(questionsKey(camp), sortedWords(ids));
    return settings;
}

HandoverChoice HandoverChoice::narrowedToResults() const
{
    HandoverChoice narrowed = *this;
    narrowed.fields.intersect({u"school"_s, u"mail"_s, u"number"_s, u"accompanying"_s});
    narrowed.questions.clear();
    return narrowed;
}

QStringList HandoverChoice::titles() const
{
    QStringList titles{HandoverChoiceWords::tr("Name")};
    for (const HandedField& field : handedFields()) {
        if (fields.contains(field.key))
            titles << field.title;
    }
    if (!questions.isEmpty())
        titles << HandoverChoiceWords::tr("answers to %n question(s)", nullptr,
                                          static_cast<int>(questions.size()));
    return titles;
}

bool HandoverChoice::gives(const QString& column) const
{
    for (const HandedField& field : handedFields()) {
        if (field.columns.contains(column))
            return fields.contains(field.key);
    }
    return true; // the name
}

namespace {

/// \p sql: id, name, name in English.
Result<QList<NamedRow>> namedRows(Connection& connection, const char* sql, qint64 camp)
{
    QList<NamedRow> rows;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            rows << NamedRow{row.integer(0), shownName(row.text(1), row.text(2))};
        },
        camp));
    return rows;
}

} // namespace

Result<QList<NamedRow>> campsWithQuestions(Connection& connection)
{
    return namedRows(connection,
                     "SELECT a.id, a.name, a.name_en FROM activity AS a WHERE a.kind='camp' AND a.id<>? AND "
                     "EXISTS (SELECT "
                     "1 FROM question WHERE activity=a.id) ORDER BY a.starts_on DESC, a.id DESC",
                     0);
}

Result<QList<NamedRow>> campQuestions(Connection& connection, qint64 camp)
{
    return namedRows(connection,
                     "SELECT id, text, text_en FROM question WHERE activity=? ORDER BY place_in_order, id",
                     camp);
}

Result<QList<NamedRow>> universitiesOf(Connection& connection, qint64 camp)
{
    return namedRows(
        connection,
        "SELECT DISTINCT o.id, o.name, o.name_en FROM participation AS m JOIN person AS p ON p.id=m.person "
        "JOIN organization AS o ON o.id=p.organization WHERE m.activity=? ORDER BY o.name, o.name_en",
        camp);
}

} // namespace kitcamp
