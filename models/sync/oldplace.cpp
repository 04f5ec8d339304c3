// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/oldplace.h"

#include "models/members/envelope.h"
#include "models/store/erasureprotocol.h"
#include "models/store/redactionmark.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 500;

struct OldPlaceWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OldPlace)
};

Result<void> go(const StepProgress& progress, const QString& step, qint64 done, qint64 all)
{
    if (!progress || progress(step, done, all))
        return {};
    return Error{
        ErrorCode::Cancelled, OldPlaceWords::tr("Stopped; what is left can be taken away later."), {}};
}

/// Its header stays, which names nobody: the chain is whole, and the note of the move stands behind it.
PackedEntry emptied(const PackedEntry& entry)
{
    const RedactionMark mark{{QByteArray(16, '\0')}, QByteArray(16, '\0'), hashOf({})};
    return inEnvelope({entry.header, {}, {}, mark.bytes()}, 0, {});
}

Result<void> emptyLog(Hub& old, const LogPosition& end, const StepProgress& progress)
{
    for (LogPosition at; at.seq < end.seq;) {
        KITCAMP_TRY(go(progress, OldPlaceWords::tr("Emptying the history"), at.seq, end.seq));
        KITCAMP_ASSIGN(QList<PackedEntry> entries, old.readAfter(at, entriesAtOnce));
        if (entries.isEmpty())
            return {};
        at = {at.seq + entries.size(), entries.last().hash()};
        std::transform(entries.begin(), entries.end(), entries.begin(), emptied);
        KITCAMP_TRY(old.replaceBodies(entries));
    }
    return {};
}

Result<void> emptyPictures(Hub& old, const StepProgress& progress)
{
    KITCAMP_ASSIGN(const QStringList names, old.blobNames());
    qint64 done = 0;
    for (const QString& name : names) {
        KITCAMP_TRY(go(progress, OldPlaceWords::tr("Emptying pictures"), done++, names.size()));
        KITCAMP_TRY(old.writeBlob(name, sealedBytes({}, 1, randomBytes(32), "nothing")));
    }
    return {};
}

QStringList linesWithout(Store& store, const QString& url)
{
    QStringList lines = store.localValue(ErasureProtocol::oldPlacesKey).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([&](const QString& line) { return line.section(u' ', 1) == url; });
    return lines;
}

} // namespace

Result<void> noteOldPlace(Store& store, const QString& url, qint64 seq)
{
    const QStringList lines = linesWithout(store, url) << u"%1 %2"_s.arg(QString::number(seq), url);
    return store.saveLocalValue(ErasureProtocol::oldPlacesKey, lines.join(u'\n'));
}

Result<void> forgetOldPlace(Store& store, const QString& url)
{
    return store.saveLocalValue(ErasureProtocol::oldPlacesKey, linesWithout(store, url).join(u'\n'));
}

Result<void> emptyOldPlace(Hub& old, const StepProgress& progress)
{
    KITCAMP_ASSIGN(const LogPosition end, old.head());
    if (!old.moved())
        return Error{ErrorCode::Refused,
                     OldPlaceWords::tr("The log is still at %1: nothing was taken away.").arg(old.place()),
                     {},
                     u"not-moved"_s};
    KITCAMP_TRY(old.dropSnapshotsBefore(end.seq + 1));
    KITCAMP_TRY(emptyPictures(old, progress));
    return emptyLog(old, end, progress);
}

Result<QList<QByteArray>> notFollowed(Hub& old, Hub& now)
{
    KITCAMP_ASSIGN(const QList<FileCard> before, old.files());
    KITCAMP_ASSIGN(const QList<FileCard> here, now.files());
    QList<QByteArray> missing;
    for (const FileCard& card : before) {
        // A card that nobody has signed says nothing, not even where its file stands.
        const bool hasCome = std::any_of(here.begin(), here.end(), [&](const FileCard& told) {
            return told.author == card.author && told.lastContact > 0;
        });
        if (!hasCome)
            missing << card.author;
    }
    return missing;
}

} // namespace kitcamp
