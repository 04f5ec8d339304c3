// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace kitcamp {

class FormField;
class FormFields;

/// Chooses who works at this window: by name, by typing a part of it, or by scanning the operator's card; and
/// asks for the password where there is one. A name that is not there can be added at once.
class OperatorDialog : public DialogFrame
{
    Q_OBJECT
public:
    OperatorDialog(Workplace& workplace, QWidget* parent);

    /// Puts that operator first: who worked here last.
    void propose(OperatorId id);

private:
    void buildLayout();
    QWidget* buildPassword(QWidget* parent);
    void connectSignals();
    void fill();
    void onCurrentChanged();
    void choose();
    void chooseId(OperatorId id);
    void checkPassword(OperatorId id);
    void work(OperatorId id);
    void addOperator();
    void changePassword();
    [[nodiscard]] OperatorId current() const;
    [[nodiscard]] bool needsPassword(OperatorId id) const;
    [[nodiscard]] bool chooseByCard(const QString& card);

    Workplace& m_workplace;
    bool m_checking = false;
    QLineEdit* m_search = nullptr;
    QListWidget* m_names = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_password = nullptr;
    FormField* m_passwordField = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace kitcamp
