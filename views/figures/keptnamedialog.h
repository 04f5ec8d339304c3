// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

/// Asks under which name a question is kept.
class KeptNameDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p button: what the main button says.
    KeptNameDialog(const QString& name, const QString& button, QWidget* parent);

Q_SIGNALS:
    void given(const QString& name);

private:
    QLineEdit* m_name = nullptr;
};

} // namespace kitcamp
