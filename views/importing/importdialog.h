// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importjob.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace kitcamp {

class BusyBar;
class ColumnAssignment;
class OrganizationQuestions;
class Panel;
class PersonQuestions;
class PlannedRowsModel;
class StateFilter;
class TableFrame;
class TextLabel;

/// What an import is for.
struct ImportAim {
    ImportKind kind = ImportKind::People;
    EnrolmentTarget enrolment; ///< of participants, and the activity of the lists of a camp
    qint64 object = 0; ///< the judging round or the survey
};

/// Takes a list into the file as a reviewed change: choose or drop the file, correct the columns, see what
/// would become of each row, answer what is not certain, and import it as one Action.
class ImportDialog : public DialogFrame
{
    Q_OBJECT
public:
    ImportDialog(Workplace& workplace, ImportKind kind, QWidget* parent);
    /// An enrolment list, for the roster of an activity.
    ImportDialog(Workplace& workplace, const EnrolmentTarget& enrolment, QWidget* parent);
    ImportDialog(Workplace& workplace, const ImportAim& aim, QWidget* parent);

    /// Reads the file, as if it had been dropped.
    void takeFile(const QString& path);
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildReview();
    [[nodiscard]] QWidget* buildColumns(QWidget* parent);
    [[nodiscard]] QWidget* buildRows(QWidget* parent);
    void addStateChoice(Panel* panel);
    /// The judge, or the cloud resource, of rows that name none.
    void addChoice(Panel* panel);
    void readFields();
    void connectSignals();

    void chooseFile();
    void readAgain(const QString& sheet);
    void onTableRead(const Table& table);
    void plan();
    void onPlanned(const std::shared_ptr<const ImportPlan>& plan);
    void onSubmitted();
    void onPerformed();
    void onFailed(const Error& error);
    void onCancelled();
    void saveWrongRows();
    void work(const QString& what, bool cancellable);
    void rest();
    void updateMainButton();
    [[nodiscard]] QStringList consequences() const;
    void describeFile();
    void showReason();

    Workplace& m_workplace;
    ImportKind m_kind;
    EnrolmentTarget m_enrolment;
    qint64 m_object;
    ImportJob m_job;
    QString m_path;
    Table m_table;
    ImportDecisions m_decisions;
    std::shared_ptr<const ImportPlan> m_plan;
    bool m_performing = false;
    bool m_done = false;

    QTimer m_busyDelay; ///< short work shows no bar
    QStackedWidget* m_stack = nullptr;
    ColumnAssignment* m_columns = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_state = nullptr; ///< of participants: what those are whose row says nothing
    QComboBox* m_choice = nullptr; ///< see addChoice()
    OrganizationQuestions* m_questions = nullptr;
    PersonQuestions* m_people = nullptr;
    StateFilter* m_filter = nullptr;
    PlannedRowsModel* m_rows = nullptr;
    TableFrame* m_list = nullptr;
    TextLabel* m_reason = nullptr; ///< of the current row, in full
    BusyBar* m_busy = nullptr;
    QPushButton* m_main = nullptr;
    QPushButton* m_saveWrong = nullptr;
    QPushButton* m_otherFile = nullptr;
};

} // namespace kitcamp
