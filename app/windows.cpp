// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/domain.h"
#include "app/joining.h"
#include "models/members/keyholder.h"
#include "models/members/operatorpassword.h"
#include "models/people/text/searchtext.h"
#include "models/sample/samplecentre.h"
#include "models/store/pastcopy.h"
#include "models/store/recordactions.h"
#include "models/sync/authorship.h"
#include "views/common/busybar.h"
#include "views/filedialogs/filedialogs.h"
#include "views/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Theme::Choice lookOf(const QString& name)
{
    if (name == "light"_L1)
        return Theme::Choice::Light;
    return name == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() && !documents.isEmpty() ? documents
                                                            : QDir::homePath(); // not each home has it
}

QString sampleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + u"/sample.kitcamp"_s;
}

/// Gives ids to the opening hours and writes what the first start has asked.
Result<void> furnish(Store& store, const NewCentre& centre)
{
    KITCAMP_ASSIGN(const SaveSettings settings, centre.settingsFor(store));
    KITCAMP_TRY(store.perform(settings));
    RecordBatch hours{u"save"_s, Windows::tr("Opening hours"), u"opening_hours"_s, {}};
    for (const QJsonValue& step : centre.hours.steps)
        hours.add(u"opening_hours"_s, store.ids().nextValue(), step.toObject().value("values"_L1).toObject());
    KITCAMP_TRY(store.perform(hours));
    if (centre.operatorName.isEmpty())
        return {};
    KITCAMP_TRY(
        store.perform(AddRecord{u"operator"_s, store.ids().nextValue(), {{"name"_L1, centre.operatorName}}}));
    return {};
}

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace

Windows::Windows(QApplication& application)
    : m_preferences(m_settings)
    , m_theme(application)
    , m_domain(fullDomain())
    , m_beside(m_domain, m_clock, {m_theme, m_tones, m_preferences, m_language})
    , m_past(m_domain, {m_theme, m_tones, m_preferences, m_language})
{
    m_language.use(m_preferences.text(u"language"_s));
    m_theme.setChoice(lookOf(m_preferences.text(u"look"_s)));
    connectBeside();
}

Windows::~Windows() = default;

QString Windows::lastFile() const
{
    return m_preferences.text(u"lastFile"_s);
}

void Windows::start(const QString& path)
{
    if (path.isEmpty())
        showStart({});
    else
        open(path);
    // Nobody shall wait for ICU at the first Chinese search; the first second has other work.
    // What a killed program left of its past copies goes then, too.
    QTimer::singleShot(1000, this, [] {
        QThreadPool::globalInstance()->start(&SearchText::warmUp);
        QThreadPool::globalInstance()->start(&PastCopy::removeLeftovers);
    });
}

void Windows::open(const QString& path)
{
    auto store = Store::open(path, m_domain, m_clock, freshSeed());
    if (store)
        takeStore(std::move(*store));
    else
        showStart(store.error().sentence);
}

void Windows::takeStore(std::unique_ptr<Store> store)
{
    // A copy of a file that is worked with elsewhere must not write under its name. Where the file is busy
    // just now it is settled with the next opening.
    [[maybe_unused]] const auto claimed = claimAuthorship(*store);
    m_preferences.save(u"lastFile"_s, store->path());
    chooseFirstOperator(*store);
    m_main = std::make_unique<MainWindow>(
        std::move(store), MainWindow::Surroundings{m_theme, m_tones, m_preferences, m_language});
    connectMain();
    m_main->showPage(m_main->firstPage());
    m_main->show();
    if (m_proposed)
        m_main->chooseOperator(m_proposed);
    if (m_start)
        m_start.release()->deleteLater(); // it may be in its own signal
}

void Windows::connectMain()
{
    connect(m_main.get(), &MainWindow::openFileRequested, this, &Windows::askForFile);
    connect(m_main.get(), &MainWindow::newFileRequested, this, [this] { showStart({}); });
    connect(m_main.get(), &MainWindow::openSampleRequested, this, &Windows::openSample);
    connect(m_main.get(), &MainWindow::pastRequested, this, [this] { m_past.ask(*m_main); });
    connect(m_main.get(), &MainWindow::closed, &m_past, &PastWindows::closeAll);
    m_beside.join(*m_main);
}

