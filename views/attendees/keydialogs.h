// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

class FormField;

/// Asks for the passphrase of a key's file; twice where a new one is given.
class PassphraseDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class For { Export, TakeIn };
    PassphraseDialog(For purpose, QWidget* parent);

    /// Shows why it was not done; the dialog stays.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void given(const QString& passphrase);

private:
    void onSubmitted();

    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr; ///< null where there is one already
    FormField* m_field = nullptr;
    FormField* m_againField = nullptr;
};

/// Asks before identity numbers are erased for good.
class EraseDialog : public DialogFrame
{
    Q_OBJECT
public:
    EraseDialog(const QString& camp, int count, QWidget* parent);
};

/// How many days after the end of a camp its identity numbers are to be erased; for all camps.
class EraseDaysDialog : public DialogFrame
{
    Q_OBJECT
public:
    EraseDaysDialog(int days, QWidget* parent);

Q_SIGNALS:
    void chosen(int days);
};

} // namespace kitcamp
