// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

namespace kitcamp {

class ContestReader;
class SchoolsModel;
class SearchField;
class TableFrame;
class TextLabel;

/// Which schools take part, with how many students and whom, and what they came to.
class SchoolsTab : public ActivityTab
{
    Q_OBJECT
public:
    SchoolsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    void buildTable();
    void exportTable();
    void printTable();
    [[nodiscard]] QString contestName() const;

    qint64 m_activity = 0;
    ContestReader* m_reader = nullptr;
    SchoolsModel* m_model = nullptr;
    SearchField* m_search = nullptr;
    TextLabel* m_sum = nullptr;
    TableFrame* m_table = nullptr;
};

} // namespace kitcamp
