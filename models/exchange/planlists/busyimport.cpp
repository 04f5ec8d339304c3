// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlists/busyimport.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/exchange/registrar/busytimes.h"
#include "models/people/text/scantext.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct BusyWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BusyImport)
};

/// Takes a timetable owner by owner.
class BusyImporting
{
public:
    BusyImporting(Connection& rows, const BusyImportWish& wish)
        : m_rows(rows)
        , m_wish(wish)
    {
    }

    [[nodiscard]] Result<void> run(const RegistrarTimetable& timetable);

    BusyImport made;

private:
    [[nodiscard]] Result<TeachingTerm> termOf(const RegistrarTimetable& timetable,
                                              const TeachingCalendar& calendar) const;
    [[nodiscard]] Result<BusyOwner*> ownerOf(const TimetableOwner& owner);
    [[nodiscard]] Result<void> findPerson(BusyOwner& owner);
    [[nodiscard]] Result<QList<qint64>> peopleWith(const char* sql, const QString& value);
    [[nodiscard]] Result<void> findClass(BusyOwner& owner);
    [[nodiscard]] Result<void> countBefore();
    /// False where it stands in the file twice.
    bool take(const BusyOwner& owner, const ImportedBusyTime& time);

    Connection& m_rows;
    const BusyImportWish& m_wish;
    QSet<qint64> m_taken;
};

Result<TeachingTerm> BusyImporting::termOf(const RegistrarTimetable& timetable,
                                           const TeachingCalendar& calendar) const
{
    if (const TeachingTerm* chosen = calendar.term(m_wish.term))
        return *chosen;
    if (!timetable.term.isEmpty()) {
        const auto named = std::ranges::find(calendar.terms(), timetable.term, &TeachingTerm::name);
        if (named != calendar.terms().end())
            return *named;
        return Error{ErrorCode::Refused,
                     BusyWords::tr("The file is about the term %1, which the calendar does not have.")
                         .arg(timetable.term),
                     {},
                     u"no-term"_s,
                     {BusyWords::tr("Add the term first, or choose the term that is meant.")}};
    }
    if (const auto around = termAround(calendar, m_wish.today))
        return *around;
    return Error{ErrorCode::Refused,
                 BusyWords::tr("There is no term yet: weeks have no dates."),
                 {},
                 u"no-term"_s,
                 {BusyWords::tr("Add the term first.")}};
}

Result<QList<qint64>> BusyImporting::peopleWith(const char* sql, const QString& value)
{
    QList<qint64> found;
    KITCAMP_TRY(m_rows.each(
        sql, [&](const Statement& row) { found << row.integer(0); }, value));
    return found;
}

Result<void> BusyImporting::findPerson(BusyOwner& owner)
{
    QList<qint64> found;
    if (!owner.owner.number.isEmpty()) {
        KITCAMP_ASSIGN(found,
                       peopleWith("SELECT DISTINCT n.person FROM person_number AS n JOIN person AS p ON "
                                  "p.id=n.person WHERE n.folded=? AND n.lost_at IS NULL AND "
                                  "p.archived=0",
                                  foldNumber(owner.owner.number)));
    }
    if (found.isEmpty() && !owner.owner.name.isEmpty()) {
        KITCAMP_ASSIGN(found,
                       peopleWith("SELECT id FROM person WHERE name=? AND archived=0", owner.owner.name));
        if (found.size() == 1 && !owner.owner.number.isEmpty())
            owner.remark =
                BusyWords::tr("Found by the name: nobody has the number %1.").arg(owner.owner.number);
    }
    if (found.size() == 1)
        owner.person = found.constFirst();
    else if (found.isEmpty())
        owner.problem = BusyWords::tr("Nobody here has this number or name.");
    else
        owner.problem =
            BusyWords::tr("%n people are called so; the list gives no number that tells them apart.", nullptr,
                          int(found.size()));
    return {};
}

