// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/twins/mergewords.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MergeWords)
};

/// What stands beside the name, of each table that is merged.
const char* besideTheName(const QString& table)
{
    if (table == "person"_L1)
        return "SELECT (SELECT value FROM person_number WHERE person=p.id ORDER BY id LIMIT 1), (SELECT CASE "
               "WHEN name<>'' THEN name ELSE name_en END FROM organization WHERE id=p.organization)"
               " FROM person AS p WHERE id=?";
    if (table == "device"_L1)
        return "SELECT m.name, d.serial FROM device AS d JOIN model AS m ON m.id=d.model WHERE d.id=?";
    if (table == "model"_L1)
        return "SELECT maker, model_number FROM model WHERE id=?";
    if (table == "organization"_L1)
        return "SELECT CASE WHEN name<>'' THEN name_en ELSE '' END, country FROM organization WHERE id=?";
    return nullptr;
}

} // namespace

QString tellingName(Store& store, const QString& table, qint64 id)
{
    QStringList words{store.naming().name(table, id)};
    if (const char* beside = besideTheName(table)) {
        [[maybe_unused]] const auto read = store.reader().each(
            beside,
            [&](const Statement& row) {
                for (int column = 0; column < row.columnCount(); ++column)
                    words << row.text(column);
            },
            id);
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString countedRows(const Domain& domain, const QString& table, qint64 count)
{
    if (count == 0)
        return {};
    if (table == "device_note"_L1)
        return MergeWords::tr("%n note(s) of the desk", "", static_cast<int>(count));
    if (table == "group_member"_L1)
        return MergeWords::tr("%n group(s)", "of borrowers", static_cast<int>(count));
    const RecordType* type = domain.recordTypes.find(table);
    if (!type)
        return {};
    return MergeWords::tr("%1 %2", "a number and a kind of thing: 3 loans")
        .arg(count)
        .arg(count == 1 ? type->singularTitle() : type->pluralTitle());
}

} // namespace kitcamp
