// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

namespace kitcamp {

class BackgroundStep;
class FolderField;
class FormField;

/// The folder where the computers meet is found elsewhere now: the stick was mounted under another name.
class PlaceDialog : public DialogFrame
{
    Q_OBJECT
public:
    PlaceDialog(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void moved();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void onSubmitted();
    void onFinished(const Result<void>& done);

    Workplace& m_workplace;
    FolderField* m_folder = nullptr;
    FormField* m_field = nullptr;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
