// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

namespace kitcamp {

/// All keys of the calendar, to read.
class CalendarKeys : public DialogFrame
{
    Q_OBJECT
public:
    explicit CalendarKeys(QWidget* parent);
};

} // namespace kitcamp
