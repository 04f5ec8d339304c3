// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// start_bench FILE: opens the window on FILE, says "ready" when the desk is painted and takes scans, and ends.
#include "app/domain.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "views/common/theme.h"
#include "views/common/toneplayer.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace kitcamp;

namespace {

class SilentTones final : public TonePlayer
{
public:
    void play(Sound) override { }
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    Language language;
    language.use(QStringLiteral("en"));
    Theme theme(application);
    SilentTones tones;
    const Domain domain = fullDomain();
    SystemClock clock;
    auto store = Store::open(QApplication::arguments().value(1), domain, clock, 1);
    if (!store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store.error().sentence));
        return 3;
    }
    MainWindow window(std::move(*store), {theme, tones, preferences, language});
    window.showPage(QStringLiteral("desk"));
    window.show();
    QApplication::processEvents();
    const QPixmap painted = window.grab();
    std::puts(painted.isNull() ? "nothing" : "ready");
    std::fflush(stdout);
    return 0;
}