/// A window beside is for another file; what concerns all files goes on in the main one.
void Windows::connectBeside()
{
    m_beside.setPreparation([this](Store& store) {
        [[maybe_unused]] const auto claimed = claimAuthorship(store);
        chooseFirstOperator(store);
    });
    connect(&m_beside, &BesideWindows::opened, this, [this](MainWindow* window) {
        connect(window, &MainWindow::openFileRequested, this, [this, window] { m_beside.ask(*window); });
        connect(window, &MainWindow::newFileRequested, this, [this] { showStart({}); });
        connect(window, &MainWindow::openSampleRequested, this, &Windows::openSample);
        connect(window, &MainWindow::pastRequested, this, [this, window] { m_past.ask(*window); });
        if (m_proposed)
            window->chooseOperator(m_proposed);
    });
}

/// The one who worked here last on this computer, else the only one there is. Who has a password is asked for
/// it when the window stands.
void Windows::chooseFirstOperator(Store& store)
{
    const qint64 last = store.localValue(u"operator"_s).toLongLong();
    const auto found = store.reader().integer(
        "SELECT id FROM operator WHERE archived=0 ORDER BY id=? DESC, id LIMIT 1", last);
    const OperatorId first{found ? found->value_or(0) : 0};
    const auto kept = passwordOf(store.reader(), first);
    m_proposed = !kept || !kept->isEmpty() ? first : OperatorId();
    if (first && !m_proposed)
        store.setOperator(first);
    connect(&store, &Store::operatorChanged, &store, [&store] {
        [[maybe_unused]] const auto saved =
            store.saveLocalValue(u"operator"_s, QString::number(store.operatorId().value));
    });
}

void Windows::showStart(const QString& problem)
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(documentsFolder());
        connect(m_start.get(), &StartWindow::openRequested, this, &Windows::askForFile);
        connect(m_start.get(), &StartWindow::sampleRequested, this, &Windows::openSample);
        connectJoin();
        connect(m_start.get(), &StartWindow::languageRequested, this, [this](const QString& code) {
            m_language.use(code);
            m_preferences.save(u"language"_s, code);
            m_start.release()->deleteLater();
            showStart({});
        });
        connect(m_start.get(), &StartWindow::newCentreRequested, this, [this](const NewCentre& centre) {
            auto store = Store::create(centre.path, m_domain, m_clock, freshSeed());
            if (!store)
                return m_start->sayProblem(store.error().sentence);
            if (const auto furnished = furnish(**store, centre); !furnished)
                return m_start->sayProblem(furnished.error().sentence);
            takeStore(std::move(*store));
        });
    }
    m_start->show();
    if (!problem.isEmpty())
        m_start->sayProblem(problem);
}

void Windows::connectJoin()
{
    m_start->setJoin([this](const JoinWish& wish, const StepProgress& progress) {
        return joinAsWished(wish, m_domain, m_clock, progress);
    });
    connect(m_start.get(), &StartWindow::joined, this, [this](const QString& path, const QString& remark) {
        const QString passphrase = m_start->keysPassphrase();
        open(path);
        if (m_main && !passphrase.isEmpty() && m_main->workplace().keys)
            m_main->workplace().keys->unlock(passphrase);
        if (m_main && !remark.isEmpty())
            m_main->say(remark);
    });
}

void Windows::askForFile()
{
    QWidget* parent = m_main ? static_cast<QWidget*>(m_main.get()) : m_start.get();
    const QString path =
        fileToOpen(parent, tr("Open a centre"), documentsFolder(), tr("Kitcamp files (*.kitcamp)"));
    if (!path.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, path] { open(path); }, Qt::QueuedConnection);
}

void Windows::openSample()
{
    const QString path = sampleFile();
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            if (!QFileInfo::exists(path)) {
                QApplication::setOverrideCursor(Qt::WaitCursor);
                const auto made = makeSampleCentre(path, m_domain, m_clock);
                QApplication::restoreOverrideCursor();
                if (!made)
                    return showStart(made.error().sentence);
            }
            open(path);
        },
        Qt::QueuedConnection);
}

} // namespace kitcamp
