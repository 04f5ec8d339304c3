// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attendance/completionmodel.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QPushButton;

namespace kitcamp {

class TableFrame;
class TextLabel;

/// Who completes by the rule and why, to be looked through and taken as one Action.
class CompletionDialog : public DialogFrame
{
    Q_OBJECT
public:
    CompletionDialog(Workplace& workplace, const AttendanceMatrix& matrix, QWidget* parent);

private:
    void buildLayout(const AttendanceMatrix& matrix);
    QPushButton* addVerdict(class QHBoxLayout* line, const QString& name, const QString& text,
                            CompletionProposal::Verdict verdict);
    void summarise();
    void take();

    Workplace& m_workplace;
    qint64 m_activity;
    CompletionModel* m_model = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_summary = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace kitcamp
