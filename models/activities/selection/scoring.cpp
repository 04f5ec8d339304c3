// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/applicants.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Points of one answer, or of each of several ones together.
std::optional<int> pointsForAnswer(const SelectionCriterion& criterion, const QString& answer)
{
    if (answer.trimmed().isEmpty())
        return std::nullopt;
    const QHash<QString, int> points = criterion.pointsOfAnswers();
    if (const auto whole = points.constFind(foldedAnswer(answer)); whole != points.cend())
        return *whole;
    int sum = 0;
    for (const QString& line : answer.split(u'\n', Qt::SkipEmptyParts))
        sum += points.value(foldedAnswer(line));
    return sum;
}

/// "85", "85.5分", "92 %" and "17/20" as applicants write them: a percentage and a fraction are a share of
/// the full marks.
std::optional<double> numberIn(const QString& answer, int most)
{
    static const QRegularExpression form(
        u"^([0-9]+(?:[.][0-9]+)?)\\s*(?:(分|points?)|(%|％)|/\\s*([0-9]+))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        form.match(answer.trimmed().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    if (!match.captured(3).isEmpty())
        return number / 100.0 * most;
    if (const double whole = match.captured(4).toDouble(); whole > 0.0)
        return number / whole * most;
    return match.captured(4).isEmpty() ? std::optional(number) : std::nullopt;
}

/// A value may be known by several names: a university by two.
ScorePart partOfValue(const SelectionCriterion& criterion, const QStringList& values)
{
    const QHash<QString, int> points = criterion.pointsOfAnswers();
    ScorePart part;
    for (const QString& value : values) {
        if (value.isEmpty())
            continue;
        if (part.from.isEmpty())
            part.from = value;
        const auto found = points.constFind(foldedAnswer(value));
        part.points = std::max(part.points.value_or(0), found == points.cend() ? 0 : *found);
    }
    return part;
}

ScorePart derived(const Applicant& applicant, const SelectionCriterion& criterion)
{
    ScorePart part;
    switch (criterion.source) {
    case CriterionSource::Answer:
        part.from = applicant.answers.value(criterion.question);
        part.points = pointsForAnswer(criterion, part.from);
        break;
    case CriterionSource::Number: {
        part.from = applicant.answers.value(criterion.question);
        if (const auto number = numberIn(part.from, criterion.most))
            part.points =
                static_cast<int>(std::lround(std::clamp(*number, 0.0, double(criterion.most)) * 100.0));
        break;
    }
    case CriterionSource::Attribute:
        if (criterion.attribute == "entry_year"_L1)
            return partOfValue(criterion,
                               {applicant.entryYear ? QString::number(*applicant.entryYear) : QString()});
        if (criterion.attribute == "degree_level"_L1)
            return partOfValue(criterion, {applicant.degreeLevel});
        if (criterion.attribute == "organization"_L1)
            return partOfValue(criterion, applicant.universityNames);
        break;
    case CriterionSource::Pretraining:
        if (applicant.pretraining) {
            part.points = *applicant.pretraining * criterion.most;
            part.from = u"%1 %"_s.arg(*applicant.pretraining);
        }
        break;
    case CriterionSource::ByHand:
        part.from = applicant.answers.value(criterion.question);
        break;
    }
    return part;
}

} // namespace

ApplicantScore scoreOf(const Applicant& applicant, const QList<SelectionCriterion>& criteria)
{
    ApplicantScore score;
    int weights = 0;
    for (const SelectionCriterion& criterion : criteria)
        weights += criterion.weight;
    double total = 0.0;
    for (const SelectionCriterion& criterion : criteria) {
        ScorePart part = derived(applicant, criterion);
        part.criterion = criterion.id;
        if (const auto mark = applicant.marks.constFind(criterion.id); mark != applicant.marks.cend()) {
            part.points = *mark;
            part.byHand = true;
        }
        if (part.points)
            part.points = std::clamp(*part.points, 0, criterion.most * 100);
        const double most = weights > 0 ? 10'000.0 * criterion.weight / weights : 0.0;
        const double share = most * part.points.value_or(0) / (criterion.most * 100.0);
        total += share;
        part.share = static_cast<int>(std::lround(share));
        part.mostShare = static_cast<int>(std::lround(most));
        score.parts << part;
    }
    score.total = static_cast<int>(std::lround(total));
    return score;
}

QString ScorePart::sentence(const SelectionCriterion& criterion, const QLocale& locale) const
{
    const QString name = criterion.nameFor(locale);
    if (!points)
        return criterion.source == CriterionSource::ByHand
            ? tr("%1: no points yet", "%1: a criterion").arg(name)
            : tr("%1: no answer, 0 points", "%1: a criterion").arg(name);
    const QString given = tr("%1: %2 of %3", "a criterion, its points, full marks")
                              .arg(name, scoreText(*points, locale), locale.toString(criterion.most));
    return byHand ? tr("%1 (by hand)", "%1: a criterion with its points").arg(given) : given;
}

QString scoreText(int hundredths, const QLocale& locale)
{
    if (hundredths % 100 == 0)
        return locale.toString(hundredths / 100);
    return locale.toString(hundredths / 100.0, 'f', hundredths % 10 == 0 ? 1 : 2);
}

bool Applicant::isCandidate() const
{
    return state == ParticipationState::Nominated || state == ParticipationState::Applied
        || state == ParticipationState::Waiting;
}

} // namespace kitcamp
