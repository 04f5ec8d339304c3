// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sync/syncwords.h"

#include <QWidget>

namespace kitcamp {

class FigureTile;

/// How sync stands, in four figures; those behind which rows stand can be clicked.
class SyncTiles : public QWidget
{
    Q_OBJECT
public:
    explicit SyncTiles(QWidget* parent);

    void show(const SyncStatus& status, const SyncWords& words, const SyncDay& day);
    using QWidget::show;
    void setOpen(qint64 conflicts);

Q_SIGNALS:
    void chosen(const QString& section); ///< "inbox", "queue", "computers"

private:
    [[nodiscard]] FigureTile* addTile(const QString& name, const QString& label, const QString& section);

    FigureTile* m_state = nullptr;
    FigureTile* m_toSend = nullptr;
    FigureTile* m_open = nullptr;
    FigureTile* m_contact = nullptr;
};

} // namespace kitcamp
