// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/besidewindows.h"

#include "models/alliance/filekind.h"
#include "models/alliance/handovergiving.h"
#include "views/alliance/neighbours.h"
#include "views/alliance/takehandoverdialog.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString sameFile(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

/// The other windows, as the screens of one window see them.
class WindowNeighbours final : public Neighbours
{
public:
    WindowNeighbours(BesideWindows& windows, MainWindow& window)
        : Neighbours(&window)
        , m_windows(windows)
        , m_window(window)
    {
        setObjectName(u"neighbours"_s);
    }

    [[nodiscard]] QList<NeighbourFile> openFiles() const override
    {
        QList<NeighbourFile> files;
        for (MainWindow* window : m_windows.all()) {
            if (window != &m_window && !window->store().past())
                files << fileOf(*window);
        }
        return files;
    }

    [[nodiscard]] Result<NeighbourFile> open(const QString& path) override
    {
        if (sameFile(path) == sameFile(m_window.store().path()))
            return Error{ErrorCode::Usage,
                         BesideWindows::tr("That is the file that you hand over from. Choose another one."),
                         {}};
        KITCAMP_ASSIGN(MainWindow * window, m_windows.open(path));
        return fileOf(*window);
    }

    void review(const QString& path, const QByteArray& bytes) override
    {
        for (MainWindow* window : m_windows.all()) {
            if (sameFile(window->store().path()) != sameFile(path))
                continue;
            auto* dialog = new TakeHandoverDialog(window->workplace(), window);
            dialog->present();
            dialog->takeBytes(bytes, QFileInfo(m_window.store().path()).fileName());
            window->raise();
            window->activateWindow();
            return;
        }
    }

private:
    [[nodiscard]] static NeighbourFile fileOf(MainWindow& window)
    {
        Store& store = window.store();
        const auto name = partnerNameOf(store);
        return {store.path(), name ? *name : QFileInfo(store.path()).completeBaseName(),
                QString::fromLatin1(store.logId().toHex()), isAlliance(store.reader())};
    }

    BesideWindows& m_windows;
    MainWindow& m_window;
};

} // namespace

BesideWindows::BesideWindows(const Domain& domain, const Clock& clock,
                             const MainWindow::Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_domain(domain)
    , m_clock(clock)
    , m_surroundings(surroundings)
{
}

BesideWindows::~BesideWindows() = default;

void BesideWindows::join(MainWindow& window)
{
    const bool isBeside =
        std::ranges::any_of(m_windows, [&](const auto& one) { return one.get() == &window; });
    if (!isBeside)
        m_main = &window;
    new WindowNeighbours(*this, window);
    connect(&window, &MainWindow::besideRequested, this, [this, &window] { ask(window); });
    connect(&window, &MainWindow::languageUsed, this, [this, &window] { speakAnew(&window); });
}

QList<MainWindow*> BesideWindows::all() const
{
    QList<MainWindow*> windows;
    if (m_main && m_main->isVisible())
        windows << m_main;
    for (const auto& window : m_windows)
        windows << window.get();
    return windows;
}

Result<MainWindow*> BesideWindows::open(const QString& path)
{
    for (MainWindow* window : all()) {
        if (sameFile(window->store().path()) == sameFile(path)) {
            window->raise();
            return window;
        }
    }
    KITCAMP_ASSIGN(auto store,
                   Store::open(path, m_domain, m_clock, QRandomGenerator::system()->generate64()));
    if (m_prepare)
        m_prepare(*store);
    m_windows.push_back(std::make_unique<MainWindow>(std::move(store), m_surroundings));
    MainWindow* beside = m_windows.back().get();
    join(*beside);
    // Queued: the window is still in its own event.
    connect(
        beside, &MainWindow::closed, this, [this, beside] { forget(beside); }, Qt::QueuedConnection);
    beside->showPage(beside->firstPage());
    if (m_main)
        beside->move(m_main->pos() + QPoint(40, 40));
    beside->show();
    beside->raise();
    beside->activateWindow();
    Q_EMIT opened(beside);
    return beside;
}

void BesideWindows::ask(MainWindow& window)
{
    const QString path = window.workplace().askForFile(
        &window, {tr("Open beside"), tr("Kitcamp files (*.kitcamp)"), {}, false, false});
    if (path.isEmpty())
        return;
    if (const auto shown = open(path); !shown)
        window.say(shown.error().sentence);
}

void BesideWindows::forget(const MainWindow* window)
{
    std::erase_if(m_windows, [window](const auto& one) { return one.get() == window; });
}

/// One language for all windows.
void BesideWindows::speakAnew(const MainWindow* after)
{
    for (MainWindow* window : all()) {
        if (window != after)
            window->speakAnew();
    }
}

} // namespace kitcamp
