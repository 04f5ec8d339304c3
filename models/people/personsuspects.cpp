// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pass over all persons of PersonTwins: whoever shares the sound of a name and something else.
#include "models/people/peoplesearch.h"
#include "models/people/persontwins.h"
#include "models/people/text/searchtext.h"

#include <QHashFunctions>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// One fact of one person, mixed with one form of the name: those with equal keys may be twins.
struct Trace {
    size_t key = 0;
    qint64 person = 0;
    bool speaks = true; ///< false: says something only together with one that speaks

    bool operator<(const Trace& other) const { return key < other.key; }
};

bool soundsLikeAName(QStringView line)
{
    // Initials have hardly ever a vowel.
    return line.size() >= 3
        && std::any_of(line.begin(), line.end(), [](QChar c) { return u"aeiouvy"_s.contains(c); });
}

/// The lines of the search text that say the name: Chinese and as it is read, or Latin in each order.
QStringList formsOf(const QString& text)
{
    QStringList lines = text.section(u'\n', 0, 4).split(u'\n');
    if (!lines.isEmpty() && lines.constFirst() == QString(QChar(char16_t(archivedMark))))
        lines.removeFirst();
    QStringList forms;
    for (const QString& line : lines.first(std::min<qsizetype>(lines.size(), 3))) {
        if (forms.isEmpty() || soundsLikeAName(line))
            forms << line;
    }
    return forms;
}

/// Columns as in PersonTwins::suspects.
void addTraces(std::vector<Trace>& traces, const Statement& row)
{
    const qint64 person = row.integer(0);
    QStringList facts;
    for (const QString& phone : phoneEnds(row.text(3)).split(u'\n', Qt::SkipEmptyParts)) {
        if (phone.size() >= 7)
            facts << u'p' + phone.right(7);
    }
    for (const auto& [letter, column] : {std::pair(u'm', 4), std::pair(u'l', 5)}) {
        if (const QString fact = row.text(column); !fact.isEmpty())
            facts << letter + fact;
    }
    for (const QString& number : row.text(6).split(QChar(31), Qt::SkipEmptyParts))
        facts << u'n' + number;
    const qint64 organization = row.integer(2);
    const bool isStudent = row.integer(7) != 0;
    for (const QString& form : formsOf(row.text(1))) {
        for (const QString& fact : std::as_const(facts))
            traces.push_back({qHashMulti(0, form, fact), person});
        if (organization != 0) // two student numbers tell two people of one organization apart
            traces.push_back({qHashMulti(1, form, organization), person, !isStudent});
    }
}

QList<qint64> meeting(std::vector<Trace>& traces)
{
    std::sort(traces.begin(), traces.end());
    QList<qint64> persons;
    for (auto run = traces.begin(); run != traces.end();) {
        const auto end =
            std::find_if(run, traces.end(), [&](const Trace& trace) { return trace.key != run->key; });
        const bool several =
            std::any_of(run, end, [&](const Trace& trace) { return trace.person != run->person; });
        if (several && std::any_of(run, end, [](const Trace& trace) { return trace.speaks; }))
            std::for_each(run, end, [&](const Trace& trace) { persons << trace.person; });
        run = end;
    }
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

} // namespace

Result<QList<qint64>> PersonTwins::suspects(Connection& connection,
                                            const std::function<bool(qsizetype)>& done)
{
    std::vector<Trace> traces;
    qsizetype read = 0;
    bool cancelled = false;
    KITCAMP_TRY(connection.each(
        "SELECT s.id, s.text, coalesce(p.organization,0), p.phone, lower(trim(p.mail)), lower(trim(p.login)),"
        " (SELECT group_concat(folded, char(31)) FROM person_number WHERE person=p.id),"
        " EXISTS (SELECT 1 FROM person_number WHERE person=p.id AND kind='student')"
        " FROM search_text AS s JOIN person AS p ON p.id=s.id WHERE s.tbl='person'",
        [&](const Statement& row) -> bool {
            addTraces(traces, row);
            cancelled = !done(++read);
            return !cancelled;
        }));
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    return meeting(traces);
}

} // namespace kitcamp
