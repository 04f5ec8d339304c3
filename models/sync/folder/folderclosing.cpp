// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the log in a folder ends when it moves to another hub.
#include "models/sync/folder/folderlog.h"
#include "models/sync/hubmoved.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

bool FolderLog::isClosing(const QByteArray& bytes)
{
    const auto moved = bytes.startsWith('{') ? movedFrom(bytes) : std::nullopt;
    if (moved)
        m_moved = moved;
    return moved.has_value();
}

/// Done where \p at is what was expected, Behind where others were faster; else an Error.
Result<Hub::Appended> FolderLog::unlessElsewhere(const LogPosition& expected, const LogPosition& at)
{
    if (at.seq > expected.seq)
        return Hub::Appended::Behind;
    if (at == expected)
        return Hub::Appended::Done;
    return at.seq < expected.seq ? missing(expected, packName(at.seq + 1)) : forked(expected.seq);
}

Result<Hub::Appended> FolderLog::close(const LogPosition& expected, const HubMoved& target)
{
    KITCAMP_ASSIGN(const LogPosition at, head());
    KITCAMP_ASSIGN(const Hub::Appended standing, unlessElsewhere(expected, at));
    if (standing == Hub::Appended::Behind)
        return standing;
    KITCAMP_ASSIGN(const bool isOurs, m_folder.put(packName(expected.seq + 1), movedBytes(target)));
    KITCAMP_TRY(head());
    return isOurs && m_moved ? Hub::Appended::Done : Hub::Appended::Behind;
}

} // namespace kitcamp
