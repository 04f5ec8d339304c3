// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/settings/screenroom.h"
#include "views/figures/figurespage.h"

namespace kitcamp {

/// A small centre on 10 March 2026: camps of 2024 and 2026, a class of 2025, students of three universities.
class FigureRoom
{
public:
    /// \p filled: false: nothing in it yet.
    explicit FigureRoom(bool filled = true, QSize size = {856, 646});

    ScreenRoom room;
    QStringList shownObjects; ///< "person 42"
    QStringList shownPages;
    qint64 river = 0;
    qint64 lake = 0;
    qint64 course = 0;
    qint64 camp2024 = 0; ///< two students, of River and Lake
    qint64 camp2026 = 0; ///< three students, all of River and Lake; one declined
    qint64 class2025 = 0; ///< two students, elective

    [[nodiscard]] Store& store() { return room.store(); }
    [[nodiscard]] QWidget* window() { return room.window(); }
    [[nodiscard]] FiguresPage& page() { return *m_page; }
    void open();
    void settle(); ///< until all is answered
    qint64 add(const char* table, const QJsonObject& values) { return room.centre.add(table, values); }
    qint64 addStudent(const QString& name, qint64 organization);
    qint64 join(qint64 person, qint64 activity, const QString& state = QStringLiteral("confirmed"));
    /// What a tile reads: number and note.
    [[nodiscard]] QString tile(const QString& key);
    /// The first column of the list behind the figure.
    [[nodiscard]] QStringList drilled();
    void chooseFrom(const QString& button, const QString& action);
    [[nodiscard]] qint64 count(const char* sql) { return room.count(sql); }

private:
    void fill();
    qint64 addActivity(const QString& kind, const QString& name, const QString& from, const QString& until);

    FiguresPage* m_page = nullptr;
};

} // namespace kitcamp
