// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/listwords.h"

#include <QHash>

// Words of lists that universities and other programs write; translations do not belong here.
namespace kitcamp {

using namespace Qt::StringLiterals;

QString genderOf(const QString& written)
{
    static const QHash<QString, QString> words{
        {u"f"_s, u"f"_s},      {u"female"_s, u"f"_s}, {u"女"_s, u"f"_s},    {u"w"_s, u"f"_s},
        {u"woman"_s, u"f"_s},  {u"m"_s, u"m"_s},      {u"male"_s, u"m"_s},  {u"男"_s, u"m"_s},
        {u"man"_s, u"m"_s},    {u"x"_s, u"x"_s},      {u"other"_s, u"x"_s}, {u"其他"_s, u"x"_s},
        {u"diverse"_s, u"x"_s}};
    return words.value(written.toCaseFolded());
}

QString degreeLevelOf(const QString& written)
{
    static const QHash<QString, QString> words{
        {u"本科"_s, u"bachelor"_s},     {u"本科生"_s, u"bachelor"_s},
        {u"bachelor"_s, u"bachelor"_s}, {u"undergraduate"_s, u"bachelor"_s},
        {u"硕士"_s, u"master"_s},       {u"硕士研究生"_s, u"master"_s},
        {u"master"_s, u"master"_s},     {u"postgraduate"_s, u"master"_s},
        {u"研究生"_s, u"master"_s},     {u"博士"_s, u"doctor"_s},
        {u"博士研究生"_s, u"doctor"_s}, {u"phd"_s, u"doctor"_s},
        {u"doctor"_s, u"doctor"_s},     {u"doctoral"_s, u"doctor"_s},
        {u"中学"_s, u"school"_s},       {u"高中"_s, u"school"_s},
        {u"school"_s, u"school"_s},     {u"pupil"_s, u"school"_s},
        {u"教师"_s, u"staff"_s},        {u"教职工"_s, u"staff"_s},
        {u"staff"_s, u"staff"_s},       {u"teacher"_s, u"staff"_s}};
    return words.value(written.toCaseFolded());
}

QString conditionOf(const QString& written)
{
    static const QHash<QString, QString> words{{u"broken"_s, u"broken"_s},
                                               {u"损坏"_s, u"broken"_s},
                                               {u"维修"_s, u"broken"_s},
                                               {u"维修中"_s, u"broken"_s},
                                               {u"out for repair"_s, u"broken"_s},
                                               {u"out for diagnostics"_s, u"broken"_s},
                                               {u"broken - not fixable"_s, u"broken"_s},
                                               {u"lost"_s, u"lost"_s},
                                               {u"lost/stolen"_s, u"lost"_s},
                                               {u"丢失"_s, u"lost"_s},
                                               {u"archived"_s, u"withdrawn"_s},
                                               {u"报废"_s, u"withdrawn"_s},
                                               {u"withdrawn"_s, u"withdrawn"_s},
                                               {u"retired"_s, u"withdrawn"_s},
                                               {u"good"_s, u"good"_s},
                                               {u"完好"_s, u"good"_s},
                                               {u"正常"_s, u"good"_s},
                                               {u"在库"_s, u"good"_s},
                                               {u"在用"_s, u"good"_s},
                                               {u"ready to deploy"_s, u"good"_s},
                                               {u"deployed"_s, u"good"_s},
                                               {u"worn"_s, u"worn"_s},
                                               {u"旧"_s, u"worn"_s}};
    return words.value(written.simplified().toCaseFolded());
}

namespace {

/// Each group: what the file stores, and the words for it divided by |.
QHash<QString, QString> meaningsOf(std::initializer_list<std::pair<const char16_t*, const char16_t*>> groups)
{
    QHash<QString, QString> words;
    for (const auto& [stored, written] : groups) {
        words.insert(QString::fromUtf16(stored), QString::fromUtf16(stored));
        for (const QString& word : QString::fromUtf16(written).split(u'|'))
            words.insert(word, QString::fromUtf16(stored));
    }
    return words;
}

} // namespace

QString participationStateOf(const QString& written)
{
    static const QHash<QString, QString> words = meaningsOf(
        {{u"nominated", u"提名|推荐|已推荐|提名中|recommended"},
         {u"applied", u"报名|已报名|申请|已申请|待审核|审核中|待定|待录取|pending|registered|submitted"},
         {u"waiting", u"候补|候补中|等候|等待|waiting list|waitlist|waitlisted|on the waiting list"},
         {u"offered", u"待确认|拟录取|预录取|seat offered|offer"},
         {u"confirmed",
          u"录取|已录取|确认|已确认|选中|已选|已选课|选课成功|参加|通过|审核通过|在读|正常|accepted|"
          u"admitted|enrolled|approved|yes|是"},
         {u"declined",
          u"未录取|不录取|落选|拒绝|审核不通过|不通过|rejected|declined by us|not accepted|否|no"},
         {u"withdrawn",
          u"退出|已退出|放弃|退选|退课|已退课|取消|取消报名|withdrew|cancelled|canceled|dropped"},
         {u"no_show", u"未到|缺席|未参加|no show|no-show|absent"},
         {u"completed", u"完成|已完成|结业|已结业|合格|complete|passed"},
         {u"not_completed", u"未完成|未结业|不合格|not completed|incomplete|failed"}});
    return words.value(written.simplified().toCaseFolded());
}

QString participationRoleOf(const QString& written)
{
    static const QHash<QString, QString> words = meaningsOf(
        {{u"student", u"学生|学员|营员|选手|队员|本科生|研究生|participant|pupil|member"},
         {u"accompanying", u"带队|带队老师|带队教师|领队|领队老师|随行教师|accompanying teacher|team leader"},
         {u"teacher", u"教师|老师|讲师|授课教师|任课教师|lecturer|instructor"},
         {u"mentor", u"导师|指导教师|指导老师|coach|advisor|tutor"},
         {u"engineer", u"工程师|企业工程师"},
         {u"assistant", u"助教|助理|志愿者|teaching assistant|volunteer|ta"},
         {u"judge", u"评委|裁判|专家|评审|jury|referee"}});
    return words.value(written.simplified().toCaseFolded());
}

QString seatOf(const QString& written)
{
    static const QHash<QString, QString> words =
        meaningsOf({{u"site", u"线下|现场|到场|教室|on site|onsite|on-site|in person|classroom|offline"},
                    {u"online", u"线上|在线|远程|网络|remote|on-line|virtual"},
                    {u"either", u"均可|都可以|线上线下均可|线上或线下|both|any|on site or online"}});
    return words.value(written.simplified().toCaseFolded());
}

} // namespace kitcamp
