// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/filekind.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FileKindWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FileKind)
};

/// What only a desk that lends has. Places and opening hours are a centre's too, but harm nobody.
const QStringList& tablesOfDesk()
{
    static const QStringList tables{
        u"category"_s,  u"model"_s,       u"device"_s,       u"device_number"_s,    u"device_note"_s,
        u"loan_rule"_s, u"loan"_s,        u"loan_renewal"_s, u"opening_hours"_s,    u"reservation"_s,
        u"kit_item"_s,  u"course_need"_s, u"place"_s,        u"opening_exception"_s};
    return tables;
}

Error refusal()
{
    return {
        ErrorCode::Refused,
        FileKindWords::tr("This file is an alliance's: it keeps camps and results, and no devices, loans or "
                          "bookings."),
        {},
        u"alliance-has-no-desk"_s,
        {FileKindWords::tr("Do this in the file of your centre.")}};
}

Result<void> refuseRows(Connection& connection, const QStringList& tables)
{
    for (const QString& table : tables) {
        KITCAMP_ASSIGN(const auto found,
                       connection.integer(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table).toUtf8().constData()));
        if (found)
            return refusal();
    }
    return {};
}

Result<void> checkTouched(Connection& connection, const ChangedRows& touched)
{
    KITCAMP_ASSIGN(const FileKind kind, fileKind(connection));
    if (kind != FileKind::Alliance)
        return {};
    // A file with things in it does not become an alliance's.
    if (touched.contains(u"setting"_s))
        return refuseRows(connection, tablesOfDesk());
    QStringList changed;
    for (const QString& table : tablesOfDesk()) {
        if (touched.contains(table))
            changed << table;
    }
    return refuseRows(connection, changed);
}

} // namespace

Result<FileKind> fileKind(Connection& connection)
{
    KITCAMP_ASSIGN(const auto kind, connection.text("SELECT value FROM setting WHERE key='file_kind'"));
    return kind == u"alliance"_s ? FileKind::Alliance : FileKind::Centre;
}

bool isAlliance(Connection& connection)
{
    const auto kind = fileKind(connection);
    return kind && *kind == FileKind::Alliance;
}

SaveSettings settingOf(FileKind kind)
{
    return SaveSettings{{{"file_kind"_L1, kind == FileKind::Alliance ? u"alliance"_s : u"centre"_s}}};
}

const QStringList& pagesOfDesk()
{
    static const QStringList pages{u"desk"_s, u"devices"_s, u"loans"_s, u"bookings"_s};
    return pages;
}

Invariant allianceHasNoDesk()
{
    return {u"alliance-has-no-desk"_s, tablesOfDesk() + QStringList{u"setting"_s}, checkTouched,
            [](Connection& connection) -> Result<void> {
                KITCAMP_ASSIGN(const FileKind kind, fileKind(connection));
                return kind == FileKind::Alliance ? refuseRows(connection, tablesOfDesk()) : Result<void>();
            }};
}

} // namespace kitcamp
