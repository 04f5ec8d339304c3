// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/waitingactions.h"
#include "models/items/roles.h"
#include "models/store/store.h"
#include "views/common/workplace.h"

#include <QObject>

class QWidget;

namespace kitcamp {

/// What can be done to people on a roster: performs it at once, asks where there is something to ask (a
/// reason, what to do where no seat is free), and says what was done.
class RosterDeeds : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over \p parent.
    RosterDeeds(Workplace& workplace, qint64 activity, QWidget* parent);

    void add(qint64 person, const QString& role, const QString& state);
    /// \p state: offered or confirmed.
    void giveSeats(const QList<qint64>& participations, const QString& state);
    /// \p state: declined, withdrawn or no_show.
    void leave(const QList<qint64>& participations, const QString& state);
    /// \p state: completed, not_completed, or confirmed (nothing is said yet).
    void complete(const QList<qint64>& participations, const QString& state);
    void wait(const QList<qint64>& participations, bool front);
    /// One place up or down the waiting list; all together, in their order.
    void moveBy(const QList<qint64>& participations, int places);
    /// \p before: who waits behind them then; 0: nobody.
    void moveBefore(const QList<qint64>& participations, qint64 before);
    void change(const QList<qint64>& participations);
    void remove(const QList<qint64>& participations);
    /// Offers that nobody confirmed in time go to the next ones.
    void lapseOffers();

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);

private:
    /// Performs something that needs seats: refused first, then as the person decides.
    using Attempt = std::function<Result<Performed>(const QString& ifFull, const QString& reason)>;
    /// \p who: who needs the seats, as a sentence names them.
    void attempt(const QString& who, const Attempt& act, const QStringList& remarks = {});
    void performWaiting(const Attempt& act, const QStringList& remarks);
    /// \p remarks: what should be known besides; \p news: what it brought about for others.
    void answer(const Result<Performed>& done, const QStringList& remarks = {}, const QStringList& news = {});
    /// Performs what may free seats, and says who is offered them.
    void performFreeing(const std::function<Result<Performed>()>& act);
    [[nodiscard]] QString namesOf(const QList<qint64>& participations) const;
    [[nodiscard]] QStringList remarksOn(qint64 person, const QString& role) const;
    [[nodiscard]] qint64 now() const { return m_workplace.store.clock().now(); }

    Workplace& m_workplace;
    qint64 m_activity;
    QWidget* m_over;
};

} // namespace kitcamp
