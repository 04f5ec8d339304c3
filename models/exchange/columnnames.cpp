// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnnames.h"

#include <algorithm>
#include <array>
#include <vector>

// The names are those of lists and exports met in the world: registers of universities, Snipe-IT, form
// services. Case, spaces and punctuation do not count; translations do not belong here, names of columns do.
namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnNames, 26> PeopleNames{{
    {"name"_L1, u"姓名|学生姓名|中文姓名|真实姓名|name|full name|student name|chinese name|display name",
     u"名字|名称|人员|使用人|用户名称|person|participant|employee name|user"},
    {"latin_name"_L1,
     u"英文名|英文姓名|拼音|姓名拼音|拼音姓名|latin name|english name|pinyin|name in english|romanized name",
     u"外文名|护照姓名|passport name|name pinyin"},
    {"first_name"_L1, u"first name|given name|firstname|forename", u"名"},
    {"last_name"_L1, u"last name|family name|surname|lastname", u"姓|姓氏"},
    {"organization"_L1,
     u"学校|高校|院校|大学|所在学校|学校名称|单位|工作单位|所在单位|公司|机构|university|organization|"
     u"organisation|company|institution|"
     u"school name|university name|affiliation|employer|company name",
     u"组织|企业|college"},
    {"department"_L1,
     u"学院|院系|系|系部|部门|所在学院|学院名称|所属学院|院系名称|所属部门|系别|department|faculty|dept|"
     u"department name",
     u"school|单位部门|division|college|书院"},
    {"student_number"_L1,
     u"学号|学生学号|学生证号|student number|student id|student no|student no.|matriculation number|student "
     u"id number",
     u"学工号|编号|number|no|matric no|registration number"},
    {"staff_number"_L1,
     u"工号|职工号|教工号|教师工号|员工号|工资号|人员编号|employee number|employee no|employee no.|employee "
     u"num|employee id|"
     u"staff number|staff id|staff no|personnel number",
     u"学工号|badge number"},
    {"card"_L1,
     u"卡号|校园卡号|一卡通号|一卡通|物理卡号|门禁卡号|ic卡号|卡片号|card|card number|card no|card no.|card "
     u"id|card uid",
     u"校园卡|rfid|chip|uid|barcode|条码"},
    {"login"_L1,
     u"登录名|用户名|账号|帐号|登录账号|登录帐号|统一身份认证号|username|user name|login|login "
     u"name|account|user id",
     u"账户|netid|account name"},
    {"phone"_L1,
     u"手机|手机号|手机号码|电话|电话号码|联系电话|移动电话|联系手机|联系方式|phone|mobile|phone "
     u"number|mobile phone|mobile number|cell "
     u"phone|telephone|tel|cell",
     u"contact|contact number|办公电话"},
    {"mail"_L1,
     u"邮箱|电子邮箱|电子邮件|邮件|邮箱地址|邮件地址|email|e-mail|mail|email address|e-mail address|mail "
     u"address",
     u"联系邮箱|work email|school email"},
    {"wechat"_L1, u"微信|微信号|微信账号|wechat|wechat id|weixin|we chat|微信id", u"社交账号"},
    {"gender"_L1, u"性别|gender|sex", u""},
    {"major"_L1,
     u"专业|所学专业|专业名称|就读专业|major|academic major|programme|field of study|degree programme",
     u"program|专业方向|subject|course of study"},
    {"class_name"_L1, u"班级|行政班|班级名称|所在班级|教学班|class|class name|homeroom",
     u"班|section|group class"},
    {"degree_level"_L1,
     u"学历层次|培养层次|学历|层次|学生类别|学位|degree level|degree|level of study|study level|academic "
     u"level",
     u"level|类别|学生类型|年级层次|education"},
    {"entry_year"_L1,
     u"入学年份|入学年|年级|入学时间|入学日期|entry year|year of entry|enrolment year|enrollment "
     u"year|cohort|intake|admission year",
     u"grade|year|class of"},
    {"leaves_on"_L1,
     u"离校日期|离校时间|毕业日期|预计毕业时间|预计毕业日期|毕业时间|离职日期|leaves on|leaving date|end "
     u"date|graduation date|expected "
     u"graduation|date of leaving|valid until",
     u"有效期|到期日期|expiry date|expires|graduation"},
    {"group"_L1, u"分组|组别|用户组|人员组|借用组|group|groups|user group|borrower group",
     u"类别|人员类别|role|身份|category"},
    {"consent_on"_L1,
     u"同意日期|授权日期|知情同意日期|同意书日期|监护人同意日期|consent date|consent given on|consented "
     u"on|date of "
     u"consent|consent on",
     u"同意书|consent"},
    {"consent_purpose"_L1,
     u"同意事项|授权事项|同意用途|授权用途|同意范围|consent for|consent purpose|consent purposes|purpose of "
     u"consent|consents to",
     u"授权"},
    {"consent_version"_L1, u"同意书版本|授权书版本|consent version|version of the consent", u""},
    {"guardian"_L1, u"监护人|监护人姓名|法定监护人|guardian|guardian name|name of guardian|legal guardian",
     u"parent|parent name"},
    {"guardian_phone"_L1,
     u"监护人电话|监护人手机|监护人联系方式|guardian phone|phone of guardian|guardian mobile",
     u"parent phone"},
    {"note"_L1, u"备注|说明|附注|note|notes|remark|remarks|comment|comments", u"描述|description"},
}};

