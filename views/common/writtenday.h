// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kitcamp {

/// A day as a person writes or pastes it, year first: 2023-12-31, 2023/12/31, 2023.12.31, 20231231 and
/// 2023年12月31日, in full-width digits too.
struct WrittenDay {
    enum class Form {
        NoDay, ///< empty, or something else
        NotInCalendar, ///< 2023-02-30
        Unfinished, ///< a day that another digit would make another one: 2023-12-3
        Whole,
    };

    [[nodiscard]] static WrittenDay read(const QString& text);

    Form form = Form::NoDay;
    QDate day; ///< valid where the form is Unfinished or Whole
};

} // namespace kitcamp
