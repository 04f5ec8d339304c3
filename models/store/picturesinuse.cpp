// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/picturesinuse.h"

#include "models/store/connection.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// One query for each column that names pictures: of record types, the seals, and what settings name.
QList<QByteArray> queries(const Domain& domain)
{
    QList<QByteArray> all{"SELECT 1 FROM setting WHERE value=?", "SELECT 1 FROM seal WHERE picture=?"};
    for (const RecordType& type : domain.recordTypes.all()) {
        for (const FieldDescription& field : type.fields) {
            if (field.type == FieldType::Picture)
                all << u"SELECT 1 FROM %1 WHERE %2=?"_s.arg(type.table, field.column).toUtf8();
        }
    }
    return all;
}

} // namespace

Result<int> dropPicturesNotInUse(Connection& writer, const Domain& domain, const QSet<QString>& hashes)
{
    int gone = 0;
    const QList<QByteArray> uses = queries(domain);
    for (const QString& hash : hashes) {
        bool used = false;
        for (const QByteArray& sql : uses) {
            KITCAMP_ASSIGN(const auto found, writer.integer(sql.constData(), hash));
            used = used || found;
        }
        if (used)
            continue;
        KITCAMP_TRY(writer.execute("DELETE FROM picture WHERE hash=?", hash));
        gone += writer.changes() > 0 ? 1 : 0;
    }
    return gone;
}

} // namespace kitcamp
