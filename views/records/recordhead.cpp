// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordhead.h"

#include "models/items/devicelist.h"
#include "models/items/personlist.h"
#include "models/people/erasedname.h"
#include "views/common/badge.h"
#include "views/common/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

RecordHead::RecordHead(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_devices(new DeviceList(workplace.store, workplace.foldQuery, this))
    , m_people(new PersonList(workplace.store, workplace.foldQuery, this))
{
    buildLayout();
}

int RecordHead::pictureSide()
{
    return scaled(72);
}

void RecordHead::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    m_picture = new QLabel(this);
    m_picture->setObjectName(u"recordPictureShown"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture"));
    m_picture->hide();
    m_name = new TextLabel(TextSize::Title, this);
    m_name->setObjectName(u"recordName"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle = new TextLabel(TextSize::Secondary, this);
    m_subtitle->setTone(Tone::Muted);
    m_subtitle->setWordWrap(true);
    m_state = new Badge(this);
    m_state->setObjectName(u"recordState"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    words->addWidget(m_state, 0, Qt::AlignLeft);
    words->addStretch();
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
}

void RecordHead::show(const QString& table, qint64 id, const QString& subtitle)
{
    m_name->setText(shownPersonName(m_workplace.store.naming().name(table, id)));
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_state->hide();
    if (table == "device"_L1)
        showState(*m_devices, id);
    else if (table == "person"_L1)
        showState(*m_people, id);
}

/// As the list of all says it: the column in which it tells the state.
void RecordHead::showState(const PagedModel& list, qint64 id)
{
    const bool ofDevice = &list == m_devices;
    const auto rows = list.readRows({id});
    const int column = list.spec().columnOf(ofDevice ? u"state"_s : u"loans"_s);
    if (!rows || rows->isEmpty() || column < 0)
        return;
    const QString text = list.cell(rows->first(), column, Qt::DisplayRole).toString();
    const auto tone = static_cast<Tone>(list.cell(rows->first(), column, ToneRole).toInt());
    m_state->show(ofDevice ? text : tr("On loan: %1", "%1: number of devices").arg(text), tone);
    m_state->setVisible(!text.isEmpty());
}

void RecordHead::setPicture(const QPixmap& picture)
{
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
}

} // namespace kitcamp
