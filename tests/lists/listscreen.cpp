// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/listscreen.h"

#include "models/items/pagedmodel.h"
#include "views/common/inlinemessage.h"

#include <QtTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

ListScreen::ListScreen()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_workplace{centre.store(),
                  centre.desk(),
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  [this](const QString& query) { return m_searchText.foldQuery(query); },
                  [this](const QString& table, qint64 id) { shownObjects << u"%1 %2"_s.arg(table).arg(id); },
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion&) { return nextFile; }}
{
    QLocale::setDefault(m_workplace.locale);
}

ListScreen::~ListScreen() = default;

void ListScreen::present(Page* page)
{
    m_window = std::make_unique<QWidget>();
    m_page = page;
    page->setParent(m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    m_window->resize(1112, 746);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page->arrive();
    QTRY_VERIFY(!page->findChild<PagedModel*>()->isBusy());
}

void ListScreen::click(const QString& name, Qt::KeyboardModifiers held)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button->isVisible(), qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    const QPoint spot =
        qobject_cast<QCheckBox*>(button) ? QPoint(8, button->height() / 2) : button->rect().center();
    QTest::mouseClick(button, Qt::LeftButton, held, spot);
}

void ListScreen::trigger(const QString& action)
{
    auto* found = m_page->findChild<QAction*>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    QVERIFY2(table()->actions().contains(found), "it does not stand in the context menu");
    found->trigger();
}

void ListScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

void ListScreen::type(const QString& text)
{
    for (const QChar character : text) { // as keys, also those that no key of the test's keyboard has
        QVERIFY(QApplication::focusWidget());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
    }
}

void ListScreen::typeInto(const QString& field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTRY_VERIFY(edit->hasFocus());
    type(text);
}

void ListScreen::waitForDialog()
{
    QTRY_VERIFY(dialog() && QApplication::activeWindow() == dialog());
    QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
}

void ListScreen::waitForNoDialog()
{
    QTRY_VERIFY(!dialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QDialog* ListScreen::dialog()
{
    for (QDialog* one : m_page->findChildren<QDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

QStringList ListScreen::texts(const QString& columnKey)
{
    const QAbstractItemModel* model = table()->model();
    QStringList found;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() != columnKey)
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, column).data().toString();
    }
    return found;
}

void ListScreen::clickRow(const QString& text, Qt::KeyboardModifiers held)
{
    QTableView* view = table();
    const QModelIndexList hits =
        view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    QVERIFY2(!hits.isEmpty(), qPrintable(text));
    view->scrollTo(hits.first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, held, view->visualRect(hits.first()).center());
}

QString ListScreen::message()
{
    auto* said = find<InlineMessage>(u"listMessage"_s);
    return said->isVisible() ? said->sentence() : QString();
}

QStringList ListScreen::recordTexts()
{
    QStringList found;
    for (const QLabel* label : find(u"recordPanel"_s)->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            found << label->text();
    return found;
}

} // namespace kitcamp
