// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QPushButton;

namespace kitcamp {

class BackgroundStep;
class BusyBar;
class FolderField;
class FormField;
class FormFields;

/// Shares the centre through a folder: where, under which name, then the invitation for the others.
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
    void onSubmitted();
    void share();
    void onFinished(const Result<void>& done);
    void showShared();
    void saveInvite();

    Workplace& m_workplace;
    bool m_shared = false;
    bool m_leaving = false;
    FormFields* m_form = nullptr;
    FolderField* m_folder = nullptr;
    FormField* m_folderField = nullptr;
    QLineEdit* m_name = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_main = nullptr;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
