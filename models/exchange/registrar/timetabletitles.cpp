// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/teachingterm.h"
#include "models/exchange/registrar/timetableparts.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind a label and a colon.
QString behindLabel(const QString& text, const QString& labels)
{
    const QRegularExpression form(u"(?:%1)\\s*[:：]\\s*([^\\s,，;；:：]+)"_s.arg(labels),
                                  QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1);
}

QString termIn(const QString& title)
{
    static const QRegularExpression form(
        u"\\d{4}\\s*[-—–]\\s*\\d{4}\\s*(?:学年)?\\s*-?\\s*第?\\s*[123一二三]\\s*(?:学期)?"_s);
    const auto name = checkedTermName(form.match(title).captured());
    return name ? *name : QString();
}

/// "艾米的课表", "机电2401课表", "张三 学生个人课表": of a person or a class.
QString nameIn(const QString& title)
{
    static const QRegularExpression before(u"(\\S+)\\s+(?:学生|教师)?(?:个人)?课表"_s);
    static const QRegularExpression within(u"(?:学期|^|\\s)([^\\s学期]{2,20}?)(?:的)?课表"_s);
    static const QRegularExpression general(u"个人|学生|教师|班级|专业|推荐|理论|教室|学年|学期|[:：]"_s);
    for (const QRegularExpression* form : {&within, &before}) {
        const QString name = form->match(title).captured(1);
        if (!name.isEmpty() && !general.match(name).hasMatch())
            return name;
    }
    return {};
}

} // namespace

void readTitle(const QString& title, RegistrarTimetable& timetable, TimetableOwner& owner)
{
    static const QRegularExpression ofClass(u"\\d|班$"_s);
    if (const QString term = termIn(title); !term.isEmpty() && timetable.term.isEmpty())
        timetable.term = term;
    const auto keep = [](QString& value, const QString& found) {
        if (value.isEmpty())
            value = found;
    };
    keep(owner.number,
         behindLabel(title,
                     u"学号|工号|职工号|教工号|student (?:no\\.?|number|id)|staff (?:no\\.?|number|id)"_s));
    keep(owner.name, behindLabel(title, u"姓名|name"_s));
    keep(owner.className, behindLabel(title, u"班级|行政班|class"_s));
    const QString name = nameIn(title);
    keep(ofClass.match(name).hasMatch() ? owner.className : owner.name, name);
}

} // namespace kitcamp
