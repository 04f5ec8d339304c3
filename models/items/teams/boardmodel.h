// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/board.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

namespace kitcamp {

/// The board of one camp, kept in step with the file, and the deeds of those who work on it.
class BoardModel : public QObject
{
    Q_OBJECT
public:
    explicit BoardModel(Store& store, QObject* parent = nullptr);

    /// Shows the plan that counts, else the newest.
    void showActivity(qint64 activity);
    void showPlan(qint64 plan);
    /// What waits to be read is read now.
    void settle();

    [[nodiscard]] qint64 activity() const { return m_activity; }
    [[nodiscard]] qint64 planId() const { return m_plan; }
    [[nodiscard]] const QList<TeamPlanHead>& plans() const { return m_plans; }
    /// Null before there is a plan, and where the file could not be read.
    [[nodiscard]] const Board* board() const { return m_board.get(); }
    [[nodiscard]] const BoardContent& content() const;
    [[nodiscard]] std::shared_ptr<const TeamSource> source() const { return m_source; }
    [[nodiscard]] Store& store() const { return m_store; }
    /// How often teams were formed in this camp.
    [[nodiscard]] int nextRun() const;

    // Each one Action with its undo; the sentence of what was done.
    [[nodiscard]] Result<QString> moveTo(qint64 participation, int card, qint64 mate);
    [[nodiscard]] Result<QString> takeOut(qint64 participation);
    [[nodiscard]] Result<QString> setLocked(const QList<qint64>& participations, bool locked);
    [[nodiscard]] Result<QString> choosePlan(qint64 plan);
    [[nodiscard]] Result<QString> renamePlan(qint64 plan, const QString& name);
    [[nodiscard]] Result<QString> putPlanAway(qint64 plan);
    [[nodiscard]] Result<QString> repair(const QList<TeamMove>& moves);
    /// The rules of this plan from now on: its teams stay, how well they are is counted anew.
    [[nodiscard]] Result<QString> saveRules(const TeamRules& rules);
    /// Writes a new plan and shows it.
    [[nodiscard]] Result<QString> write(const FormTeams& form);

Q_SIGNALS:
    void changed(); ///< everything may be different
    void failed(const kitcamp::Error& error);

private:
    void onStoreChanged(const Announcement& announcement);
    void load();
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<QString> done(const Result<Performed>& performed);
    template <typename Doing>
    [[nodiscard]] Result<QString> perform(const Doing& action);

    Store& m_store;
    qint64 m_activity = 0;
    qint64 m_plan = 0;
    QList<TeamPlanHead> m_plans;
    std::shared_ptr<const TeamSource> m_source;
    QHash<qint64, TeamStudent> m_people;
    std::unique_ptr<Board> m_board;
    bool m_sourceStale = true;
    QTimer m_later;
};

} // namespace kitcamp
