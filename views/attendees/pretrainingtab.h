// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/pretraining.h"
#include "views/attendees/attendeetab.h"
#include "views/attendees/listspapers.h"

namespace kitcamp {

class LineList;
class TextLabel;

/// Who is how far with the modules before the camp, who lags, and reminders to those.
class PretrainingTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit PretrainingTab(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void load() override;

private:
    void buildLayout();
    void setProgress();
    void remind();
    void exportTable();
    [[nodiscard]] PlainTable table() const;
    [[nodiscard]] Result<void> saveNamed(const QString& path);

    TrainingSheet m_sheet;
    TextLabel* m_state = nullptr;
    LineList* m_list = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_remind = nullptr;
};

} // namespace kitcamp
