// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personerasure.h"

#include "models/people/erasedname.h"
#include "models/people/erasedtables.h"
#include "models/store/erasedwords.h"
#include "models/store/erasurestatements.h"
#include "models/store/naming.h"
#include "models/store/refusal.h"
#include "models/store/textcuts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error personGone()
{
    return refused(ErasePersons::tr("This person is no longer there. Somebody took it back."), u"row-gone"_s,
                   {});
}

Result<void> refuseWithLoans(Change& change, qint64 person)
{
    KITCAMP_ASSIGN(
        const auto open,
        change.rows().integer("SELECT count(*) FROM loan WHERE borrower=? AND returned_at IS NULL", person));
    if (open.value_or(0) == 0)
        return {};
    return refused(
        ErasePersons::tr("%1 still has %n thing(s) of the centre.", "%1: person", static_cast<int>(*open))
            .arg(
                change.rows().text("SELECT name FROM person WHERE id=?", person).value().value_or(QString())),
        u"open-loans"_s, {ErasePersons::tr("Take the devices back first.")});
}

/// What others would know the person by.
Result<QStringList> namesOf(Connection& rows, qint64 person)
{
    QStringList names;
    KITCAMP_TRY(rows.each(
        "SELECT name FROM person WHERE id=?1 UNION SELECT latin_name FROM person WHERE id=?1 "
        "UNION SELECT phone FROM person WHERE id=?1 UNION SELECT mail FROM person WHERE id=?1 "
        "UNION SELECT wechat FROM person WHERE id=?1 UNION SELECT login FROM person WHERE id=?1 "
        "UNION SELECT value FROM person_number WHERE person=?1",
        [&](const Statement& row) { names << row.text(0); }, person));
    names.removeAll(erasedName());
    names.removeAll(QString());
    return names;
}

/// The reason stays in the history of every computer.
Result<void> refuseNames(Change& change, const QString& reason, qint64 person)
{
    KITCAMP_ASSIGN(const QStringList names, namesOf(change.rows(), person));
    for (const QString& name : names) {
        if (!ErasedWords({name.toCaseFolded()}).standIn(reason.toCaseFolded()))
            continue;
        return refused(ErasePersons::tr("The reason is kept for good, so it must not tell who was erased; "
                                        "\"%1\" stands in it.",
                                        "%1: name or number of the person")
                           .arg(name),
                       u"reason-names"_s,
                       {ErasePersons::tr("Give a reason without names, numbers and addresses, or none.")});
    }
    return {};
}

Result<std::optional<QString>> textAt(Connection& rows, const ContentCut& one)
{
    const QByteArray sql = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(one.column, one.table).toUtf8();
    return rows.text(sql.constData(), one.row);
}

/// What was looked through must be what stands here: places say nothing about another text.
Result<void> refuseChangedTexts(Change& change, const TextCuts& cuts)
{
    QByteArray last;
    KITCAMP_TRY(change.rows().each("SELECT op_id FROM journal ORDER BY seq DESC LIMIT 1",
                                   [&](const Statement& row) { last = row.blob(0); }));
    bool done = true;
    for (const ContentCut& one : cuts.content) {
        KITCAMP_ASSIGN(const auto text, textAt(change.rows(), one));
        done = done && (!text || one.cut.isDoneIn(*text, change.domain().erasure->sign));
    }
    if (cuts.isEmpty() || last == cuts.last || (done && !cuts.content.isEmpty()))
        return {};
    return Error{ErrorCode::Busy,
                 ErasePersons::tr("Somebody worked in the file while it was looked through. Try again."),
                 {},
                 u"texts-changed"_s,
                 {}};
}

Result<void> replaceTexts(Change& change, const TextCuts& cuts)
{
    const ErasureRules& rules = *change.domain().erasure;
    for (const ContentCut& one : cuts.content) {
        if (cuts.sign != rules.sign || !rules.texts.value(one.table).replaced.contains(one.column))
            return Error{ErrorCode::Usage, ErasePersons::tr("This text is not changed by erasing."),
                         one.table + u'/' + one.column};
    }
    KITCAMP_TRY(refuseChangedTexts(change, cuts));
    return cutContent(change.rows(), cuts);
}

} // namespace

Result<void> ErasePersons::run(Change& change) const
{
    for (const qint64 person : persons)
        KITCAMP_TRY(refuseNames(change, reason, person));
    KITCAMP_TRY(replaceTexts(change, TextCuts::from(texts)));
    for (const qint64 person : persons) {
        KITCAMP_ASSIGN(const auto there,
                       change.rows().integer("SELECT erased_at IS NOT NULL FROM person WHERE id=?", person));
        if (!there)
            return personGone();
        // Once more where she was erased before: what others brought since goes as well.
        if (*there == 0)
            KITCAMP_TRY(refuseWithLoans(change, person));
        KITCAMP_TRY(erasePerson(change.rows(), *change.domain().erasure, person, at));
    }
    return {};
}

QString ErasePersons::sentence(const Naming& /*naming*/) const
{
    return tr("Erased the details of %n person(s)", nullptr, static_cast<int>(persons.size()));
}

ObjectRef ErasePersons::subject() const
{
    return {u"person"_s, persons.value(0)};
}

QString ErasePersons::deed(const Naming& /*naming*/) const
{
    return tr("erased the details", "of a person, whose name stands before it");
}

Result<bool> ErasePersons::alreadySo(Connection& connection) const
{
    for (const qint64 person : persons) {
        KITCAMP_ASSIGN(const auto erased,
                       connection.integer("SELECT erased_at IS NOT NULL FROM person WHERE id=?", person));
        if (erased.value_or(0) == 0)
            return false;
    }
    return true;
}

} // namespace kitcamp
