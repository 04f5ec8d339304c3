// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/teams/teamsroom.h"

#include "models/activities/camprecords/campdomain.h"
#include "models/activities/roster/rosteractions.h"
#include "tests/common/strictwarnings.h"
#include "tests/testkit/verify.h"

#include <QMenu>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

void TeamsRoom::close()
{
    m_said.reset();
    m_room.reset();
}

void TeamsRoom::make(int students, int universities, int teams, int size)
{
    failOnWarnings();
    m_said.reset();
    m_room = std::make_unique<ScreenRoom>(QSize(1084, 700));
    registerCamps(m_room->centre.domain());
    registerTeams(m_room->centre.domain());
    m_camp = TeamsCamp::make(
        [this](const QString& table, const QJsonObject& values) {
            return m_room->centre.add(qPrintable(table), values);
        },
        students, universities);
    if (teams > 0) {
        const FormTeams form = dealt(m_room->store(), m_camp, teams, u"Variant A"_s, campRules(m_camp, size));
        m_plan = form.plan;
        VERIFY_DONE(m_room->store().perform(form));
    }
    m_tab = new TeamsTab(m_room->workplace(), m_room->window());
    m_said = std::make_unique<QSignalSpy>(m_tab, &TeamsTab::said);
    m_tab->showActivity(m_camp.activity);
    m_room->show(m_tab);
    m_tab->arrive();
}

BoardPlace TeamsRoom::placeOf(qint64 participation)
{
    const BoardLayout& layout = board()->boardLayout();
    for (int card = 0; card <= layout.trayIndex(); ++card) {
        for (int row = 0; row < layout.rows(card); ++row) {
            if (member(card, row) == participation)
                return {card, row};
        }
    }
    return {};
}

qint64 TeamsRoom::member(int card, int row)
{
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, centre({card, row}));
    return board()->currentStudent();
}

void TeamsRoom::pressAndPull(QPoint from, QPoint to)
{
    QWidget* viewport = board()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(12, 4));
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
}

void TeamsRoom::drag(QPoint from, QPoint to)
{
    pressAndPull(from, to);
    QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, to);
}

qint64 TeamsRoom::teamOf(qint64 participation)
{
    const auto place = standingPlace(m_room->store().reader(), m_plan, participation);
    return place ? place->team : -1;
}

qint64 TeamsRoom::teamOfCard(int card)
{
    const auto team = m_room->store().reader().integer("SELECT id FROM team WHERE number=?", card + 1);
    return team ? team->value_or(0) : -1;
}

void TeamsRoom::chooseIn(const QString& button, const QString& action)
{
    auto* menu = seen<QPushButton>(m_tab, button)->menu();
    QVERIFY(menu);
    menu->popup(m_room->window()->mapToGlobal(QPoint(40, 60)));
    QTRY_VERIFY(menu->isVisible());
    auto* wanted = menu->findChild<QAction*>(action);
    QVERIFY2(wanted, qPrintable(action));
    QVERIFY2(wanted->isEnabled(), qPrintable(action));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
}

void TeamsRoom::withdraw(qint64 participation)
{
    LeaveRoster leave;
    leave.activity = m_camp.activity;
    leave.participations = {participation};
    leave.state = u"withdrawn"_s;
    leave.at = m_room->store().clock().now();
    VERIFY_DONE(m_room->store().perform(leave));
}

void TeamsRoom::addAnswer(qint64 student, qint64 question, const QString& value)
{
    m_room->centre.add("answer",
                       {{u"participation"_s, QString::number(student)},
                        {u"question"_s, QString::number(question)},
                        {u"value"_s, value}});
}

QStringList cutHere(const QWidget& root)
{
    QStringList cut = cutTexts(root);
    cut.removeAll(QString());
    return cut;
}

} // namespace kitcamp
