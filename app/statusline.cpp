// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "models/items/centretime.h"
#include "models/items/sync/syncwords.h"
#include "models/store/store.h"
#include "models/sync/inbox.h"
#include "models/sync/sharing.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/sync/syncbutton.h"

#include <QFileInfo>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int saidForMs = 12000;
}

StatusLine::StatusLine(Store& store, QWidget* parent)
    : QStatusBar(parent)
    , m_store(store)
{
    setObjectName(u"statusLine"_s);
    buildLayout();
    connectSignals();
    update();
}

void StatusLine::buildLayout()
{
    setSizeGripEnabled(false);
    m_file = new TextLabel(TextSize::Secondary, this);
    m_file->setObjectName(u"statusFile"_s);
    m_operator = new QPushButton(this);
    m_operator->setObjectName(u"statusOperator"_s);
    m_operator->setFocusPolicy(Qt::NoFocus); // the scan line keeps the focus; Ctrl+Shift+O does the same
    m_operator->setFont(textFont(TextSize::Secondary));
    dressButton(m_operator, "link");
    m_undo = new TextLabel(TextSize::Secondary, this);
    m_undo->setObjectName(u"statusUndo"_s);
    m_said = new TextLabel(TextSize::Secondary, this);
    m_said->setObjectName(u"statusSaid"_s);
    m_said->setBold(true);
    for (TextLabel* label : {m_file, m_undo})
        label->setTone(Tone::Muted);
    for (TextLabel* label : {m_undo, m_said})
        label->setElided(true);
    addWidget(m_file);
    addWidget(m_operator);
    addWidget(m_undo, 1);
    addWidget(m_said, 1);
    m_decide = new SyncButton(u"statusDecide"_s, this);
    m_sync = new SyncButton(u"statusSync"_s, this);
    addPermanentWidget(m_decide);
    addPermanentWidget(m_sync);
    fallSilent();
}

void StatusLine::connectSignals()
{
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(0);
    connect(&m_updateTimer, &QTimer::timeout, this, &StatusLine::update);
    connect(&m_store, &Store::changed, &m_updateTimer, qOverload<>(&QTimer::start));
    connect(&m_store, &Store::operatorChanged, this, &StatusLine::update);
    m_silence.setSingleShot(true);
    m_silence.setInterval(saidForMs);
    connect(&m_silence, &QTimer::timeout, this, &StatusLine::fallSilent);
    connect(m_operator, &QPushButton::clicked, this, &StatusLine::operatorClicked);
    connect(m_sync, &QPushButton::clicked, this, &StatusLine::syncClicked);
    connect(m_decide, &QPushButton::clicked, this, &StatusLine::decideClicked);
}

void StatusLine::update()
{
    m_file->setText(QFileInfo(m_store.path()).fileName());
    m_file->setToolTip(m_store.path());
    const QString name = m_store.operatorId() ? m_store.naming().name(u"operator"_s, m_store.operatorId())
                                              : tr("nobody chosen");
    m_operator->setText(tr("Operator: %1").arg(name));
    m_operator->setAccessibleName(tr("Change the operator, now %1").arg(name));
    m_operator->setVisible(!m_store.past()); // who works is asked in the present only
    const auto next = m_store.nextUndo();
    m_undo->setText(
        !m_store.past() && next && *next && !m_store.isForGood((*next)->opId)
            ? tr("Undo: %1", "%1: what Ctrl+Z would take back").arg(m_store.sentence((*next)->opId))
            : QString());
    updateSync();
}

void StatusLine::updateSync()
{
    m_sync->setVisible(!m_store.past());
    m_decide->setVisible(!m_store.past());
    if (m_store.past())
        return;
    CentreTime time(m_store.clock());
    time.readZone(m_store.reader());
    const SyncWords words =
        syncWords(m_syncStatus, !hubOf(m_store).isEmpty(), SyncDay{time.zone(), time.today()});
    m_sync->say(words.tone, words.sentence, words.whole);
    const auto open = Inbox(m_store).openCount();
    const QString decide = toDecideWords(open ? *open : m_syncStatus.openConflicts);
    m_decide->say(Tone::Warn, decide,
                  tr("Two computers did what cannot both be true: click to read and decide."));
}

void StatusLine::showSync(const SyncStatus& status)
{
    m_syncStatus = status;
    updateSync();
}

bool StatusLine::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_operator->setFont(textFont(TextSize::Secondary));
    return QStatusBar::event(event);
}

void StatusLine::say(const QString& sentence)
{
    // A refusal may be long: then it has the whole width, without what Undo would take back.
    const int room = (m_undo->isHidden() ? 0 : m_undo->width()) + (m_said->isHidden() ? 0 : m_said->width());
    m_said->setText(sentence);
    m_undo->setVisible(2 * m_said->sizeHint().width() <= room);
    m_said->show();
    m_silence.start();
}

void StatusLine::fallSilent()
{
    m_said->hide();
    m_said->clear();
    m_undo->show();
}

} // namespace kitcamp
