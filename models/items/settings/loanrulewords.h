// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/loanrule.h"
#include "models/store/store.h"

namespace kitcamp {

/// "Students may have 3 things of Boards for 14 days, renewed once." Empty \p group: everyone; empty
/// \p category: of any kind.
[[nodiscard]] QString loanRuleSentence(const LoanRule& rule, const QString& group, const QString& category);
/// What counts for whom no rule fits.
[[nodiscard]] QString defaultRuleSentence();

/// The rule that a record of loan_rule says (its values as texts, column by column).
[[nodiscard]] LoanRule loanRuleOf(const QJsonObject& values);
/// The same sentence for a record, with the names that its references have now.
[[nodiscard]] QString loanRuleSentence(Store& store, const QJsonObject& values);

} // namespace kitcamp
