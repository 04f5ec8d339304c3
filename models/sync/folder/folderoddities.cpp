// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/folderoddities.h"

#include "models/sync/folder/cardfile.h"
#include "models/sync/folder/folderlog.h"
#include "models/sync/folder/foldersnapshots.h"

#include <QDateTime>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSentences = 50;
/// Folders of the log that are looked into, from the newest on: a share lists some 20 a second.
constexpr int mostLogFolders = 50;
constexpr qint64 dayInMilliseconds = 24LL * 60 * 60 * 1000;

/// How sync clients call the second copy of a file: Nextcloud, Dropbox, OneDrive, Syncthing, Windows, macOS.
bool isConflictCopy(const QString& name)
{
    static const QRegularExpression form(
        u"conflict|konflikt|冲突|衝突|副本|\\bcopy\\b|\\(\\d+\\)|[0-9]-[A-Z][A-Z0-9-]+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression anyCase(u"conflict|konflikt|copy"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch() || anyCase.match(name).hasMatch();
}

bool isHex(const QString& text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString inFolder(const QString& relative, const QString& name)
{
    return relative.isEmpty() ? name : relative + u'/' + name;
}

} // namespace

QStringList FolderOddities::find()
{
    m_sentences.clear();
    if (const auto id = m_folder.logId(); !id)
        return {id.error().sentence};
    lookAtRoot();
    lookAtLog();
    lookAtBlobs();
    lookInto(u"snapshots"_s, [](const QString& name) {
        return FolderSnapshots::seqOf(name) >= 0 || name == FolderSnapshots::floorName();
    });
    lookAtCards();
    lookAtLeftovers();
    if (isEnough())
        m_sentences << tr("There is more of that kind in %1.").arg(m_folder.root());
    return m_sentences;
}

void FolderOddities::lookAtRoot()
{
    lookInto({}, [](const QString& name) {
        return name == "centre.json"_L1 || HubFolder::folderNames().contains(name);
    });
}

void FolderOddities::lookAtLog()
{
    constexpr int folderDigits = 4;
    constexpr int packDigits = 9;
    const QStringList folders =
        lookInto(u"log"_s, [](const QString& name) { return FolderLog::numberOf(name, folderDigits) > 0; });
    for (qsizetype i = qMax<qsizetype>(0, folders.size() - mostLogFolders); i < folders.size(); ++i) {
        const QString relative = u"log/"_s + folders[i];
        const auto isPack = [&](const QString& name) {
            const qint64 first = FolderLog::numberOf(name, packDigits);
            return first > 0 && FolderLog::packName(first) == relative + u'/' + name;
        };
        lookInto(relative, [&](const QString& name) {
            const bool isClaim = name.endsWith(".claim"_L1) && isPack(name.chopped(6));
            if (isClaim)
                tell(tr("%1 is the claim of somebody who is writing just now, or whose program ended in the "
                        "middle; it goes with the next writing.")
                         .arg(relative + u'/' + name));
            return isClaim || isPack(name);
        });
    }
}

void FolderOddities::lookAtBlobs()
{
    const QStringList folders = lookInto(u"blobs"_s, [](const QString& name) { return isHex(name, 2); });
    for (const QString& folder : folders) {
        lookInto(u"blobs/"_s + folder,
                 [&](const QString& name) { return isHex(name, 64) && name.startsWith(folder); });
    }
}

void FolderOddities::lookAtCards()
{
    const QStringList cards =
        lookInto(u"files"_s, [](const QString& name) { return !CardFile::authorOf(name).isEmpty(); });
    for (const QString& name : cards) {
        const auto bytes = m_folder.read(u"files/"_s + name, CardFile::largest);
        if (!bytes || (*bytes && !CardFile::fromJson(**bytes, CardFile::authorOf(name))))
            tell(tr("What the computer of files/%1 told of itself is damaged; its next sync writes it again.")
                     .arg(name));
    }
}

void FolderOddities::lookAtLeftovers()
{
    const auto names = m_folder.list(u"tmp"_s);
    if (!names)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int old = 0;
    for (const QString& name : *names) {
        const auto mark = m_folder.look(u"tmp/"_s + name);
        if (mark && *mark && now - (*mark)->modified > dayInMilliseconds)
            ++old;
    }
    if (old > 0)
        tell(
            tr("%n unfinished file(s) of programs that ended in the middle lie in tmp; they go with the next "
               "writing.",
               nullptr, old));
}

QStringList FolderOddities::lookInto(const QString& relative, const Expected& expected)
{
    QStringList known;
    const auto names = m_folder.list(relative);
    if (!names) {
        tell(names.error().sentence);
        return known;
    }
    QHash<QString, QString> folded;
    for (const QString& name : *names) {
        if (isEnough())
            break;
        const QString twin = folded.value(name.toCaseFolded());
        folded.insert(name.toCaseFolded(), name);
        if (!twin.isEmpty())
            tell(
                tr("%1 and %2 differ in capitals only; a stick or a Windows share can hold only one of them.")
                    .arg(inFolder(relative, twin), inFolder(relative, name)));
        if (HubFolder::isOfTheSystem(name))
            continue;
        if (expected(name))
            known << name;
        else if (twin.isEmpty())
            tellUnknown(relative, name);
    }
    return known;
}

void FolderOddities::tellUnknown(const QString& relative, const QString& name)
{
    const QString path = inFolder(relative, name);
    if (isConflictCopy(name)) {
        tell(tr("%1 looks like the second copy that a sync program makes. No such program may keep this "
                "folder: "
                "it loses entries. Put the hub on a share or a stick.")
                 .arg(path));
        return;
    }
    tell(tr("%1 is not of Kitcamp's making. Nothing reads it; move it elsewhere.").arg(path));
}

void FolderOddities::tell(const QString& sentence)
{
    if (!isEnough())
        m_sentences << sentence;
}

bool FolderOddities::isEnough() const
{
    return m_sentences.size() >= mostSentences;
}

} // namespace kitcamp
