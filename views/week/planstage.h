// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/carriedblocks.h"
#include "views/week/dragging.h"

#include <QItemSelectionModel>

namespace kitcamp {

/// What is on the stage of a plan: the sheet and its layout, the cursor, what is chosen, what is dragged. The
/// hands (mouse, keys, drop) act on it, the view draws it; what a person wants leaves it as a signal.
class PlanStage : public QObject
{
    Q_OBJECT

public:
    enum class Choosing { Replace, Keep };
    enum class Edge { Start, End };

    explicit PlanStage(QObject* parent);
    ~PlanStage() override;

    // the sheet
    void setModel(WeekModel* model);
    [[nodiscard]] WeekModel* model() const { return m_model; }
    [[nodiscard]] const PlanSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const PlanLayout& layout() const { return *m_layout; }
    /// Changes how the plan is seen; says stale().
    void change(const std::function<void(PlanSheet&)>& change);
    void readAnew(); ///< from the model, with a new layout that is not laid out
    void layOut(QSize viewport);

    // cursor and choice
    [[nodiscard]] const PlanCursor& cursor() const { return m_cursor; }
    void setCursor(const PlanCursor& cursor, Choosing choosing = Choosing::Replace);
    [[nodiscard]] QRect cursorRect() const;
    [[nodiscard]] int cursorMinutes() const; ///< of the cell that it stands in
    [[nodiscard]] const PlanBlock* currentBlock() const; ///< null: an empty cell
    void goTo(QDate day); ///< the same time on another day, in another range where it must be
    void choose(qint64 id); ///< as soon as a block with this id is shown
    [[nodiscard]] QItemSelectionModel* selection() const { return m_selection; }
    [[nodiscard]] QList<int> chosen() const; ///< in layout().placed()
    void toggleChoice(int placed);
    void chooseAll();

    // the drag
    [[nodiscard]] Dragging& drag() { return m_drag; }
    [[nodiscard]] const Dragging& drag() const { return m_drag; }
    [[nodiscard]] PlanBlock draggedFacts() const; ///< as it is drawn under the pointer
    [[nodiscard]] QRect ghostRect() const;
    bool beginMove(int placed, Dragging::By by); ///< false: refused, and said why
    bool beginResize(int placed, Dragging::By by);
    void beginCreate(const PlanPlace& place, int minutes);
    void beginPlacing(const ToPlace& thing, const PlanPlace& at, Dragging::By by);
    void dragTo(const PlanPlace& place); ///< snapped, with the length that it has there
    void putDown(); ///< says what is wanted and ends the drag
    void takeBetter(); ///< goes to the better place, where one is known

    // wishes without a drag
    void open();
    void create();
    void removeChosen();
    void copyChosen();
    void paste();

Q_SIGNALS:
    void stale(); ///< must be read anew
    void cursorMoved();
    void chosenChanged();
    void rangeChanged(const QDate& first, int days);
    void refused(const QString& sentence);
    void scaleWanted(double factor);

    void openWanted(qint64 id);
    void dayWanted(const QDate& day);
    void moveWanted(const kitcamp::PlanMove& move);
    void copyWanted(const QList<kitcamp::PlanMove>& copies);
    void resizeWanted(qint64 id, const kitcamp::PlanPlace& start, int minutes);
    void createWanted(const kitcamp::PlanPlace& place, int minutes);
    void placeWanted(qint64 thing, const kitcamp::PlanPlace& place);
    void removeWanted(const QList<qint64>& ids);

private:
    void connectModel();
    void keepCursor();
    void arrive();
    [[nodiscard]] bool refuseLocked(const PlanBlock& block);
    [[nodiscard]] int usualMinutes() const;
    [[nodiscard]] int usualStart(QDate day) const;
    [[nodiscard]] QModelIndex indexOf(int placed) const;

    WeekModel* m_model = nullptr;
    QItemSelectionModel* m_selection = nullptr;
    PlanSheet m_sheet;
    std::unique_ptr<PlanLayout> m_layout;
    PlanCursor m_cursor;
    qint64 m_current = 0; ///< id of the block that the cursor is on; 0: none
    bool m_arriving = true; ///< other days were chosen: the cursor takes the block that it finds there
    Dragging m_drag;
};

} // namespace kitcamp
