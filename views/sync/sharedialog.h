// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitcamp {

class BackgroundStep;
class BusyBar;
class FormField;
class FormFields;
class HubPlaceFields;
class PassphraseFields;

/// Shares the centre at a folder or a server: where, under which name, sealed for invited computers or open
/// to whoever reaches the folder; then the first invitation.
class ShareDialog : public DialogFrame
{
    Q_OBJECT
public:
    ShareDialog(Workplace& workplace, QWidget* parent);

    /// While it works Esc stops the work; what has been sent by then stays.
    void reject() override;

Q_SIGNALS:
    void shared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void onPlaceChanged();
    [[nodiscard]] bool isSealed() const;
    void onSubmitted();
    void share();
    void onFinished(const Result<void>& done);
    void showShared();
    void updateMain();
    void invite();
    void saveOpenInvite();

    Workplace& m_workplace;
    bool m_shared = false;
    bool m_leaving = false;
    QWidget* m_questions = nullptr;
    HubPlaceFields* m_place = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    QCheckBox* m_sealed = nullptr;
    PassphraseFields* m_keys = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_main = nullptr;
    QPushButton* m_leave = nullptr;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
