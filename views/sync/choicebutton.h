// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inbox.h"

#include <QAbstractButton>

namespace kitcamp {

class KeyChip;
class TextLabel;

/// One thing that can be done about a conflict: its keys, what it is called, and what it will do or why it
/// cannot be done.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// \p keys as they stand on the keyboard: "1", "T".
    ChoiceButton(const QStringList& keys, QWidget* parent);

    /// What it says; not possible: the reason stands there, and it cannot be pressed.
    void offer(const InboxChoice& choice);
    void describe(const QString& label, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void keepReasonReadable();

    QStringList m_keys;
    TextLabel* m_label = nullptr;
    TextLabel* m_sentence = nullptr;
};

} // namespace kitcamp
