// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/lodgingoffice.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kitcamp {

/// Adds bedrooms by their numbers.
class RoomsDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit RoomsDialog(QWidget* parent);

Q_SIGNALS:
    void given(const kitcamp::LodgingOffice::NewRooms& rooms);

private:
    QLineEdit* m_range = nullptr;
    QLineEdit* m_building = nullptr;
    QSpinBox* m_beds = nullptr;
    QComboBox* m_gender = nullptr;
};

} // namespace kitcamp
