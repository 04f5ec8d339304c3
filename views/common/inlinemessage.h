// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace kitcamp {

class TextLabel;

/// One sentence where it concerns: what happened, why not, what now; with its sign, at most one action, and a
/// cross.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);

    /// Shows SENTENCE; ACTION is the text of the one button, empty for none.
    void say(Tone tone, const QString& sentence, const QString& action = {});
    void dismiss();
    void setClosable(bool closable);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void makeRoomForSign();

    Tone m_tone = Tone::Plain;
    TextLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace kitcamp
