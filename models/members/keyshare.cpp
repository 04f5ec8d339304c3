// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keyshare.h"

#include "models/members/memberkeys.h"
#include "models/store/fields.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QJsonValue toJson(const KeyShare& share)
{
    return QJsonObject{{"id"_L1, toJson(share.id)},
                       {"key"_L1, toJson(share.logKey)},
                       {"member"_L1, toJson(share.member)},
                       {"sealed"_L1, share.sealed},
                       {"box_key"_L1, share.boxKey}};
}

bool fromJson(const QJsonValue& json, KeyShare& share)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("id"_L1), share.id) && fromJson(object.value("key"_L1), share.logKey)
        && fromJson(object.value("member"_L1), share.member)
        && fromJson(object.value("sealed"_L1), share.sealed)
        && fromJson(object.value("box_key"_L1), share.boxKey);
}

KeyShare sealedShare(qint64 id, qint64 logKey, qint64 member, const QByteArray& key,
                     const QByteArray& boxPublic)
{
    return {id, logKey, member, QString::fromLatin1(sealedForKey(key, boxPublic).toHex()),
            QString::fromLatin1(boxPublic.toHex())};
}

Result<QList<LogKeyRow>> readLogKeyRows(Connection& connection)
{
    QList<LogKeyRow> rows;
    KITCAMP_TRY(
        connection.each("SELECT id, generation FROM log_key ORDER BY generation", [&](const Statement& row) {
            rows << LogKeyRow{row.integer(0), static_cast<int>(row.integer(1))};
        }));
    return rows;
}

} // namespace kitcamp
