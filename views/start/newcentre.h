// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/settings/logofile.h"

namespace kitcamp {

/// What a centre enters on its first day.
struct NewCentre {
    QString path; ///< the file to be made
    SaveSettings settings; ///< without the logo: it is kept when there is a file
    RecordBatch hours; ///< steps with table opening_hours; ids are given when they are performed
    QString operatorName;
    Logo logo; ///< may be empty

    /// The settings with the logo, which \p store, the new file, takes in.
    [[nodiscard]] Result<SaveSettings> settingsFor(Store& store) const;
};

} // namespace kitcamp
