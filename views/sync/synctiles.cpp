// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/synctiles.h"

#include "models/items/moments.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"

#include <QHBoxLayout>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

SyncTiles::SyncTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    m_state = addTile(u"tileState"_s, tr("State"), u"computers"_s);
    m_open = addTile(u"tileOpen"_s, tr("To decide"), u"inbox"_s);
    m_toSend = addTile(u"tileToSend"_s, tr("To send"), u"queue"_s);
    m_contact = addTile(u"tileContact"_s, tr("Last contact"), u"computers"_s);
}

FigureTile* SyncTiles::addTile(const QString& name, const QString& label, const QString& section)
{
    auto* tile = new FigureTile(label, FigureTile::Look::Framed, this);
    tile->setObjectName(name);
    layout()->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, section] { Q_EMIT chosen(section); });
    return tile;
}

void SyncTiles::show(const SyncStatus& status, const SyncWords& words, const SyncDay& day)
{
    m_state->setFigure(words.state, words.tone);
    m_state->setToolTip(words.whole);
    m_toSend->setFigure(QLocale().toString(status.toSend));
    m_contact->setFigure(status.lastContact == 0 ? u"–"_s
                                                 : instantText(status.lastContact, day.zone, day.today));
}

void SyncTiles::setOpen(qint64 conflicts)
{
    m_open->setFigure(QLocale().toString(conflicts), conflicts > 0 ? Tone::Warn : Tone::Plain);
}

} // namespace kitcamp
