// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/dateparsing.h"
#include "models/exchange/importing/importplan.h"
#include "models/exchange/importing/knownrecords.h"

namespace kitcamp {

/// Goes through the rows of a file and decides on each; one subclass per kind of import. What all kinds
/// share: reading a field, naming what is wrong, finding or planning the records that a row refers to.
class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    ImportRows(Store& store, ImportPlan::Request request);
    virtual ~ImportRows() = default;
    ImportRows(const ImportRows&) = delete;
    ImportRows& operator=(const ImportRows&) = delete;

    [[nodiscard]] Result<ImportPlan> run();

protected:
    /// Reads what the rows are compared with.
    [[nodiscard]] virtual Result<void> prepare() = 0;
    /// Decides on one row; fills state, subject and details, and adds steps to the Action.
    virtual void decide(const TableRow& row, PlannedRow& planned) = 0;
    /// The fields of which at least one column must be there, for the sentence of a missing one.
    [[nodiscard]] virtual QList<QStringList> neededFields() const = 0;
    /// Fields whose values are numbers that a spreadsheet may have spoilt.
    [[nodiscard]] virtual QStringList numberFields() const = 0;
    [[nodiscard]] virtual QStringList dateFields() const = 0;
    [[nodiscard]] virtual QString table() const = 0;
    /// All rows are decided on: what depends on the whole list (seats) is done now.
    [[nodiscard]] virtual Result<void> finish() { return {}; }

    [[nodiscard]] QString value(const TableRow& row, const QString& field) const;
    /// Marks the row as wrong: "Column Phone: ...".
    void wrong(PlannedRow& planned, const QString& field, const QString& reason) const;
    /// The date of a field as it is stored; empty where there is none; marks the row where it is no date.
    [[nodiscard]] QString dateValue(const TableRow& row, const QString& field, PlannedRow& planned) const;
    /// The instant (Unix seconds) of a field.
    [[nodiscard]] std::optional<qint64> instantValue(const TableRow& row, const QString& field,
                                                     PlannedRow& planned) const;
    /// The due moment of a field as it is stored: its time, or the evening of its day.
    [[nodiscard]] QString dueValue(const TableRow& row, const QString& field, PlannedRow& planned) const;
    /// False where only a day is written, or nothing.
    [[nodiscard]] bool hasTime(const TableRow& row, const QString& field) const;
    /// First and last name in the order of their language, where the field of the whole name is empty.
    [[nodiscard]] QString nameValue(const TableRow& row, const QString& whole, const QString& first,
                                    const QString& last) const;
    /// The first row of this file that had \p key, or 0 and the key is remembered for \p row.
    [[nodiscard]] int firstRowWith(const QString& key, int row);

    [[nodiscard]] Store& store() { return m_store; }
    [[nodiscard]] KnownRecords& known() { return m_known; }
    [[nodiscard]] RecordBatch& batch() { return m_plan.m_action; }
    [[nodiscard]] qint64 nextId() { return m_store.ids().nextValue(); }
    [[nodiscard]] const QString& sourceName() const { return m_request.sourceName; }
    [[nodiscard]] const ImportDecisions& decisions() const { return m_request.decisions; }
    [[nodiscard]] const EnrolmentTarget& enrolment() const { return m_request.enrolment; }
    [[nodiscard]] bool hasColumn(const QString& field) const { return m_columns.contains(field); }
    /// The fields that columns hold, in the order of the columns.
    [[nodiscard]] QStringList fieldsOfColumns() const;
    /// In finish(): the rows that were decided on.
    [[nodiscard]] QList<PlannedRow>& plannedRows() { return m_plan.m_rows; }
    void ask(const PersonQuestion& question) { m_plan.m_personQuestions << question; }
    /// The id of the person that a row adds: the same in each plan of the file.
    [[nodiscard]] qint64 personIdOf(const TableRow& row);
    [[nodiscard]] const ImportPlan::Request& request() const { return m_request; }
    /// To be hidden in, where it holds what must not be written elsewhere; and for notes.
    [[nodiscard]] Table& sourceTable() { return m_request.table; }
    [[nodiscard]] const Table& sourceTable() const { return m_request.table; }
    /// The column of a field; -1: none.
    [[nodiscard]] int columnNumber(const QString& field) const { return m_columns.value(field, -1); }
    /// The camp's key for this plan: values are sealed for a new one where the camp has none yet.
    [[nodiscard]] Result<QString> seal(const QString& secret);
    void keepSettings(const QJsonObject& settings) { m_plan.m_settings = settings; }
    void countLoan() { ++m_plan.m_loans; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    [[nodiscard]] Result<void> checkColumns() const;
    void findSpoiltValues();
    void checkCells(const TableRow& row, qsizetype index, PlannedRow& planned) const;

    Store& m_store;
    ImportPlan::Request m_request;
    ImportPlan m_plan;
    KnownRecords m_known;
    QTimeZone m_zone;
    QHash<QString, int> m_columns;
    QHash<QString, DateOrder> m_dateOrders;
    QHash<qsizetype, QList<std::pair<QString, QString>>> m_spoilt; ///< table row -> field, reason
    QHash<QString, int> m_firstRows;
};

/// What differs between an existing record and a row: only fields that the file has, and never to empty.
struct FieldChanges {
    QJsonObject values;
    QStringList sentences; ///< "Phone: 123 → 456"
    /// \p field names the column for people, as importFieldTitle() does; empty: it is called as the column.
    void compare(const QString& column, const QString& before, const QString& after,
                 const QString& field = {});
};

[[nodiscard]] std::unique_ptr<ImportRows> makePeopleRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeDeviceRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeLoanRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeParticipantRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeApplicationRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeProgressRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeAccountRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeScoreRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeSurveyRows(Store& store, ImportPlan::Request request);
[[nodiscard]] std::unique_ptr<ImportRows> makeResultRows(Store& store, ImportPlan::Request request);

} // namespace kitcamp
