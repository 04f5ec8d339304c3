// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/randomsource.h"

#include <QDate>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

QString RandomSource::name()
{
    static const QStringList names{
        u"Li Wei"_s, u"曾丽"_s,    u"单 雄信"_s,      u"吕布"_s,   u"O'Brien \"Bob\""_s, u"Ａｄａ　Ｌ"_s,
        u"ESP32"_s,  u"示波器"_s,  u"Oscilloscope"_s, u"x"_s,      u"阿依古丽·买买提"_s, u"-- ; DROP TABLE"_s,
        u"Łukasz"_s, u"😀 board"_s, u"100%_done"_s,    u"Room 3"_s, u"机器人 Camp"_s,     u" spaced  out "_s};
    return pick(names);
}

QString RandomSource::number()
{
    static const QStringList heads{u"ESP32-"_s, u"PB"_s, u"0"_s, u"ＳＮ"_s, u"card:"_s};
    return pick(heads) + QString::number(below(60));
}

QString RandomSource::date()
{
    return QDate(2016, 1, 1).addDays(below(5000)).toString(Qt::ISODate);
}

} // namespace kitcamp::testkit
