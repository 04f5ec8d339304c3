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
class ParticipantRows : public PersonRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    ParticipantRows(Store& store, ImportPlan::Request request)
        : PersonRows(store, std::move(request))
        , m_matcher(store, people())
        , m_now(store.clock().now())
    {
    }

protected:
    [[nodiscard]] QList<QStringList> neededFields() const override;
    [[nodiscard]] QStringList dateFields() const override
    {
        return {QStringLiteral("applied_at"), consentField::givenOn};
    }
    [[nodiscard]] QString table() const override { return QStringLiteral("participation"); }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;
    [[nodiscard]] Result<void> finish() override;

    /// With participation 0 it only looks whether the answers fit their questions.
    virtual void readAnswers(const TableRow& row, qint64 participation, bool isNew, PlannedRow& planned);
    /// When somebody applied; nullopt: now.
    [[nodiscard]] virtual std::optional<qint64> appliedAt(const TableRow& row, PlannedRow& planned)
    {
        return instantValue(row, QStringLiteral("applied_at"), planned);
    }
    [[nodiscard]] virtual PersonWords wordsOf(const TableRow& row, const QString& name, PlannedRow& planned);
    /// nullopt: the row is left out, and says why. 0: a new person.
    [[nodiscard]] std::optional<qint64> personOf(const TableRow& row, const QString& name,
                                                 PlannedRow& planned);
    /// Fills in what the file does not know yet; nothing that it knows is changed by an enrolment list.
    void complete(qint64 person, const TableRow& row, const Values& values, PlannedRow& planned);
    void enrolPerson(const TableRow& row, qint64 person, PlannedRow& planned);
    /// The row before that means the same person; 0: none.
    [[nodiscard]] int rowOf(qint64 person) const { return m_rowOf.value(person); }
    void keepRowOf(qint64 person, int row) { m_rowOf.insert(person, row); }
    [[nodiscard]] KnownParticipation knownAs(qint64 person, const QString& role) const
    {
        return m_roster.value({person, role});
    }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] QHash<qint64, Question>& questions() { return m_questions; }
    /// The row and the value of an answer; the row 0: none yet.
    [[nodiscard]] std::pair<qint64, QString> answerOf(qint64 participation, qint64 question) const
    {
        return m_answers.value({participation, question});
    }
    /// A row that belongs to a participation, which may be added by this plan.
    void addLater(const QString& ofTable, const QJsonObject& values)
    {
        m_laterSteps.append({ofTable, values});
    }

private:
    [[nodiscard]] Result<void> readRoster();
    [[nodiscard]] std::optional<qint64> answered(const PersonQuestion& question, PlannedRow& planned);
    [[nodiscard]] QString wordOf(const TableRow& row, const QString& field,
                                 QString (*meaning)(const QString&), PlannedRow& planned) const;
    [[nodiscard]] QString stateFor(const KnownParticipation& known, const QString& written,
                                   PlannedRow& planned) const;
    void readScore(const TableRow& row, const KnownParticipation& known, QJsonObject& values,
                   PlannedRow& planned);
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
    QList<std::pair<QString, QJsonObject>>
        m_laterSteps; ///< table, values: after the participations that they belong to
};

} // namespace kitcamp
