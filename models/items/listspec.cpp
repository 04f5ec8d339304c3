// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/listspec.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

int ListSpec::columnOf(const QString& key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ListColumn& column) { return column.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const FilterChip* ListSpec::chip(const QString& key) const
{
    const auto found =
        std::find_if(chips.begin(), chips.end(), [&](const FilterChip& chip) { return chip.key == key; });
    return found == chips.end() ? nullptr : &*found;
}

QString shownNameSql(const QString& alias)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return u"CASE WHEN %1.%2<>'' THEN %1.%2 ELSE %1.%3 END"_s.arg(alias, chinese ? u"name"_s : u"name_en"_s,
                                                                  chinese ? u"name_en"_s : u"name"_s);
}

} // namespace kitcamp
