// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handover.h"
#include "views/attendees/attendeetab.h"

namespace kitcamp {

class LineList;
class TextLabel;

/// What of a camp went to partners and came from them, and how it goes on: handing over, giving results back,
/// taking in.
class HandoverTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit HandoverTab(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;

private:
    void load() override;
    void buildLayout();
    void hand(HandoverPurpose purpose);
    void takeIn();

    TextLabel* m_summary = nullptr;
    LineList* m_list = nullptr;
    QPushButton* m_results = nullptr;
    QPushButton* m_hand = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace kitcamp
