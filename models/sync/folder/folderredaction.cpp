// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other bodies in packs that lie in the log already; why that is safe stands in models/sync/README.md.
#include "models/sync/folder/folderlog.h"
#include "models/sync/folder/packturn.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> FolderLog::replaceBodies(const QList<PackedEntry>& redacted)
{
    if (redacted.isEmpty())
        return {};
    if (m_logId.isEmpty())
        KITCAMP_TRY(survey());
    QMap<qint64, PackedEntry> left;
    for (const PackedEntry& packed : redacted) {
        QByteArray bodyHash;
        KITCAMP_ASSIGN(const Entry entry, decodeHeader(packed.header, bodyHash));
        left.insert(entry.seq, packed);
    }
    while (!left.isEmpty())
        KITCAMP_TRY(replaceInPack(left.firstKey(), left));
    return m_folder.clearLeftovers();
}

Result<void> FolderLog::replaceInPack(qint64 seq, QMap<qint64, PackedEntry>& redacted)
{
    PackTurn turn(m_folder);
    KITCAMP_TRY(turn.take());
    m_cached.reset(); // another one may have redacted it within the same tick of the clock
    KITCAMP_ASSIGN(auto pack, packHolding(seq));
    if (!pack)
        return missing({seq, {}}, tr("The file with entry %1").arg(seq));
    bool isChanged = false;
    for (auto entry = redacted.lowerBound(pack->first);
         entry != redacted.end() && entry.key() <= pack->last(); entry = redacted.erase(entry)) {
        PackedEntry& there = pack->entries[entry.key() - pack->first];
        if (there.header != entry->header)
            return forked(entry.key());
        isChanged = isChanged || there.body != entry->body;
        there.body = entry->body;
    }
    m_cached.reset();
    if (!isChanged)
        return {};
    KITCAMP_TRY(verifyChain(m_logId, {pack->first - 1, pack->previousHash}, pack->entries));
    return m_folder.replace(packName(pack->first), encodePack(m_logId, pack->first, pack->entries));
}

} // namespace kitcamp
