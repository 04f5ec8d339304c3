// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace kitcamp {

/// Of a name in Chinese and one in English the one for the language of the window, the other where that is
/// empty.
[[nodiscard]] inline QString shownName(const QString& name, const QString& nameEn)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString& first = chinese ? name : nameEn;
    return first.isEmpty() ? (chinese ? nameEn : name) : first;
}

} // namespace kitcamp
