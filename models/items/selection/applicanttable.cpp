// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection/applicanttable.h"

#include "models/activities/selection/proposal.h"
#include "models/people/papernames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString criteriaLine(const SelectionBook& book, const QLocale& locale)
{
    QStringList parts;
    for (const SelectionCriterion& criterion : book.criteria)
        parts << ApplicantTable::tr("%1 (weight %2, %3)", "criterion, number, where from")
                     .arg(criterion.nameFor(locale))
                     .arg(criterion.weight)
                     .arg(SelectionCriterion::sourceTitle(criterion.source));
    return parts.isEmpty() ? ApplicantTable::tr("No criteria: who applied earlier goes first.")
                           : ApplicantTable::tr("Criteria: %1.").arg(parts.join(u", "_s));
}

QString quotasLine(const SelectionBook& book)
{
    QStringList parts;
    for (const SelectionQuota& quota : book.quotas)
        parts << u"%1 %2"_s.arg(quota.title, quota.bounds());
    return parts.isEmpty() ? ApplicantTable::tr("No quotas.")
                           : ApplicantTable::tr("Quotas: %1.").arg(parts.join(u", "_s));
}

/// What was done, beside what scores and quotas say.
QString reasonFor(SelectionKeeper const& keeper, const Applicant& now, const ProposedApplicant& proposed)
{
    if (hasLeft(now.state))
        return now.reason.isEmpty() ? stateTitle(keeper.store(), now.state) : now.reason;
    if (now.isCandidate() && now.state != ParticipationState::Waiting)
        return ApplicantTable::tr("Not decided yet. Proposed: %1").arg(proposed.reason);
    return holdsSeat(now.state) == proposed.isOffered
        ? proposed.reason
        : ApplicantTable::tr("Decided by hand. Proposed: %1").arg(proposed.reason);
}

} // namespace

Result<ApplicantTable> withNamesFor(Store& store, QLatin1String paper, ApplicantTable table)
{
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, paper));
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row][1] = names.nameOf(table.participations.value(row), table.rows[row][1]);
    table.remarks << names.remarks();
    return table;
}

ApplicantTable applicantTable(const SelectionKeeper& keeper, const QList<qint64>& participations)
{
    const SelectionBook& book = keeper.book();
    const QLocale& locale = keeper.locale();
    ApplicantTable table;
    table.title = ApplicantTable::tr("Applicants: %1", "%1: a camp").arg(book.name);
    table.heads = {ApplicantTable::tr("No.", "place in a list"),
                   ApplicantTable::tr("Name"),
                   ApplicantTable::tr("University"),
                   ApplicantTable::tr("Major"),
                   ApplicantTable::tr("State"),
                   ApplicantTable::tr("Score")};
    table.numbers = {0, 5};
    for (const SelectionCriterion& criterion : book.criteria) {
        table.numbers.insert(static_cast<int>(table.heads.size()));
        table.heads << criterion.nameFor(locale);
    }
    QHash<qint64, int> places;
    for (int place = 0; place < book.applicants.size(); ++place)
        places.insert(book.applicants.at(place).participation, place);
    for (const qint64 participation : participations) {
        const Applicant& one = book.applicants.at(places.value(participation));
        QStringList row{QString::number(table.rows.size() + 1),
                        one.name,
                        one.university,
                        one.major,
                        stateTitle(keeper.store(), one.state),
                        scoreText(one.score.total, QLocale::c())};
        for (const ScorePart& part : one.score.parts)
            row << (part.points ? scoreText(*part.points, QLocale::c()) : QString());
        table.rows << row;
        table.participations << participation;
    }
    return table;
}

ApplicantTable selectionProtocol(const SelectionKeeper& keeper, int seats)
{
    const SelectionBook& book = keeper.book();
    const SelectionBook before = book.beforeOffers();
    const SelectionProposal proposal = proposeSelection(before, seats);
    ApplicantTable table;
    table.title = ApplicantTable::tr("Selection: %1", "%1: a camp").arg(book.name);
    table.heads = {ApplicantTable::tr("Place", "by score"),
                   ApplicantTable::tr("Name"),
                   ApplicantTable::tr("University"),
                   ApplicantTable::tr("Score"),
                   ApplicantTable::tr("State"),
                   ApplicantTable::tr("Reason")};
    table.numbers = {0, 3};
    table.remarks = {criteriaLine(book, keeper.locale()), quotasLine(book),
                     ApplicantTable::tr("%n seat(s).", nullptr, proposal.seats)};
    if (!proposal.refusal.isEmpty())
        table.remarks << proposal.refusal;
    for (const ProposedApplicant& one : proposal.applicants) {
        const Applicant& now = book.applicants.at(one.place);
        table.participations << now.participation;
        table.rows << QStringList{QString::number(one.byScore),
                                  now.name,
                                  now.university,
                                  scoreText(now.score.total, QLocale::c()),
                                  stateTitle(keeper.store(), now.state),
                                  reasonFor(keeper, now, one)};
    }
    for (const Applicant& one : book.applicants) {
        if (!hasLeft(one.state))
            continue;
        table.participations << one.participation;
        table.rows << QStringList{u"–"_s,
                                  one.name,
                                  one.university,
                                  scoreText(one.score.total, QLocale::c()),
                                  stateTitle(keeper.store(), one.state),
                                  one.reason};
    }
    return table;
}

} // namespace kitcamp
