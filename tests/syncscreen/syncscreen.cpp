// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncscreen/syncscreen.h"

#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SyncScreen::SyncScreen(const std::function<void(TwoDesks&)>& prepare, const QString& language)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
{
    m_language.use(language.isEmpty() ? u"en"_s : language);
    prepare(desks);
    auto store = desks.file().another();
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    m_window = std::make_unique<MainWindow>(
        std::move(*store), MainWindow::Surroundings{m_theme, m_tones, m_preferences, m_language});
    m_window->showPage(u"desk"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

SyncScreen::~SyncScreen() = default;

void SyncScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QWidget* modal = QApplication::activeModalWidget();
    QTest::keyClick((modal ? modal : m_window.get())->windowHandle(), key, held);
}

void SyncScreen::scan(const QString& text)
{
    desks.clock().advanceSeconds(5);
    for (const QChar character : text) {
        QVERIFY(QApplication::focusWidget());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
    }
    key(Qt::Key_Return);
}

QString SyncScreen::said()
{
    const auto* label = seen<QLabel>(m_window.get(), u"statusSaid"_s);
    return label ? label->text() : QString();
}

QStringList SyncScreen::texts(const QString& view, int column)
{
    QStringList found;
    if (const auto* shown = seen<QAbstractItemView>(m_window.get(), view))
        for (int row = 0; row < shown->model()->rowCount(); ++row)
            found << shown->model()->index(row, column).data().toString();
    return found;
}

QStringList SyncScreen::nameless(const QWidget& root)
{
    QStringList found = namelessFields(root);
    found.removeIf([](const QString& name) { return name.startsWith(u"QLineEditIconButton"_s); });
    return found;
}

bool SyncScreen::isPossible(const QString& button)
{
    const auto* found = seen<QAbstractButton>(m_window.get(), button);
    return found && found->isEnabled();
}

} // namespace kitcamp
