// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishing/reviewedeventsmodel.h"

namespace kitcamp {

namespace {

Tone toneOf(ReviewedEvent::State state)
{
    switch (state) {
    case ReviewedEvent::State::New:
    case ReviewedEvent::State::Changed:
        return Tone::Ok;
    case ReviewedEvent::State::Same:
        return Tone::Plain;
    case ReviewedEvent::State::LeftOut:
        return Tone::Muted;
    case ReviewedEvent::State::Wrong:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

void ReviewedEventsModel::setEvents(QList<ReviewedEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int ReviewedEventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ReviewedEventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewedEventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewedEvent& event = m_events[index.row()];
    if (role == ToneRole)
        return static_cast<int>(index.column() == StateColumn ? toneOf(event.state) : Tone::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return stateWord(event.state);
    case WhenColumn:
        return event.when;
    case TitleColumn:
        return event.title;
    case SentenceColumn:
        return event.sentence;
    default:
        return {};
    }
}

QVariant ReviewedEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == SentenceColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Event");
    case WhenColumn:
        return tr("When");
    case TitleColumn:
        return tr("Title");
    case SentenceColumn:
        return tr("To know");
    default:
        return {};
    }
}

} // namespace kitcamp
