// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnnames.h"

#include <algorithm>
#include <array>
#include <vector>

// Names of columns met in questionnaires, in exports of learning platforms and clouds, and on score sheets.
namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a service writes of a questionnaire that was sent in.
constexpr std::array<ColumnNames, 3> SubmissionNames{{
    {"submission_number"_L1,
     u"序号|编号|答卷编号|答题序号|答卷序号|response id|submission id|response number|respondent id", u"id"},
    {"submitted_at"_L1,
     u"提交答卷时间|结束答题时间|提交时间|答题时间|填写时间|时间戳记|时间戳|完成时间|timestamp|completion "
     u"time|submitted at|submission time|date submitted|submitted",
     u"报名时间|申请时间|applied at|applied on|application date"},
    {"submission_source"_L1, u"来源|答题来源|来源渠道|source|channel", u"来源详情|渠道"},
}};

constexpr std::array<ColumnNames, 15> DetailNames{{
    {"identity_number"_L1,
     u"身份证号|身份证号码|身份证|证件号|证件号码|身份证件号|身份证件号码|有效证件号码|身份证/"
     u"护照号|身份证或护照号码|"
     u"护照号|护照号码|identity number|id number|id card number|national id|passport number|passport no|id "
     u"or "
     u"passport number",
     u"证件|passport|id card"},
    {"identity_kind"_L1, u"证件类型|证件种类|identity kind|id type|document type", u""},
    {"car_plate"_L1, u"车牌|车牌号|车牌号码|自驾车牌号|car plate|license plate|number plate", u"plate"},
    {"shirt_size"_L1,
     u"衣服尺码|T恤尺码|T恤尺寸|文化衫尺码|营服尺码|服装尺码|尺码|衣服尺寸|衣服码数|shirt size|t-shirt "
     u"size|tshirt size",
     u"size|码数"},
    {"diet"_L1,
     u"饮食|饮食要求|饮食习惯|饮食需求|用餐要求|餐饮要求|是否清真|饮食禁忌|diet|dietary requirements|dietary "
     u"needs|meal preference",
     u"忌口|meals"},
    {"allergies"_L1, u"过敏|过敏史|过敏食物|食物过敏|过敏情况|allergies|allergy|food allergies", u"健康状况"},
    {"emergency_name"_L1,
     u"紧急联系人|紧急联系人姓名|emergency contact|emergency contact name|emergency name", u"家长姓名"},
    {"emergency_phone"_L1,
     u"紧急联系电话|紧急联系人电话|紧急联系人手机|紧急联系方式|紧急联系人联系方式|紧急联系人手机号|emergency "
     u"phone|emergency contact phone|emergency contact number|emergency number",
     u"家长电话"},
    {"emergency_relation"_L1,
     u"与紧急联系人关系|与紧急联系人的关系|紧急联系人关系|与本人关系|emergency "
     u"relation|relationship|relation to you",
     u"关系"},
    {"arrives"_L1,
     u"到达时间|抵达时间|到达日期|抵达日期|预计到达时间|报到时间|arrives|arrival|arrival time|arrival date",
     u""},
    {"arrives_by"_L1,
     u"到达车次|到达航班|到达车次/航班|抵达方式|到达方式|来程车次|arrives by|arrival flight|arrival "
     u"train",
     u"车次|航班|车次/航班|flight"},
    {"departs"_L1,
     u"离开时间|返程时间|离开日期|返程日期|预计离开时间|departs|departure|departure time|departure date",
     u""},
    {"departs_by"_L1, u"返程车次|返程航班|返程车次/航班|离开方式|departs by|departure flight|departure train",
     u""},
    {"needs_room"_L1,
     u"是否需要住宿|是否住宿|是否需要安排住宿|需要住宿|是否需要统一住宿|住宿|needs room|needs a "
     u"bed|accommodation needed|"
     u"need accommodation|accommodation",
     u"住宿需求"},
    {"insurance"_L1, u"保险|保险单号|保单号|保险号|insurance|insurance number|policy number", u""},
}};

constexpr std::array<ColumnNames, 4> ProgressNames{{
    {"module"_L1,
     u"模块|课程|课程名称|章节|章节名称|任务|任务点|学习内容|模块名称|module|module name|course|course "
     u"name|course "
     u"title|unit|lesson",
     u"标题|title|activity"},
    {"percent"_L1,
     u"进度|完成率|完成度|完成百分比|学习进度|任务完成率|完成情况|是否完成|完成状态|学习状态|progress|"
     u"completion|completion "
     u"rate|percent|percent complete|completed|status|completion status",
     u"状态|state"},
    {"score"_L1, u"成绩|得分|分数|测验成绩|score|grade|points", u"总分|mark"},
    {"as_of"_L1,
     u"更新时间|统计时间|最后学习时间|导出时间|as of|last access|last activity|updated at|exported at",
     u"时间|date|time"},
}};

constexpr std::array<ColumnNames, 6> AccountNames{{
    {"account"_L1,
     u"账号|帐号|账户|登录名|登录账号|用户名|子用户|子账号|IAM用户名|云账号|account|login|user "
     u"name|username|user|sub "
     u"account|iam user",
     u"账户名|id"},
    {"password"_L1, u"密码|初始密码|口令|登录密码|password|initial password|secret", u""},
    {"quota"_L1, u"配额|额度|算力配额|代金券|资源额度|卡时|quota|credit|budget|hours", u"数量|amount"},
    {"resource"_L1, u"云资源|资源|资源名称|平台|resource|platform|service", u""},
    {"team"_L1, u"队伍|小组|团队|组号|队号|小组名称|队名|team|group|team number|team name", u"组"},
    {"note"_L1, u"备注|说明|note|notes|remark|remarks|comment", u""},
}};

