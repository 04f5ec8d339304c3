// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factsource.h"

namespace kitcamp {

/// Whose a dimension is: of the device, of whom it was lent to, or of the loan itself.
enum class LoanPart { Device, Borrower, Loan };

/// A dimension of loans. The groups of devices and borrowers are looked up once for each of them, not for
/// each of a million loans.
struct LoanDimension {
    QString dimension;
    LoanPart part = LoanPart::Loan;
    QString sql; ///< over "device AS de", "person AS pe" or "loan AS ln"
    bool ofInventory = false; ///< only where devices are counted, not their loans
};

[[nodiscard]] QList<LoanDimension> loanDimensions();
[[nodiscard]] std::optional<LoanDimension> loanDimension(const QString& dimension);
/// SELECT of ids and groups, for Grouping::read.
[[nodiscard]] QString groupingSql(const LoanDimension& dimension);

/// What leads on from "device AS de" and from "person AS pe".
[[nodiscard]] QList<FactJoin> deviceJoins();
[[nodiscard]] QList<FactJoin> borrowerJoins();
/// The columns of the dimensions that are of \p part.
[[nodiscard]] QList<FactColumn> columnsOf(LoanPart part);
/// The same with what only devices are asked by.
[[nodiscard]] QList<FactColumn> inventoryColumns();
/// The dimensions that only lending has, with their words.
[[nodiscard]] QList<FactDimension> lendingDimensions();

} // namespace kitcamp
