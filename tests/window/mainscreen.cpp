// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/mainscreen.h"

#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

MainScreen::MainScreen()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
{
    m_language.use(u"en"_s);
    reopen();
}

MainScreen::~MainScreen() = default;

std::unique_ptr<MainWindow> MainScreen::open()
{
    auto store = centre.file().another();
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    return std::make_unique<MainWindow>(std::move(*store),
                                        MainWindow::Surroundings{m_theme, tones, m_preferences, m_language});
}

std::unique_ptr<MainWindow> MainScreen::secondWindow()
{
    return open();
}

void MainScreen::reopen()
{
    m_window = open();
    m_window->showPage(u"desk"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

OperatorId MainScreen::addOperator(const QString& name, const QString& card)
{
    QJsonObject values{{u"name"_s, name}};
    if (!card.isEmpty())
        values.insert(u"card"_s, card);
    const OperatorId added{centre.file().add(u"operator"_s, values)};
    m_window->store().lookForForeignChanges();
    return added;
}

QString MainScreen::operatorName()
{
    Store& store = m_window->store();
    return store.operatorId() ? store.naming().name(u"operator"_s, store.operatorId()) : QString();
}

void MainScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QWidget* modal = QApplication::activeModalWidget();
    QTest::keyClick((modal ? modal : m_window.get())->windowHandle(), key, held);
}

void MainScreen::type(const QString& text)
{
    for (const QChar character : text) { // as keys, also those that no key of the test's keyboard has
        QVERIFY(QApplication::focusWidget());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
    }
}

void MainScreen::scan(const QString& text)
{
    centre.later();
    type(text);
    key(Qt::Key_Return);
}

void MainScreen::trigger(const QString& action)
{
    QAction* found = nullptr;
    for (QAction* one : m_window->menuBar()->findChildren<QAction*>(action))
        found = one;
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    found->trigger();
}

void MainScreen::clickPage(const QString& title)
{
    auto* pages = seen<QListView>(u"navigation"_s);
    const auto hits = pages->model()->match(pages->model()->index(0, 0), Qt::DisplayRole, title);
    QVERIFY2(!hits.isEmpty(), qPrintable(title));
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, Qt::NoModifier,
                      pages->visualRect(hits.first()).center());
}

QString MainScreen::text(const QString& label)
{
    const auto* found = seen<QLabel>(label);
    return found ? found->text() : QString();
}

QStringList MainScreen::navigation()
{
    QStringList titles;
    const auto* list = seen<QListView>(u"navigation"_s);
    const QAbstractItemModel* pages = list ? list->model() : nullptr;
    for (int row = 0; pages && row < pages->rowCount(); ++row)
        titles << pages->index(row, 0).data().toString();
    titles.removeAll(QString());
    return titles;
}

void MainScreen::waitForDialog()
{
    QTRY_VERIFY(dialog() && QApplication::activeWindow() == dialog());
    QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
}

void MainScreen::waitForNoDialog()
{
    QTRY_VERIFY(!dialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QDialog* MainScreen::dialog()
{
    for (QDialog* one : m_window->findChildren<QDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

QStringList MainScreen::listed()
{
    QStringList found;
    if (const auto* table = seen<QTableView>(u"listTable"_s))
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found << table->model()->index(row, 0).data().toString();
    return found;
}

} // namespace kitcamp
