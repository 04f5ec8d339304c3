// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedpersons.h"

#include <QList>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What is empty in the present is emptied in the copy, column by column, whatever the erasing empties.
Result<void> copyPerson(Connection& present, Connection& copy, qint64 person)
{
    KITCAMP_ASSIGN(Statement update,
                   copy.prepare("UPDATE person SET name=?, latin_name=?, phone=?, mail=?, wechat=?, login=?, "
                                "major=?, class_name=?, banned_reason=?, note=?, born_on=?, picture=?, "
                                "erased_at=? WHERE id=?"));
    KITCAMP_TRY(present.each(
        "SELECT name, latin_name, phone, mail, wechat, login, major, class_name, banned_reason, note, "
        "born_on, picture, erased_at FROM person WHERE id=?",
        [&](const Statement& row) {
            for (int column = 0; column < 12; ++column) {
                if (row.isNull(column))
                    update.bind(column + 1, nullptr);
                else
                    update.bind(column + 1, row.text(column));
            }
            update.bind(13, row.integer(12));
        },
        person));
    update.bind(14, person);
    KITCAMP_TRY(update.step());
    return {};
}

Result<QList<qint64>> numbersOf(Connection& file, qint64 person)
{
    QList<qint64> numbers;
    KITCAMP_TRY(file.each(
        "SELECT id FROM person_number WHERE person=?",
        [&](const Statement& row) { numbers << row.integer(0); }, person));
    return numbers;
}

/// A number that is no longer there goes; one that is there says what it says now.
Result<void> copyNumbers(Connection& present, Connection& copy, qint64 person)
{
    KITCAMP_ASSIGN(const QList<qint64> numbers, numbersOf(copy, person));
    for (const qint64 number : numbers) {
        bool there = false;
        QString value;
        QString folded;
        KITCAMP_TRY(present.each(
            "SELECT value, folded FROM person_number WHERE id=? AND person=?",
            [&](const Statement& row) {
                there = true;
                value = row.text(0);
                folded = row.text(1);
            },
            number, person));
        KITCAMP_TRY(there ? copy.execute("UPDATE person_number SET value=?, folded=?, note='' WHERE id=?",
                                         value, folded, number)
                          : copy.execute("DELETE FROM person_number WHERE id=?", number));
    }
    return {};
}

} // namespace

Result<int> keepErasedPersons(Connection& present, Connection& copy)
{
    QList<qint64> erased;
    KITCAMP_TRY(present.each("SELECT id FROM person WHERE erased_at IS NOT NULL",
                             [&](const Statement& row) { erased << row.integer(0); }));
    int kept = 0;
    for (const qint64 person : std::as_const(erased)) {
        KITCAMP_ASSIGN(const auto known,
                       copy.integer("SELECT 1 FROM person WHERE id=? AND erased_at IS NULL", person));
        if (!known)
            continue;
        KITCAMP_TRY(copyPerson(present, copy, person));
        KITCAMP_TRY(copyNumbers(present, copy, person));
        KITCAMP_TRY(copy.execute("UPDATE consent SET guardian='', guardian_phone='', note='' WHERE person=? "
                                 "AND (guardian<>'' OR guardian_phone<>'' OR note<>'')",
                                 person));
        ++kept;
    }
    return kept;
}

} // namespace kitcamp
