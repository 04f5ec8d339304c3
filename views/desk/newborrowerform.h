// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"
#include "models/store/store.h"

#include <QWidget>

class QLineEdit;

namespace kitcamp {

class FormField;
class InlineMessage;
class OrganizationField;
class TextLabel;

/// Four fields for somebody whom nobody knows yet, in the place where she will stand as the borrower.
class NewBorrowerForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewBorrowerForm(Store& store, QWidget* parent = nullptr);

    /// Empties it; \p typed is what was searched for and goes to the field it fits.
    void start(const QString& typed);
    /// Shows why the person could not be entered.
    void say(const Error& error);

Q_SIGNALS:
    void submitted(const kitcamp::NewBorrower& borrower);
    void cancelled();
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    QLineEdit* addEdit(const QString& name);
    void submit();

    Store& m_store;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_number = nullptr;
    OrganizationField* m_organization = nullptr;
    QLineEdit* m_phone = nullptr;
    FormField* m_nameField = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace kitcamp
