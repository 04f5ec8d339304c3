// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/desk/borrowerfacts.h"

#include <QWidget>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kitcamp {

class Badge;
class HeldLoansModel;
class Portrait;
class TextLabel;

/// The person at the counter: who it is, what she may, what she has, what can be done for her.
class BorrowerCard : public QWidget
{
    Q_OBJECT
public:
    enum class Standing {
        Borrower, ///< what is scanned is lent to her
        JustReturned, ///< something of hers came back; she is not asked for anything
    };

    explicit BorrowerCard(Store& store, QWidget* parent = nullptr);

    void setPerson(PersonId person, Standing standing);
    [[nodiscard]] PersonId person() const { return m_facts.id; }
    /// Reads her again; false where she is no longer in the file.
    bool refresh();
    /// Time went by.
    void retime();

Q_SIGNALS:
    void renewAllRequested();
    void renewRequested(kitcamp::LoanId loan);
    void slipRequested();
    void historyRequested(kitcamp::PersonId person);
    void deviceChosen(kitcamp::DeviceId device);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* buildWho();
    void buildHeld();
    QWidget* buildButtons();
    QPushButton* addButton(const QString& name, const QString& text, QWidget* parent);
    void showFacts();
    void showNotices();
    void placeButtons();
    void fitHeld();
    void onLoansChanged();

    Store& m_store;
    BorrowerFacts m_facts;
    Standing m_standing = Standing::Borrower;
    HeldLoansModel* m_held = nullptr;
    Portrait* m_portrait = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_numbers = nullptr;
    TextLabel* m_studies = nullptr;
    TextLabel* m_groups = nullptr;
    Badge* m_badge = nullptr;
    QVBoxLayout* m_notices = nullptr;
    TextLabel* m_todayHeading = nullptr;
    TextLabel* m_today = nullptr;
    TextLabel* m_heldHeading = nullptr;
    TextLabel* m_nothing = nullptr;
    QTableView* m_loans = nullptr;
    TextLabel* m_note = nullptr;
    QWidget* m_buttonArea = nullptr;
    QList<QPushButton*> m_buttons; ///< renew all, slip, history
};

} // namespace kitcamp
