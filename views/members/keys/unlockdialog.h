// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;
class QPushButton;

namespace kitcamp {

class FormField;
class KeyHolder;

/// Asks for the passphrase of this computer's keys, where they lie in a file. Who does not give it goes on
/// working; only sync waits.
class UnlockDialog : public DialogFrame
{
    Q_OBJECT
public:
    UnlockDialog(KeyHolder& keys, QWidget* parent);

    /// Asks for the sake of \p file, a copy, in which nothing can be changed before.
    void presentForCopy(const QString& file);

private:
    void onSubmitted();
    void setBusy(bool busy);

    KeyHolder& m_keys;
    QLineEdit* m_passphrase = nullptr;
    FormField* m_field = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
