// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kitcamp {

/// The parts of the page Bookings as chips; one stands in the header of each part.
class BookingTabs : public QWidget
{
    Q_OBJECT
public:
    /// \p current: the part in whose header it stands: "list", "calendar", "machines", "shortages".
    BookingTabs(const QString& current, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& key);
};

} // namespace kitcamp
