// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;
class TextLabel;

/// Where the keys of this computer will be kept: in the keyring of the system, which nobody has to think of;
/// where there is none, under a passphrase that is chosen here.
class PassphraseFields : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseFields(QWidget* parent);

    /// Looks for a keyring, in the background; until then nothing is asked.
    void look();
    /// For tests and for keys that lie in a file already.
    void setKeyring(bool there);
    /// The keyring was not opened, or did not take the keys: a passphrase is asked for after all.
    void askWithoutKeyring();
    [[nodiscard]] bool isAsking() const;
    /// Empty: in the keyring.
    [[nodiscard]] QString passphrase() const;
    /// Says what is missing beside the field; true where nothing is.
    [[nodiscard]] bool isComplete();

Q_SIGNALS:
    void resized();

private:
    TextLabel* m_text = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_firstField = nullptr;
    FormField* m_againField = nullptr;
    bool m_looked = false;
};

} // namespace kitcamp
