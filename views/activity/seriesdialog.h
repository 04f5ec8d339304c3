// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/sessiontrial.h"
#include "models/items/roles.h"
#include "models/store/store.h"
#include "views/activity/seriesform.h"
#include "views/common/dialogframe.h"

class QStandardItemModel;

namespace kitcamp {

class TableFrame;
class TextLabel;

/// New sessions of an activity, by a pattern or one by one; what they would be stands beside the fields, with
/// the days that a holiday takes.
class SeriesDialog : public DialogFrame
{
    Q_OBJECT
public:
    SeriesDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    /// \p skipped: how many days were left out.
    void made(const QString& sentence, int skipped);

private:
    void buildLayout();
    [[nodiscard]] Result<void> fill();
    void preview();
    void showSeries(const PreparedSeries& series);
    void showOnce(const SeriesWish& wish);
    void addSession(const SessionRow& session, const TriedDraft& tried);
    /// The sessions that would be made, and what the plan's rules say of them.
    [[nodiscard]] Result<TriedDraft> tried(const QList<SessionRow>& sessions,
                                           const QList<SessionStaffRow>& staff);
    [[nodiscard]] Result<TriedDraft> tried(const SeriesWish& wish);
    void addLine(QDate day, const QString& time, const QString& remark, Tone tone);
    void save();
    /// Also what a rule forbids.
    void saveAllTheSame();
    [[nodiscard]] Result<PreparedSeries> prepare(const SeriesWish& wish);
    [[nodiscard]] Result<Performed> perform(const SeriesWish& wish, int& skipped);

    Workplace& m_workplace;
    qint64 m_activity;
    TeachingCalendar m_calendar;
    SessionTrial m_trial;
    SeriesForm* m_form = nullptr;
    TextLabel* m_summary = nullptr;
    QStandardItemModel* m_lines = nullptr;
    TableFrame* m_table = nullptr;
};

} // namespace kitcamp
