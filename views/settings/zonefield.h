// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace kitcamp {

/// The time zone of the centre, found by typing a part of its name.
class ZoneField : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneField(QWidget* parent);

    void setZone(const QByteArray& zone);
    /// Empty where what was typed is no zone.
    [[nodiscard]] QByteArray zone() const;
};

} // namespace kitcamp
