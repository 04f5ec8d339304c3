// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/store/erasureprotocol.h"

namespace kitcamp {

/// How far the computers of a centre are with one erasing.
struct ErasureProgress {
    struct Computer {
        QString name;
        qint64 lastContact = 0; ///< Unix seconds, by its own clock; 0: never
        bool done = false; ///< nothing of it is left there
    };
    ErasureProtocol protocol;
    QString who; ///< the operator; empty: nobody in particular
    QString where; ///< the computer that erased; empty: this one
    QList<Computer> others; ///< by name; none where the file is not shared

    [[nodiscard]] int computersDone() const;
    /// Here, in what the computers share, and on all of them.
    [[nodiscard]] bool isComplete() const;
};

/// The newest first.
[[nodiscard]] Result<QList<ErasureProgress>> erasureProgress(Store& store);

/// The protocols as a paper; of one erasing, or of all.
[[nodiscard]] ReportDocument erasuresDocument(const QList<ErasureProgress>& erasures, const QTimeZone& zone);

} // namespace kitcamp
