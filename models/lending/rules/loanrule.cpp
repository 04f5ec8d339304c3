// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/loanrule.h"

#include <QCoreApplication>

#include <limits>
#include <tuple>

namespace kitcamp {

namespace {

constexpr int mostDays = 3660;
constexpr int mostHours = 24 * 366;
constexpr int mostCount = 100000;

bool within(int value, int most)
{
    return value >= 0 && value <= most;
}

/// Greater is better; the id last and turned round.
auto merit(const LoanRule& rule)
{
    const qint64 loan = rule.loanHours > 0 ? rule.loanHours : qint64(rule.loanDays) * 24;
    const qint64 renewal = rule.renewalDays > 0 ? qint64(rule.renewalDays) * 24 : loan;
    return std::tuple(rule.maxItems.value_or(std::numeric_limits<int>::max()), loan, rule.maxRenewals,
                      rule.maxRenewals > 0 ? renewal : 0, -rule.id);
}

Error wrong(const QString& sentence)
{
    return {ErrorCode::Usage, sentence};
}

} // namespace

Result<void> checkRule(const LoanRule& rule)
{
    if (rule.maxItems && !within(*rule.maxItems, mostCount))
        return wrong(QCoreApplication::translate(
                         "LoanRule", "The number of items cannot be %1: give 0 or more, or leave it empty.")
                         .arg(*rule.maxItems));
    if (!within(rule.loanDays, mostDays) || !within(rule.loanHours, mostHours))
        return wrong(QCoreApplication::translate("LoanRule", "A loan lasts up to %1 days or up to %2 hours.")
                         .arg(mostDays)
                         .arg(mostHours));
    if (!within(rule.maxRenewals, mostCount) || !within(rule.renewalDays, mostDays))
        return wrong(QCoreApplication::translate("LoanRule",
                                                 "Renewals cannot be negative, and one lasts up to %1 days.")
                         .arg(mostDays));
    return {};
}

bool isBetterForBorrower(const LoanRule& left, const LoanRule& right)
{
    return merit(left) > merit(right);
}

RuleBook::RuleBook(QList<LoanRule> rules, QHash<qint64, qint64> parents, LoanRule defaultRule)
    : m_rules(std::move(rules))
    , m_parents(std::move(parents))
    , m_default(std::move(defaultRule))
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules.at(i).categoryId)
            m_byCategory.insert(*m_rules.at(i).categoryId, i);
        else
            m_anyCategory.append(i);
    }
}

const LoanRule* RuleBook::bestOf(const QList<qsizetype>& candidates, const QSet<qint64>& groupIds) const
{
    const LoanRule* best = nullptr;
    for (const qsizetype i : candidates) {
        const LoanRule& rule = m_rules.at(i);
        if (rule.groupId && !groupIds.contains(*rule.groupId))
            continue;
        const bool forHerGroup = best && best->groupId.has_value();
        const bool wins = !best
            || (rule.groupId.has_value() != forHerGroup ? rule.groupId.has_value()
                                                        : isBetterForBorrower(rule, *best));
        if (wins)
            best = &rule;
    }
    return best;
}

RuleChoice RuleBook::choose(std::optional<qint64> categoryId, const QSet<qint64>& groupIds) const
{
    QSet<qint64> walked;
    for (int depth = 0; categoryId && !walked.contains(*categoryId); ++depth) {
        if (const LoanRule* rule = bestOf(m_byCategory.values(*categoryId), groupIds))
            return {*rule, false, depth};
        walked.insert(*categoryId);
        const auto parent = m_parents.constFind(*categoryId);
        categoryId = parent == m_parents.constEnd() ? std::nullopt : std::optional(*parent);
    }
    if (const LoanRule* rule = bestOf(m_anyCategory, groupIds))
        return {*rule, false, -1};
    return {m_default, true, -1};
}

} // namespace kitcamp
