// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "views/common/page.h"

#include <QList>

#include <functional>

namespace kitcamp {

/// A page of the main window: how it is called, drawn and made. The order of the list is the order on the
/// screen.
struct PageEntry {
    QString key;
    QString title; ///< translated now
    QString icon;
    bool startsSection = false; ///< a line stands above it
    QStringList objects; ///< tables whose rows it shows
    std::function<Page*(Workplace& workplace, QWidget* parent)> make;
    /// Which rows of these tables; none: all.
    std::function<bool(Connection& reader, const QString& table, qint64 id)> shows;
};

/// All pages there are, in the language of now. The one place where a new screen is announced.
[[nodiscard]] QList<PageEntry> allPages();

} // namespace kitcamp
