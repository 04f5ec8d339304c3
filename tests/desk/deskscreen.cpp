// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskscreen.h"

#include "models/items/desk/deskrowsmodel.h"
#include "views/desk/deskpage.h"
#include "views/desk/lastactionslist.h"
#include "views/print/paper.h"

#include <QtTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

DeskScreen::DeskScreen(QSize size)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_workplace{centre.store(),
                  centre.desk(),
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  {},
                  [this](const QString& table, qint64 id) { shownObjects << u"%1 %2"_s.arg(table).arg(id); },
                  [this](const QString& page) { shownPages << page; },
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  {}}
    , m_size(size)
{
    QLocale::setDefault(m_workplace.locale);
    remake();
}

DeskScreen::~DeskScreen() = default;

void DeskScreen::remake()
{
    m_window = std::make_unique<QWidget>();
    m_window->setAutoFillBackground(true);
    m_window->resize(m_size);
    m_page = new DeskPage(m_workplace, m_window.get());
    m_page->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->arrive();
}

QWidget* DeskScreen::window()
{
    return m_window.get();
}

QWidget* DeskScreen::focus()
{
    return QApplication::focusWidget();
}

void DeskScreen::scan(const QString& text, Qt::Key end)
{
    centre.later();
    QVERIFY(focus());
    type(text);
    key(end);
}

void DeskScreen::type(const QString& text)
{
    for (const QChar character : text) // as keys, also those that no key of the test's keyboard has
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void DeskScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(window()->windowHandle(), key, held);
}

void DeskScreen::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

void DeskScreen::clickUndo(int row)
{
    LastActionsList* list = lastActions();
    const QModelIndex index = list->model()->index(row, 0);
    QVERIFY(index.isValid());
    const QRect button = list->undoButtonRect(index);
    QVERIFY(list->viewport()->rect().contains(button.center()));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, button.center());
}

QString DeskScreen::seen(const QString& name)
{
    const auto* label = find<QLabel>(name);
    return label && label->isVisible() ? label->text() : u"(hidden)"_s;
}

QString DeskScreen::prompt()
{
    return find<QLineEdit>(u"scanEdit"_s)->accessibleDescription();
}

QStringList DeskScreen::outcomeRow(int row)
{
    const QAbstractItemModel* model = find<QTableView>(u"outcomes"_s)->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells << model->index(row, DeskRowsModel::WhatColumn).data(SecondLineRole).toString();
}

int DeskScreen::outcomeRows()
{
    return find<QTableView>(u"outcomes"_s)->model()->rowCount();
}

QStringList DeskScreen::heldLoans()
{
    const auto* table = find<QTableView>(u"heldLoans"_s);
    QStringList rows;
    for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
        rows << table->model()->index(row, 0).data().toString() + u" | "_s
                + table->model()->index(row, 1).data().toString();
    return rows;
}

LastActionsList* DeskScreen::lastActions()
{
    return find<LastActionsList>(u"lastActions"_s);
}

} // namespace kitcamp
