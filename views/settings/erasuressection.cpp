// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/erasuressection.h"

#include "views/personaldata/erasuresview.h"

#include <QVBoxLayout>

namespace kitcamp {

ErasuresSection::ErasuresSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    column()->addWidget(new ErasuresView(workplace, this), 1);
}

} // namespace kitcamp
