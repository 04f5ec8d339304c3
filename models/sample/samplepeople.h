// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

namespace kitcamp {

struct RecordBatch;

/// What is known of a person before she is entered.
struct SampleIdentity {
    QString name;
    QString latinName;
    QString gender;
    QString organization; ///< key
    QString organizationRow; ///< in place of the key
    QString department; ///< key, may be empty
    QString group; ///< key
    QString degree; ///< as the file keeps it
    QString number; ///< student or staff number
    QString card;
    QString major;
    QString className; ///< empty: made of the year
    QDate since;
    QDate until;
    int entryYear = 0; ///< of a guest; 0: not known
    int serial = 0; ///< tells her phone, mail and login from all others
};

/// Makes invented people and enters them as lists of new students, as a centre gets them each September.
class SamplePeople
{
public:
    explicit SamplePeople(SampleStage& stage)
        : m_stage(stage)
    {
    }

    /// Those who are there from the first day, and one list of students per year.
    void schedule();
    /// A guest of a camp: a student, or where \p teaches a teacher, of the organization \p key.
    [[nodiscard]] SampleIdentity guest(const QString& organization, bool teaches, QDate since, QDate until);
    /// Somebody who borrows at the desk; gives the row.
    qint64 enter(RecordBatch& batch, const SampleIdentity& identity);
    /// Who is in the file already gets a card and borrows at the desk from now on.
    void welcome(RecordBatch& batch, qint64 person, const SampleIdentity& identity);
    /// A student of \p department who takes a class in the academic year that begins in \p year.
    [[nodiscard]] SampleIdentity classStudent(int year, const QString& department);
    /// A pupil of the organization in row \p school.
    [[nodiscard]] SampleIdentity pupil(const QString& school);
    /// Somebody whom the desk does not know: without a card, unless \p hasCard.
    qint64 add(RecordBatch& batch, const SampleIdentity& identity, bool hasCard);

private:
    [[nodiscard]] SampleIdentity somebody(const QString& organization);
    [[nodiscard]] SampleIdentity student(int year);
    void giveCard(RecordBatch& batch, qint64 id, const SampleIdentity& identity);
    [[nodiscard]] QString cardOf(int serial) const;
    [[nodiscard]] QJsonObject valuesOf(const SampleIdentity& identity) const;
    [[nodiscard]] Result<void> enterPermanent();
    [[nodiscard]] Result<void> enterCohort(int year, int count);
    void enterKnown(RecordBatch& batch, QDate since);
    [[nodiscard]] Result<void> archiveLeavers(QDate day);

    SampleStage& m_stage;
    int m_serial = 100;
};

} // namespace kitcamp
