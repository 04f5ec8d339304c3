// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/activity/activitytab.h"

#include <QTableView>

namespace kitcamp {

/// A camp on its last day, with three teams, two judges, a mentor, a final with two criteria, two cases.
struct JudgedCamp {
    explicit JudgedCamp(ScreenRoom& room);

    qint64 add(const char* table, QJsonObject values);
    qint64 participant(qint64 person, const QString& role);
    qint64 judge(const QString& name, const QString& role, qint64 organization);
    qint64 addTeam(int number);
    qint64 addCriterion(int place, const QString& name, const QString& weight);
    void give(qint64 who, int team, int ideaPoints, int stagePoints);
    void giveAll();

    CentreFile& centre;
    qint64 activity = 0;
    qint64 plan = 0;
    qint64 river = 0;
    qint64 lake = 0;
    QList<qint64> teams;
    QList<qint64> members;
    QList<qint64> cases;
    qint64 chen = 0;
    qint64 feng = 0;
    qint64 round = 0;
    qint64 idea = 0;
    qint64 stage = 0;
};

/// What the tests of judging on screen begin with: the judged camp in a window, one of its tabs open.
class JudgingScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <typename Tab>
    Tab* open()
    {
        auto* tab = new Tab(m_room->workplace(), m_room->window());
        m_said = std::make_unique<QSignalSpy>(tab, &ActivityTab::said);
        tab->showActivity(m_camp->activity);
        m_room->show(tab);
        tab->arrive();
        m_tab = tab;
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return tab;
    }
    [[nodiscard]] QTableView* table(const QString& name) { return seen<QTableView>(m_tab, name); }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString cell(const QString& name, int row, int column);
    /// Digits into the cell that has the focus, then Enter.
    void type(const QString& text);
    void clickCell(const QString& name, int row, int column);
    [[nodiscard]] qint64 points(int team, qint64 criterion);

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<JudgedCamp> m_camp;
    std::unique_ptr<QSignalSpy> m_said;
    QWidget* m_tab = nullptr;
};

} // namespace kitcamp
