// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/computerssection.h"

#include "models/items/sync/knownfilesmodel.h"
#include "models/sync/hub.h"
#include "models/sync/hubwatch.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/celldelegate.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/members/invitedialog.h"
#include "views/members/keys/rightshint.h"
#include "views/print/listpaper.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/invitation.h"
#include "views/sync/placedialog.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideNarrowest = 330; // px at the usual font

TextLabel* wrappedText(const QString& name, QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Body, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Panel* addPanel(const QString& heading, QVBoxLayout* column, QWidget* parent)
{
    auto* panel = new Panel(heading, parent);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room that is left stays below
    column->addWidget(panel);
    return panel;
}

/// Looked for in a folder alone: at a server nobody but Kitcamp puts anything, and it asks for a login.
Result<QStringList> odditiesAt(const QString& url)
{
    if (HubWatch::isServer(url))
        return QStringList();
    KITCAMP_ASSIGN(const auto hub, openHub(url));
    return hub->oddities();
}

} // namespace

ComputersSection::ComputersSection(Workplace& workplace, QWidget* parent)
    : SyncSection(parent)
    , m_workplace(workplace)
    , m_files(new KnownFilesModel(workplace.store, this))
    , m_looking(new BackgroundStep(this))
{
    setObjectName(u"computersSection"_s);
    buildLayout();
}

void ComputersSection::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"computersMessage"_s);
    column->addWidget(m_message);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    buildTable(splitter);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(scaled(sideNarrowest));
    m_side = new QWidget(scroll);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::medium);
    buildName(side);
    buildPlace(side);
    buildOddities(side);
    side->addStretch();
    scroll->setWidget(m_side);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
}

void ComputersSection::buildTable(QSplitter* splitter)
{
    auto* panel = new Panel(tr("Computers of the centre"), splitter);
    panel->setContentFlush();
    m_table = new TableFrame(panel);
    m_table->setModel(m_files);
    m_table->view()->setObjectName(u"knownFiles"_s);
    m_table->view()->setAccessibleName(tr("Computers of the centre"));
    m_table->view()->setSortingEnabled(false);
    for (const int column : {KnownFilesModel::BehindColumn, KnownFilesModel::ContentColumn})
        m_table->view()->setItemDelegateForColumn(column, new StatusDelegate(m_table->view()));
    panel->content()->addWidget(m_table);
    splitter->addWidget(panel);
}

void ComputersSection::buildName(QVBoxLayout* column)
{
    Panel* panel = addPanel(tr("This computer"), column, m_side);
    auto* form = new FormFields(panel);
    m_name = new QLineEdit(nameOfFile(m_workplace.store), form);
    m_name->setObjectName(u"fileName"_s);
    m_name->setMaxLength(80);
    form->add(tr("Na&me among the others"), m_name)
        ->setHint(tr("It stands beside what is done here: \"Desk 2\"."));
    m_saveName = new QPushButton(tr("&Save"), panel);
    m_saveName->setObjectName(u"saveFileName"_s);
    m_saveName->setEnabled(false);
    panel->content()->addWidget(form);
    panel->content()->addWidget(m_saveName, 0, Qt::AlignRight);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString& name) { m_saveName->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_saveName, &QPushButton::click);
    connect(m_saveName, &QPushButton::clicked, this, &ComputersSection::saveName);
}

void ComputersSection::buildPlace(QVBoxLayout* column)
{
    Panel* panel = addPanel(tr("Where they meet"), column, m_side);
    m_place = wrappedText(u"syncPlace"_s, panel);
    auto* change = new QPushButton(tr("It is else&where now…"), panel);
    change->setObjectName(u"changePlace"_s);
    auto* heading = new TextLabel(tr("Another computer joins"), TextSize::Heading, panel);
    auto* how = wrappedText(u"howToJoin"_s, panel);
    const auto sealed = hasMembers(m_workplace.store.reader());
    const bool byMember = sealed && *sealed;
    how->setText(byMember ? tr("This centre is sealed: each further computer is invited with a file and a "
                               "passphrase of its own.")
                          : howToJoin());
    how->setTone(Tone::Muted);
    auto* invite = new QPushButton(byMember ? tr("&Invite a computer…") : tr("Save an &invitation…"), panel);
    invite->setObjectName(u"saveInvitation"_s);
    panel->content()->addWidget(m_place);
    panel->content()->addWidget(change, 0, Qt::AlignLeft);
    panel->content()->addSpacing(space::small);
    panel->content()->addWidget(heading);
    panel->content()->addWidget(how);
    panel->content()->addWidget(invite, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this,
            [this] { (new PlaceDialog(m_workplace, window()))->present(); });
    connect(invite, &QPushButton::clicked, this, [this, byMember] {
        if (byMember)
            return (new InviteDialog(m_workplace, window()))->present();
        saveInvite();
    });
    if (byMember)
        new RightsHint(m_workplace.store, u"member"_s, RowOperation::Insert, invite);
}

void ComputersSection::buildOddities(QVBoxLayout* column)
{
    m_odditiesPanel = addPanel(tr("What else lies in the folder"), column, m_side);
    m_oddities = wrappedText(u"oddities"_s, m_odditiesPanel);
    m_odditiesPanel->content()->addWidget(m_oddities);
    m_odditiesPanel->hide();
}

void ComputersSection::arrive()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
    lookForOddities();
}

void ComputersSection::refresh(const SyncStatus& status, bool /*written*/)
{
    m_files->reload(status.head, status.lastContact);
    const QString url = hubOf(m_workplace.store);
    m_place->setText(!status.place.isEmpty()            ? status.place
                         : url.startsWith("folder:"_L1) ? url.mid(7)
                                                        : url);
    if (!m_saveName->isEnabled())
        m_name->setText(nameOfFile(m_workplace.store));
}

/// A network drive may keep one waiting: never the window.
void ComputersSection::lookForOddities()
{
    const QString url = hubOf(m_workplace.store);
    if (url.isEmpty() || m_looking->isRunning())
        return;
    m_looking->start<QStringList>([url](const StepProgress&) { return odditiesAt(url); },
                                  [this](const Result<QStringList>& found) {
                                      const QStringList sentences = found ? *found : QStringList();
                                      m_oddities->setText(sentences.join(u'\n'));
                                      m_odditiesPanel->setVisible(!sentences.isEmpty());
                                  });
}

void ComputersSection::saveName()
{
    const auto saved = renameFile(m_workplace.store, m_name->text());
    if (!saved)
        return m_message->say(Tone::Bad, saved.error().sentence);
    m_saveName->setEnabled(false);
    m_message->say(Tone::Ok,
                   tr("This computer is called %1 from now on.").arg(nameOfFile(m_workplace.store)));
    if (m_workplace.sync) {
        refresh(m_workplace.sync->status(), false);
        m_workplace.sync->syncNow();
    }
}

void ComputersSection::saveInvite()
{
    const auto saved = saveInvitation(m_workplace, this);
    if (!saved)
        return m_message->say(Tone::Bad, saved.error().sentence);
    if (!saved->isEmpty())
        m_message->say(Tone::Ok, tr("Saved %1.").arg(QFileInfo(*saved).fileName()));
}

std::shared_ptr<const Paper> ComputersSection::paper()
{
    ListContent content = listOf(*m_files,
                                 {KnownFilesModel::NameColumn, KnownFilesModel::ContactColumn,
                                  KnownFilesModel::BehindColumn, KnownFilesModel::ContentColumn});
    content.title = tr("Computers of the centre");
    return std::make_shared<ListPaper>(content, paperFrameOf(m_workplace));
}

} // namespace kitcamp
