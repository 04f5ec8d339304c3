// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubmoved.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HubMoving {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HubMoving)
};

constexpr auto format = "kitcamp-moved"_L1;
constexpr qsizetype longest = 4 << 20;

} // namespace

QByteArray movedBytes(const HubMoved& moved)
{
    QJsonObject logins;
    for (auto login = moved.logins.begin(); login != moved.logins.end(); ++login)
        logins.insert(QString::number(login.key()), QString::fromLatin1(login.value().toBase64()));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"version"_s, 1},
                                     {u"url"_s, moved.url},
                                     {u"certificate"_s, QString::fromLatin1(moved.certificate)},
                                     {u"logins"_s, logins},
                                     {u"end"_s, moved.end.seq},
                                     {u"hash"_s, QString::fromLatin1(moved.end.hash.toHex())},
                                     {u"member"_s, QString::number(moved.member)},
                                     {u"signature"_s, QString::fromLatin1(moved.signature.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

QByteArray signedMove(const QByteArray& logId, const HubMoved& moved)
{
    HubMoved unsignedNote = moved;
    unsignedNote.signature.clear();
    return "kitcamp-move-1" + logId + movedBytes(unsignedNote);
}

std::optional<HubMoved> movedFrom(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > longest)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    HubMoved moved;
    moved.url = object.value("url"_L1).toString();
    moved.certificate = object.value("certificate"_L1).toString().toLatin1();
    moved.end = {object.value("end"_L1).toInteger(),
                 QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1())};
    moved.member = object.value("member"_L1).toString().toLongLong();
    moved.signature = QByteArray::fromBase64(object.value("signature"_L1).toString().toLatin1());
    if (object.value("format"_L1).toString() != format || moved.url.isEmpty())
        return {};
    const QJsonObject logins = object.value("logins"_L1).toObject();
    for (auto login = logins.begin(); login != logins.end(); ++login)
        moved.logins.insert(login.key().toLongLong(),
                            QByteArray::fromBase64(login.value().toString().toLatin1()));
    return moved;
}

Error movedError(const QString& place, const HubMoved& moved)
{
    return {ErrorCode::File,
            HubMoving::tr("The log was moved from %1 to %2. What is not sent yet waits here.")
                .arg(place, moved.url),
            {},
            u"moved"_s,
            {HubMoving::tr(
                "Let this file follow: \"kitcamp hub follow FILE\", or choose the new place on the page "
                "Sync.")}};
}

} // namespace kitcamp
