// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/settings/screenroom.h"
#include "views/courses/coursespage.h"

#include <QTableView>

namespace kitcamp {

/// The page Courses over a small centre, Tuesday 2026-03-10: a term from 2026-03-02, a course with a class of
/// two seats, students of two schools.
class CourseScreen
{
public:
    explicit CourseScreen(QSize size = {1112, 746});

    ScreenRoom room;
    QStringList shownObjects; ///< "session 42"

    void open();
    [[nodiscard]] CoursesPage* page() { return m_page; }
    /// Opens the class on a tab by its key.
    void openClass(const QString& tab);
    qint64 addStudent(const QString& name, const QJsonObject& more = {});
    /// Puts somebody onto the roster of the class; the participation.
    qint64 enrol(qint64 person, const QString& state, const QString& role = QStringLiteral("student"));
    [[nodiscard]] QString state(qint64 participation);
    /// The list that is to be seen.
    [[nodiscard]] QTableView* table();
    /// The texts of a column of it, from top to bottom.
    [[nodiscard]] QStringList texts(const QString& columnKey);
    void clickRow(const QString& text, Qt::KeyboardModifiers held = {});
    /// As from the context menu of the list; fails where the action is missing or not enabled.
    void trigger(const QString& action);
    /// A key for what has the focus in the list.
    void key(Qt::Key key, Qt::KeyboardModifiers held = {});
    /// From now on that table of the file cannot be read; nothing may refer to it.
    void breakTable(const QString& table);
    [[nodiscard]] QString said() { return saidIn(m_page); }
    void waitForRows(int rows);

    qint64 school = 0; ///< 机械学院 of 测试大学
    qint64 university = 0;
    qint64 term = 0;
    qint64 course = 0; ///< 物联网 / IoT, with a teacher
    qint64 teacher = 0;
    qint64 activity = 0; ///< its class, published, two seats on site
    qint64 roomOne = 0;

private:
    CoursesPage* m_page = nullptr;
};

} // namespace kitcamp
