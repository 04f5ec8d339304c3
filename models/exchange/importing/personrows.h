// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/consentrows.h"
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/personindex.h"

namespace kitcamp {

/// A column that holds a number of a person, and the kind that the number is of.
struct PersonNumberField {
    QString field;
    QString kind;
};
[[nodiscard]] const QList<PersonNumberField>& personNumberFields();

/// Rows that say who somebody is: what lists of people and enrolment lists share.
class PersonRows : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    using ImportRows::ImportRows;

protected:
    using Values = QHash<QString, QString>; ///< column of person -> value

    [[nodiscard]] QStringList numberFields() const override;
    /// Reads persons and devices: a number of one is never given to the other.
    [[nodiscard]] Result<void> prepare() override;
    /// Columns of person that are taken as they stand.
    [[nodiscard]] virtual QStringList plainFields() const;
    /// A word that is not understood (a gender, a year) is left out and said; else the row is wrong.
    [[nodiscard]] virtual bool takesUnknownWords() const { return false; }

    [[nodiscard]] PersonIndex& people() { return m_people; }
    [[nodiscard]] const PersonIndex& people() const { return m_people; }
    [[nodiscard]] QString nameOf(const TableRow& row) const;
    [[nodiscard]] bool hasNumber(const TableRow& row) const;
    /// Whose the numbers of the row are; 0: nobody's. Numbers that point at two people, or at a device, make
    /// the row wrong.
    [[nodiscard]] qint64 ownerOfNumbers(const TableRow& row, PlannedRow& planned) const;
    void notUnderstood(PlannedRow& planned, const QString& field, const QString& reason) const;
    [[nodiscard]] Values valuesOf(const TableRow& row, PlannedRow& planned);
    /// Organization and department. Who belongs to one already (\p organization) keeps it where the row names
    /// none.
    void refer(const TableRow& row, qint64 organization, Values& values, PlannedRow& planned);
    /// True where a row before has the same number or login, or the same name and all else; says so.
    [[nodiscard]] bool isDuplicate(const TableRow& row, const QString& name, PlannedRow& planned);
    [[nodiscard]] qint64 addPerson(const TableRow& row, const Values& values, PlannedRow& planned);
    [[nodiscard]] bool addNumbers(qint64 person, const TableRow& row, PlannedRow& planned);
    /// What the row says was agreed to, where it says so; what is not understood makes the row wrong.
    [[nodiscard]] std::optional<WrittenConsent> consentOf(const TableRow& row, PlannedRow& planned) const;
    /// Adds what is missing of it, for \p activity alone where it is not 0.
    void addConsents(const TableRow& row, qint64 person, qint64 activity, PlannedRow& planned);
    /// What the file has of a person; empty for 0.
    [[nodiscard]] Values stored(qint64 person);

private:
    PersonIndex m_people;
    ConsentRows m_consents;
    QHash<QString, QString> m_devices; ///< number -> asset tag of the device that scans to it
};

} // namespace kitcamp
