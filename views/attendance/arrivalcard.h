// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/dooroutcome.h"

#include <QWidget>

namespace kitcamp {

class Portrait;
class Store;
class TextLabel;

/// The person who came last, large enough to be seen from two metres: face, name, what the card came to.
class ArrivalCard : public QWidget
{
    Q_OBJECT
public:
    explicit ArrivalCard(Store& store, QWidget* parent = nullptr);

    void show(const DoorOutcome& outcome);
    using QWidget::show;
    /// Nobody stands there: what to do is said instead.
    void showNobody(const QString& sentence);

private:
    Store& m_store;
    Portrait* m_portrait = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_offers = nullptr;
};

} // namespace kitcamp
