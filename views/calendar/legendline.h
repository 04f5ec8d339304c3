// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QWidget>

namespace kitcamp {

class TextLabel;

/// The line below the plan: what can be done now, or what is dragged; and what the signs mean.
class LegendLine : public QWidget
{
    Q_OBJECT
public:
    explicit LegendLine(QWidget* parent);

    /// Empty: the usual hint.
    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    void addSign(Tone tone, const QString& text);

    TextLabel* m_hint = nullptr;
};

} // namespace kitcamp
