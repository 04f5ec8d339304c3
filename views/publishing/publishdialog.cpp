// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/publishdialog.h"

#include "models/items/centretime.h"
#include "models/items/publishing/publishchangesmodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/tableframe.h"
#include "views/publishing/publishblockers.h"
#include "views/publishing/publishpreview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeAfter = 150; // milliseconds without another tick or letter

} // namespace

int waitingChanges(Store& store)
{
    const auto count = planChangeCount(store.reader(), todayAtCentre(store).toString(Qt::ISODate));
    return count ? *count : 0;
}

PublishDialog::PublishDialog(Workplace& workplace, const QSet<qint64>& activities, QWidget* parent)
    : DialogFrame(tr("Publish the plan"), parent)
    , m_workplace(workplace)
    , m_activities(activities)
    , m_changes(new PublishChangesModel(this))
{
    setObjectName(u"publishDialog"_s);
    m_later.setSingleShot(true);
    m_later.setInterval(writeAfter);
    buildLayout();
    connectSignals();
    load();
}

void PublishDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_all = new QCheckBox(tr("&All changes"), content);
    m_all->setObjectName(u"publishAll"_s);
    m_all->setTristate(false);
    m_table = new TableFrame(content);
    m_table->setRows(TableFrame::Rows::Wrapped);
    m_table->setModel(m_changes);
    m_table->view()->setItemDelegateForColumn(PublishChangesModel::SessionColumn,
                                              new TwoLineDelegate(m_table->view()));
    m_table->view()->setItemDelegateForColumn(PublishChangesModel::SentenceColumn,
                                              new StatusDelegate(m_table->view()));
    m_table->view()->setObjectName(u"publishChanges"_s);
    m_table->view()->setAccessibleName(tr("Changes of the plan"));
    m_table->emptyState()->setTexts(tr("Everything is published"),
                                    tr("The plan that people know is the plan that you see."));
    m_table->setMinimumHeight(scaled(220));
    m_tell = new QCheckBox(tr("&Tell those whom it concerns"), content);
    m_tell->setObjectName(u"publishTell"_s);
    m_tell->setChecked(true);
    m_remark = new QLineEdit(content);
    m_remark->setObjectName(u"publishRemark"_s);
    m_remark->setAccessibleName(tr("A remark below each notice"));
    m_remark->setPlaceholderText(tr("A remark below each notice"));
    m_remark->setMaxLength(1000);
    auto* telling = new QHBoxLayout;
    telling->addWidget(m_tell);
    telling->addWidget(m_remark, 1);
    m_preview = new PublishPreview(content);
    m_preview->setMinimumHeight(scaled(160));
    column->addWidget(m_all);
    column->addWidget(m_table, 3);
    column->addLayout(telling);
    column->addWidget(m_preview, 2);
    setContent(content);
    m_publish = setMainButton(tr("&Publish"));
    setMinimumSize(scaled(860), scaled(600));
}

void PublishDialog::connectSignals()
{
    connect(m_all, &QCheckBox::clicked, m_changes, &PublishChangesModel::chooseAll);
    connect(m_changes, &PublishChangesModel::chosenChanged, this, [this] {
        tellState();
        m_later.start();
    });
    connect(m_tell, &QCheckBox::toggled, this, [this](bool on) {
        m_remark->setEnabled(on);
        preview();
    });
    connect(m_remark, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &PublishDialog::preview);
    connect(this, &DialogFrame::submitted, this, &PublishDialog::publish);
}

void PublishDialog::load()
{
    Store& store = m_workplace.store;
    const auto changes =
        planChanges(store.reader(), todayAtCentre(store).toString(Qt::ISODate), m_activities);
    if (!changes)
        return message()->say(Tone::Bad, changes.error().sentence);
    const auto blockers = publishBlockers(store, *changes);
    if (!blockers)
        return message()->say(Tone::Bad, blockers.error().sentence);
    auto rows = publishRows(store.reader(), *changes, *blockers);
    if (!rows)
        return message()->say(Tone::Bad, rows.error().sentence);
    m_changes->setRows(*std::move(rows));
    preview();
    if (const int blocked = m_changes->blockedCount(); blocked > 0)
        message()->say(
            Tone::Warn,
            tr("%n change(s) cannot be published yet; the list says what is in the way.", "", blocked));
}

void PublishDialog::tellState()
{
    const auto chosen = static_cast<int>(m_changes->chosen().size());
    const auto possible = m_changes->rowCount() - m_changes->blockedCount();
    m_all->setChecked(chosen == possible && possible > 0);
    m_all->setEnabled(possible > 0);
    setSentence(m_changes->rowCount() == 0
                    ? tr("There is nothing to publish.")
                    : tr("%1 of %n change(s) chosen.", "", m_changes->rowCount()).arg(chosen));
    m_publish->setEnabled(chosen > 0);
    m_publish->setText(chosen > 0 ? tr("&Publish %n change(s)", "", chosen) : tr("&Publish"));
}

bool PublishDialog::preview()
{
    m_later.stop();
    auto publication =
        publicationOf(m_workplace.store, m_changes->chosen(), m_tell->isChecked(), m_remark->text());
    if (!publication) {
        message()->say(Tone::Bad, publication.error().sentence);
        return false;
    }
    m_publication = *std::move(publication);
    m_preview->show(m_publication);
    return true;
}

void PublishDialog::publish()
{
    if (m_changes->chosen().isEmpty())
        return message()->say(Tone::Warn, tr("Tick at least one change."));
    if (!preview()) // of this very moment
        return;
    const auto done = m_workplace.store.perform(m_publication.action);
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    const QString sentence = m_workplace.store.sentence(done->opId);
    if (m_workplace.say)
        m_workplace.say(sentence);
    Q_EMIT published(sentence);
    accept();
}

} // namespace kitcamp
