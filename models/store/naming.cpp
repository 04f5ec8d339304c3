// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/naming.h"

#include "models/store/domain.h"

#include <QCoreApplication>

namespace kitcamp {

QString Naming::name(const QString& table, qint64 id) const
{
    const auto query = m_domain.nameQueries.constFind(table);
    if (query != m_domain.nameQueries.constEnd()) {
        const auto found = m_connection.text(query->constData(), id);
        if (found && *found)
            return **found;
    }
    return QCoreApplication::translate("kitcamp::Naming", "(no longer there)");
}

QString Naming::entrySentence(const OpId& opId) const
{
    return sentenceOfEntry ? sentenceOfEntry(opId) : opId.text();
}

} // namespace kitcamp
