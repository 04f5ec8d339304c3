// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"

#include <QCoreApplication>

namespace kitcamp {

/// Where a criterion takes its points from.
enum class CriterionSource {
    Answer, ///< points for choices, a line each
    Number, ///< the answer is the number of points
    Attribute, ///< of the person, with points for its values
    Pretraining, ///< how much of the modules is done
    ByHand, ///< as people give them
};

/// One of the criteria by which applicants of a camp are weighed.
struct SelectionCriterion {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SelectionCriterion)
public:
    qint64 id = 0;
    int placeInOrder = 0;
    QString name;
    QString nameEn;
    int weight = 1; ///< 0..100, against the sum of all weights
    qint64 question = 0;
    QString attribute; ///< "entry_year", "degree_level", "organization", "pretraining"
    QString points; ///< a line each "answer=points"
    int most = 10; ///< full marks, whole points
    CriterionSource source = CriterionSource::ByHand;

    [[nodiscard]] QString nameFor(const QLocale& locale) const;
    /// Answer -> hundredths of points, by folded answer.
    [[nodiscard]] QHash<QString, int> pointsOfAnswers() const;
    [[nodiscard]] static QString sourceTitle(CriterionSource source);
};

/// Attributes of a person that a criterion may weigh.
[[nodiscard]] QStringList weighedAttributes();
[[nodiscard]] QString attributeTitle(const QString& attribute);
/// An answer as it is compared with the lines of points.
[[nodiscard]] QString foldedAnswer(const QString& answer);

/// In their order.
[[nodiscard]] Result<QList<SelectionCriterion>> criteriaOf(Connection& connection, qint64 activity);

} // namespace kitcamp
