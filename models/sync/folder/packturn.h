// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/hubfolder.h"

namespace kitcamp {

/// Two who change the same pack at once would each write back what the other took out. So one does at a time:
/// who made the folder tmp/redacting. It is held for one pack; one that stands longer is a dead one's.
class PackTurn
{
public:
    explicit PackTurn(HubFolder& folder)
        : m_folder(folder)
    {
    }
    ~PackTurn();
    PackTurn(const PackTurn&) = delete;
    PackTurn& operator=(const PackTurn&) = delete;

    [[nodiscard]] Result<void> take();

private:
    HubFolder& m_folder;
    bool m_isOurs = false;
};

} // namespace kitcamp
