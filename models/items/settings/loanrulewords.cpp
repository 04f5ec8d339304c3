// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settings/loanrulewords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RuleWords)
};

QString amount(const LoanRule& rule, const QString& category)
{
    if (!rule.maxItems)
        return category.isEmpty() ? RuleWords::tr("as many things as they like")
                                  : RuleWords::tr("as many things of %1 as they like").arg(category);
    const int items = *rule.maxItems;
    return category.isEmpty() ? RuleWords::tr("%n thing(s)", nullptr, items)
                              : RuleWords::tr("%n thing(s) of %1", nullptr, items).arg(category);
}

QString period(const LoanRule& rule)
{
    if (rule.loanHours > 0)
        return RuleWords::tr("for %n hour(s)", nullptr, rule.loanHours);
    return rule.loanDays > 0 ? RuleWords::tr("for %n day(s)", nullptr, rule.loanDays)
                             : RuleWords::tr("until closing time");
}

QString renewals(const LoanRule& rule)
{
    if (rule.maxRenewals <= 0)
        return RuleWords::tr("not renewed");
    const QString times = rule.maxRenewals == 1
        ? RuleWords::tr("renewed once")
        : RuleWords::tr("renewed %n time(s)", nullptr, rule.maxRenewals);
    const bool asLong = rule.renewalDays == 0 || (rule.loanHours == 0 && rule.renewalDays == rule.loanDays);
    return asLong ? times
                  : RuleWords::tr("%1 for %2", "%1: renewed once, %2: 7 more days")
                        .arg(times, RuleWords::tr("%n more day(s)", nullptr, rule.renewalDays));
}

} // namespace

QString loanRuleSentence(const LoanRule& rule, const QString& group, const QString& category)
{
    const QString who = group.isEmpty() ? RuleWords::tr("Everyone") : group;
    if (rule.maxItems && *rule.maxItems == 0)
        return category.isEmpty() ? RuleWords::tr("%1 may borrow nothing.").arg(who)
                                  : RuleWords::tr("%1 may borrow nothing of %2.").arg(who, category);
    return RuleWords::tr("%1 may have %2 %3, %4.",
                         "%1: Students, %2: 3 things of Boards, %3: for 14 days, %4: renewed once")
        .arg(who, amount(rule, category), period(rule), renewals(rule));
}

QString defaultRuleSentence()
{
    return loanRuleSentence(LoanRule{}, RuleWords::tr("Whoever no rule fits"), {});
}

LoanRule loanRuleOf(const QJsonObject& values)
{
    const auto number = [&](QLatin1StringView column) { return values.value(column).toString().toInt(); };
    LoanRule rule;
    const QString items = values.value("max_items"_L1).toString();
    rule.maxItems = items.isEmpty() ? std::nullopt : std::optional(items.toInt());
    rule.loanDays = number("loan_days"_L1);
    rule.loanHours = number("loan_hours"_L1);
    rule.maxRenewals = number("max_renewals"_L1);
    rule.renewalDays = number("renewal_days"_L1);
    return rule;
}

QString loanRuleSentence(Store& store, const QJsonObject& values)
{
    const auto name = [&](const QString& table) {
        const qint64 id = values.value(table).toString().toLongLong();
        return id == 0 ? QString() : store.naming().name(table, id);
    };
    return loanRuleSentence(loanRuleOf(values), name(u"borrower_group"_s), name(u"category"_s));
}

} // namespace kitcamp
