// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace kitcamp {

/// How many things of a category a group of borrowers may have, for how long and how often renewed.
struct LoanRule {
    qint64 id = 0;
    QString name; ///< as refusals call it; may be empty
    std::optional<qint64> categoryId; ///< nullopt: every category
    std::optional<qint64> groupId; ///< nullopt: every borrower
    std::optional<int> maxItems = 3; ///< nullopt: as many as wanted; 0: not lent to these borrowers
    int loanDays = 7; ///< calendar days; 0: until closing time. Counts where loanHours is 0
    int loanHours = 0; ///< real hours; 0: the loan is counted in days
    int maxRenewals = 1;
    int renewalDays = 0; ///< 0: as long as the loan itself
    QString note;
    std::optional<qint64> requiresCourse; ///< a run of it must have been completed: the induction

    friend bool operator==(const LoanRule&, const LoanRule&) = default;
};

/// Refuses numbers that make no sense, in a sentence.
[[nodiscard]] Result<void> checkRule(const LoanRule& rule);

/// True where `left` is the better rule for a borrower. In this order: more items, a longer loan, more
/// renewals, longer renewals, and of equals the smaller id.
[[nodiscard]] bool isBetterForBorrower(const LoanRule& left, const LoanRule& right);

/// The rule that counts and what it was found by.
struct RuleChoice {
    LoanRule rule;
    bool byDefault = false; ///< no rule of the list fits
    int categoryDepth = -1; ///< 0: names the category itself, 1: its parent, ...; -1: names no category
};

/// All rules of a centre; tells which one counts.
///
/// The order: 1. the rule that names the nearest category on the way up from the device's own; those that
/// name none come last. 2. At the same category, a rule for one of the borrower's groups comes before the
/// rule for everyone, be it stricter or not: somebody wrote it for them. 3. Of several of her groups the one
/// that is best for her, by isBetterForBorrower; one rule counts as a whole. 4. The default rule.
class RuleBook
{
public:
    RuleBook() = default;
    /// `parents`: category -> parent category; a circle in it is walked once.
    RuleBook(QList<LoanRule> rules, QHash<qint64, qint64> parents, LoanRule defaultRule = {});

    [[nodiscard]] RuleChoice choose(std::optional<qint64> categoryId, const QSet<qint64>& groupIds) const;
    [[nodiscard]] const QList<LoanRule>& rules() const { return m_rules; }
    [[nodiscard]] const LoanRule& defaultRule() const { return m_default; }

private:
    [[nodiscard]] const LoanRule* bestOf(const QList<qsizetype>& candidates,
                                         const QSet<qint64>& groupIds) const;

    QList<LoanRule> m_rules;
    QMultiHash<qint64, qsizetype> m_byCategory; ///< the rules that name a category
    QList<qsizetype> m_anyCategory;
    QHash<qint64, qint64> m_parents;
    LoanRule m_default;
};

} // namespace kitcamp
