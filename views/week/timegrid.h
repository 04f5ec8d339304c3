// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planlayout.h"

namespace kitcamp {

/// A day or a week over its hours: days and their lanes are columns, or lanes are rows with time running to
/// the right. A *track* is one lane of one day.
class TimeGrid : public PlanLayout
{
public:
    explicit TimeGrid(const PlanSheet& sheet);

    [[nodiscard]] int headHeight() const override;
    [[nodiscard]] int axisWidth() const override;
    void layOut(QSize viewport) override;
    [[nodiscard]] BlockShape shape() const override { return BlockShape::Tile; }

    [[nodiscard]] std::optional<PlanPlace> placeAt(QPoint point) const override;
    [[nodiscard]] QRect rectOf(const PlanPlace& place, int minutes) const override;
    [[nodiscard]] QList<PlanCell> cellsIn(const QRect& exposed, int start) const override;
    [[nodiscard]] int cellMinutes() const override;
    [[nodiscard]] bool timeRunsRight() const override { return m_rows; }

    [[nodiscard]] PlanCursor neighbour(const PlanCursor& cursor, Qt::Key arrow) const override;
    [[nodiscard]] PlanPlace stepped(const PlanPlace& place, Qt::Key arrow, bool fine) const override;

    void paintGround(QPainter& painter, const QRect& exposed) const override;
    void paintLines(QPainter& painter, const QRect& exposed) const override;
    void paintOver(QPainter& painter, const QRect& exposed) const override;
    void paintHead(QPainter& painter, const QRect& band, int offset) const override;
    void paintAxis(QPainter& painter, const QRect& band, int offset) const override;
    void paintCorner(QPainter& painter, const QRect& corner) const override;

private:
    struct Track {
        int day = 0;
        int lane = 0;
    };
    struct TrackContent {
        QList<int> blocks; ///< in PlanSheet::blocks
        int crowd = 1; ///< most blocks side by side
    };

    [[nodiscard]] int trackCount() const { return m_sheet.days * m_sheet.laneCount(); }
    [[nodiscard]] int trackIndex(const Track& track) const
    {
        return track.day * m_sheet.laneCount() + track.lane;
    }
    [[nodiscard]] QRect trackRect(const Track& track) const;
    [[nodiscard]] QRect stripOf(const Track& track, int start, int end) const;
    [[nodiscard]] int pixelOf(int day, int minute) const; ///< along time
    [[nodiscard]] int minuteAt(int day, int pixel) const;
    [[nodiscard]] QRect dayRect(int day) const;

    void chooseHours();
    void chooseScale(QSize viewport);
    [[nodiscard]] QList<TrackContent> sortIntoTracks() const;
    [[nodiscard]] int crowdOf(const QList<int>& blocks) const;
    [[nodiscard]] QList<int> shareOut(const QList<int>& least, int room) const;
    [[nodiscard]] int leastWidth(int lane) const;
    void placeTracks(const QList<TrackContent>& tracks, QSize viewport);
    void placeBlocks(const QList<TrackContent>& tracks);
    void placeTrack(const Track& track, const QList<int>& blocks);
    [[nodiscard]] QList<QPair<int, int>> visibleSpan(const QList<int>& blocks) const;
    [[nodiscard]] int cellLength(const PlanPlace& place) const;
    [[nodiscard]] PlanPlace acrossFrom(const PlanPlace& place, int direction) const;
    [[nodiscard]] PlanPlace alongFrom(const PlanPlace& place, int minute, int direction) const;
    [[nodiscard]] int besides(int placed, int direction) const;
    [[nodiscard]] int minuteAfter(const PlanCursor& cursor, int direction) const;
    void addCells(QList<PlanCell>& cells, const Track& track, const QRect& exposed) const;

    void paintDayGround(QPainter& painter, int day, const QRect& exposed) const;
    void paintTimeLines(QPainter& painter, int day, const QRect& exposed) const;
    void paintTrackLines(QPainter& painter, const QRect& exposed) const;
    void paintDayHead(QPainter& painter, int day, const QRect& rect, int seenFrom) const;
    [[nodiscard]] int hoursOfLabel() const;
    void paintHourHead(QPainter& painter, int day, const QRect& rect) const;
    void paintLane(QPainter& painter, const PlanLane& lane, const QRect& rect) const;
    void paintHours(QPainter& painter, const QRect& band, int offset) const;
    void paintPeriods(QPainter& painter, const QRect& band, int offset) const;
    [[nodiscard]] QList<int> timeLines(int day) const;
    [[nodiscard]] bool hasNotes() const;
    [[nodiscard]] int laneHeadHeight() const;
    [[nodiscard]] bool usesPeriods() const;

    bool m_rows; ///< lanes are rows
    int m_from = 0; ///< minutes
    int m_to = 0;
    double m_minutePixels = 1;
    QList<int>
        m_edges; ///< columns: left edge of each track, and the right one of the last; rows: of each lane
};

} // namespace kitcamp
