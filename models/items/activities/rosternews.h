// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

/// What an Action on a roster brought about for others: made before the Action, asked after it.
class RosterNews
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RosterNews)
public:
    RosterNews(Store& store, qint64 activity);

    /// Who is offered a seat that they had not, and until when: one sentence, or none.
    [[nodiscard]] QStringList offers() const;
    /// Who waits that did not: one sentence, or none.
    [[nodiscard]] QStringList waiters() const;

private:
    struct Standing {
        QString state;
        QString name;
        qint64 offerUntil = 0;
    };
    [[nodiscard]] QHash<qint64, Standing> read() const;
    /// Who is in \p state now and was not.
    [[nodiscard]] QList<Standing> newlyIn(const QString& state) const;

    Store& m_store;
    qint64 m_activity;
    QHash<qint64, Standing> m_before;
};

/// What becomes of the seats of people who are about to leave the roster of \p activity.
[[nodiscard]] QString seatsThatBecomeFree(Store& store, qint64 activity, const QList<qint64>& leaving);

/// "Li, Wang and 3 more", as a sentence names people.
[[nodiscard]] QString someNames(const QStringList& names);

} // namespace kitcamp
