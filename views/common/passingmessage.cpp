// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/passingmessage.h"

#include "models/store/store.h"

#include <QHideEvent>

namespace kitcamp {

PassingMessage::PassingMessage(const Store& store, QWidget* parent)
    : InlineMessage(parent)
{
    // A deed is announced before its page speaks of it, so that the sentence is younger than the deed.
    connect(&store, &Store::changed, this, [this](const Announcement& announcement) {
        if (!announcement.foreign && tone() != Tone::Bad)
            dismiss();
    });
}

void PassingMessage::hideEvent(QHideEvent* event)
{
    InlineMessage::hideEvent(event);
    if (!event->spontaneous() && !isHidden()) // not a minimised window, but another page
        dismiss();
}

} // namespace kitcamp
