// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/attendeevalues.h"
#include "models/exchange/importing/participantrows.h"

namespace kitcamp {

/// A questionnaire as the file has it.
struct KnownSubmission {
    qint64 at = 0;
    QString number;
    QString answers;
};

/// The export of a questionnaire: who applied, with answers and details. Of several by one person the latest
/// counts; all are kept. Rows are decided on from the latest to the first, so that each knows whether it
/// counts.
class ApplicationRows final : public ParticipantRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ApplicationRows)
public:
    ApplicationRows(Store& store, ImportPlan::Request request);

private:
    [[nodiscard]] QStringList dateFields() const override;
    [[nodiscard]] bool takesUnknownWords() const override { return true; }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;
    void readAnswers(const TableRow& row, qint64 participation, bool isNew, PlannedRow& planned) override;
    [[nodiscard]] std::optional<qint64> appliedAt(const TableRow& row, PlannedRow& planned) override;
    [[nodiscard]] PersonWords wordsOf(const TableRow& row, const QString& name, PlannedRow& planned) override;
    [[nodiscard]] Result<void> finish() override;

    [[nodiscard]] Result<void> addQuestions();
    [[nodiscard]] Result<void> readSubmissions();
    void sayWhatChanged();
    /// Which names of the list have several phones and mails.
    void findNamesakes();
    [[nodiscard]] QString namedKey(const TableRow& row);
    /// Empty where the cell holds no mail address.
    [[nodiscard]] QString mailOf(const TableRow& row) const;
    /// What an earlier questionnaire says of phone and mail is not lost by a later one that does not.
    void keepContact(const TableRow& row, qint64 person);
    [[nodiscard]] bool hidesIdentity(const TableRow& row, PlannedRow& planned) const;
    void enrolApplicant(const TableRow& row, qint64 person, const Values& values, PlannedRow& planned);
    void sayWhatDiffers(const TableRow& row, qint64 person, PlannedRow& planned);
    /// True where a later questionnaire of this person counts.
    [[nodiscard]] bool isReplaced(const TableRow& row, qint64 person, PlannedRow& planned);
    [[nodiscard]] bool takeAnswer(const TableRow& row, const ColumnGuess& column, qint64 participation,
                                  PlannedRow& planned);
    [[nodiscard]] bool takeDetails(const TableRow& row, qint64 participation, PlannedRow& planned);
    void readDetails(const TableRow& row, FieldChanges& changes, const QHash<QString, QString>& before,
                     PlannedRow& planned) const;
    void readIdentity(const TableRow& row, FieldChanges& changes, const QHash<QString, QString>& before,
                      PlannedRow& planned);
    [[nodiscard]] QString heldIdentity(const QHash<QString, QString>& before);
    /// False where the file has it already.
    [[nodiscard]] bool keepSubmission(const TableRow& row, qint64 participation);
    [[nodiscard]] QJsonObject answersOf(const TableRow& row) const;
    [[nodiscard]] qint64 questionOf(const QString& field) const;
    [[nodiscard]] qint64 instantOf(const TableRow& row) const { return m_instants.value(row.sourceRow); }

    QHash<QString, qint64> m_newQuestions; ///< field -> question
    QHash<qint64, QList<KnownSubmission>> m_submissions; ///< participation
    QHash<int, qint64> m_instants; ///< source row -> when it was sent in
    QHash<qint64, qint64> m_participations; ///< person, of the rows before
    QHash<qint64, QJsonObject> m_counted; ///< person -> the answers that count
    QHash<int, QStringList> m_replaced; ///< source row -> what is said of those that it replaces
    QSet<QString> m_namesakes; ///< names with school of several people
    KnownDetails m_details;
    QDate m_today;
};

} // namespace kitcamp
