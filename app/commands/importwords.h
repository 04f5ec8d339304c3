// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/campcolumns.h"

#include <QJsonObject>

namespace kitcamp {

/// nullopt where no list is called so: people, devices, loans, participants, applications, progress,
/// cloud-accounts, judge-scores, survey, contest-results.
[[nodiscard]] std::optional<ImportKind> importKind(const QString& word);
/// The guessed columns as "COLUMN=FIELD" words correct them: the column by its title or its number from 1; an
/// empty field leaves the column out.
[[nodiscard]] Result<QList<ColumnGuess>> correctedColumns(ImportKind kind, const Table& table,
                                                          const QStringList& corrections,
                                                          const QList<OwnField>& own,
                                                          const KnownColumns& memory);
/// What near names of organizations mean, from "WRITTEN=NAME" words; "WRITTEN=new" makes a new one.
[[nodiscard]] Result<QHash<QString, qint64>> decidedOrganizations(Store& store, const QStringList& words);
/// What the plan came to, for people: counts, then what was left out and what should be looked at.
[[nodiscard]] QStringList planLines(const ImportPlan& plan);
/// The same as values.
[[nodiscard]] QJsonObject planObject(const ImportPlan& plan, const QList<ColumnGuess>& columns);

} // namespace kitcamp
