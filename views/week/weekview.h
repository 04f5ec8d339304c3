// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planstage.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace kitcamp {

class DragDisplay;
class KeyHand;
class MouseHand;
class PlanBand;
class PlanCanvas;

/// A day, a week, a month or an agenda of blocks, with everything a person does to them by mouse or keys.
///
/// It shows what a WeekModel says and changes nothing: what a person wants is a signal, the page performs the
/// Action and the model changes. Lanes, periods, days off and teaching weeks come from the model too.
class WeekView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);
    ~WeekView() override;

    void setModel(WeekModel* model); ///< not owned
    void setJudge(DragJudge* judge); ///< not owned; null: cells have no colour while something is dragged
    [[nodiscard]] QItemSelectionModel* selectionModel() const; ///< rows of the model

    void setSpan(ShownSpan span);
    void setDate(QDate date);
    void goTo(int steps); ///< so many days, weeks, months or agendas on, or back
    void setNow(const QDateTime& now); ///< the centre's local time, told once a minute
    void setHours(int from, int to); ///< shown at least; 7 to 22
    void setSnap(Snap snap);
    void setLaneDirection(LaneDirection direction);
    void setHourPixels(double pixels); ///< least height of an hour at the usual font; 24 to 320
    [[nodiscard]] const PlanSheet& sheet() const; ///< what is shown; for papers, see planpaper.h
    [[nodiscard]] QString headline() const; ///< "23–29 Nov 2026  •  第12周, week 12"
    /// Goes to a block of the days that are shown, or of DAY, as soon as the model has it.
    void showBlock(qint64 id, QDate day = {});
    /// By key from a list outside: the thing hangs at the cursor, arrows move it, Enter puts it down.
    void startPlacing(const ToPlace& thing);

    [[nodiscard]] PlanStage& stage() { return *m_stage; } ///< for tests and screen readers
    [[nodiscard]] QRect onScreen(const QRect& content) const; ///< global pixels
    [[nodiscard]] QRect visibleContent() const;
    void refreshNow(); ///< what is otherwise done before the next painting
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rangeChanged(const QDate& first, int days); ///< these days are needed from the model
    void headlineChanged();
    void currentChanged(qint64 id); ///< of the block that the cursor is on; 0: none
    void hourPixelsChanged(double pixels); ///< by the person; to be remembered
    void said(const QString& sentence); ///< for the status bar: what is dragged, why not; empty: no more
    void menuWanted(const QPoint& globalPosition); ///< for what is chosen, or the empty cell of the cursor
    void openWanted(qint64 id);
    void dayWanted(const QDate& day); ///< a day of the month is wanted whole
    void moveWanted(const kitcamp::PlanMove& move);
    void copyWanted(const QList<kitcamp::PlanMove>& copies);
    void resizeWanted(qint64 id, const kitcamp::PlanPlace& start, int minutes);
    void createWanted(const kitcamp::PlanPlace& place, int minutes);
    void placeWanted(qint64 thing, const kitcamp::PlanPlace& place);
    void removeWanted(const QList<qint64>& ids);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectStage();
    void forwardWishes();
    void takeLook();
    void markStale();
    void layOutContent();
    void placeBands();
    void reveal(const QRect& content);
    void onCursorMoved();
    void scale(double factor, QPoint anchor);
    void tellFocus();
    void updateContent(const QRect& content);
    [[nodiscard]] QPoint offset() const;

    PlanStage* m_stage = nullptr;
    KeyHand* m_keys = nullptr;
    MouseHand* m_mouse = nullptr;
    std::unique_ptr<PlanCanvas> m_canvas;
    DragDisplay* m_display = nullptr;
    PlanBand* m_head = nullptr;
    PlanBand* m_axis = nullptr;
    PlanBand* m_corner = nullptr;
    bool m_stale = true;
    QRect m_shownCursor; ///< content pixels, as painted last
    qint64 m_told = 0; ///< id of the block last told as current
    QTimer m_refresh;
    QTimer m_ahead; ///< draws blocks that are about to be seen
};

} // namespace kitcamp
