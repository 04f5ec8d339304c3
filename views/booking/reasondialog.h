// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

class FormField;

/// Asks for the reason with which something is done all the same; it is recorded.
class ReasonDialog : public DialogFrame
{
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& sentence, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);

private:
    QLineEdit* m_reason = nullptr;
    FormField* m_field = nullptr;
};

} // namespace kitcamp
