// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/invite.h"

#include "models/members/members.h"
#include "models/store/centre.h"
#include "models/sync/sharing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "kitcamp-invite"_L1;
constexpr int formatVersion = 2;
constexpr int versionWithoutMembers = 1; // older programs read it too
constexpr qint64 largestInvite = 64 * 1024;

struct InviteFile {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::InviteFile)
};

Error fileError(const QString& sentence, const QString& path, const QString& detail = {})
{
    return {ErrorCode::File, sentence.arg(QFileInfo(path).fileName()), detail.isEmpty() ? path : detail};
}

Error notAnInvite(const QString& path, const QString& detail)
{
    return fileError(InviteFile::tr("%1 is no invitation to a centre. On a computer of the centre, the "
                                    "page Sync or \"kitcamp hub invite\" writes one."),
                     path, detail);
}

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(InviteFile::tr("The invitation %1 is not there. Check the name."), path);
    if (!info.isFile() || info.size() > largestInvite)
        return notAnInvite(path, u"%1 bytes"_s.arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(
            InviteFile::tr("The invitation %1 may not be read by you. Ask for the right to read it."), path,
            file.errorString());
    return file.read(largestInvite);
}

QString shortText(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString().left(4096);
}

} // namespace

QString Invite::nameFor(const QLocale& locale) const
{
    Centre centre;
    centre.name = name;
    centre.nameEn = nameEn;
    return centre.nameFor(locale);
}

Result<Invite> inviteTo(Store& store)
{
    const QString url = hubOf(store);
    if (url.isEmpty())
        return Error{
            ErrorCode::Refused,
            InviteFile::tr("%1 is not shared yet, so nobody can be invited. Share it first: on the page "
                           "Sync, or with \"kitcamp hub init\".")
                .arg(QFileInfo(store.path()).fileName()),
            {},
            u"not-shared"_s};
    KITCAMP_ASSIGN(const bool sealed, hasMembers(store.reader()));
    if (sealed)
        return Error{
            ErrorCode::Refused,
            InviteFile::tr("This centre seals what it shares: each computer gets an invitation of its own, "
                           "with a name, a role and a passphrase."),
            {},
            u"has-members"_s,
            {}};
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    return Invite{url, store.logId(), centre.name, centre.nameEn, QLatin1String(KITCAMP_VERSION), {}};
}

Result<void> writeInvite(const Invite& invite, const QString& path)
{
    // A slip of the hand must not replace the centre itself.
    if (const auto there = QFileInfo::exists(path) ? readInvite(path) : Result(Invite());
        !there && there.error().code != ErrorCode::Newer) {
        return fileError(InviteFile::tr("%1 is there already and is no invitation: it was not replaced. "
                                        "Choose another name."),
                         path, there.error().detail);
    }
    QJsonObject object{{"format"_L1, formatName},
                       {"version"_L1, invite.isForMember() ? formatVersion : versionWithoutMembers},
                       {"hub"_L1, invite.url},
                       {"log"_L1, QString::fromLatin1(invite.logId.toHex())},
                       {"name"_L1, invite.name},
                       {"name_en"_L1, invite.nameEn},
                       {"program"_L1, invite.program}};
    if (invite.isForMember())
        object.insert("sealed"_L1, QString::fromLatin1(invite.sealed.toBase64()));
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fileError(InviteFile::tr("The invitation %1 could not be written. Is the folder there, and "
                                        "may you write in it?"),
                         path, file.errorString());
    }
    return {};
}

Result<Invite> readInvite(const QString& path)
{
    KITCAMP_ASSIGN(const QByteArray bytes, contentOf(path));
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (object.value("format"_L1).toString() != formatName)
        return notAnInvite(path, problem.errorString());
    if (object.value("version"_L1).toInt() > formatVersion) {
        Error newer = fileError(
            InviteFile::tr("The invitation %1 was written by a newer Kitcamp. Update this program."), path);
        newer.code = ErrorCode::Newer;
        return newer;
    }
    const Invite invite{shortText(object, "hub"_L1),
                        QByteArray::fromHex(shortText(object, "log"_L1).toLatin1()),
                        shortText(object, "name"_L1),
                        shortText(object, "name_en"_L1),
                        shortText(object, "program"_L1),
                        QByteArray::fromBase64(object.value("sealed"_L1).toString().toLatin1())};
    const bool lacksMember = object.value("version"_L1).toInt() == formatVersion && !invite.isForMember();
    if (lacksMember || invite.url.isEmpty() || invite.logId.size() != 16)
        return fileError(InviteFile::tr("The invitation %1 is damaged. Ask for another one."), path);
    return invite;
}

} // namespace kitcamp
