// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/rolechoice.h"

#include "models/items/members/rolewords.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

RoleChoice::RoleChoice(Role chosen, QWidget* parent)
    : QWidget(parent)
    , m_roles(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const Role role : allRoles()) {
        auto* button = new QRadioButton(roleName(role), this);
        button->setObjectName(u"role_"_s + roleWord(role));
        button->setAccessibleDescription(roleExplanation(role));
        button->setChecked(role == chosen);
        m_roles->addButton(button, static_cast<int>(role));
        auto* text = new TextLabel(roleExplanation(role), TextSize::Secondary, this);
        text->setTone(Tone::Muted);
        text->setWordWrap(true);
        text->setContentsMargins(scaled(24), 0, 0, 0);
        column->addWidget(button);
        column->addWidget(text);
        if (role == chosen)
            setFocusProxy(button);
    }
}

Role RoleChoice::role() const
{
    return static_cast<Role>(m_roles->checkedId());
}

} // namespace kitcamp
