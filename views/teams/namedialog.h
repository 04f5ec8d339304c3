// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

/// Another name for a variant of teams.
class NameDialog : public DialogFrame
{
    Q_OBJECT
public:
    NameDialog(const QString& name, QWidget* parent);

Q_SIGNALS:
    void given(const QString& name);

private:
    QLineEdit* m_name = nullptr;
};

} // namespace kitcamp
