// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QTableView;

namespace kitcamp {

class InlineMessage;
class ReferenceEdit;
class TextLabel;
class UnitCalendar;

/// The calendar of one model: units by days.
class ModelPart : public Page
{
    Q_OBJECT
public:
    explicit ModelPart(Workplace& workplace, QWidget* parent);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void buildTable();
    void chooseFirst();
    void chooseModel();
    void move(int days);
    void goToday();
    void openDialog();
    void showSummary();

    UnitCalendar* m_calendar = nullptr;
    ReferenceEdit* m_model = nullptr;
    TextLabel* m_summary = nullptr;
    InlineMessage* m_message = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace kitcamp
