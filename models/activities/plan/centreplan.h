// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/devicesupply.h"
#include "models/activities/plan/planwording.h"
#include "models/planning/livecheck.h"
#include "models/store/store.h"

namespace kitcamp {

class PlanKeeper;

/// The plan of the weeks around a day as it stands in the file, with everything that clashes in it, kept in
/// step with what is performed here and elsewhere. The ids of sessions, people, rooms and models are those of
/// the file. Belongs to the store's thread.
class CentrePlan : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive this object. \p supply may be empty: then nothing is said of devices.
    CentrePlan(Store& store, DeviceSupplySource supply, QObject* parent);
    ~CentrePlan() override;

    /// Loads the weeks around \p day, if it is not among those that are loaded. Call it before anything else.
    [[nodiscard]] Result<void> show(QDate day);
    [[nodiscard]] Result<void> show(const PlanSpan& span);
    [[nodiscard]] bool isLoaded() const { return m_keeper != nullptr; }
    [[nodiscard]] const PlanSpan& span() const { return m_span; }

    /// Days and minutes, colours, findings as values: for all that is not below. Valid until the next change.
    [[nodiscard]] const planning::ConflictIndex& index() const;
    [[nodiscard]] const planning::Horizon& horizon() const { return index().setting().horizon(); }
    [[nodiscard]] const PlanNames& names() const { return *m_names; }
    /// After a change of the language.
    void forgetNames();

    /// All clashes of sessions that begin on these days (both included), the worst first, then by time.
    [[nodiscard]] QList<PlanFinding> findings(QDate from, QDate until,
                                              planning::Level atLeast = planning::Level::Warn) const;
    /// Those of one session, told from its side.
    [[nodiscard]] QList<PlanFinding> findingsOf(qint64 session) const;
    [[nodiscard]] planning::Verdict verdictOf(qint64 session) const { return index().verdictOf(session); }

    /// The colours of a week while \p session (and the rest of its series) is dragged. Make it when the drag
    /// begins; any signal below makes it invalid.
    [[nodiscard]] planning::LiveCheck liveCheck(qint64 session, const QList<qint64>& along = {}) const;
    /// The cells of a week from \p firstDay on; lanes are added by the caller.
    [[nodiscard]] planning::Grid grid(QDate firstDay, int days, int firstMinute, int lastMinute) const;
    /// What is wrong at a cell, in words: the pointer's tooltip.
    [[nodiscard]] QList<PlanFinding> findingsAt(const planning::LiveCheck& check, qint64 session,
                                                planning::Minute start, const planning::Lane& lane) const;
    /// What is good there: "Lab 2 is free: 70 seats, 68 needed."
    [[nodiscard]] QStringList reasonsAt(qint64 session, planning::Minute start,
                                        const planning::Lane& lane) const;

    /// A session of an activity that is not in the file yet: to try places for it while it is created by
    /// dragging. It takes part in the index only through a copy.
    [[nodiscard]] Result<planning::Session> newSession(qint64 activity, int minutes) const;
    /// How a place is looked for: from now on, within the span that is loaded.
    [[nodiscard]] std::optional<planning::Wish> wishFor(qint64 session) const;
    [[nodiscard]] PlanPlacements suggest(const planning::Wish& wish) const;
    /// Places for a session that makes up for a cancelled one, for those who would have come to that: their
    /// other classes and their schools' calendars. \p session: the id that the new one will have.
    [[nodiscard]] Result<PlanPlacements> suggestMakeUp(qint64 cancelled, qint64 session, int count) const;
    /// The plan with these sessions put or taken away, compared with what it is.
    [[nodiscard]] PlanWhatIf whatIf(const std::vector<planning::Session>& put,
                                    const std::vector<qint64>& removed = {}) const;

Q_SIGNALS:
    /// These sessions, or what clashes with them, are others now.
    void sessionsChanged(const QList<qint64>& sessions);
    /// Everything may be another: rooms, calendars, levels, the span.
    void reloaded();
    /// The file could not be read; the plan stays as it was.
    void failed(const QString& sentence);

private:
    void onChanged(const Announcement& announcement);
    void reload();
    /// What is left of the span.
    [[nodiscard]] planning::Span fromNowOn() const;

    Store& m_store;
    DeviceSupplySource m_supply;
    PlanSpan m_span;
    std::unique_ptr<PlanNames> m_names;
    std::unique_ptr<PlanKeeper> m_keeper;
};

} // namespace kitcamp
