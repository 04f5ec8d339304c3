// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personaldata/erasuresview.h"

#include "models/items/centretime.h"
#include "models/store/store.h"
#include "models/sync/syncrunner.h"
#include "views/attendees/linelist.h"
#include "views/common/busybar.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/documents/documentpaper.h"
#include "views/papers/paperframe.h"
#include "views/personaldata/erasuretask.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ErasuresView::ErasuresView(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_task(new ErasureTask(workplace, this))
{
    setObjectName(u"erasuresView"_s);
    buildLayout();
    connectSignals();
    load();
}

void ErasuresView::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_message = new InlineMessage(this);
    m_message->hide();
    column->addWidget(m_message);
    m_busy = new BusyBar(this);
    m_busy->hide();
    column->addWidget(m_busy);
    buildList();
    buildDetails();
    column->addWidget(m_panel, 1);
    column->addWidget(m_details, 1);
}

void ErasuresView::buildList()
{
    m_panel = new Panel(tr("Erased details"), this);
    m_list = new LineList(u"erasures"_s, tr("Erased details"), {}, m_panel);
    m_list->setToolsVisible(false);
    m_list->setMinimumHeight(scaled(160));
    m_list->setEmptyTexts(tr("Nobody's details were erased"),
                          tr("On the page People: choose somebody, then \"Erase details…\"."));
    m_panel->content()->addWidget(m_list);
    m_finish = new QPushButton(tr("&Go on with what is open"), m_panel);
    m_finish->setObjectName(u"finishErasures"_s);
    m_print = new QPushButton(tr("&Print…"), m_panel);
    m_print->setObjectName(u"printErasures"_s);
    m_panel->addToHeading(m_finish);
    m_panel->addToHeading(m_print);
}

void ErasuresView::buildDetails()
{
    m_details = new Panel(tr("The protocol"), this);
    m_sentences = new TextLabel(TextSize::Body, m_details);
    m_sentences->setObjectName(u"erasureSentences"_s);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_computers = new LineList(u"erasureComputers"_s, tr("The other computers"), {}, m_details);
    m_computers->setToolsVisible(false);
    m_computers->setEmptyTexts(tr("No other computers"), tr("This file is not shared."));
    m_computers->setMinimumHeight(scaled(120));
    m_details->content()->addWidget(m_sentences);
    m_details->content()->addWidget(m_computers, 1);
}

void ErasuresView::connectSignals()
{
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &ErasuresView::load);
    connect(&m_workplace.store, &Store::changed, &m_later, qOverload<>(&QTimer::start));
    if (m_workplace.sync)
        connect(m_workplace.sync, &SyncRunner::met, &m_later, qOverload<>(&QTimer::start));
    connect(m_list, &LineList::selectionChanged, this, &ErasuresView::showDetails);
    connect(m_list, &LineList::activated, this,
            [this](qint64 seq) { m_workplace.showObject(u"journal"_s, seq); });
    connect(m_print, &QPushButton::clicked, this, &ErasuresView::print);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_message->dismiss();
        m_busy->start(tr("Erasing"));
        m_task->finish();
    });
    connect(m_busy, &BusyBar::cancelRequested, m_task, &ErasureTask::cancel);
    connect(m_task, &ErasureTask::progressed, this, [this](const QString& what, qint64 done, qint64 all) {
        if (!m_busy->isCancelled())
            m_busy->start(what);
        m_busy->setProgress(done, all);
    });
    connect(m_task, &ErasureTask::done, this, [this](const QByteArray&, bool complete) {
        m_busy->finish();
        load();
        if (complete)
            m_message->say(Tone::Ok, tr("Nothing is left to do on this computer."));
        else
            m_message->say(Tone::Warn, tr("Something is still open; the protocol says what."));
    });
    connect(m_task, &ErasureTask::failed, this, [this](const Error& error) {
        m_busy->finish();
        m_message->say(Tone::Bad, refusalText(error));
    });
}

void ErasuresView::load()
{
    auto erasures = erasureProgress(m_workplace.store);
    if (!erasures)
        return m_message->say(Tone::Bad, refusalText(erasures.error()));
    m_erasures = *std::move(erasures);
    showList();
    showDetails();
}

QString ErasuresView::hereText(const ErasureProgress& erasure) const
{
    if (erasure.protocol.hub.open)
        return tr("open: what is shared");
    return erasure.protocol.doneAt ? tr("done") : tr("open");
}

void ErasuresView::showList()
{
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    LineTable table;
    table.columns = {{u"when"_s, tr("When"), 0},          {u"persons"_s, tr("People"), 0},
                     {u"holder"_s, tr("By"), 0, true},    {u"reason"_s, tr("Reason"), 1, true},
                     {u"here"_s, tr("This computer"), 0}, {u"others"_s, tr("Other computers"), 0}};
    bool anyOpen = false;
    for (const ErasureProgress& one : m_erasures) {
        const bool open = !one.protocol.doneAt || one.protocol.hub.open;
        const bool allThere = one.computersDone() == one.others.size();
        anyOpen = anyOpen || open;
        table.lines << Line{
            one.protocol.seq,
            {{.text = time.instantText(one.protocol.at), .sort = one.protocol.at},
             {.text = QString::number(one.protocol.persons.size()), .sort = one.protocol.persons.size()},
             {.text = one.who, .secondLine = one.where},
             {.text = one.protocol.reason},
             {.text = hereText(one), .tone = open ? Tone::Warn : Tone::Ok},
             {.text = one.others.isEmpty()
                  ? QString()
                  : tr("%1 of %2", "computers").arg(one.computersDone()).arg(one.others.size()),
              .tone = allThere ? Tone::Plain : Tone::Warn}},
            {}};
    }
    m_list->setTable(table);
    m_finish->setVisible(anyOpen);
    m_print->setEnabled(!m_erasures.isEmpty());
}

const ErasureProgress* ErasuresView::current() const
{
    const auto found = std::find_if(m_erasures.begin(), m_erasures.end(), [&](const ErasureProgress& one) {
        return one.protocol.seq == m_list->current();
    });
    if (found != m_erasures.end())
        return &*found;
    return m_erasures.isEmpty() ? nullptr : &m_erasures.constFirst();
}

void ErasuresView::showDetails()
{
    const ErasureProgress* erasure = current();
    m_details->setVisible(erasure);
    if (!erasure)
        return;
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    m_details->setContext(time.instantText(erasure->protocol.at));
    m_sentences->setText(u"• "_s + erasure->protocol.sentences().join(u"\n• "_s));
    LineTable table;
    table.columns = {{u"name"_s, tr("Computer"), 0, true},
                     {u"seen"_s, tr("Last seen"), 1},
                     {u"state"_s, tr("Erased there"), 0, true}};
    qint64 id = 0;
    for (const ErasureProgress::Computer& one : erasure->others)
        table.lines << Line{++id,
                            {{.text = one.name},
                             {.text = one.lastContact > 0 ? time.instantText(one.lastContact) : QString(),
                              .sort = one.lastContact},
                             {.text = one.done ? tr("done") : tr("not yet: with its next meeting"),
                              .tone = one.done ? Tone::Ok : Tone::Warn}},
                            {}};
    m_computers->setTable(table);
}

void ErasuresView::print()
{
    const auto frame = paperFrameOf(m_workplace.store, m_workplace.locale);
    if (!frame)
        return m_message->say(Tone::Bad, refusalText(frame.error()));
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    m_workplace.preview(std::make_shared<DocumentPaper>(erasuresDocument(m_erasures, time.zone()), *frame));
}

} // namespace kitcamp
