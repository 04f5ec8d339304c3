// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/recordlistpanel.h"

namespace kitcamp {

/// Days that do not follow their weekday: added, removed, or taken from a list with 休 and 班.
class SpecialDaysPanel : public RecordListPanel
{
    Q_OBJECT
public:
    SpecialDaysPanel(Workplace& workplace, QWidget* parent);

private:
    void importFile();
    void takeFile(const QString& path);

    Workplace& m_workplace;
};

} // namespace kitcamp