Result<void> BusyImporting::findClass(BusyOwner& owner)
{
    owner.className = owner.owner.className;
    KITCAMP_ASSIGN(
        const auto members,
        m_rows.integer("SELECT count(*) FROM person WHERE class_name=? AND archived=0", owner.className));
    if (members.value_or(0) == 0)
        owner.remark = BusyWords::tr("Nobody is in this class yet.");
    return {};
}

Result<BusyOwner*> BusyImporting::ownerOf(const TimetableOwner& owner)
{
    const auto known = std::ranges::find(made.owners, owner, &BusyOwner::owner);
    if (known != made.owners.end())
        return &*known;
    BusyOwner found{.owner = owner};
    const bool ofPerson = !owner.number.isEmpty() || owner.className.isEmpty();
    found.shown = ofPerson ? owner.name : owner.className;
    if (!owner.number.isEmpty())
        found.shown = found.shown.isEmpty() ? owner.number : u"%1 (%2)"_s.arg(found.shown, owner.number);
    if (owner.isEmpty())
        found.problem = BusyWords::tr("The file does not say whose timetable this is.");
    else
        KITCAMP_TRY(ofPerson ? findPerson(found) : findClass(found));
    made.owners << found;
    return &made.owners.last();
}

bool BusyImporting::take(const BusyOwner& owner, const ImportedBusyTime& time)
{
    BusyTimeRow row{.person = owner.person,
                    .className = owner.className,
                    .title = time.title,
                    .weekday = time.weekday,
                    .weeks = time.weeks.bits(),
                    .starts = time.clock.starts,
                    .ends = time.clock.ends};
    row.id = rowIdOfBusyTime(made.action.term, row);
    if (m_taken.contains(row.id)) // the same line twice
        return false;
    m_taken.insert(row.id);
    made.action.times << row;
    return true;
}

Result<void> BusyImporting::countBefore()
{
    for (BusyOwner& owner : made.owners) {
        if (!owner.problem.isEmpty())
            continue;
        KITCAMP_ASSIGN(
            const auto before,
            m_rows.integer("SELECT count(*) FROM busy_time WHERE term=?1 AND ((?2<>0 AND person=?2) OR "
                           "(?2=0 AND person IS NULL AND class_name=?3))",
                           made.action.term, owner.person, owner.className));
        owner.before = int(before.value_or(0));
    }
    return {};
}

Result<void> BusyImporting::run(const RegistrarTimetable& timetable)
{
    KITCAMP_ASSIGN(const auto calendar, loadTeachingCalendar(m_rows));
    KITCAMP_ASSIGN(const auto tables, loadPeriodTables(m_rows));
    KITCAMP_ASSIGN(const TeachingTerm term, termOf(timetable, calendar));
    made.termName = term.name;
    made.notes = timetable.notes;
    if (timetable.unscheduled > 0)
        made.notes << BusyWords::tr("%n course(s) have no time and are left out.", nullptr,
                                    timetable.unscheduled);
    made.action.term = term.id;
    made.action.source = m_wish.sourceName;
    made.action.wholeTerm = m_wish.wholeTerm;
    const ImportedBusyTimes times = busyTimesOf(timetable, term, tables, m_wish.campus);
    for (const TimetableProblem& problem : times.problems)
        made.problems << problem.sentence();
    for (const ImportedBusyTime& time : times.times) {
        KITCAMP_ASSIGN(BusyOwner * owner, ownerOf(time.owner));
        if (!owner->problem.isEmpty())
            continue;
        if (take(*owner, time))
            ++owner->lines;
    }
    return countBefore();
}

} // namespace

Result<BusyImport> busyImport(Connection& rows, const RegistrarTimetable& timetable,
                              const BusyImportWish& wish)
{
    BusyImporting importing(rows, wish);
    KITCAMP_TRY(importing.run(timetable));
    return std::move(importing.made);
}

} // namespace kitcamp
