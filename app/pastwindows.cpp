// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastwindows.h"

#include "models/store/pastcopy.h"
#include "views/common/inlinemessage.h"
#include "views/timemachine/asofdialog.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

PastWindows::PastWindows(const Domain& domain, const MainWindow::Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_domain(domain)
    , m_surroundings(surroundings)
{
}

PastWindows::~PastWindows() = default;

void PastWindows::ask(MainWindow& window)
{
    auto* dialog = new AsOfDialog(window.store(), &window);
    connect(dialog, &AsOfDialog::made, this, [this, &window](const std::shared_ptr<const PastCopy>& copy) {
        show(copy, window.currentPage(), window);
    });
    dialog->present();
}

void PastWindows::show(const std::shared_ptr<const PastCopy>& copy, const QString& page, MainWindow& beside)
{
    auto store = Store::openPast(copy, m_domain);
    if (!store)
        return beside.say(store.error().sentence);
    m_windows.push_back(std::make_unique<MainWindow>(std::move(*store), m_surroundings));
    MainWindow* past = m_windows.back().get();
    // Queued: the window is still in its own event.
    connect(
        past, &MainWindow::closed, this, [this, past] { forget(past); }, Qt::QueuedConnection);
    past->showPage(past->pageKeys().contains(page) ? page : u"desk"_s);
    past->show();
    past->raise();
    past->activateWindow();
}

void PastWindows::closeAll()
{
    for (const auto& window : m_windows)
        window->close();
}

MainWindow* PastWindows::newest() const
{
    return m_windows.empty() ? nullptr : m_windows.back().get();
}

void PastWindows::forget(const MainWindow* window)
{
    std::erase_if(m_windows, [window](const auto& one) { return one.get() == window; });
}

QWidget* makePastBanner(const PastCopy& copy, QWidget* window)
{
    auto* banner = new InlineMessage(window);
    banner->setObjectName(u"pastBanner"_s);
    QStringList sentences{
        MainWindow::tr("As of %1, read only.", "%1: day").arg(copy.day().toString(Qt::ISODate))};
    sentences += copy.whatItKnows().remarks();
    banner->setClosable(false);
    banner->say(Tone::Plain, sentences.join(u' '), MainWindow::tr("Back to now"));
    QObject::connect(banner, &InlineMessage::actionTriggered, window, &QWidget::close);
    return banner;
}

} // namespace kitcamp
