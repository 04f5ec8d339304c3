// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QTimeZone>

namespace kitcamp {

class Connection;
struct Domain;

/// What a past copy can tell, and what papers made of it have to say. Papers of a day say nothing of what
/// came later but who was erased: the same day gives the same paper, whenever it is printed.
struct PastKnowledge {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PastKnowledge)
public:
    /// Matters of earlier years that were entered on one day from somebody's list.
    struct Import {
        QDate on;
        int firstYear = 0;
        int lastYear = 0;
    };

    QDate day;
    QDate firstDay; ///< the day of the first entry of the journal
    qint64 entries = 0; ///< how many entries the file had then
    qint64 laterEntries = 0; ///< how many came since
    int erased = 0; ///< how many persons were erased since

    /// Translated sentences for the paper; none where there is nothing to say.
    [[nodiscard]] QStringList remarks() const;
    /// "2017-2025 came by import on 2026-03-02."
    [[nodiscard]] static QString sentenceOf(const Import& import);
};

/// The imports that brought what had happened before they came, one for each day: why a file that is young
/// knows of earlier years.
[[nodiscard]] Result<QList<PastKnowledge::Import>> importsOf(Connection& file, const Domain& domain,
                                                             const QTimeZone& zone);

} // namespace kitcamp