constexpr std::array<ColumnNames, 23> DeviceNames{{
    {"asset_tag"_L1,
     u"资产标签|资产标签号|标签号|设备编号|器材编号|条码|条形码|asset tag|tag|asset tag "
     u"number|barcode|equipment number|device id|device number",
     u"资产编号|资产号|固定资产编号|编号|asset number|asset no|asset id|inventory number|inventory "
     u"no|number|code"},
    {"other_number"_L1,
     u"学校资产编号|校资产编号|国资编号|其他编号|旧编号|other number|university asset number|university "
     u"tag|old number|second number",
     u"资产编号|资产号|固定资产编号|固定资产号|asset number|asset no|inventory number|inventory no"},
    {"name"_L1,
     u"名称|设备名称|资产名称|器材名称|仪器名称|物品名称|name|asset name|device name|equipment name|item "
     u"name",
     u"设备|器材|物品|item|device|asset|title"},
    {"model"_L1, u"型号|规格型号|型号规格|设备型号|型号名称|model|model name|asset model|device model",
     u"规格|型号及规格|product|product name"},
    {"model_number"_L1,
     u"型号编号|型号代码|厂商型号|产品型号|model number|model no|model no.|model code|part number|part "
     u"no|mpn",
     u"规格|sku|料号"},
    {"category"_L1,
     u"类别|分类|设备类别|资产类别|资产分类|设备分类|类型|category|asset category|device category",
     u"type|device type|asset type|种类|class"},
    {"maker"_L1, u"厂商|制造商|生产厂家|厂家|品牌|生产厂商|生产商|manufacturer|maker|brand|make",
     u"vendor|公司"},
    {"serial"_L1,
     u"序列号|出厂编号|出厂号|设备序列号|sn|sn号|sn码|机身号|serial|serial number|serial no|serial no.|s/n",
     u"机器码|imei"},
    {"owner"_L1,
     u"所有者|归属单位|所属单位|产权单位|所有单位|所属公司|owner|company|owned by|owning organization",
     u"单位|公司|学院|部门|department|organization|university"},
    {"place"_L1,
     u"存放地点|存放位置|位置|地点|存放地|放置地点|所在位置|房间|location|place|room|storage "
     u"location|default location",
     u"shelf|货架|building|site|教室|实验室"},
    {"purchased_on"_L1,
     u"购买日期|购置日期|采购日期|购入日期|购买时间|购置时间|入库日期|purchase date|purchased|date of "
     u"purchase|purchased on|date purchased|bought on",
     u"取得日期|acquisition date|date"},
    {"price"_L1,
     u"价格|单价|金额|购买价格|采购价|原值|单价元|价格元|金额元|资产原值|purchase cost|price|cost|unit "
     u"price|purchase price",
     u"总价|value|amount"},
    {"supplier"_L1, u"供应商|供货商|经销商|销售商|supplier|seller|dealer|vendor", u"来源|purchased from"},
    {"condition"_L1,
     u"状态|设备状态|使用状态|资产状态|现状|成色|condition|status|state|asset status|status label",
     u"完好情况|health"},
    {"note"_L1, u"备注|说明|附注|设备备注|note|notes|asset notes|remark|remarks|comment|comments",
     u"描述|description|用途"},
    {"checked_out_to"_L1,
     u"借用人|借用人姓名|领用人|使用人|借出给|当前借用人|checked out to|borrower|borrowed by|checked out to "
     u"name|checked out to full name|assigned to|lent to|borrower name",
     u"保管人|姓名|user|holder|custodian|full name"},
    {"checked_out_first_name"_L1, u"checked out to first name|assigned to first name|borrower first name",
     u"first name"},
    {"checked_out_last_name"_L1, u"checked out to last name|assigned to last name|borrower last name",
     u"last name"},
    {"checked_out_login"_L1,
     u"checked out to username|checked out to user name|assigned to username|borrower "
     u"username|借用人账号|借用人登录名|借用人用户名",
     u"username|user name|login|登录名|用户名|账号"},
    {"checked_out_mail"_L1, u"checked out to email|assigned to email|borrower email|借用人邮箱|借用人邮件",
     u"email|邮箱|mail|电子邮箱"},
    {"checked_out_number"_L1,
     u"checked out to employee number|checked out to number|borrower number|borrower id|assigned to employee "
     u"number|借用人学号|借用人工号|借用人编号|借用人学工号",
     u"学号|工号|student number|student id|employee number|employee no"},
    {"checked_out_on"_L1,
     u"借出日期|借用日期|借出时间|借用时间|领用日期|checkout date|check out date|last checkout|checked out "
     u"on|lent on|lent at|loan date",
     u"开始日期|start date|from"},
    {"due"_L1,
     u"应还日期|应还时间|归还期限|到期日|预计归还日期|预计归还时间|due|due date|expected checkin|expected "
     u"checkin date|expected return|expected return date|return by|due back",
     u"到期日期|截止日期|end date"},
}};

