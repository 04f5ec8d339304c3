// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"
#include "views/common/page.h"

#include <QTimer>


namespace kitcamp {

class AnswerLine;
class BorrowerPanel;
class DeskRowsModel;
class LastActionsList;
class LastActionsModel;
class OutcomeTable;
class Panel;
class PasswordLine;
class ScanLine;
class TodayFigures;

/// The desk: one line that is always ready for the next scan, who is at the counter, what happened, and what
/// can be taken back. It shows what the interpreter (models/lending/desk.h) decides.
class DeskPage : public Page
{
    Q_OBJECT
public:
    explicit DeskPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    /// ("person", id) makes the person the borrower.
    void showObject(const QString& table, qint64 id) override;

public Q_SLOTS:
    /// Takes back the last Action of this file and operator.
    void undo();
    /// F6: the slip of this visit, or of all that the borrower has.
    void printSlip();
    /// F8: the last scanned device is out of lending; its note is asked for.
    void markDamaged();
    /// Esc: the borrower leaves.
    void nextBorrower();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void buildHeader(class QVBoxLayout* column);
    [[nodiscard]] Panel* buildSide();
    void connectSignals();
    void connectPassword();
    void connectBorrower();
    void connectDesk();
    void addKeys();
    void restore();

    void onScanned(const QString& text);
    void show(const DeskOutcome& outcome);
    using QWidget::show;
    void follow(const DeskOutcome& outcome);
    void sayError(const Error& error);
    void ask();
    void onBorrowerChanged();
    void onStoreChanged(const struct Announcement& announcement);
    void onNewBorrower(const NewBorrower& borrower);
    void closeForm();
    void onTick();
    void retime();
    void markConflicts();

    DeskRowsModel* m_rows = nullptr;
    LastActionsModel* m_actions = nullptr;
    ScanLine* m_scanLine = nullptr;
    AnswerLine* m_answer = nullptr;
    PasswordLine* m_password = nullptr;
    BorrowerPanel* m_borrower = nullptr;
    OutcomeTable* m_table = nullptr;
    LastActionsList* m_actionsList = nullptr;
    TodayFigures* m_today = nullptr;
    QTimer m_tick; ///< once a second: the borrower leaves, minutes go by
    QTimer m_refresh; ///< figures after a burst of changes
    qint64 m_minute = 0;
};

} // namespace kitcamp
