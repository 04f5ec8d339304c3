// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/erasures.h"

namespace kitcamp {

/// What became of a backup.
struct BackupOutcome {
    QString name;
    bool deleted = false; ///< it was damaged and could not be redacted
    QString why; ///< translated
};

/// Takes \p erasings out of the copies that lie beside the Kitcamp file \p path (models/store/backup.h): each
/// is replaced by one that is brought to this program's schema and redacted, as if everybody had been erased
/// by then; one that is damaged, so that this is not possible, is deleted. \p author: of the file. \p step
/// ends it with its Error, and so does what passes (a full disk); the copy that it was at stays as it was.
[[nodiscard]] Result<QList<BackupOutcome>> redactBackups(const QString& path, const Domain& domain,
                                                         const QList<Erasing>& erasings,
                                                         const QByteArray& author,
                                                         const std::function<Result<void>()>& step);

} // namespace kitcamp
