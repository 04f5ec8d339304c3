// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/timegrid.h"

#include "views/common/measures.h"
#include "views/week/intervalcolumns.h"

#include <QFontMetrics>

#include <cmath>
#include <numeric>

namespace kitcamp {

namespace {

constexpr int leastColumn = 72; // px at the usual font
constexpr int leastLane = 64;
constexpr int mostLaneName = 112; // a longer name is cut
constexpr int leastShare = 44; // of a column, for each of those that stand side by side
constexpr int leastRow = 52;
constexpr int leastRowShare = 30;
constexpr double weekRowScale = 0.6; // seven days beside one another give an hour less room
constexpr double dayRowScale = 1.6;

} // namespace

TimeGrid::TimeGrid(const PlanSheet& sheet)
    : PlanLayout(sheet)
    , m_rows(sheet.laneDirection == LaneDirection::Rows && !sheet.lanes.isEmpty())
{
    chooseHours();
}

void TimeGrid::chooseHours()
{
    m_from = std::clamp(m_sheet.fromHour, 0, 23) * 60;
    m_to = std::clamp(m_sheet.toHour * 60, m_from + 60, 24 * 60);
    for (const PlanSheet::Block& block : m_sheet.blocks) {
        if (block.facts.ground)
            continue;
        m_from = std::min(m_from, block.facts.start / 60 * 60);
        m_to = std::max(m_to, (block.facts.start + block.facts.minutes + 59) / 60 * 60);
    }
    for (const QList<PlanPeriod>& table : usesPeriods() ? m_sheet.periods : QList<QList<PlanPeriod>>()) {
        for (const PlanPeriod& period : table) {
            m_from = std::min(m_from, period.start / 60 * 60);
            m_to = std::min(24 * 60, std::max(m_to, (period.end + 59) / 60 * 60));
        }
    }
}

void TimeGrid::chooseScale(QSize viewport)
{
    const double scale = !m_rows ? 1.0 : m_sheet.days > 1 ? weekRowScale : dayRowScale;
    const double wanted = scaled(100, m_sheet.font) / 100.0 * m_sheet.hourPixels * scale / 60;
    const int room = m_rows ? viewport.width() / m_sheet.days : viewport.height();
    m_minutePixels = std::max(wanted, double(room) / (m_to - m_from));
}

void TimeGrid::layOut(QSize viewport)
{
    chooseScale(viewport);
    QList<TrackContent> tracks = sortIntoTracks();
    for (TrackContent& track : tracks)
        track.crowd = crowdOf(track.blocks);
    placeTracks(tracks, viewport);
    placeBlocks(tracks);
}

QList<TimeGrid::TrackContent> TimeGrid::sortIntoTracks() const
{
    QList<TrackContent> tracks(trackCount());
    for (int i = 0; i < m_sheet.blocks.size(); ++i) {
        const PlanBlock& facts = m_sheet.blocks[i].facts;
        const int day = m_sheet.dayIndex(facts.day);
        if (m_sheet.lanes.isEmpty()) {
            tracks[trackIndex({day, 0})].blocks.append(i);
            continue;
        }
        QList<qint64> lanes = facts.lanes;
        std::sort(lanes.begin(), lanes.end());
        lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
        for (const qint64 lane : std::as_const(lanes)) {
            if (const int index = m_sheet.laneIndex(lane); index >= 0)
                tracks[trackIndex({day, index})].blocks.append(i);
        }
    }
    return tracks;
}

/// What each block takes of the time, but at least what can be seen.
QList<QPair<int, int>> TimeGrid::visibleSpan(const QList<int>& blocks) const
{
    // a block of five minutes can still be read and touched
    const int line = QFontMetrics(textFont(TextSize::Small, m_sheet.font)).height() + 2;
    const int least = static_cast<int>(std::ceil(line / m_minutePixels));
    QList<QPair<int, int>> spans;
    for (const int index : blocks) {
        const PlanBlock& facts = m_sheet.blocks[index].facts;
        spans.append({facts.start, std::min(24 * 60, facts.start + std::max(facts.minutes, least))});
    }
    return spans;
}

int TimeGrid::crowdOf(const QList<int>& blocks) const
{
    QList<TimeSpan> spans;
    const auto times = visibleSpan(blocks);
    for (int i = 0; i < blocks.size(); ++i) {
        if (!m_sheet.blocks[blocks[i]].facts.ground)
            spans.append({times[i].first, times[i].second});
    }
    int crowd = 1;
    for (const ColumnSlot& slot : packColumns(spans))
        crowd = std::max(crowd, slot.columns);
    return crowd;
}

/// Each gets at least what it needs; what is left of ROOM is shared out evenly, to the pixel.
QList<int> TimeGrid::shareOut(const QList<int>& least, int room) const
{
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int left = std::max(0, room - needed);
    QList<int> edges{0};
    int used = 0;
    for (qsizetype i = 0; i < least.size(); ++i) {
        used += least[i];
        edges.append(used + static_cast<int>(left * (i + 1) / least.size()));
    }
    return edges;
}

void TimeGrid::placeTracks(const QList<TrackContent>& tracks, QSize viewport)
{
    const int along = static_cast<int>(std::floor((m_to - m_from) * m_minutePixels));
    QList<int> least;
    if (m_rows) {
        for (int lane = 0; lane < m_sheet.laneCount(); ++lane) {
            int crowd = 1;
            for (int day = 0; day < m_sheet.days; ++day)
                crowd = std::max(crowd, tracks[trackIndex({day, lane})].crowd);
            least.append(scaled(std::max(leastRow, crowd * leastRowShare), m_sheet.font));
        }
        m_edges = shareOut(least, viewport.height());
        m_size = QSize(along * m_sheet.days, m_edges.last());
        return;
    }
    for (int track = 0; track < tracks.size(); ++track)
        least.append(std::max(leastWidth(track % m_sheet.laneCount()),
                              scaled(tracks[track].crowd * leastShare, m_sheet.font)));
    m_edges = shareOut(least, viewport.width());
    m_size = QSize(m_edges.last(), along);
}

/// Of a column; with lanes wide enough for the lane's name.
int TimeGrid::leastWidth(int lane) const
{
    if (m_sheet.lanes.isEmpty())
        return scaled(leastColumn, m_sheet.font);
    const QFontMetrics metrics(textFont(TextSize::Secondary, m_sheet.font));
    const int name = metrics.horizontalAdvance(m_sheet.lanes[lane].name) + space::small + space::small;
    return std::clamp(name, scaled(leastLane, m_sheet.font), scaled(mostLaneName, m_sheet.font));
}

void TimeGrid::placeBlocks(const QList<TrackContent>& tracks)
{
    m_placed.clear();
    for (int day = 0; day < m_sheet.days; ++day) {
        for (int lane = 0; lane < m_sheet.laneCount(); ++lane)
            placeTrack({day, lane}, tracks[trackIndex({day, lane})].blocks);
    }
    std::stable_sort(m_placed.begin(), m_placed.end(), [&](const PlacedBlock& a, const PlacedBlock& b) {
        const bool behind = m_sheet.blocks[a.block].facts.ground;
        const bool otherBehind = m_sheet.blocks[b.block].facts.ground;
        return behind != otherBehind ? behind : a.block < b.block;
    });
}

void TimeGrid::placeTrack(const Track& track, const QList<int>& blocks)
{
    QList<TimeSpan> spans;
    QList<int> side;
    const auto times = visibleSpan(blocks);
    for (int i = 0; i < blocks.size(); ++i) {
        const PlanBlock& facts = m_sheet.blocks[blocks[i]].facts;
        const PlanPlace place{facts.day, facts.start, m_sheet.laneAt(track.lane)};
        if (facts.ground) {
            m_placed.append({blocks[i], place, stripOf(track, facts.start, facts.start + facts.minutes), 0});
            continue;
        }
        spans.append({times[i].first, times[i].second});
        side.append(blocks[i]);
    }
    const QList<ColumnSlot> slots = packColumns(spans);
    for (int i = 0; i < side.size(); ++i) {
        const ColumnSlot& slot = slots[i];
        QRect rect = stripOf(track, spans[i].begin, spans[i].end);
        const auto part = [&](int length, int column) { return length * column / slot.columns; };
        if (m_rows) {
            const int top = rect.top() + part(rect.height(), slot.column);
            rect = QRect(rect.left() + 1, top, rect.width() - 1,
                         rect.top() + part(rect.height(), slot.column + slot.span) - top - 1);
        } else {
            const int left = rect.left() + part(rect.width(), slot.column);
            rect = QRect(left, rect.top() + 1,
                         rect.left() + part(rect.width(), slot.column + slot.span) - left - 2,
                         rect.height() - 1);
        }
        m_placed.append({side[i],
                         {m_sheet.blocks[side[i]].facts.day, spans[i].begin, m_sheet.laneAt(track.lane)},
                         rect,
                         slot.column});
    }
}

bool TimeGrid::usesPeriods() const
{
    return m_sheet.snap == Snap::Periods;
}

} // namespace kitcamp
