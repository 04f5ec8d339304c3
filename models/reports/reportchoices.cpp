// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/shownname.h"
#include "models/reports/reports.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportChoices)
};

constexpr int mostNamed = 12; // a sentence, not a list

/// id, code, name, name_en
const char* queryOf(ReportNeed need)
{
    switch (need) {
    case ReportNeed::Camp:
        return "SELECT id, coalesce(code,''), name, name_en FROM activity WHERE kind='camp' AND "
               "state<>'cancelled' AND archived=0 ORDER BY coalesce(starts_on,'9999') DESC, id DESC";
    case ReportNeed::Course:
        return "SELECT id, coalesce(code,''), name, name_en FROM course WHERE archived=0 ORDER BY "
               "coalesce(code,'9999'), name, id";
    case ReportNeed::Layout:
        return "SELECT id, '', name, name_en FROM report_layout WHERE archived=0 ORDER BY name, id";
    default:
        return nullptr;
    }
}

/// The same of all there are, for those who name one: also a cancelled camp has a report.
const char* findingOf(ReportNeed need)
{
    switch (need) {
    case ReportNeed::Camp:
        return "SELECT id FROM activity WHERE kind='camp' AND (CAST(id AS TEXT)=?1 OR code=?1 COLLATE NOCASE "
               "OR "
               "name=?1 OR name_en=?1 COLLATE NOCASE) ORDER BY id";
    case ReportNeed::Course:
        return "SELECT id FROM course WHERE CAST(id AS TEXT)=?1 OR code=?1 COLLATE NOCASE OR name=?1 OR "
               "name_en=?1 COLLATE NOCASE ORDER BY id";
    default:
        return "SELECT id FROM report_layout WHERE CAST(id AS TEXT)=?1 OR name=?1 OR name_en=?1 COLLATE "
               "NOCASE "
               "ORDER BY id";
    }
}

QString notOne(ReportNeed need, const QString& written, const QString& list, bool several)
{
    if (need == ReportNeed::Camp)
        return (several ? Choices::tr("Several camps are called \"%1\". Name one by its code or id: %2.")
                        : Choices::tr("There is no camp \"%1\". There are: %2."))
            .arg(written, list);
    if (need == ReportNeed::Course)
        return (several ? Choices::tr("Several courses are called \"%1\". Name one by its code or id: %2.")
                        : Choices::tr("There is no course \"%1\". There are: %2."))
            .arg(written, list);
    return (several ? Choices::tr("Several reports are called \"%1\". Name one by its id: %2.")
                    : Choices::tr("There is no report of the centre's own called \"%1\". There are: %2."))
        .arg(written, list);
}

QString listOf(const QList<ReportChoice>& choices, const QList<qint64>& only)
{
    QStringList names;
    qsizetype more = 0;
    for (const ReportChoice& choice : choices) {
        if (!only.isEmpty() && !only.contains(choice.id))
            continue;
        const QString shown = only.isEmpty() ? choice.name : QString::number(choice.id);
        if (names.size() < mostNamed)
            names << (choice.code.isEmpty() ? shown : u"%1 (%2)"_s.arg(choice.code, choice.name));
        else
            ++more;
    }
    if (more > 0)
        names << Choices::tr("%n more", nullptr, int(more));
    return names.join(u", "_s);
}

} // namespace

QString noReportChoice(ReportNeed need)
{
    if (need == ReportNeed::Camp)
        return Choices::tr("This centre has no camp yet. Plan one on the page Camps.");
    if (need == ReportNeed::Course)
        return Choices::tr("This centre has no course yet. Add one on the page Courses.");
    return Choices::tr("This centre has no report of its own yet. Make one on the page Reports.");
}

Result<QList<ReportChoice>> reportChoices(Connection& file, ReportNeed need)
{
    QList<ReportChoice> choices;
    const char* query = queryOf(need);
    if (!query)
        return choices;
    KITCAMP_TRY(file.each(query, [&](const Statement& row) {
        choices << ReportChoice{row.integer(0), row.text(1), shownName(row.text(2), row.text(3))};
    }));
    return choices;
}

Result<qint64> reportChoice(Connection& file, ReportNeed need, const QString& written)
{
    QList<qint64> found;
    KITCAMP_TRY(file.each(
        findingOf(need), [&](const Statement& row) { found << row.integer(0); }, written.simplified()));
    if (found.size() == 1)
        return found.constFirst();
    KITCAMP_ASSIGN(const QList<ReportChoice> choices, reportChoices(file, need));
    const QString sentence = choices.isEmpty()
        ? noReportChoice(need)
        : notOne(need, written, listOf(choices, found), !found.isEmpty());
    return Error{ErrorCode::Usage, sentence, {}, {}, {}};
}

Result<int> firstYear(Connection& file)
{
    KITCAMP_ASSIGN(
        const auto first,
        file.integer("SELECT min(year) FROM (SELECT CAST(substr(min(starts_on),1,4) AS INTEGER) AS year FROM "
                     "activity UNION ALL SELECT CAST(strftime('%Y', min(lent_at), 'unixepoch') AS INTEGER) "
                     "FROM loan)"));
    return int(first.value_or(0));
}

} // namespace kitcamp
