// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowreferences.h"

namespace kitcamp {

Result<QSet<RowName>> rowsConcerned(TurnTools& tools, const Changeset& changeset)
{
    QSet<RowName> names;
    KITCAMP_ASSIGN(const QList<RowChange> rows, changeset.rows());
    for (const RowChange& row : rows) {
        names.insert({row.table, row.key});
        KITCAMP_ASSIGN(const QList<ForeignKey> keys, tools.shapes.foreignKeys(tools.writer, row.table));
        for (const ForeignKey& key : keys) {
            for (const QVariant& value : {row.before.value(key.column), row.after.value(key.column)}) {
                if (value.typeId() == QMetaType::LongLong)
                    names.insert({key.table, value.toString()});
            }
        }
    }
    return names;
}

std::optional<RowName> subjectOf(const Domain& domain, const Action& action)
{
    const ActionRegistry::Kind* kind = domain.actions.find(action.kind);
    if (!kind || !kind->subject)
        return std::nullopt;
    const ObjectRef subject = kind->subject(action.parameters);
    return subject.id == 0 ? std::nullopt
                           : std::optional(RowName{subject.table, QString::number(subject.id)});
}

} // namespace kitcamp
