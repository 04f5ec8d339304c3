// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/appmenus.h"
#include "app/pastwindows.h"
#include "app/statusline.h"
#include "app/undoredo.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/alliance/filekind.h"
#include "models/items/activities/activityfacts.h"
#include "models/items/pagedmodel.h"
#include "models/store/pastcopy.h"
#include "models/sync/inbox.h"
#include "models/sync/syncrunner.h"
#include "views/common/inlinemessage.h"
#include "views/common/navigationlist.h"
#include "views/common/theme.h"
#include "views/filedialogs/filedialogs.h"
#include "views/operators/operatordialog.h"
#include "views/operators/operatorpassworddialog.h"
#include "views/print/paperpreview.h"
#include "views/publishing/noticespage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString askPerson(QWidget* parent, const Workplace::FileQuestion& question)
{
    if (question.folder)
        return folderToUse(parent, question.title, question.suggestion);
    return question.toSave ? fileToSave(parent, question.title, question.suggestion, question.filter)
                           : fileToOpen(parent, question.title, question.suggestion, question.filter);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Store> store, const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_file(std::move(store))
    , m_desk(m_file.store())
    , m_workplace{m_file.store(),
                  m_desk,
                  surroundings.theme,
                  surroundings.tones,
                  surroundings.preferences,
                  surroundings.language.locale(),
                  [this](const QString& query) { return m_searchText.foldQuery(query); },
                  [this](const QString& table, qint64 id) { showObject(table, id); },
                  [this](const QString& key) { showPage(key); },
                  [this](std::shared_ptr<const Paper> paper) { showPaper(std::move(paper)); },
                  askPerson,
                  [this](const QString& sentence) { say(sentence); },
                  m_file.store().past() ? nullptr : &m_file.sync(),
                  m_file.store().past() ? nullptr : &m_file.keys()}
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 700);
    resize(1280, 800);
    m_undoRedo = new UndoRedo(m_file.store(), this);
    rebuild();
    connectSignals();
    restoreGeometry(m_surroundings.preferences.bytes(u"window"_s));
}

/// What is on the screen works with the file, some of it in other threads: it goes before the file does.
MainWindow::~MainWindow()
{
    QList<QPointer<QWidget>> children;
    for (QWidget* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        children << child;
    for (const QPointer<QWidget>& child : std::as_const(children))
        delete child.data(); // one may have taken another with it
}

void MainWindow::connectSignals()
{
    connect(&m_file.store(), &Store::changed, this, &MainWindow::updateCounts);
    connect(&m_file, &OpenFile::backupFailed, this,
            [this](const QString& sentence) { m_status->say(sentence); });
    connectSync();
    connect(m_undoRedo, &UndoRedo::said, this, [this](const QString& sentence) { m_status->say(sentence); });
    m_minute.start(60'000);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::timePassed);
    connect(m_undoRedo, &UndoRedo::done, &m_desk, &Desk::borrowerChanged);
}

/// Makes the frame in the language of now. The pages go with the old frame and come back when they are shown.
void MainWindow::rebuild()
{
    m_pages.clear();
    m_entries = allPages();
    if (store().past()) // the past is shared with nobody
        m_entries.removeIf([](const PageEntry& entry) { return entry.key == "sync"_L1; });
    const bool alliance = isAlliance(store().reader());
    if (alliance)
        m_entries.removeIf([](const PageEntry& entry) { return pagesOfDesk().contains(entry.key); });
    buildFrame();
    buildMenus();
    updateCounts();
    const QString name = QFileInfo(store().path()).completeBaseName();
    setWindowTitle(store().past() ? tr("%1 as of %2 – Kitcamp", "%1: file, %2: day")
                                        .arg(name, store().past()->day().toString(Qt::ISODate))
                       : alliance ? tr("%1 (alliance) – Kitcamp", "%1: file").arg(name)
                                  : u"%1 – Kitcamp"_s.arg(name));
}

void MainWindow::buildFrame()
{
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (store().past())
        column->addWidget(makePastBanner(*store().past(), this));
    m_revoked = new InlineMessage(frame);
    m_revoked->setObjectName(u"revokedBanner"_s);
    m_revoked->setClosable(false);
    column->addWidget(m_revoked);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(0);
    column->addLayout(layout, 1);
    m_navigation = new NavigationList(frame);
    m_stack = new QStackedWidget(frame);
    for (const PageEntry& entry : m_entries) {
        if (entry.startsSection)
            m_navigation->addSeparator();
        m_navigation->addPage(entry.key, entry.title, entry.icon);
    }
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    setCentralWidget(frame);
    if (isVisible())
        frame->show(); // now, not with the next event: the page takes the focus at once
    m_status = new StatusLine(m_file.store(), this);
    setStatusBar(m_status);
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::operatorClicked, this, [this] { chooseOperator(); });
    connect(m_status, &StatusLine::syncClicked, this, &MainWindow::onSyncClicked);
    connect(m_status, &StatusLine::decideClicked, this, [this] { showObject(u"inbox"_s, 0); });
    showSync();
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const PageEntry& entry : m_entries)
        keys << entry.key;
    return keys;
}

