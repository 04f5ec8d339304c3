// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/calendarchoices.h"
#include "models/items/plan/sessionweek.h"

#include <QScrollArea>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class CardList;
class ClashList;
class SideList;
class TextLabel;
class UnplacedSessions;

/// The side of the calendar: what is shown, which rooms, what waits for a place, what clashes.
class CalendarSide : public QScrollArea
{
    Q_OBJECT
public:
    CalendarSide(UnplacedSessions& waiting, ClashList& clashes, QWidget* parent);

    /// Ticks what FILTER does not hide.
    void setKinds(const QList<ActivityKindChoice>& kinds, const CalendarFilter& filter);
    void setRooms(const QList<CalendarRoom>& rooms, const CalendarFilter& filter);
    [[nodiscard]] CalendarFilter filter() const;
    [[nodiscard]] CardList* cards() const { return m_cards; }
    [[nodiscard]] SideList* clashes() const { return m_clashes; }

Q_SIGNALS:
    void filterChanged(const kitcamp::CalendarFilter& filter);
    void placeWanted(qint64 session); ///< is to be placed by keys
    void suggestWanted(qint64 session);
    void clashWanted(qint64 session);

protected:
    bool event(QEvent* event) override;

private:
    void buildLayout(UnplacedSessions& waiting, ClashList& clashes);
    TextLabel* addHeading(const QString& text, const QString& name);
    QCheckBox* addTick(QVBoxLayout* column, const QString& text, bool on);
    void dressClashes();
    void suggestForCard();

    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_kindColumn = nullptr;
    QVBoxLayout* m_roomColumn = nullptr;
    QHash<QString, QCheckBox*> m_kinds;
    QHash<qint64, QCheckBox*> m_rooms;
    QCheckBox* m_closures = nullptr;
    CardList* m_cards = nullptr;
    SideList* m_clashes = nullptr;
    QPushButton* m_suggest = nullptr;
    TextLabel* m_waitingHeading = nullptr;
    TextLabel* m_clashHeading = nullptr;
    TextLabel* m_nothingWaits = nullptr;
    TextLabel* m_nothingClashes = nullptr;
};

} // namespace kitcamp
