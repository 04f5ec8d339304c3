// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"
#include "models/store/result.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QPushButton;

namespace kitcamp {

class FormField;
class FormFields;

/// Gives an operator a password, another one, or takes it away. Who changes her own types the one of before;
/// who forgot it gets another one from an administrator.
class OperatorPasswordDialog : public DialogFrame
{
    Q_OBJECT
public:
    OperatorPasswordDialog(Workplace& workplace, OperatorId whose, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    QLineEdit* addEdit(const QString& name, const QString& label, FormField** field);
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isComplete();
    /// Checks the one of before, then does \p work.
    void proven(const std::function<void()>& work);
    void onSubmitted();
    void remove();
    void save(const QString& hashed);
    void setBusy(bool busy);

    Workplace& m_workplace;
    OperatorId m_whose;
    QString m_name;
    bool m_hasOne = false;
    bool m_busy = false;
    FormFields* m_form = nullptr;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_oldField = nullptr;
    FormField* m_newField = nullptr;
    FormField* m_againField = nullptr;
    QPushButton* m_main = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kitcamp
