// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleactivities.h"

namespace kitcamp {

/// Somebody who applied for a camp, with what was answered.
struct SampleApplicant {
    SampleIdentity identity; ///< empty but for the names where the person is of an earlier camp
    qint64 person = 0; ///< 0: not entered yet
    qint64 participation = 0;
    bool comes = false;
    qint64 sentAt = 0; ///< Unix seconds
    int number = 0; ///< of the questionnaire
    QHash<QString, QString> answers; ///< key of the question
};

/// The questionnaire of a camp: its questions, the criteria, and what people answer.
class SampleQuestionnaire
{
public:
    SampleQuestionnaire(SampleStage& stage, QRandomGenerator& random)
        : m_stage(stage)
        , m_random(random)
    {
    }

    /// Adds questions and criteria of the selection. \p cases: the names that are ranked.
    [[nodiscard]] Result<void> ask(qint64 activity, const QStringList& cases);
    /// What somebody answers; \p others may be wished for as mates.
    void draw(SampleApplicant& applicant, const QStringList& others) const;
    /// Participation, answers and the questionnaire itself, as an import makes them.
    void submit(RecordBatch& batch, qint64 activity, SampleApplicant& applicant) const;
    /// An earlier questionnaire of the same person, which says something else.
    void submitEarlier(RecordBatch& batch, const SampleApplicant& applicant, int number) const;
    [[nodiscard]] qint64 questionOf(const QString& key) const { return m_questions.value(key); }
    /// Criterion that is marked by hand.
    [[nodiscard]] qint64 criterionByHand() const { return m_byHand; }

private:
    [[nodiscard]] int below(int count) const { return count > 0 ? m_random.bounded(count) : 0; }
    [[nodiscard]] QString someOf(const QStringList& options, int most) const;
    [[nodiscard]] QString sheetOf(const SampleApplicant& applicant) const;
    void addSheet(RecordBatch& batch, const SampleApplicant& applicant, qint64 at, int number) const;

    SampleStage& m_stage;
    QRandomGenerator& m_random;
    QHash<QString, qint64> m_questions;
    QStringList m_order; ///< keys: ids are given in the same order each time
    QHash<QString, QString> m_titles;
    QStringList m_cases;
    qint64 m_byHand = 0;
};

} // namespace kitcamp
