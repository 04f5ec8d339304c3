// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/availabilitygrid.h"
#include "views/settings/settingssection.h"

class QButtonGroup;

namespace kitcamp {

class RecordListPanel;
class ReferenceEdit;
class WeekPaint;

/// When a person can: a usual week to paint, and the single days and other times as a list.
class AvailabilitySection : public SettingsSection
{
    Q_OBJECT
public:
    AvailabilitySection(Workplace& workplace, QWidget* parent);

    void choosePerson(qint64 person);
    void select(qint64 line);
    void arrive() override;

private:
    void buildWeek();
    void buildList();
    void load();
    void save();
    void answerChange(const Result<QString>& done);
    [[nodiscard]] Result<QList<AvailabilityLine>> wanted();

    qint64 m_person = 0;
    bool m_dirty = false;
    ReferenceEdit* m_who = nullptr;
    QButtonGroup* m_levels = nullptr;
    WeekPaint* m_week = nullptr;
    QPushButton* m_save = nullptr;
    RecordListPanel* m_list = nullptr;
};

} // namespace kitcamp
