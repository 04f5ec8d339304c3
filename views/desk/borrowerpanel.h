// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"
#include "views/common/panel.h"
#include "views/desk/borrowercard.h"

class QStackedWidget;

namespace kitcamp {

class EmptyState;
class NewBorrowerForm;

/// The left third of the desk: nobody, the borrower, or the form for somebody new.
class BorrowerPanel : public Panel
{
    Q_OBJECT
public:
    explicit BorrowerPanel(Store& store, QWidget* parent = nullptr);

    void showNobody();
    /// \p team: "Team 9", where what is scanned goes to a team that she answers for.
    void showPerson(PersonId person, BorrowerCard::Standing standing, const QString& team = {});
    /// \p typed: what was searched for.
    void showForm(const QString& typed);
    [[nodiscard]] bool isFormShown() const;
    [[nodiscard]] BorrowerCard* card() const { return m_card; }
    [[nodiscard]] NewBorrowerForm* form() const { return m_form; }

Q_SIGNALS:
    void newBorrowerRequested();

private:
    Store& m_store;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_nobodyPage = nullptr;
    QWidget* m_cardPage = nullptr;
    QWidget* m_formPage = nullptr;
    EmptyState* m_nobody = nullptr;
    BorrowerCard* m_card = nullptr;
    NewBorrowerForm* m_form = nullptr;
};

} // namespace kitcamp
