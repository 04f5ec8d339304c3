// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QPushButton>

namespace kitcamp {

/// A short state in the status bar: a sign and words, elided where they are long, whole as a tool tip. A
/// click goes to the page Sync.
class SyncButton : public QPushButton
{
    Q_OBJECT
public:
    SyncButton(const QString& name, QWidget* parent);

    /// Empty words: nothing stands there.
    void say(Tone tone, const QString& words, const QString& whole);
    /// The words in full, also where they are elided.
    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int wantedWidth() const;

    Tone m_tone = Tone::Muted;
    QString m_words;
};

} // namespace kitcamp
