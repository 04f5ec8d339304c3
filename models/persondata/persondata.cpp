// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/persondata.h"

#include "models/people/erasedname.h"
#include "models/people/minors.h"
#include "models/persondata/description.h"
#include "models/persondata/personhistory.h"
#include "models/persondata/personmentions.h"
#include "models/persondata/personvalues.h"
#include "models/store/centre.h"
#include "models/store/refusal.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PersonDataWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonData)
};

/// Reads the tables of the description, one after the other.
class PersonReader
{
public:
    PersonReader(const PersonDataSource& source, qint64 person)
        : m_source(source)
        , m_person(person)
    {
    }

    Result<PersonData> read()
    {
        KITCAMP_TRY(readPerson());
        PersonValues values(m_source, m_data.zone);
        for (const PersonSection& section : personSections())
            KITCAMP_TRY(readSubject(section, values));
        // The history's former values are none that somebody could open.
        KITCAMP_TRY(step());
        KITCAMP_ASSIGN(m_data.deeds, personHistory(m_source, m_data, values));
        KITCAMP_TRY(step());
        KITCAMP_ASSIGN(m_data.mentions, personMentions(m_source, m_data));
        m_data.sealed = values.sealed();
        m_data.opened = values.opened();
        return std::move(m_data);
    }

private:
    Result<void> readPerson()
    {
        bool found = false;
        QString bornOn;
        QString level;
        KITCAMP_TRY(m_source.file.each(
            "SELECT name, erased_at IS NOT NULL, born_on, degree_level FROM person WHERE id=?",
            [&](const Statement& row) {
                found = true;
                m_data.name = shownPersonName(row.text(0));
                m_data.erased = row.integer(1) != 0;
                bornOn = row.text(2);
                level = row.text(3);
            },
            m_person));
        if (!found)
            return refused(PersonDataWords::tr("This person is no longer there. Somebody took it back."),
                           u"row-gone"_s, {});
        KITCAMP_ASSIGN(const Centre centre, Centre::read(m_source.file));
        m_data.person = m_person;
        m_data.centre = centre.nameFor(QLocale());
        m_data.zone = centre.zone;
        m_data.readAt = m_source.now;
        m_data.underAge = isUnderAge(QDate::fromString(bornOn, Qt::ISODate), level,
                                     QDateTime::fromSecsSinceEpoch(m_source.now, m_data.zone).date());
        return {};
    }

    Result<void> readSubject(const PersonSection& section, PersonValues& values)
    {
        PersonSubject subject{section.key, PersonDataWords::tr(section.title), {}};
        for (const PersonTable& table : personTables()) {
            if (table.section != section.key)
                continue;
            KITCAMP_TRY(step());
            KITCAMP_ASSIGN(PersonPart part, readPart(table, values));
            if (!part.rows.isEmpty())
                subject.parts << std::move(part);
        }
        if (!subject.parts.isEmpty())
            m_data.subjects << std::move(subject);
        return {};
    }

    Result<PersonPart> readPart(const PersonTable& table, PersonValues& values)
    {
        PersonPart part{table.key, table.table, partTitle(table, values), {}};
        KITCAMP_ASSIGN(const QList<PersonColumn> columns, values.columnsOf(table.table));
        const QString sql =
            u"SELECT t.* FROM \"%1\" AS t WHERE %2 ORDER BY %3"_s.arg(table.table, table.rows, table.order);
        KITCAMP_TRY(m_source.file.each(
            sql.toUtf8().constData(),
            [&](const Statement& row) { part.rows << rowOf(row, table, columns, values); }, m_person));
        return part;
    }

    static QString partTitle(const PersonTable& table, const PersonValues& values)
    {
        const QString title = values.tableTitle(table.table);
        if (table.key == table.table)
            return title;
        if (table.key == "judge_mark_given"_L1)
            return PersonDataWords::tr("%1 that were given", "%1: marks").arg(title);
        if (table.key == "mate_wish_of_others"_L1)
            return PersonDataWords::tr("%1 of others", "%1: wishes").arg(title);
        if (table.key == "survey_answer_about_her"_L1)
            return PersonDataWords::tr("%1 of others about this person", "%1: answers").arg(title);
        if (table.key == "busy_time_of_class"_L1)
            return PersonDataWords::tr("%1 of the class", "%1: busy times").arg(title);
        return PersonDataWords::tr("%1 of the team", "%1: awards, results").arg(title);
    }

    static QVariant valueOf(const Statement& row, int column)
    {
        constexpr int integerClass = 1;
        if (row.isNull(column))
            return {};
        return row.storageClass(column) == integerClass ? QVariant(row.integer(column))
                                                        : QVariant(row.text(column));
    }

    static PersonRow rowOf(const Statement& row, const PersonTable& table, const QList<PersonColumn>& columns,
                           PersonValues& values)
    {
        PersonRow shown;
        for (const PersonColumn& column : columns) {
            const QVariant value = valueOf(row, column.position);
            if (column.name == "id"_L1)
                shown.id = value.toLongLong();
            else if (table.hidden.contains(column.name))
                shown.cells << PersonValues::hiddenCell(column, value);
            else if (column.kind != PersonColumnKind::Derived)
                shown.cells << values.cell(column, value);
            // That it is hers goes without saying; programs are told.
            if (column.references == "person"_L1 && table.ways.contains(column.name))
                shown.cells.last().text.clear();
        }
        return shown;
    }

    Result<void> step()
    {
        constexpr int after = 2; // the history and the mentions
        if (!m_source.progress
            || m_source.progress(m_done++, static_cast<int>(personTables().size()) + after))
            return {};
        return Error{ErrorCode::Cancelled, PersonDataWords::tr("Cancelled."), {}, {}, {}};
    }

    const PersonDataSource& m_source;
    qint64 m_person;
    PersonData m_data;
    int m_done = 0;
};

} // namespace

int PersonData::rowCount() const
{
    int rows = 0;
    for (const PersonSubject& subject : subjects) {
        for (const PersonPart& part : subject.parts)
            rows += static_cast<int>(part.rows.size());
    }
    return rows;
}

const PersonPart* PersonData::part(const QString& key) const
{
    for (const PersonSubject& subject : subjects) {
        for (const PersonPart& part : subject.parts) {
            if (part.key == key)
                return &part;
        }
    }
    return nullptr;
}

Result<PersonData> readPersonData(const PersonDataSource& source, qint64 person)
{
    return PersonReader(source, person).read();
}

} // namespace kitcamp