constexpr std::array<ColumnNames, 3> ScoreNames{{
    {"team"_L1,
     u"队伍|小组|团队|组号|队号|小组名称|队名|队伍名称|组别|team|group|team number|team name|team no",
     u"组|序号|编号|no|number|project"},
    {"judge"_L1, u"评委|评委姓名|评审|评审专家|专家|打分人|judge|judge name|reviewer|jury", u"姓名|name"},
    {"note"_L1, u"备注|评语|意见|点评|note|notes|remark|remarks|comment|comments", u""},
}};

constexpr std::array<ColumnNames, 6> ResultNames{{
    {"organization"_L1,
     u"学校|学校名称|所在学校|就读学校|参赛学校|单位|所在单位|高校|school|school "
     u"name|university|organization|organisation|institution|affiliation",
     u"college|组织"},
    {"team"_L1, u"队伍|小组|团队|组号|队号|小组名称|队名|队伍名称|team|group|team number|team name|team no",
     u"组"},
    {"points"_L1, u"得分|分数|成绩|总分|总成绩|最终得分|points|score|total|total points|total score|result",
     u"分|mark|marks"},
    {"given_rank"_L1, u"名次|排名|最终排名|总排名|rank|ranking|place|final rank|position", u"名|no"},
    {"award"_L1, u"奖项|获奖|获奖等级|奖级|奖励等级|获奖情况|award|prize|award level|medal|honour|honor",
     u"等级|level"},
    {"note"_L1, u"备注|说明|note|notes|remark|remarks|comment", u""},
}};

constexpr std::array<ColumnNames, 1> TokenNames{{
    {"token"_L1, u"匿名码|匿名代码|识别码|代号|个人代码|token|code|personal code|anonymous code", u"口令"},
}};

template <size_t N>
void append(std::vector<ColumnNames>& names, const std::array<ColumnNames, N>& more)
{
    names.insert(names.end(), more.begin(), more.end());
}

/// Of those that say who somebody is, all or those of \p wanted.
void appendPerson(std::vector<ColumnNames>& names, std::initializer_list<QLatin1StringView> unwanted,
                  std::initializer_list<QLatin1StringView> wanted = {})
{
    for (const ColumnNames& one : columnNames(ImportKind::Participants)) {
        const bool left = std::ranges::find(unwanted, one.field) != unwanted.end();
        const bool chosen = wanted.size() == 0 || std::ranges::find(wanted, one.field) != wanted.end();
        if (!left && chosen)
            names.push_back(one);
    }
}

void appendWho(std::vector<ColumnNames>& names, std::initializer_list<QLatin1StringView> unwanted = {})
{
    appendPerson(names, unwanted,
                 {"name"_L1, "first_name"_L1, "last_name"_L1, "student_number"_L1, "staff_number"_L1,
                  "login"_L1, "mail"_L1, "phone"_L1});
}

std::vector<ColumnNames> namesOf(ImportKind kind)
{
    std::vector<ColumnNames> names;
    switch (kind) {
    case ImportKind::Applications:
        appendPerson(names,
                     {"state"_L1, "role"_L1, "seat"_L1, "score"_L1, "applied_at"_L1, "login"_L1, "note"_L1,
                      "consent_on"_L1, "consent_purpose"_L1, "consent_version"_L1, "guardian"_L1,
                      "guardian_phone"_L1});
        append(names, DetailNames);
        append(names, SubmissionNames);
        break;
    case ImportKind::Progress:
        appendWho(names);
        append(names, ProgressNames);
        break;
    case ImportKind::CloudAccounts:
        append(names, AccountNames);
        appendWho(names, {"login"_L1});
        break;
    case ImportKind::JudgeScores:
        append(names, ScoreNames);
        break;
    case ImportKind::ContestResults:
        appendWho(names, {"login"_L1});
        append(names, ResultNames);
        break;
    default:
        appendWho(names, {"login"_L1});
        append(names, TokenNames);
        append(names, SubmissionNames);
    }
    return names;
}

} // namespace

std::span<const ColumnNames> campColumnNames(ImportKind kind)
{
    static const std::vector<ColumnNames> applications = namesOf(ImportKind::Applications);
    static const std::vector<ColumnNames> progress = namesOf(ImportKind::Progress);
    static const std::vector<ColumnNames> accounts = namesOf(ImportKind::CloudAccounts);
    static const std::vector<ColumnNames> scores = namesOf(ImportKind::JudgeScores);
    static const std::vector<ColumnNames> survey = namesOf(ImportKind::Survey);
    static const std::vector<ColumnNames> results = namesOf(ImportKind::ContestResults);
    switch (kind) {
    case ImportKind::Applications:
        return applications;
    case ImportKind::Progress:
        return progress;
    case ImportKind::CloudAccounts:
        return accounts;
    case ImportKind::JudgeScores:
        return scores;
    case ImportKind::Survey:
        return survey;
    case ImportKind::ContestResults:
        return results;
    default:
        return {};
    }
}

} // namespace kitcamp
