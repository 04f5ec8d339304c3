// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/organizationregister.h"
#include "models/store/store.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace kitcamp {

class TextLabel;

/// One organization, written as people write it: completed from the known names; a near one is confirmed by
/// hand once and remembered, a new one is entered by its button.
class OrganizationField : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationField(Store& store, QWidget* parent = nullptr);

    void clear();
    /// The organization that is meant; an invalid id for an empty field. Nothing while the person has to
    /// choose.
    [[nodiscard]] std::optional<OrganizationId> chosen();
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void failed(const kitcamp::Error& error);

private:
    void load();
    void onTextEdited();
    void offerMatches();
    void addChoice(const QString& text, const std::function<void()>& choose);
    void dropChoices();
    void take(OrganizationId organization, const QString& name);
    void confirm(OrganizationId organization, const QString& name);
    void enterNew();
    [[nodiscard]] QString written() const;

    Store& m_store;
    OrganizationRegister m_register;
    OrganizationId m_taken;
    QLineEdit* m_edit = nullptr;
    TextLabel* m_question = nullptr;
    QVBoxLayout* m_choices = nullptr;
};

} // namespace kitcamp
