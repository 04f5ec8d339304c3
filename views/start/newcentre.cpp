// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/newcentre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<SaveSettings> NewCentre::settingsFor(Store& store) const
{
    SaveSettings complete = settings;
    if (logo.isEmpty())
        return complete;
    KITCAMP_ASSIGN(const QString hash, store.savePicture(logo.bytes, logo.size.width(), logo.size.height()));
    complete.values.insert("logo"_L1, hash);
    return complete;
}

} // namespace kitcamp
