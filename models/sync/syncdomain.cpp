// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncdomain.h"

#include "models/store/domain.h"
#include "models/sync/conflictaction.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Decisions come from the inbox alone; the description is for the history. What only programs read follows
/// from nothing that people fill in, and is not shown.
RecordType decisions()
{
    RecordType type{u"decision"_s,
                    QT_TRANSLATE_NOOP("kitcamp::Record", "decision"),
                    QT_TRANSLATE_NOOP("kitcamp::Record", "decisions"),
                    {{u"choice"_s,
                      FieldType::Choice,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "Decided"),
                      true,
                      {{u"theirs"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "theirs is kept")},
                       {u"mine"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "done after all")},
                       {u"same"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "the same thing")}}},
                     {u"at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "When"), true}},
                    {}};
    for (const QString& column : {u"op_id"_s, u"author"_s, u"kind"_s, u"parameters"_s})
        type.derived << DerivedColumn{column, QString(), {}};
    return type;
}

/// A merged row is called by the row that was kept.
QByteArray nameOfMergedRow(const NameQueries& names)
{
    QByteArray cases;
    QStringList tables = names.keys();
    tables.sort();
    for (const QString& table : tables) {
        QByteArray query = names.value(table);
        query.replace("?", "merged_away.kept");
        cases += " WHEN '" + table.toUtf8() + "' THEN (" + query + ")";
    }
    return "SELECT coalesce(CASE tbl" + cases + " END, tbl) FROM merged_row AS merged_away WHERE id=?";
}

} // namespace

void registerSync(Domain& domain)
{
    domain.actions.add<DecideConflict>();
    domain.nameQueries.insert(u"merged_row"_s, nameOfMergedRow(domain.nameQueries));
    domain.nameQueries.insert(u"decision"_s, "SELECT '#' || substr(op_id, 1, 8) FROM decision WHERE id=?");
    domain.recordTypes.add(decisions());
}

} // namespace kitcamp
