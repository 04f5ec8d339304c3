// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"
#include "models/exchange/importing/enrolmentseats.h"
#include "models/exchange/importing/personmatcher.h"
#include "models/exchange/importing/personrows.h"

namespace kitcamp {

/// A participation as the file has it.
struct KnownParticipation {
    qint64 id = 0;
    QString state;
    QString seat;
    QString score; ///< hundredths; empty: none
    QString grade;
    QString note;
};

/// An enrolment list: who is on the roster of an activity, with answers and scores.
class ParticipantRows final : public PersonRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    ParticipantRows(Store& store, ImportPlan::Request request)
        : PersonRows(store, std::move(request))
        , m_matcher(store, people())
        , m_now(store.clock().now())
    {
    }

private:
    [[nodiscard]] QList<QStringList> neededFields() const override;
    [[nodiscard]] QStringList dateFields() const override { return {QStringLiteral("applied_at")}; }
    [[nodiscard]] QString table() const override { return QStringLiteral("participation"); }
    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] Result<void> readRoster();
    void decide(const TableRow& row, PlannedRow& planned) override;
    [[nodiscard]] Result<void> finish() override;

    [[nodiscard]] PersonWords wordsOf(const TableRow& row, const QString& name, PlannedRow& planned);
    /// nullopt: the row is left out, and says why. 0: a new person.
    [[nodiscard]] std::optional<qint64> personOf(const TableRow& row, const QString& name,
                                                 PlannedRow& planned);
    [[nodiscard]] std::optional<qint64> answered(const PersonQuestion& question, PlannedRow& planned);
    /// Fills in what the file does not know yet; nothing that it knows is changed by an enrolment list.
    void complete(qint64 person, const TableRow& row, const Values& values, PlannedRow& planned);
    void enrolPerson(const TableRow& row, qint64 person, PlannedRow& planned);
    [[nodiscard]] QString wordOf(const TableRow& row, const QString& field,
                                 QString (*meaning)(const QString&), PlannedRow& planned) const;
    [[nodiscard]] QString stateFor(const KnownParticipation& known, const QString& written,
                                   PlannedRow& planned) const;
    void readScore(const TableRow& row, const KnownParticipation& known, QJsonObject& values,
                   PlannedRow& planned);
    void readAnswers(const TableRow& row, qint64 participation, bool isNew, PlannedRow& planned);
    void readNote(const TableRow& row, const KnownParticipation& known, QJsonObject& values,
                  PlannedRow& planned);

    PersonMatcher m_matcher;
    qint64 m_now;
    QString m_mode;
    QHash<std::pair<qint64, QString>, KnownParticipation> m_roster; ///< person, role
    QHash<qint64, Question> m_questions;
    QHash<std::pair<qint64, qint64>, std::pair<qint64, QString>>
        m_answers; ///< participation, question -> row
    QHash<qint64, int> m_rowOf; ///< person -> the first row of this list
    QList<EnrolmentWish> m_wishes;
    QList<QJsonObject> m_answerSteps; ///< after the participations that they belong to
};

} // namespace kitcamp
