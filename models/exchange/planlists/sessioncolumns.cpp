// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlists/sessioncolumns.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/exchange/registrar/foldedtext.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionColumns)
};

struct FieldNames {
    SessionField field;
    const char16_t* word; ///< on the command line
    const char16_t* heads; ///< in the files of others, divided by |
};

constexpr FieldNames fieldNames[] = {
    {SessionField::Activity, u"activity", u"activity|class|course|活动|班级|班|课程|课程名称|活动名称"},
    {SessionField::Date, u"date", u"date|day|日期|上课日期"},
    {SessionField::Start, u"start", u"start|starts|begin|from|start time|开始|开始时间|起始时间"},
    {SessionField::End, u"end", u"end|ends|until|to|end time|结束|结束时间"},
    {SessionField::Minutes, u"minutes", u"minutes|length|length (minutes)|duration|时长|分钟|时长（分钟）"},
    {SessionField::Periods, u"periods", u"period|periods|节次|节|上课节次"},
    {SessionField::Room, u"room", u"room|place|location|教室|地点|上课地点"},
    {SessionField::Title, u"title", u"title|topic|subject|标题|主题|内容"},
    {SessionField::Kind, u"kind", u"kind|type|类型|形式"},
    {SessionField::Staff, u"staff", u"staff|teacher|teachers|lecturer|教师|任课教师|老师|授课教师|人员"},
    {SessionField::Link, u"link", u"link|online link|url|meeting|链接|会议链接|线上链接"},
    {SessionField::Note, u"note", u"note|notes|remark|备注"},
};

QString folded(const QString& head)
{
    return foldedForScan(head).simplified().toLower();
}

} // namespace

SessionColumns sessionColumns(const QStringList& heads)
{
    SessionColumns columns;
    for (int i = 0; i < int(heads.size()); ++i) {
        for (const FieldNames& names : fieldNames) {
            QStringList known = QString::fromUtf16(names.heads).split(u'|');
            known << sessionFieldTitle(names.field);
            const bool fits = std::ranges::any_of(
                known, [&](const QString& name) { return folded(name) == folded(heads[i]); });
            if (fits && !columns.contains(names.field))
                columns.insert(names.field, i);
        }
    }
    return columns;
}

QString sessionFieldTitle(SessionField field)
{
    switch (field) {
    case SessionField::Activity:
        return ColumnWords::tr("Activity");
    case SessionField::Date:
        return ColumnWords::tr("Date");
    case SessionField::Start:
        return ColumnWords::tr("Start", "time of day");
    case SessionField::End:
        return ColumnWords::tr("End", "time of day");
    case SessionField::Minutes:
        return ColumnWords::tr("Minutes");
    case SessionField::Periods:
        return ColumnWords::tr("Periods");
    case SessionField::Room:
        return ColumnWords::tr("Room");
    case SessionField::Title:
        return ColumnWords::tr("Title");
    case SessionField::Kind:
        return ColumnWords::tr("Kind");
    case SessionField::Staff:
        return ColumnWords::tr("Teachers");
    case SessionField::Link:
        return ColumnWords::tr("Link");
    case SessionField::Note:
        return ColumnWords::tr("Note");
    }
    return {};
}

std::optional<SessionField> sessionFieldOf(const QString& word)
{
    for (const FieldNames& names : fieldNames) {
        if (QString::fromUtf16(names.word) == word)
            return names.field;
    }
    return std::nullopt;
}

QStringList sessionFieldWords()
{
    QStringList words;
    for (const FieldNames& names : fieldNames)
        words << QString::fromUtf16(names.word);
    return words;
}

QString sessionKindOf(const QString& text)
{
    static const QList<std::pair<QString, QStringList>> kinds{
        {u"theory"_s, {u"theory"_s, u"lecture"_s, u"理论"_s, u"理论课"_s, u"讲授"_s}},
        {u"practice"_s, {u"practice"_s, u"lab"_s, u"实践"_s, u"实验"_s, u"实训"_s, u"实验课"_s}},
        {u"project"_s, {u"project"_s, u"project work"_s, u"项目"_s}},
        {u"online"_s, {u"online"_s, u"online session"_s, u"线上"_s, u"在线"_s}},
        {u"exam"_s, {u"exam"_s, u"test"_s, u"考试"_s, u"考核"_s}},
        {u"ceremony"_s, {u"ceremony"_s, u"典礼"_s, u"仪式"_s, u"开幕"_s, u"闭幕"_s, u"答辩"_s}},
    };
    const QString wanted = folded(text);
    for (const auto& [kind, words] : kinds) { // as an export in today's language writes it
        if (folded(sessionKindTitle(kind)) == wanted)
            return kind;
    }
    for (const auto& [kind, words] : kinds) {
        if (words.contains(wanted))
            return kind;
    }
    return {};
}

} // namespace kitcamp
