// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "views/activity/activitytab.h"

class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kitcamp {

class DepartureTable;
class KitTable;
class TableFrame;
class TextLabel;

/// The kits of a camp's teams: whether they will be there, who has what, and who leaves with something of
/// ours.
class KitsTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit KitsTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildKits();
    [[nodiscard]] QWidget* buildDeparture();
    void update();
    void showKits(bool kits);
    [[nodiscard]] bool showsKits() const;
    void bookKits(const QString& reason);
    void bookWithReason();
    void exportList();
    void openPerson();
    void say(TextLabel* label, const QString& sentence, Tone tone);

    qint64 m_activity = 0;
    KitTable* m_kits = nullptr;
    DepartureTable* m_departure = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_kitsPart = nullptr;
    QPushButton* m_departurePart = nullptr;
    TextLabel* m_kitSummary = nullptr;
    TextLabel* m_departureSummary = nullptr;
    QSpinBox* m_teams = nullptr;
    QPushButton* m_book = nullptr;
    TableFrame* m_kitTable = nullptr;
    TableFrame* m_departureTable = nullptr;
};

} // namespace kitcamp
