// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/centrefile.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

QByteArray CentreFile::toJson() const
{
    const QJsonObject object{
        {u"kitcampHub"_s, format},
        {u"log"_s, QString::fromLatin1(logId.toHex())},
        {u"madeAt"_s, QDateTime::fromSecsSinceEpoch(madeAt, Qt::UTC).toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson();
}

std::optional<CentreFile> CentreFile::fromJson(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CentreFile file;
    file.format = object.value("kitcampHub"_L1).toInt(0);
    if (file.format < 1)
        return {};
    file.logId = QByteArray::fromHex(object.value("log"_L1).toString().toLatin1());
    file.madeAt = QDateTime::fromString(object.value("madeAt"_L1).toString(), Qt::ISODate).toSecsSinceEpoch();
    if (file.format == formatVersion && file.logId.size() != 16)
        return {};
    return file;
}

} // namespace kitcamp
