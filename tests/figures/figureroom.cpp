// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/figures/figureroom.h"

#include "models/activities/camprecords/campdomain.h"
#include "models/activities/honours/honoursdomain.h"
#include "views/figures/valuetile.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

FigureRoom::FigureRoom(bool filled, QSize size)
    : room(size)
{
    registerCamps(room.centre.domain());
    registerHonours(room.centre.domain());
    room.workplace().showObject = [this](const QString& table, qint64 id) {
        shownObjects << u"%1 %2"_s.arg(table).arg(id);
    };
    room.workplace().showPage = [this](const QString& page) { shownPages << page; };
    if (filled)
        fill();
}

void FigureRoom::fill()
{
    const auto university = [this](const QString& name) {
        return add("organization", {{u"name"_s, name}, {u"kind"_s, u"university"_s}});
    };
    river = university(u"River University"_s);
    lake = university(u"Lake University"_s);
    course = add("course", {{u"name"_s, u"IoT Inside Out"_s}});
    camp2024 = addActivity(u"camp"_s, u"Summer Camp 2024"_s, u"2024-08-20"_s, u"2024-08-23"_s);
    camp2026 = addActivity(u"camp"_s, u"Winter Camp 2026"_s, u"2026-01-20"_s, u"2026-01-23"_s);
    class2025 = addActivity(u"class"_s, u"IoT, autumn"_s, u"2025-09-10"_s, u"2025-12-20"_s);
    const qint64 anna = addStudent(u"Anna River"_s, river);
    const qint64 ben = addStudent(u"Ben River"_s, river);
    const qint64 cora = addStudent(u"Cora Lake"_s, lake);
    const qint64 dan = addStudent(u"Dan Lake"_s, lake);
    join(anna, camp2024, u"completed"_s);
    join(cora, camp2024, u"completed"_s);
    for (const qint64 person : {anna, ben, cora})
        join(person, camp2026);
    join(dan, camp2026, u"declined"_s);
    join(anna, class2025);
    join(dan, class2025);
}

qint64 FigureRoom::addActivity(const QString& kind, const QString& name, const QString& from,
                               const QString& until)
{
    QJsonObject values{{u"kind"_s, kind},
                       {u"name"_s, name},
                       {u"state"_s, u"published"_s},
                       {u"starts_on"_s, from},
                       {u"ends_on"_s, until}};
    if (kind == "class"_L1) {
        values.insert(u"course"_s, QString::number(course));
        values.insert(u"form"_s, u"elective"_s);
    }
    return add("activity", values);
}

qint64 FigureRoom::addStudent(const QString& name, qint64 organization)
{
    return add("person", {{u"name"_s, name}, {u"organization"_s, QString::number(organization)}});
}

qint64 FigureRoom::join(qint64 person, qint64 activity, const QString& state)
{
    return add("participation",
               {{u"activity"_s, QString::number(activity)},
                {u"person"_s, QString::number(person)},
                {u"state"_s, state}});
}

void FigureRoom::open()
{
    m_page = new FiguresPage(room.workplace(), window());
    room.show(m_page);
    m_page->arrive();
    settle();
}

void FigureRoom::settle()
{
    QTRY_VERIFY(m_page->isSettled());
    QCoreApplication::processEvents();
}

QString FigureRoom::tile(const QString& key)
{
    const auto* found = seen<ValueTile>(window(), u"block_"_s + key);
    return found ? (found->figure() + u' ' + found->note()).trimmed() : u"(not to be seen)"_s;
}

QStringList FigureRoom::drilled()
{
    const auto* view = seen<QTableView>(window(), u"drillRows"_s);
    QStringList texts;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, 0).data().toString();
    return texts;
}

void FigureRoom::chooseFrom(const QString& button, const QString& action)
{
    auto* found = seen<QPushButton>(window(), button);
    QVERIFY2(found && found->isEnabled() && found->menu(), qPrintable(button));
    Q_EMIT found->menu()->aboutToShow(); // the menus fill themselves
    auto* chosen = found->menu()->findChild<QAction*>(action);
    QVERIFY2(chosen && chosen->isEnabled(), qPrintable(action));
    chosen->trigger();
}

} // namespace kitcamp
