// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "views/activity/activitytab.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

class BoardView;
class EmptyState;
class InlineMessage;
class SearchField;

/// The hybrid teams of a camp: a card per team, what each move would cost, and how the teams came about.
class TeamsTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit TeamsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    /// "team", "team_plan", "participation"
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    QWidget* buildLine();
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip,
                           const std::function<void()>& run);
    void connectSignals();
    void showContent();
    void showEmpty();
    void say(const Result<QString>& done);
    void find(const QString& query);
    void findNext(const QString& query, bool onward);
    void fillVariants(QMenu* menu);
    void fillPrint(QMenu* menu);
    void fillMore(QMenu* menu);
    void showMenu(const QPoint& at);
    void move(qint64 participation, int card, qint64 mate);
    void lock(const QList<qint64>& participations);
    void lockCurrent();
    void openCard(int card);
    void openStudent(qint64 participation);
    void form();
    void repair();
    void compare();
    void rename();
    void showMap();
    void reviewWishes();
    void exportList();

    BoardModel* m_model = nullptr;
    BoardView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    InlineMessage* m_gone = nullptr;
    SearchField* m_find = nullptr;
    QPushButton* m_variant = nullptr;
    QPushButton* m_lock = nullptr;
    QPushButton* m_repair = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_form = nullptr;
};

} // namespace kitcamp
