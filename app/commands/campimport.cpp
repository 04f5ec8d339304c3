// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/campimport.h"

#include "app/commands/arguments.h"
#include "app/commands/namedactivity.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CampImport {
    Q_DECLARE_TR_FUNCTIONS(CampImport)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// A row of a camp that is named by its id or by one of its names. Of one row the name may be left out.
struct Named {
    QString written;
    const char* sql; ///< id, name, name in English of those of an activity
    QString missing; ///< sentence where none is there, or none is named
};

Result<qint64> namedOf(Store& store, qint64 activity, const Named& named, bool mayBeNone)
{
    QList<qint64> meant;
    QStringList names;
    KITCAMP_TRY(store.reader().each(
        named.sql,
        [&](const Statement& row) {
            names << row.text(1);
            const bool same = QString::number(row.integer(0)) == named.written
                || row.text(1).compare(named.written, Qt::CaseInsensitive) == 0
                || (!row.text(2).isEmpty() && row.text(2).compare(named.written, Qt::CaseInsensitive) == 0);
            if (named.written.isEmpty() || same)
                meant << row.integer(0);
        },
        activity));
    if (meant.size() == 1 && !(named.written.isEmpty() && mayBeNone))
        return meant.constFirst();
    if (named.written.isEmpty() && mayBeNone)
        return 0;
    if (names.isEmpty() || named.written.isEmpty())
        return usageError(names.isEmpty()
                              ? named.missing
                              : CampImport::tr("%1 There are: %2.").arg(named.missing, names.join(u", "_s)));
    return usageError(CampImport::tr("Nothing of this camp is called \"%1\"; there are: %2.")
                          .arg(named.written, names.join(u", "_s)));
}

} // namespace

Result<void> aimAtCamp(Store& store, const Arguments& arguments, ImportPlan::Request& request)
{
    if (!arguments.has(u"activity"_s))
        return usageError(
            request.kind == ImportKind::ContestResults
                ? CampImport::tr("Say of which contest: --activity with its number, code or name.")
                : CampImport::tr("Say of which camp: --activity with its number, code or name."));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store.reader(), arguments.value(u"activity"_s)));
    request.enrolment.activity = activity;
    request.enrolment.state = u"applied"_s;
    if (request.kind == ImportKind::JudgeScores) {
        KITCAMP_ASSIGN(
            request.object,
            namedOf(store, activity,
                    {arguments.value(u"round"_s),
                     "SELECT id, name, name_en FROM judging_round WHERE activity=? ORDER BY place_in_order",
                     CampImport::tr("Say of which judging: --round with its name.")},
                    false));
        KITCAMP_ASSIGN(
            request.chosen,
            namedOf(store, activity,
                    {arguments.value(u"judge"_s),
                     "SELECT t.id, p.name, p.latin_name FROM participation AS t JOIN person AS p ON"
                     " p.id=t.person WHERE t.activity=? AND t.role IN ('judge','teacher','mentor')",
                     CampImport::tr("Say which judge: --judge with the name.")},
                    true));
    }
    if (request.kind == ImportKind::ContestResults) {
        KITCAMP_ASSIGN(
            request.object,
            namedOf(store, activity,
                    {arguments.value(u"round"_s),
                     "SELECT id, name, name_en FROM contest_round WHERE activity=? ORDER BY place_in_order",
                     CampImport::tr("Say of which round: --round with its name.")},
                    false));
    }
    if (request.kind == ImportKind::Survey) {
        KITCAMP_ASSIGN(request.object,
                       namedOf(store, activity,
                               {arguments.value(u"survey"_s),
                                "SELECT id, name, name_en FROM survey WHERE activity=? ORDER BY id",
                                CampImport::tr("Say of which survey: --survey with its name.")},
                               false));
    }
    if (request.kind == ImportKind::CloudAccounts) {
        KITCAMP_ASSIGN(request.chosen,
                       namedOf(store, activity,
                               {arguments.value(u"resource"_s),
                                "SELECT id, name, name_en FROM cloud_resource WHERE activity=? ORDER BY id",
                                CampImport::tr("Say of which cloud resource: --resource with its name.")},
                               true));
    }
    return {};
}

QList<CommandOption> campImportOptions()
{
    return {
        {u"round"_s, u"NAME"_s,
         CampImport::tr("judge-scores, contest-results: the round, where there are several")},
        {u"judge"_s, u"NAME"_s, CampImport::tr("judge-scores: whose marks, where the list does not say it")},
        {u"survey"_s, u"NAME"_s, CampImport::tr("survey: which one, where the camp has several")},
        {u"resource"_s, u"NAME"_s,
         CampImport::tr("cloud-accounts: of which platform, where the camp has several")}};
}

} // namespace kitcamp
