// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/sharing.h"

#include "models/members/ownkeys.h"
#include "models/sync/centrehub.h"
#include "models/sync/snapshotmaker.h"
#include "models/sync/syncsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderScheme = "folder:"_L1;
constexpr std::chrono::seconds patience{30}; // with another program that syncs this file

struct Sharing {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Sharing)
};

/// Two letters at least, so that C:\centre is no scheme.
bool hasScheme(const QString& text)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]+:"_s);
    return scheme.match(text).hasMatch();
}

Result<void> checkNotShared(Store& store)
{
    const QString hub = hubOf(store);
    if (hub.isEmpty())
        return {};
    return Error{ErrorCode::Refused,
                 Sharing::tr("%1 is shared already, at %2. What is not sent yet is sent by the next sync.")
                     .arg(QFileInfo(store.path()).fileName(), hub),
                 {},
                 u"already-shared"_s,
                 {Sharing::tr("Invite other computers: on the page Sync, or with \"kitcamp hub invite\".")}};
}

Error otherCentre(const QString& place)
{
    return {ErrorCode::Refused,
            Sharing::tr("%1 holds another centre. It was not touched; choose an empty folder.").arg(place),
            {},
            u"other-log"_s};
}

/// An empty hub, or the one that was begun for this very log.
Result<std::unique_ptr<Hub>> hubFor(Store& store, const QString& url, const HubLogin& login)
{
    auto made = createHub(url, store.logId(), login);
    if (made)
        return made;
    auto found = openHub(url, login, store.logId());
    const auto log = found ? (*found)->logId() : Result<QByteArray>(found.error());
    if (!log)
        return made.error();
    if (*log != store.logId())
        return otherCentre((*found)->place());
    return found;
}

Result<void> sendEverything(Store& store, Hub& hub, const StepProgress& progress)
{
    bool goesOn = true;
    SyncPace pace;
    pace.waitForOther = patience;
    pace.progress = [&](qint64 done, qint64 all) {
        goesOn = goesOn && (!progress || progress(Sharing::tr("Sending the history"), done, all));
    };
    pace.cancelled = [&] { return !goesOn; };
    KITCAMP_TRY(SyncSession(store, hub).run(pace));
    return {};
}

} // namespace

QString hubOf(Store& store)
{
    return store.localValue(u"sync.hub"_s);
}

QString hubUrl(const QString& folderOrUrl)
{
    const QString written = folderOrUrl.trimmed();
    if (written.isEmpty() || (hasScheme(written) && !written.startsWith(folderScheme)))
        return written;
    QString folder = written.startsWith(folderScheme) ? written.mid(folderScheme.size()) : written;
    // No shell replaces the tilde behind the colon.
    if (folder == "~"_L1 || folder.startsWith("~/"_L1))
        folder.replace(0, 1, QDir::homePath());
    return folder.isEmpty() ? written : folderScheme + QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

QString nameOfThisComputer()
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0).trimmed();
    return host.isEmpty() ? Sharing::tr("a computer without a name") : host;
}

QString nameOfFile(Store& store)
{
    const QString name = store.localValue(u"sync.name"_s);
    return name.isEmpty() ? nameOfThisComputer() : name;
}

Result<void> renameFile(Store& store, const QString& name)
{
    return store.saveLocalValue(u"sync.name"_s, name.simplified().left(80));
}

Result<void> shareCentre(Store& store, const QString& url, const StepProgress& progress,
                         const std::optional<MemberKeys>& keys)
{
    KITCAMP_TRY(checkNotShared(store));
    KITCAMP_ASSIGN(const auto lack, lackOfKeys(store.reader(), keys));
    if (lack)
        return *lack;
    const QString place = hubUrl(url);
    KITCAMP_ASSIGN(auto raw, hubFor(store, place, loginOf(keys)));
    KITCAMP_ASSIGN(const auto hub, asCentreHub(store, std::move(raw), keys));
    KITCAMP_TRY(store.saveLocalValue(u"sync.hub"_s, place));
    KITCAMP_TRY(sendEverything(store, *hub, progress));
    if (progress && !progress(Sharing::tr("Packing a snapshot for those who join"), 0, 0))
        return {};
    // What is in the way now is none tomorrow: whoever is in step makes a snapshot where there is none.
    [[maybe_unused]] const auto stored = storeSnapshot(store, *hub, [&](qint64 done, qint64 all) {
        return !progress || progress(Sharing::tr("Packing a snapshot for those who join"), done, all);
    });
    return {};
}

Result<void> prepareHub(Store& store, const QString& url, const HubLogin& login)
{
    KITCAMP_TRY(checkNotShared(store));
    KITCAMP_TRY(hubFor(store, hubUrl(url), login));
    return {};
}

Result<void> moveToHub(Store& store, const QString& url, const HubLogin& login)
{
    const QString place = hubUrl(url);
    KITCAMP_ASSIGN(const auto hub, openHub(place, login, store.logId()));
    KITCAMP_ASSIGN(const QByteArray log, hub->logId());
    if (log != store.logId())
        return otherCentre(hub->place());
    return store.saveLocalValue(u"sync.hub"_s, place);
}

} // namespace kitcamp
