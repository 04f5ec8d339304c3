// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kitcamp {

/// Lays the blocks of a dashboard out, in reading order: tiles side by side in equal widths, charts and
/// tables in as many columns as have room. Hidden blocks take no place.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FigureGrid(QWidget* parent);

    void addTile(QWidget* tile);
    /// \p wide: takes two columns where there are some.
    void addFrame(QWidget* frame, bool wide);
    /// Deletes all blocks.
    void clear();
    /// The height that is there to fill; frames grow a little where they are few.
    void setRoom(int height);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Item {
        QWidget* widget = nullptr;
        bool isTile = false;
        bool wide = false;
    };
    struct Row {
        QList<Item> items;
        bool isTiles = false;
        int height = 0;
    };
    void place();
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QList<Row> tileRows(const QList<Item>& tiles) const;
    [[nodiscard]] QList<Row> frameRows(const QList<Item>& frames) const;
    [[nodiscard]] int columns() const;
    void placeTiles(const Row& row, int y) const;
    void placeFrames(const Row& row, int y) const;

    QList<Item> m_items;
    int m_room = 0;
};

} // namespace kitcamp
