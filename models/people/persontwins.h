// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/personnames.h"
#include "models/store/connection.h"

#include <QMutex>

#include <functional>

namespace kitcamp {

/// Finds persons who seem to be one, entered twice: they have the same name, in whatever writing, and share a
/// number, a phone, a mail address or a login name, or belong to the same organization with nothing that
/// tells them apart. May be asked from several threads.
class PersonTwins
{
public:
    /// Best first. By indexes: looked for are the names that the person's may have been written as; for a
    /// Latin name one scan of the search texts besides. For many persons at once see suspects.
    [[nodiscard]] Result<QList<qint64>> of(Connection& connection, qint64 person);

    /// All persons worth asking about, and some more, in one pass over the file. \p done is told how many
    /// persons were read; ErrorCode::Cancelled where it answers false.
    [[nodiscard]] static Result<QList<qint64>> suspects(Connection& connection,
                                                        const std::function<bool(qsizetype)>& done);

private:
    struct Facts {
        qint64 id = 0;
        QString name;
        QString latinName;
        qint64 organization = 0;
        qint64 department = 0;
        QString gender;
        qint64 entryYear = 0;
        QStringList phones; ///< digits
        QString mail;
        QString login;
        QStringList numbers; ///< all, folded
        QStringList studentNumbers;
    };
    [[nodiscard]] static Result<Facts> facts(Connection& connection, qint64 person);
    [[nodiscard]] Result<QList<qint64>> candidates(Connection& connection, const Facts& facts);
    /// How much speaks for the two being one, apart from their names; 0: nothing.
    [[nodiscard]] static int evidence(const Facts& one, const Facts& other);
    [[nodiscard]] static bool mayBeOneOf(const Facts& one, const Facts& other);

    QMutex m_mutex;
    PersonNames m_names;
};

} // namespace kitcamp
