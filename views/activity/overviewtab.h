// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activityfigures.h"
#include "models/store/store.h"
#include "views/activity/activitytab.h"

class QFormLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace kitcamp {

class FigureTile;
class HostPanel;
class MixturePanel;
class NotePanel;

/// An activity at a glance: seats, who waits, sessions, what it is about, who holds it, and how the roster is
/// mixed.
class OverviewTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit OverviewTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;

Q_SIGNALS:
    /// The people of one school, year or organization should be shown.
    void peopleWanted(const kitcamp::WhereClause& whose, const QString& title);
    /// The roster by one of its filters.
    void chipWanted(const QString& chip);

private:
    void buildLayout();
    void buildTiles(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildLeft(QWidget* parent);
    [[nodiscard]] QWidget* buildRight(QWidget* parent);
    FigureTile* addTile(QHBoxLayout* line, const QString& name, const QString& label);
    void refresh();
    void showFigures(const ActivityFigures& figures);
    void showSeats(const ActivityFigures& figures);
    void showFacts();
    void addFact(const QString& title, const QString& text, std::function<void()> open = {});
    void showMixture();
    void editSeats();
    void answer(const Result<Performed>& done);

    qint64 m_activity = 0;
    FigureTile* m_students = nullptr;
    FigureTile* m_waiting = nullptr;
    FigureTile* m_offered = nullptr;
    FigureTile* m_sessions = nullptr;
    FigureTile* m_next = nullptr;
    QFormLayout* m_facts = nullptr;
    QList<MixturePanel*> m_mixtures;
    HostPanel* m_hosts = nullptr;
    NotePanel* m_notes = nullptr;
};

} // namespace kitcamp
