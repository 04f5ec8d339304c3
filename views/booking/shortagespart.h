// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QLineEdit;
class QSpinBox;

namespace kitcamp {

class InlineMessage;
class ReferenceEdit;
class ShortageTable;
class TableFrame;
class TextLabel;

/// What will be short and is to be bought, also for so many more teams of a course.
class ShortagesPart : public Page
{
    Q_OBJECT
public:
    explicit ShortagesPart(Workplace& workplace, QWidget* parent);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    QWidget* buildQuestion();
    void ask();
    void showSummary();
    void exportList();

    ShortageTable* m_shortages = nullptr;
    QSpinBox* m_weeks = nullptr;
    QLineEdit* m_from = nullptr;
    QSpinBox* m_teams = nullptr;
    ReferenceEdit* m_course = nullptr;
    TextLabel* m_summary = nullptr;
    InlineMessage* m_message = nullptr;
    TableFrame* m_table = nullptr;
};

} // namespace kitcamp
