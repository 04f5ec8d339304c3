// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityparts.h"

#include "models/items/centretime.h"
#include "models/people/shownname.h"
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

QList<HostPanel::Host> HostPanel::hosts() const
{
    QList<Host> found;
    [[maybe_unused]] const auto read = m_workplace.store.reader().each(
        "SELECT h.id, h.place_in_order, o.name, o.name_en FROM activity_host AS h JOIN organization AS o ON "
        "o.id=h.organization WHERE h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) {
            found << Host{row.integer(0), row.integer(1), shownName(row.text(2), row.text(3))};
        },
        m_activity);
    return found;
}

void HostPanel::showActivity(qint64 activity)
{
    m_activity = activity;
    m_rows->clear();
    const QList<Host> shown = hosts();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Host& host = shown[i];
        QList<LinkRows::Link> links;
        if (i > 0)
            links << LinkRows::Link{u"hostUp"_s, tr("Up"), [this, i] { move(i, i - 1); }};
        if (i + 1 < shown.size())
            links << LinkRows::Link{u"hostDown"_s, tr("Down"), [this, i] { move(i + 1, i); }};
        links << LinkRows::Link{
            u"hostRemove"_s, tr("Remove"), [this, host] {
                Q_EMIT answered(m_workplace.store.perform(RemoveRecord{hostTable, host.id, host.name}));
            }};
        m_rows->addRow(host.id, u"%1. %2"_s.arg(i + 1).arg(host.name), links);
    }
    if (shown.isEmpty())
        m_rows->addHint(tr("Nobody is named as host yet."));
}

void HostPanel::addHost()
{
    const QList<Host> known = hosts();
    const qint64 place = known.isEmpty() ? 1 : known.constLast().place + 1;
    (new RecordDialog(
         m_workplace, hostTable, {},
         {{"activity"_L1, QString::number(m_activity)}, {"place_in_order"_L1, QString::number(place)}}, this))
        ->present();
}

void HostPanel::move(qsizetype from, qsizetype to)
{
    QList<Host> order = hosts();
    order.move(from, to);
    RecordBatch batch{u"save"_s, m_workplace.store.naming().name(u"activity"_s, m_activity), hostTable, {}};
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order[i].place != i + 1)
            batch.edit(hostTable, order[i].id, {{"place_in_order"_L1, QString::number(i + 1)}});
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
    [[maybe_unused]] const auto read = m_workplace.store.reader().each(
        "SELECT id, at, text FROM activity_note WHERE activity=? ORDER BY at, id",
        [&](const Statement& row) {
            const QString words = u"%1 · %2"_s.arg(time.instantText(row.integer(1)).left(10), row.text(2));
            m_rows->addRow(row.integer(0), words,
                           {{u"noteRemove"_s, tr("Remove"), [this, id = row.integer(0), text = row.text(2)] {
                                 Q_EMIT answered(m_workplace.store.perform(
                                     RemoveRecord{u"activity_note"_s, id, text.left(40)}));
                             }}});
        },
        activity);
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
