// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/cloudoffice.h"
#include "views/common/dialogframe.h"

class QComboBox;

namespace kitcamp {

/// Gives one account by hand: to a person, or to a team.
class GiveDialog : public DialogFrame
{
    Q_OBJECT
public:
    GiveDialog(Store& store, const CloudResource& resource, const CloudAccount& account, QWidget* parent);

Q_SIGNALS:
    void chosen(const kitcamp::AccountGift& gift);

private:
    void fill(Store& store, const CloudResource& resource);

    QComboBox* m_whom = nullptr;
};

} // namespace kitcamp
