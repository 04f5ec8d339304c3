// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverjob.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QButtonGroup;
class QStackedWidget;

namespace kitcamp {

class HandoverLinesModel;
class OrganizationQuestions;
class PersonQuestions;
class TableFrame;
class TextLabel;

/// Takes in what a partner handed over, as a reviewed change: what is new, what was changed there, on both
/// sides, or is gone, each line with what is here and there; a person decides, and one Action does it.
class TakeHandoverDialog : public DialogFrame
{
    Q_OBJECT
public:
    TakeHandoverDialog(Workplace& workplace, QWidget* parent);

    /// Reads the file, as if it had been chosen or dropped.
    void takeFile(const QString& path);
    /// What another window handed over.
    void takeBytes(const QByteArray& bytes, const QString& name);
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildReview();
    void addChips(QWidget* parent);
    void connectSignals();
    void chooseFile();
    void onRead(const std::shared_ptr<const Handover>& handover);
    void plan();
    void onPlanned(const std::shared_ptr<const HandoverPlan>& plan);
    void onPerformed();
    void onFailed(const Error& error);
    void onSubmitted();
    void decide(HandoverDecision decision);
    void showChips();
    void showCurrent();
    void updateMain();
    void describe();
    [[nodiscard]] int takenCount() const;

    Workplace& m_workplace;
    HandoverJob m_job;
    std::shared_ptr<const Handover> m_handover;
    std::shared_ptr<const HandoverPlan> m_plan;
    HandoverDecisions m_decisions;
    bool m_performing = false;
    bool m_done = false;

    QStackedWidget* m_stack = nullptr;
    OrganizationQuestions* m_organizations = nullptr;
    PersonQuestions* m_people = nullptr;
    QButtonGroup* m_chips = nullptr;
    HandoverLinesModel* m_lines = nullptr;
    TableFrame* m_list = nullptr;
    TextLabel* m_remarks = nullptr;
    TextLabel* m_current = nullptr; ///< the current line in full
    QPushButton* m_other = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
