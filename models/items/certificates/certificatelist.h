// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The register of certificates, of one activity or of all: number, to whom, how often printed, whether it
/// holds.
class CertificateList : public PagedModel
{
    Q_OBJECT
public:
    CertificateList(Store& store, FoldQuery fold, QObject* parent);

    /// 0: those of all activities.
    void showActivity(qint64 activity);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
};

} // namespace kitcamp
