// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/sealing.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/table.h"
#include "models/people/text/organizationnames.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

/// What an import would do with one row of the file.
struct PlannedRow {
    enum class State {
        New,
        Changed,
        Same,
        Replaced, ///< an earlier questionnaire of somebody who sent a later one; kept, does not count
        Duplicate,
        Doubtful, ///< left out until somebody says who is meant
        Wrong
    };
    State state = State::New;
    int sourceRow = 0; ///< from 1, as a spreadsheet counts
    QString subject; ///< the person or asset tag
    QStringList details; ///< translated: what changes, or why it is wrong (with the column)
    qsizetype tableRow = 0; ///< position in Table::rows
    bool waits = false; ///< of an enrolment list: goes to the waiting list
    bool comesBack = false; ///< the person was archived
};

/// A name of an organization that is near to known ones: a person decides once, the answer is remembered.
struct OrganizationQuestion {
    QString written;
    QList<OrganizationMatch> candidates; ///< best first
};

/// Somebody of the file whom a row may mean.
struct PersonCandidate {
    qint64 person = 0;
    QString words; ///< name, school, number
};

/// A row of which it is not certain whom it means: a person decides, or it is left out.
struct PersonQuestion {
    int sourceRow = 0;
    QString written; ///< how the row calls them
    QString reason; ///< translated: what does not fit
    QList<PersonCandidate> candidates; ///< likeliest first
    bool mayBeNew = true;
    bool isPerson = true; ///< else the candidates are ways to go on, numbered from 1
    qint64 decided = 0; ///< as in ImportDecisions::persons; 0: not yet
};

/// The roster that participants are put onto.
struct EnrolmentTarget {
    qint64 activity = 0;
    QString state =
        QStringLiteral("confirmed"); ///< of those whose row says nothing; as AddParticipants has it
    QString role = QStringLiteral("student");
};

/// What a person has decided before the import is made.
struct ImportDecisions {
    static constexpr qint64 newOrganization = -1;
    static constexpr qint64 newPerson = -1;
    static constexpr qint64 nobody = -2; ///< the row is left out
    QHash<int, qint64> persons; ///< source row -> person, newPerson or nobody
    QHash<QString, qint64> organizations; ///< written name -> id, or newOrganization
    /// Ids that an earlier plan of this file gave to its new organizations, so that decisions about them
    /// hold.
    QHash<QString, qint64> planned; ///< written name -> id
    QString usualOrganization; ///< of people whose row names none; empty: none
    /// Ids that an earlier plan of this file gave to its new people, for the same reason.
    QHash<int, qint64> plannedPersons; ///< source row -> id
};

/// A reviewed change: what each row would do, and the one Action that does it. Making a plan writes nothing.
class ImportPlan
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportPlan)
public:
    struct Request {
        ImportKind kind = ImportKind::People;
        QString sourceName; ///< file name, for the history
        Table table;
        QList<ColumnGuess> columns;
        ImportDecisions decisions;
        std::function<bool(int done, int total)> progress; ///< false cancels
        EnrolmentTarget enrolment; ///< of participants, and the activity of the lists of a camp
        qint64 object = 0; ///< the judging round, the survey or the round of a contest
        qint64 chosen = 0; ///< the judge, or the cloud resource, of rows that name none; 0: not said
    };
    /// Reads the file of \p store through its reader. Fails with ErrorCode::Usage where a needed column is
    /// missing, with Cancelled where progress said so.
    [[nodiscard]] static Result<ImportPlan> make(Store& store, Request request);

    [[nodiscard]] const QList<PlannedRow>& rows() const { return m_rows; }
    [[nodiscard]] int count(PlannedRow::State state) const;
    /// Rows that bring something into the file.
    [[nodiscard]] int takenCount() const;
    /// Those who go to the waiting list.
    [[nodiscard]] int waitingCount() const;
    /// Archived people who come back.
    [[nodiscard]] int comingBackCount() const;
    [[nodiscard]] const QList<OrganizationQuestion>& questions() const { return m_questions; }
    /// Rows of which it is not certain whom they mean, with what was decided.
    [[nodiscard]] const QList<PersonQuestion>& personQuestions() const { return m_personQuestions; }
    /// The new organizations of the file; to be handed to the next plan with the decisions.
    [[nodiscard]] const QHash<QString, qint64>& plannedOrganizations() const { return m_organizations; }
    /// The new people of the file; to be handed to the next plan with the decisions.
    [[nodiscard]] const QHash<int, qint64>& plannedPersons() const { return m_persons; }
    /// Loans that the file implies (devices that it says are checked out).
    [[nodiscard]] int loanCount() const { return m_loans; }
    /// The one Action; without steps where nothing is to be done.
    [[nodiscard]] const RecordBatch& action() const { return m_action; }
    /// Makes the Action; before it, where they are needed, the camp's key and what was learnt about columns.
    [[nodiscard]] Result<Performed> perform(Store& store) const;
    /// Saves the rows that were left out, with their heading and a column that says why.
    [[nodiscard]] Result<void> saveWrongRows(const QString& path) const;
    [[nodiscard]] const Table& table() const { return m_table; }

private:
    friend class ImportRows;
    Table m_table;
    QList<PlannedRow> m_rows;
    QList<OrganizationQuestion> m_questions;
    QList<PersonQuestion> m_personQuestions;
    QHash<QString, qint64> m_organizations;
    QHash<int, qint64> m_persons;
    RecordBatch m_action;
    std::optional<SealingKey> m_key; ///< that values were sealed for; the camp has none yet
    qint64 m_keyOf = 0; ///< the activity
    QJsonObject m_settings; ///< which columns hold what, where a person corrected the guess
    int m_loans = 0;
};

} // namespace kitcamp
