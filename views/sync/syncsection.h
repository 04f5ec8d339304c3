// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncstatus.h"

#include <QWidget>

#include <memory>

namespace kitcamp {

class Paper;

/// One part of the page Sync: what is to be decided, what waits to be sent, the log, the computers.
class SyncSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// It came to the front: put the focus where a person starts.
    virtual void arrive() = 0;
    /// Sync stands otherwise than before. \p written: something was written into the file, too.
    virtual void refresh(const SyncStatus& status, bool written) = 0;
    /// What it shows, as paper; null where there is nothing to print.
    [[nodiscard]] virtual std::shared_ptr<const Paper> paper() { return {}; }
};

} // namespace kitcamp
