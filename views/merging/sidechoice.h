// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/twins/twincomparison.h"

#include <QObject>

class QButtonGroup;
class QRadioButton;
class QWidget;

namespace kitcamp {

/// One question of a comparison: is the left one right, or the right one? Two radio buttons, which the owner
/// places in its two columns.
class SideChoice : public QObject
{
    Q_OBJECT
public:
    /// \p name becomes the end of the objectNames: "left_phone" and "right_phone". \p question: for those
    /// who hear the screen.
    SideChoice(const QString& name, const QString& question, QWidget* parent);

    void setTexts(const QString& left, const QString& right);
    [[nodiscard]] QRadioButton* button(TwinSide side) const
    {
        return side == TwinSide::Left ? m_left : m_right;
    }
    [[nodiscard]] TwinSide side() const;
    /// Without a signal: what follows from another choice.
    void show(TwinSide side);

Q_SIGNALS:
    void chosen(kitcamp::TwinSide side); ///< by a person

private:
    void label(QRadioButton* button, const QString& text);

    QString m_question;
    QButtonGroup* m_group = nullptr;
    QRadioButton* m_left = nullptr;
    QRadioButton* m_right = nullptr;
};

} // namespace kitcamp
