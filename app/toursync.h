// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/store.h"

namespace kitcamp {

/// A centre of two computers for the tour: a copy of a file, shared through a folder of its own, and another
/// desk that did what cannot both be true. The hub that the file may have is not touched.
class TourSync
{
public:
    /// Works in \p folder, which must be there.
    TourSync(QString folder, const Domain& domain, const Clock& clock);

    [[nodiscard]] Result<void> prepare(const QString& file);
    /// A copy of the prepared file under \p path, with a folder to meet in for itself alone.
    [[nodiscard]] Result<void> copyTo(const QString& path);

private:
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/shared.kitcamp"); }
    [[nodiscard]] QString hub() const { return m_folder + QStringLiteral("/meeting"); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const QString& path) const;
    [[nodiscard]] Result<void> lendTwice(Store& here, Store& there) const;
    [[nodiscard]] Result<void> editTwice(Store& here, Store& there) const;

    QString m_folder;
    const Domain& m_domain;
    const Clock& m_clock;
    int m_copies = 0;
};

} // namespace kitcamp
