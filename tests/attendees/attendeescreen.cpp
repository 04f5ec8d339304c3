// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendees/attendeescreen.h"

#include "views/common/figuretile.h"
#include "views/print/paper.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

AttendeeScreen::AttendeeScreen(QSize size)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_desk(centre.store())
    , m_workplace{centre.store(),
                  m_desk,
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  {},
                  [](const QString&, qint64) {},
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion&) { return fileAnswer; },
                  [](const QString&) {}}
    , m_size(size)
{
    QLocale::setDefault(m_workplace.locale);
}

AttendeeScreen::~AttendeeScreen() = default;

void AttendeeScreen::openWindow()
{
    m_window = std::make_unique<QWidget>();
    m_window->setAutoFillBackground(true);
    m_window->resize(m_size);
}

void AttendeeScreen::show(ActivityTab* tab)
{
    QObject::connect(tab, &ActivityTab::said, m_window.get(),
                     [this](Tone, const QString& sentence) { said << sentence; });
    tab->showActivity(centre.camp);
    tab->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tab->arrive();
}

void AttendeeScreen::enter(const QString& text)
{
    type(text);
    key(Qt::Key_Return);
}

void AttendeeScreen::type(const QString& text)
{
    for (const QChar character : text) // as keys, also those that no key of the test's keyboard has
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
}

void AttendeeScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(m_window->windowHandle(), key, held);
}

void AttendeeScreen::click(const QString& name)
{
    QTRY_VERIFY2(find<QAbstractButton>(name) && find<QAbstractButton>(name)->isVisible(), qPrintable(name));
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

void AttendeeScreen::selectRow(const QString& table, int row, Qt::KeyboardModifiers held)
{
    auto* view = find<QTableView>(table);
    QVERIFY2(view, qPrintable(table));
    const QRect cell = view->visualRect(view->model()->index(row, 0));
    QVERIFY(view->viewport()->rect().contains(cell.center()));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, held, cell.center());
}

QString AttendeeScreen::seen(const QString& name)
{
    if (const auto* tile = find<FigureTile>(name))
        return tile->figure();
    const auto* label = find<QLabel>(name);
    return label && label->isVisible() ? label->text() : u"(hidden)"_s;
}

QString AttendeeScreen::cell(const QString& table, int row, int column)
{
    return find<QTableView>(table)->model()->index(row, column).data().toString();
}

int AttendeeScreen::rows(const QString& table)
{
    return find<QTableView>(table)->model()->rowCount();
}

void AttendeeScreen::keep(const QString& name)
{
    const QString folder = qEnvironmentVariable("KITCAMP_PICTURES");
    if (folder.isEmpty())
        return;
    QApplication::processEvents();
    QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace kitcamp
