// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace kitcamp {

class Store;

/// For whom something that names people is made.
enum class NameUse {
    Inside, ///< work of the centre needs the names: at the door, at the desk, for a bed; a remark says who
            ///< must not see it
    Published, ///< hangs or lies where everybody reads it
    Partners, ///< is handed on to somebody outside
};

/// A paper or a file that names people, and what was decided about it.
struct NamedPaper {
    QLatin1String name;
    NameUse use;
    const char* why;
};

/// All of them: whoever makes a new one decides here, and asks PaperNames.
[[nodiscard]] const QList<NamedPaper>& namedPapers();
/// \p paper: one of namedPapers().
[[nodiscard]] NameUse nameUseOf(QLatin1String paper);
/// For which consent somebody under age is named there ("publication", "partners"); empty: none is asked for.
[[nodiscard]] QString purposeOf(QLatin1String paper);

/// The day that it is at the centre, by the clock of the store: consents hold on it.
[[nodiscard]] Result<QDate> dayOfConsents(Store& store);

/// The names of people as one paper may say them: people under age are named inside the centre, else only
/// with a consent, and otherwise by what publicName() makes of the name.
class PaperNames
{
public:
    /// \p activity: whose consents count besides those for all; 0: none.
    [[nodiscard]] static Result<PaperNames> read(Connection& connection, QLatin1String paper, QDate day,
                                                 qint64 activity = 0);

    /// On the day that it is at the centre.
    [[nodiscard]] static Result<PaperNames> read(Store& store, QLatin1String paper, qint64 activity = 0);

    /// What stands there for \p name, the name of \p person.
    [[nodiscard]] QString name(qint64 person, const QString& name);
    /// The same where a participation says who it is.
    [[nodiscard]] QString nameOf(qint64 participation, const QString& name);
    /// She stands on it: remarks() counts her.
    void meet(qint64 participation) { static_cast<void>(nameOf(participation, {})); }
    /// Whether she is named; else her picture, phone and Latin name stay away too.
    [[nodiscard]] bool mayNameParticipation(qint64 participation) const;
    /// What has to be said of those who were asked for since it was read; none where there is nothing to say.
    [[nodiscard]] QStringList remarks() const;

private:
    NameUse m_use = NameUse::Inside;
    QHash<qint64, QString> m_shown; ///< under age, and what stands for the name where it may not
    QHash<qint64, qint64> m_persons; ///< of participations of people under age
    QSet<qint64> m_met; ///< of m_shown: who was asked for
};

} // namespace kitcamp
