// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hub.h"

#include "models/sync/folder/folderhub.h"
#include "models/sync/postgres/postgreshub.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String awayRule("away");

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Hub)
};

Error cannotMove(const QString& place)
{
    return {ErrorCode::Usage,
            HubWords::tr("A log cannot be moved from or to %1.").arg(place),
            {},
            u"not-possible"_s};
}

Error cannotCut(const QString& place)
{
    return {ErrorCode::Usage,
            HubWords::tr("Nothing can be taken out of the log at %1.").arg(place),
            {},
            u"not-possible"_s};
}

constexpr QLatin1String folderScheme("folder:");

struct HubUrl {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HubUrl)
public:
    /// The path that a folder URL names, taken as it stands: nothing in it is decoded, "%20" is a name.
    [[nodiscard]] static Result<QString> folderOf(const QString& url);
};

Result<QString> HubUrl::folderOf(const QString& url)
{
    const QString text = url.trimmed();
    if (!text.startsWith(folderScheme, Qt::CaseInsensitive))
        return Error{ErrorCode::Usage,
                     tr("\"%1\" names no hub. A hub is a folder, written as %2, or a server, written as %3.")
                         .arg(text, u"folder:/media/stick/centre"_s, u"postgresql://LOGIN@HOST/DATABASE"_s),
                     {},
                     u"hub-url"_s};
    const QString path = QDir::fromNativeSeparators(text.mid(folderScheme.size()));
    if (!QDir::isAbsolutePath(path))
        return Error{ErrorCode::Usage,
                     tr("\"%1\" does not say where the folder is. Give the whole path, as in %2.")
                         .arg(text, u"folder:/media/stick/centre"_s),
                     {},
                     u"hub-url"_s};
    return QDir::cleanPath(path);
}

} // namespace

bool Hub::isAway(const Error& error)
{
    return error.rule == awayRule;
}

Error Hub::away(const QString& sentence, const QString& detail)
{
    return {ErrorCode::File, sentence, detail, awayRule};
}

Result<Hub::Appended> Hub::close(const LogPosition&, const HubMoved&)
{
    return cannotMove(place());
}

Result<LogTail> Hub::tailAfter(const LogPosition&)
{
    return cannotCut(place());
}

Result<Hub::Appended> Hub::cut(const LogPosition&, const LogTail&)
{
    return cannotCut(place());
}

Result<QStringList> Hub::blobNames()
{
    return cannotMove(place());
}

Result<std::unique_ptr<Hub>> openHub(const QString& url, const HubLogin& login, const QByteArray& logId)
{
    if (ServerUrl::isServerUrl(url)) {
        KITCAMP_ASSIGN(const ServerUrl server, ServerUrl::from(url));
        return std::unique_ptr<Hub>(std::make_unique<PostgresHub>(server, login, logId));
    }
    KITCAMP_ASSIGN(const QString path, HubUrl::folderOf(url));
    return std::unique_ptr<Hub>(std::make_unique<FolderHub>(path));
}

Result<std::unique_ptr<Hub>> createHub(const QString& url, const QByteArray& logId, const HubLogin& login)
{
    if (ServerUrl::isServerUrl(url)) {
        KITCAMP_ASSIGN(const ServerUrl server, ServerUrl::from(url));
        auto hub = std::make_unique<PostgresHub>(server, login, logId);
        KITCAMP_TRY(hub->make());
        return std::unique_ptr<Hub>(std::move(hub));
    }
    KITCAMP_ASSIGN(const QString path, HubUrl::folderOf(url));
    auto hub = std::make_unique<FolderHub>(path);
    KITCAMP_TRY(hub->make(logId, QDateTime::currentSecsSinceEpoch()));
    return std::unique_ptr<Hub>(std::move(hub));
}

} // namespace kitcamp
