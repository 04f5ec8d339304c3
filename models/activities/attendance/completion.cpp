// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/completion.h"

#include "models/activities/score.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Verdict = CompletionProposal::Verdict;

struct Completion {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Completion)
};

/// One condition of the rule, judged.
struct Judged {
    Verdict verdict = Verdict::Completes;
    QString reason;
};

QString shareText(const AttendanceRate& rate)
{
    return Completion::tr("attended %1 of %2 (%3 %)", "%1, %2: numbers of sessions")
        .arg(rate.attended)
        .arg(rate.counted)
        .arg(rate.percent().value_or(0));
}

Judged judgeAttendance(const AttendanceRate& rate, int pass)
{
    const QString share = shareText(rate);
    const QString asked = Completion::tr("%1 % are asked", "of the sessions").arg(pass);
    if (rate.remaining == 0) {
        if (rate.counted == 0)
            return {Verdict::Open, Completion::tr("no attendance was taken")};
        return rate.holds(pass) ? Judged{Verdict::Completes, share}
                                : Judged{Verdict::Fails, share + u", "_s + asked};
    }
    if (!rate.canReach(pass))
        return {Verdict::Fails,
                Completion::tr("%1, at best %2 % are still possible, %3",
                               "%1: attended .. of .., %3: .. are asked")
                    .arg(share)
                    .arg(rate.best().value_or(0))
                    .arg(asked)};
    if (rate.needed(pass) == 0)
        return {Verdict::Completes, share};
    return {Verdict::Open,
            Completion::tr("%1, %n of the sessions to come are still needed", "%1: attended .. of ..",
                           rate.needed(pass))
                .arg(share)};
}

/// Hundredths of a point, from the points or from a grade by the usual scale.
std::optional<int> pointsOf(const MatrixLine& line)
{
    if (line.score)
        return line.score;
    if (line.grade.isEmpty())
        return std::nullopt;
    const auto score = Score::parse(line.grade);
    return score ? std::optional(score->points()) : std::nullopt;
}

QString pointsText(int hundredths)
{
    return QString::number(hundredths / 100.0, 'g', 6);
}

Judged judgeScore(const MatrixLine& line, int pass)
{
    const auto points = pointsOf(line);
    if (!points)
        return {Verdict::Open, Completion::tr("the score is missing")};
    const QString score = line.score || line.grade.isEmpty()
        ? Completion::tr("score %1").arg(pointsText(*points))
        : Completion::tr("grade %1").arg(line.grade);
    if (*points >= pass * 100)
        return {Verdict::Completes, score};
    return {Verdict::Fails,
            Completion::tr("%1, %2 are asked", "%1: score .., %2: points").arg(score).arg(pass)};
}

/// Without a rule: who was there once.
Judged judgePresence(const AttendanceRate& rate)
{
    if (rate.attended > 0)
        return {Verdict::Completes, shareText(rate)};
    if (rate.counted == 0)
        return {Verdict::Open, Completion::tr("no attendance was taken")};
    return rate.remaining > 0 ? Judged{Verdict::Open, Completion::tr("was not there yet")}
                              : Judged{Verdict::Fails, Completion::tr("was never there")};
}

/// The worse one decides: fails, then open, then completes.
Verdict worse(Verdict a, Verdict b)
{
    if (a == Verdict::Fails || b == Verdict::Fails)
        return Verdict::Fails;
    return a == Verdict::Open || b == Verdict::Open ? Verdict::Open : Verdict::Completes;
}

CompletionProposal proposalOf(const MatrixLine& line, const AttendanceMatrix& matrix)
{
    QList<Judged> judged;
    if (matrix.passAttendance)
        judged << judgeAttendance(line.rate, *matrix.passAttendance);
    if (matrix.passScore)
        judged << judgeScore(line, *matrix.passScore);
    if (judged.isEmpty())
        judged << judgePresence(line.rate);
    CompletionProposal proposal{
        line.participation, line.person, line.name,  line.number,        line.organization,
        line.rosterState,   line.rate,   line.score, Verdict::Completes, {}};
    for (const Judged& one : judged) {
        proposal.verdict = worse(proposal.verdict, one.verdict);
        proposal.reasons << one.reason;
    }
    return proposal;
}

} // namespace

QList<CompletionProposal> completionProposals(const AttendanceMatrix& matrix)
{
    QList<CompletionProposal> proposals;
    for (const MatrixLine& line : matrix.lines) {
        if (line.role == "student"_L1)
            proposals << proposalOf(line, matrix);
    }
    return proposals;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Completes:
        return Completion::tr("completed");
    case Verdict::Fails:
        return Completion::tr("not completed");
    case Verdict::Open:
        break;
    }
    return Completion::tr("open");
}

QString ruleSentence(const AttendanceMatrix& matrix)
{
    if (matrix.passAttendance && matrix.passScore)
        return Completion::tr("Completed with at least %1 % attendance and %2 points.")
            .arg(*matrix.passAttendance)
            .arg(*matrix.passScore);
    if (matrix.passAttendance)
        return Completion::tr("Completed with at least %1 % attendance.").arg(*matrix.passAttendance);
    if (matrix.passScore)
        return Completion::tr("Completed with at least %1 points.").arg(*matrix.passScore);
    return Completion::tr("No rule is set: whoever was there once completes.");
}

} // namespace kitcamp
