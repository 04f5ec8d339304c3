// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancescreen.h"

#include "views/attendance/attendancepage.h"
#include "views/attendance/attendancetab.h"
#include "views/common/figuretile.h"
#include "views/print/paper.h"

#include <QAbstractButton>
#include <QtTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

AttendanceScreen::AttendanceScreen(QSize size)
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
                  [this](const QString& table, qint64 id) { shownObjects << u"%1 %2"_s.arg(table).arg(id); },
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion&) { return fileAnswer; },
                  [this](const QString& sentence) { said << sentence; }}
    , m_size(size)
{
    QLocale::setDefault(m_workplace.locale);
}

AttendanceScreen::~AttendanceScreen() = default;

void AttendanceScreen::openWindow()
{
    m_window = std::make_unique<QWidget>();
    m_window->setAutoFillBackground(true);
    m_window->resize(m_size);
}

void AttendanceScreen::show(QWidget* content)
{
    content->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

AttendancePage& AttendanceScreen::openPage()
{
    openWindow();
    auto* page = new AttendancePage(m_workplace, m_window.get());
    show(page);
    page->arrive();
    return *page;
}

AttendanceTab& AttendanceScreen::openTab(qint64 activity)
{
    openWindow();
    auto* tab = new AttendanceTab(m_workplace, m_window.get());
    tab->showActivity(activity);
    show(tab);
    tab->arrive();
    return *tab;
}

void AttendanceScreen::scan(const QString& text)
{
    centre.later();
    type(text);
    key(Qt::Key_Return);
}

void AttendanceScreen::type(const QString& text)
{
    for (const QChar character : text) // as keys, also those that no key of the test's keyboard has
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
}

void AttendanceScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(m_window->windowHandle(), key, held);
}

void AttendanceScreen::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

void AttendanceScreen::selectRows(const QString& table, const QList<int>& rows)
{
    auto* view = find<QTableView>(table);
    QVERIFY2(view, qPrintable(table));
    Qt::KeyboardModifiers held = Qt::NoModifier;
    for (const int row : rows) {
        const QRect cell = view->visualRect(view->model()->index(row, 1));
        QVERIFY(view->viewport()->rect().contains(cell.center()));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, held, cell.center());
        held = Qt::ControlModifier;
    }
}

QString AttendanceScreen::seen(const QString& name)
{
    if (const auto* tile = find<FigureTile>(name))
        return tile->figure();
    const auto* label = find<QLabel>(name);
    return label && label->isVisible() ? label->text() : u"(hidden)"_s;
}

QString AttendanceScreen::cell(const QString& table, int row, int column)
{
    return find<QTableView>(table)->model()->index(row, column).data().toString();
}

int AttendanceScreen::rows(const QString& table)
{
    return find<QTableView>(table)->model()->rowCount();
}

void AttendanceScreen::keep(const QString& name)
{
    const QString folder = qEnvironmentVariable("KITCAMP_PICTURES");
    if (folder.isEmpty())
        return;
    QApplication::processEvents();
    QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace kitcamp