Page* MainWindow::page(const QString& key)
{
    if (Page* made = m_pages.value(key))
        return made;
    for (const PageEntry& entry : m_entries) {
        if (entry.key != key)
            continue;
        Page* made = entry.make(m_workplace, m_stack);
        m_stack->addWidget(made);
        m_pages.insert(key, made);
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString& key)
{
    Page* wanted = page(key);
    if (!wanted)
        return;
    m_navigation->setCurrentPage(key);
    m_stack->setCurrentWidget(wanted);
    wanted->arrive();
}

void MainWindow::showObject(const QString& table, qint64 id)
{
    for (const PageEntry& entry : m_entries) {
        if (entry.objects.contains(table) && (!entry.shows || entry.shows(store().reader(), table, id))) {
            showPage(entry.key);
            page(entry.key)->showObject(table, id);
            return;
        }
    }
}

QString MainWindow::currentPage() const
{
    return m_navigation->currentPage();
}

void MainWindow::say(const QString& sentence)
{
    m_status->say(sentence);
}

void MainWindow::useLanguage(const QString& code)
{
    m_surroundings.language.use(code);
    m_surroundings.preferences.save(u"language"_s, code);
    speakAnew();
    Q_EMIT languageUsed();
}

void MainWindow::speakAnew()
{
    const QString shown = m_navigation->currentPage();
    m_workplace.locale = m_surroundings.language.locale();
    rebuild();
    showPage(shown);
}

QString MainWindow::firstPage() const
{
    return pageKeys().contains(u"desk"_s) ? u"desk"_s : u"camps"_s;
}

void MainWindow::updateCounts()
{
    const auto figures = LoanOffice(store().reader()).figures(store().clock().now());
    if (figures)
        m_navigation->setCount(u"loans"_s, figures->overdue);
    if (const auto open = Inbox(store()).openCount())
        m_navigation->setCount(u"sync"_s, *open);
    m_navigation->setCount(u"notices"_s, openNotices(store()));
    // Offers that nobody confirmed in time: their seats wait to be passed on.
    if (const auto lapsed = RosterOffice(store().reader()).lapsedOffers(store().clock().now())) {
        const auto ofCamps = std::count_if(lapsed->begin(), lapsed->end(), [this](const LapsedOffer& offer) {
            const auto camp = belongsToCamp(store().reader(), u"activity"_s, offer.activity);
            return camp && *camp;
        });
        m_navigation->setCount(u"camps"_s, static_cast<int>(ofCamps));
        m_navigation->setCount(u"courses"_s, static_cast<int>(lapsed->size() - ofCamps));
    }
}

void MainWindow::timePassed()
{
    for (PagedModel* list : findChildren<PagedModel*>())
        list->timePassed();
    updateCounts();
}

void MainWindow::chooseOperator(OperatorId proposed)
{
    auto* dialog = new OperatorDialog(m_workplace, this);
    dialog->present();
    dialog->propose(proposed);
}

void MainWindow::changeOperatorPassword()
{
    if (!store().operatorId())
        return chooseOperator(); // there each name has its password beside it
    (new OperatorPasswordDialog(m_workplace, store().operatorId(), this))->present();
}

void MainWindow::showAbout()
{
    showAboutDialog(this);
}

void MainWindow::showPaper(std::shared_ptr<const Paper> paper)
{
    auto* preview = new PaperPreview(paper, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    const auto onOut = [this, preview, current = std::make_shared<std::shared_ptr<const Paper>>(paper)] {
        const auto next = (*current)->wentOut();
        if (!next)
            m_status->say(next.error().sentence);
        else if (*next)
            preview->setPaper(*current = *next);
    };
    if (!store().past()) { // a printing that has to be noted is noted in the file of now
        connect(preview, &PaperPreview::saved, preview, onOut);
        connect(preview, &PaperPreview::printed, preview, onOut);
    }
    preview->open();
}

void MainWindow::printPage()
{
    Page* shown = page(m_navigation->currentPage());
    if (auto paper = shown ? shown->paper() : nullptr)
        showPaper(std::move(paper));
    else
        m_status->say(tr("There is nothing to print on this page. Lists and slips can be printed."));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!store().past())
        m_surroundings.preferences.save(u"window"_s, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace kitcamp
