// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inlinemessage.h"

namespace kitcamp {

class Store;

/// What a page says of a deed: true until the next deed or its undo, and gone when the page is left. What was
/// refused (Tone::Bad) is still not done after another deed: it stays until the page is left or says more.
class PassingMessage : public InlineMessage
{
    Q_OBJECT

public:
    PassingMessage(const Store& store, QWidget* parent);

protected:
    void hideEvent(QHideEvent* event) override;
};

} // namespace kitcamp
