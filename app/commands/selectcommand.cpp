// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp select: who should be offered a seat in a camp, and why.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/activities/selection/proposal.h"
#include "models/activities/selection/selectionactions.h"

#include <QJsonArray>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SelectCommand {
    Q_DECLARE_TR_FUNCTIONS(SelectCommand)
};

constexpr int mostSeats = 100'000;

Result<std::optional<int>> seatsOption(const Arguments& arguments)
{
    if (!arguments.has(u"seats"_s))
        return std::optional<int>();
    bool ok = false;
    const int seats = arguments.value(u"seats"_s).toInt(&ok);
    if (ok && seats >= 0 && seats <= mostSeats)
        return std::optional(seats);
    return Error{ErrorCode::Usage,
                 SelectCommand::tr("--seats takes a number from 0 to %1, not \"%2\".")
                     .arg(mostSeats)
                     .arg(arguments.value(u"seats"_s)),
                 {}};
}

QJsonObject objectOf(const SelectionBook& book, const ProposedApplicant& one)
{
    const Applicant& applicant = book.applicants.at(one.place);
    QJsonArray parts;
    for (qsizetype i = 0; i < applicant.score.parts.size(); ++i) {
        const ScorePart& part = applicant.score.parts.at(i);
        parts << QJsonObject{{"criterion"_L1, book.criteria.at(i).name},
                             {"points"_L1, part.points ? QJsonValue(*part.points / 100.0) : QJsonValue()},
                             {"full_marks"_L1, book.criteria.at(i).most},
                             {"share"_L1, part.share / 100.0},
                             {"by_hand"_L1, part.byHand}};
    }
    return {{"participation"_L1, QString::number(applicant.participation)},
            {"person"_L1, QString::number(applicant.person)},
            {"name"_L1, applicant.name},
            {"university"_L1, applicant.university},
            {"score"_L1, applicant.score.total / 100.0},
            {"parts"_L1, parts},
            {"by_score"_L1, one.byScore},
            {"proposal"_L1, one.isOffered ? "offered"_L1 : "waiting"_L1},
            {"waiting_place"_L1, one.isOffered ? QJsonValue() : QJsonValue(one.waitingPlace)},
            {"reason"_L1, one.reason}};
}

QJsonObject objectOf(const SelectionBook& book, const SelectionProposal& proposal, bool isApplied)
{
    QJsonArray people;
    for (const ProposedApplicant& one : proposal.applicants)
        people << objectOf(book, one);
    return {{"camp"_L1, book.name},
            {"seats"_L1, proposal.seats},
            {"free"_L1, proposal.free},
            {"offered"_L1, proposal.offered()},
            {"sum"_L1, double(proposal.sum) / 100.0},
            {"proven"_L1, proposal.proven},
            {"gap"_L1, double(proposal.gap) / 100.0},
            {"remarks"_L1, QJsonArray::fromStringList(proposal.remarks)},
            {"applied"_L1, isApplied},
            {"applicants"_L1, people}};
}

Result<void> printProposal(Output& out, const SelectionBook& book, const SelectionProposal& proposal)
{
    const QLocale locale;
    for (const QString& remark : proposal.remarks)
        KITCAMP_TRY(out.line(u"! "_s + remark));
    QList<QStringList> rows{{SelectCommand::tr("Name"), SelectCommand::tr("University"),
                             SelectCommand::tr("Score"), SelectCommand::tr("Reason")}};
    for (const ProposedApplicant& one : proposal.applicants) {
        const Applicant& applicant = book.applicants.at(one.place);
        rows << QStringList{applicant.name, applicant.university, scoreText(applicant.score.total, locale),
                            one.reason};
    }
    if (rows.size() > 1)
        KITCAMP_TRY(out.table(rows));
    return out.line(proposal.verdict(locale));
}

/// Offers go out, and who waits waits in the order of the scores.
Result<void> apply(Store& store, const SelectionBook& book, const SelectionProposal& proposal)
{
    ApplySelection action{.activity = book.activity, .at = store.clock().now()};
    for (const ProposedApplicant& one : proposal.applicants)
        (one.isOffered ? action.offered : action.waiting) << book.applicants.at(one.place).participation;
    if (action.offered.isEmpty() && action.waiting.isEmpty())
        return {};
    KITCAMP_TRY(store.perform(action));
    return {};
}

Result<void> runSelect(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const std::optional<int> seats, seatsOption(arguments));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.at(1)));
    KITCAMP_ASSIGN(const SelectionBook book, SelectionBook::read(store->reader(), activity, QLocale()));
    const SelectionProposal proposal = proposeSelection(book, seats);
    if (!proposal.refusal.isEmpty())
        return Error{ErrorCode::Refused, proposal.refusal, {}, u"quotas"_s, proposal.ways};
    const bool applies = arguments.has(u"apply"_s);
    if (applies)
        KITCAMP_TRY(apply(*store, book, proposal));
    if (arguments.json())
        return context.out.object(objectOf(book, proposal, applies));
    return printProposal(context.out, book, proposal);
}

} // namespace

Command selectCommand()
{
    return {
        u"select"_s,
        u"FILE CAMP"_s,
        SelectCommand::tr(
            "Proposes who is offered a seat in a camp: the best scores that keep all quotas, with "
            "the reason for each applicant."),
        {{u"seats"_s, u"N"_s, SelectCommand::tr("how many seats the camp gives in all; its own without it")},
         {u"apply"_s, {}, SelectCommand::tr("makes the offers and the waiting list")},
         operatorOption()},
        runSelect};
}

} // namespace kitcamp
