// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kitcamp {

/// A field for an answer that may as well come from a scanner: Enter ends it, and Tab too where something
/// stands in it (some scanners end so); Esc empties and drops it.
class AnswerEdit : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int longestAnswer = 500;

    explicit AnswerEdit(QWidget* parent = nullptr);
    /// What stands there, which is gone from the field then.
    [[nodiscard]] QString take();

Q_SIGNALS:
    void ended();
    void dropped();

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
};

} // namespace kitcamp