constexpr std::array<ColumnNames, 12> LoanNames{{
    {"asset_tag"_L1,
     u"资产标签|资产标签号|标签号|设备编号|器材编号|资产编号|资产号|条码|条形码|asset tag|tag|asset "
     u"number|barcode|device number|device id|equipment number",
     u"编号|设备|器材|物品编号|asset|device|item|item number|number|serial number|序列号"},
    {"borrower_number"_L1,
     u"学号|工号|学工号|借用人学号|借用人工号|借用人编号|借用人学工号|borrower number|borrower id|student "
     u"number|student id|student no|employee number|employee no|staff number|person number",
     u"证件号|人员编号|user id"},
    {"borrower_card"_L1, u"卡号|借用人卡号|校园卡号|一卡通号|borrower card|card|card number|card no",
     u"一卡通|校园卡"},
    {"borrower_login"_L1,
     u"登录名|用户名|账号|借用人账号|borrower username|borrower login|username|user name|login|checked out "
     u"to username",
     u"帐号|account"},
    {"borrower_mail"_L1,
     u"邮箱|借用人邮箱|电子邮箱|borrower email|borrower mail|email|e-mail|mail|email address|checked out to "
     u"email",
     u"邮件"},
    {"borrower_name"_L1,
     u"借用人|借用人姓名|姓名|借用者|领用人|学生姓名|borrower|borrower name|borrowed by|name|full "
     u"name|student name|checked out to|lent to",
     u"使用人|名字|person|user|patron"},
    {"borrower_first_name"_L1, u"borrower first name|checked out to first name|first name", u""},
    {"borrower_last_name"_L1, u"borrower last name|checked out to last name|last name", u""},
    {"lent_at"_L1,
     u"借出日期|借出时间|借用日期|借用时间|领用日期|借出|借用|lent at|lent on|loan date|checkout date|check "
     u"out date|checked out|borrowed at|borrowed on|issue date|date out|out",
     u"日期|时间|开始日期|开始时间|date|from|start|start date"},
    {"due"_L1,
     u"应还日期|应还时间|归还期限|预计归还日期|预计归还时间|到期日|due|due date|due at|expected "
     u"return|expected return date|expected checkin|return by|due back",
     u"截止日期|到期日期|到期时间|until|end|end date|结束日期|结束时间"},
    {"returned_at"_L1,
     u"归还日期|归还时间|实际归还日期|实际归还时间|还回日期|还回时间|归还|returned at|returned on|return "
     u"date|returned|checkin date|check in date|checked in|date in|date returned|actual return",
     u"还|in|back"},
    {"note"_L1, u"备注|说明|附注|用途|借用用途|note|notes|remark|remarks|comment|comments|purpose",
     u"描述|description"},
}};

/// What an enrolment list says beside who somebody is.
constexpr std::array<ColumnNames, 5> EnrolmentNames{{
    {"state"_L1,
     u"状态|报名状态|录取状态|审核状态|选课状态|录取结果|state|status|application status|enrolment "
     u"status|enrollment status",
     u"结果|result|decision"},
    {"role"_L1, u"角色|参与角色|参加身份|role|participant role", u"身份|capacity"},
    {"seat"_L1, u"参与方式|参加方式|上课方式|听课方式|seat|attendance mode|participation mode",
     u"线上线下|方式|mode"},
    {"applied_at"_L1,
     u"报名时间|报名日期|申请时间|申请日期|选课时间|提交时间|提交答卷时间|applied at|applied "
     u"on|application date|submitted at|submission time|timestamp|registered at",
     u"时间|time|date"},
    {"score"_L1, u"成绩|总评|总评成绩|总成绩|期末成绩|分数|得分|score|final score|mark|final mark|points",
     u"总分|grade|最终得分|result"},
}};

/// Fields of people that say nothing about a roster.
constexpr std::array<QLatin1StringView, 3> NotOfEnrolments{"leaves_on"_L1, "group"_L1, "card"_L1};

std::vector<ColumnNames> participantNames()
{
    std::vector<ColumnNames> names;
    for (const ColumnNames& one : PeopleNames) {
        if (std::ranges::find(NotOfEnrolments, one.field) == NotOfEnrolments.end())
            names.push_back(one);
    }
    names.insert(names.end() - 1, EnrolmentNames.begin(), EnrolmentNames.end()); // before the note
    return names;
}

} // namespace

std::span<const ColumnNames> columnNames(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return PeopleNames;
    case ImportKind::Devices:
        return DeviceNames;
    case ImportKind::Loans:
        return LoanNames;
    case ImportKind::Participants: {
        static const std::vector<ColumnNames> names = participantNames();
        return names;
    }
    case ImportKind::Applications:
    case ImportKind::Progress:
    case ImportKind::CloudAccounts:
    case ImportKind::JudgeScores:
    case ImportKind::Survey:
    case ImportKind::ContestResults:
        return campColumnNames(kind);
    }
    return {};
}

} // namespace kitcamp
