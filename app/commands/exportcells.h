// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exportlists.h"
#include "app/commands/exportminors.h"
#include "models/people/hiddennames.h"

namespace kitcamp {

/// Writes the values of an export as files have them, and counts the rows that do not name somebody.
class ExportCells
{
public:
    /// \p withMinors: nobody's name is hidden.
    [[nodiscard]] static Result<ExportCells> make(Store& store, bool withMinors);

    [[nodiscard]] QStringList row(const ExportList& list, const Statement& statement);
    [[nodiscard]] qint64 notNamed() const { return m_notNamed; }
    [[nodiscard]] const CentreTime& time() const { return m_time; }

private:
    explicit ExportCells(Store& store);
    [[nodiscard]] QString written(ExportValue value, const QString& text);
    [[nodiscard]] QString sentence(const QString& entry);
    [[nodiscard]] QString name(const QString& text);

    Store* m_store;
    CentreTime m_time;
    std::optional<HiddenNames> m_hidden;
    qint64 m_notNamed = 0;
    bool m_leavesOut = false; ///< the row that is written just now
};

} // namespace kitcamp
