// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

/// Asks why somebody is excused; the reason may stay empty.
class ExcuseDialog : public DialogFrame
{
    Q_OBJECT
public:
    ExcuseDialog(int people, QWidget* parent);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

} // namespace kitcamp
