// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"

namespace kitcamp {

/// Whose export a list looks like.
enum class QuestionnaireService { None, Wenjuanxing, Tencent, Forms };

[[nodiscard]] QuestionnaireService questionnaireService(const QStringList& header);

/// The list as a questionnaire: one column for each question, called by its text without number and kind.
/// Choices that stand in columns of their own, or are joined within a cell, stand one a line
/// (Table::severalColumns); ranked ones in the order of their rank; hours of several days as "Monday 9AM".
/// Heads that are repeated in the middle are followed, rows whose cells are shifted are marked as wrong; the
/// notes say all of it.
[[nodiscard]] Table questionnaireTable(const Table& table);

/// Cells that say nothing ("(跳过)") are empty afterwards.
void clearUnanswered(Table& table);
/// A heading that comes again in the middle, with other columns: the rows below stand under the first one
/// afterwards, by their titles, and columns that are new follow at the end.
void followRepeatedHeads(Table& table);
/// Rows whose mails, phones and times stand beside their columns, all by the same distance, are wrong.
void markShiftedRows(Table& table);
/// One column for each question.
[[nodiscard]] Table joinedQuestions(const Table& table);

} // namespace kitcamp
