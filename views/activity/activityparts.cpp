// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityparts.h"

#include "models/items/activities/hostsandnotes.h"
#include "models/items/centretime.h"
#include "models/store/recordactions.h"
#include "views/activity/linkrows.h"
#include "views/common/pageheader.h"
#include "views/records/recorddialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString hostTable = u"activity_host"_s;

} // namespace

HostPanel::HostPanel(Workplace& workplace, QWidget* parent)
    : Panel(tr("Hosts"), parent)
    , m_workplace(workplace)
    , m_rows(new LinkRows(this))
{
    setObjectName(u"hostPanel"_s);
    setContext(tr("in the order of papers and certificates"));
    auto* add = new QPushButton(tr("Add…"), this);
    add->setObjectName(u"addHost"_s);
    add->setAccessibleName(tr("Add a host"));
    dressButton(add, "link");
    addToHeading(add);
    content()->addWidget(m_rows);
    connect(add, &QPushButton::clicked, this, &HostPanel::addHost);
}

void HostPanel::showActivity(qint64 activity)
{
    m_activity = activity;
    m_rows->clear();
    const auto hosts = activityHosts(m_workplace.store.reader(), activity);
    if (!hosts)
        return Q_EMIT answered(hosts.error());
    for (qsizetype i = 0; i < hosts->size(); ++i) {
        const ActivityHost& host = hosts->at(i);
        QList<LinkRows::Link> links;
        if (i > 0)
            links << LinkRows::Link{u"hostUp"_s, tr("Up"), [this, i] { move(i, i - 1); }};
        if (i + 1 < hosts->size())
            links << LinkRows::Link{u"hostDown"_s, tr("Down"), [this, i] { move(i + 1, i); }};
        links << LinkRows::Link{
            u"hostRemove"_s, tr("Remove"), [this, host] {
                Q_EMIT answered(m_workplace.store.perform(RemoveRecord{hostTable, host.id, host.name}));
            }};
        m_rows->addRow(host.id, u"%1. %2"_s.arg(i + 1).arg(host.name), links);
    }
    if (hosts->isEmpty())
        m_rows->addHint(tr("Nobody is named as host yet."));
}

void HostPanel::addHost()
{
    const auto hosts = activityHosts(m_workplace.store.reader(), m_activity);
    if (!hosts)
        return Q_EMIT answered(hosts.error());
    const qint64 place = hosts->isEmpty() ? 1 : hosts->constLast().place + 1;
    (new RecordDialog(
         m_workplace, hostTable, {},
         {{"activity"_L1, QString::number(m_activity)}, {"place_in_order"_L1, QString::number(place)}}, this))
        ->present();
}

void HostPanel::move(qsizetype from, qsizetype to)
{
    auto order = activityHosts(m_workplace.store.reader(), m_activity);
    if (!order)
        return Q_EMIT answered(order.error());
    order->move(from, to);
    RecordBatch batch{u"save"_s, m_workplace.store.naming().name(u"activity"_s, m_activity), hostTable, {}};
    for (qsizetype i = 0; i < order->size(); ++i) {
        const ActivityHost& host = order->at(i);
        if (host.place != i + 1)
            batch.edit(hostTable, host.id, {{"place_in_order"_L1, QString::number(i + 1)}});
    }
    Q_EMIT answered(m_workplace.store.perform(batch));
}

NotePanel::NotePanel(Workplace& workplace, QWidget* parent)
    : Panel(tr("Notes"), parent)
    , m_workplace(workplace)
    , m_rows(new LinkRows(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(u"notePanel"_s);
    m_text->setObjectName(u"newNote"_s);
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note and press Enter"));
    content()->addWidget(m_rows);
    content()->addWidget(m_text);
    connect(m_text, &QLineEdit::returnPressed, this, &NotePanel::addNote);
}

void NotePanel::showActivity(qint64 activity)
{
    m_activity = activity;
    m_rows->clear();
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    const auto notes = activityNotes(m_workplace.store.reader(), activity);
    if (!notes)
        return Q_EMIT answered(notes.error());
    for (const ActivityNote& note : *notes) {
        const QString words = u"%1 · %2"_s.arg(time.instantText(note.at).left(10), note.text);
        m_rows->addRow(note.id, words, {{u"noteRemove"_s, tr("Remove"), [this, note] {
                                             Q_EMIT answered(m_workplace.store.perform(RemoveRecord{
                                                 u"activity_note"_s, note.id, note.text.left(40)}));
                                         }}});
    }
}

void NotePanel::addNote()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty())
        return;
    Store& store = m_workplace.store;
    const auto done = store.perform(AddRecord{u"activity_note"_s,
                                              store.ids().nextValue(),
                                              {{"activity"_L1, QString::number(m_activity)},
                                               {"at"_L1, QString::number(store.clock().now())},
                                               {"text"_L1, text}}});
    if (done)
        m_text->clear();
    Q_EMIT answered(done);
}

} // namespace kitcamp
