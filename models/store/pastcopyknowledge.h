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

/// What a past copy can tell, and what papers made of it have to say.
struct PastKnowledge {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PastKnowledge)
public:
    /// Matters of earlier years that were entered on one day from somebody's list.
    struct Import {
        QDate on;
        int firstYear = 0;
        int lastYear = 0;
    };
    /// Which of them are asked for.
    struct Asked {
        QTimeZone zone;
        QDate until; ///< only what happened up to this day; not valid: all
    };

    QDate day;
    QDate firstDay; ///< the day of the first entry of the journal
    qint64 entries = 0; ///< how many entries the file had then
    qint64 laterEntries = 0; ///< how many came since
    QList<Import> laterImports; ///< what happened up to that day and came to the file later
    int erased = 0; ///< how many persons were erased since

    /// Translated sentences for the paper; none where there is nothing to say.
    [[nodiscard]] QStringList remarks() const;
    /// "2017-2025 came by import on 2026-03-02."
    [[nodiscard]] static QString sentenceOf(const Import& import);
};

/// The imports after entry \p after of the journal that brought what had happened before they came, one for
/// each day.
[[nodiscard]] Result<QList<PastKnowledge::Import>>
importsAfter(Connection& file, const Domain& domain, qint64 after, const PastKnowledge::Asked& asked);

} // namespace kitcamp
