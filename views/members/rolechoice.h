// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/role.h"

#include <QWidget>

class QButtonGroup;

namespace kitcamp {

/// The four roles, each with what it may do.
class RoleChoice : public QWidget
{
    Q_OBJECT
public:
    RoleChoice(Role chosen, QWidget* parent);

    [[nodiscard]] Role role() const;

private:
    QButtonGroup* m_roles = nullptr;
};

} // namespace kitcamp
