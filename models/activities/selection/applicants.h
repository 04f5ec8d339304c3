// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/participationstate.h"
#include "models/activities/selection/criteria.h"

namespace kitcamp {

/// What a criterion gives an applicant, and from what.
struct ScorePart {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ScorePart)
public:
    qint64 criterion = 0;
    std::optional<int> points; ///< hundredths; nullopt: nobody has given any, or there is no answer
    bool byHand = false; ///< a person gave them, also in place of what an answer would give
    QString from; ///< the answer or value that gave them
    int share = 0; ///< of the total: hundredths of 100
    int mostShare = 0;

    /// "Programming: 8 of 10 (“Yes”), 24 of 30"
    [[nodiscard]] QString sentence(const SelectionCriterion& criterion, const QLocale& locale) const;
};

/// Of 100, in hundredths, and what it is made of, in the order of the criteria.
struct ApplicantScore {
    int total = 0;
    QList<ScorePart> parts;
};

/// Somebody of a camp's students, applicant or further, with all that a selection weighs.
struct Applicant {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    ParticipationState state = ParticipationState::Applied;
    SeatKind seat = SeatKind::Site;
    qint64 appliedAt = 0;
    std::optional<qint64> waitingPlace;
    std::optional<qint64> offerUntil;
    QString reason;
    QString note;
    qint64 organization = 0;
    QString university; ///< its name in the language of the locale
    QStringList universityNames; ///< both
    QString major;
    QString gender;
    QString degreeLevel;
    std::optional<int> entryYear;
    QList<qint64> groups;
    QHash<qint64, QString> answers; ///< by question
    QHash<qint64, int> marks; ///< by criterion, hundredths of points
    std::optional<int> pretraining; ///< percent of the modules; nullopt: there are none
    qint64 number = 0; ///< of the latest questionnaire, 0: none
    int submissions = 0;
    ApplicantScore score;

    /// Nobody has given a mark yet.
    [[nodiscard]] bool isUnread() const { return marks.isEmpty(); }
    /// May be offered a seat: nominated, applied or waiting.
    [[nodiscard]] bool isCandidate() const;
};

/// Points and total; marks by hand go before what answers give. A function of its arguments alone.
[[nodiscard]] ApplicantScore scoreOf(const Applicant& applicant, const QList<SelectionCriterion>& criteria);

/// The students of a camp with their scores; in the order in which they applied.
[[nodiscard]] Result<QList<Applicant>> applicantsOf(Connection& connection, qint64 activity,
                                                    const QList<SelectionCriterion>& criteria,
                                                    const QLocale& locale);

/// "82.5" of hundredths.
[[nodiscard]] QString scoreText(int hundredths, const QLocale& locale);

} // namespace kitcamp
