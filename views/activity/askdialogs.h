// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// No seat is free: the waiting list, or a seat beyond the seats for a reason.
class FullDialog : public DialogFrame
{
    Q_OBJECT
public:
    FullDialog(const QString& sentence, QWidget* parent);

Q_SIGNALS:
    void waitChosen();
    void overrideChosen(const QString& reason);

private:
    void onSubmitted();

    QLineEdit* m_reason = nullptr;
    FormField* m_field = nullptr;
};

/// Another role or kind of seat for some people of a roster.
class RoleDialog : public DialogFrame
{
    Q_OBJECT
public:
    RoleDialog(Store& store, const QList<qint64>& participations, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& role, const QString& seat); ///< empty: as before

private:
    [[nodiscard]] QComboBox* addChoice(FormFields* form, const QString& column, const QString& label);

    Store& m_store;
};

} // namespace kitcamp
