// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/publishing/publishscreen.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PublishScreen::PublishScreen()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(*qApp, [] { return Scheme::Light; })
    , m_desk(kit.store())
    , m_workplace{kit.store(),
                  m_desk,
                  m_theme,
                  tones,
                  m_preferences,
                  QLocale(QLocale::English, QLocale::UnitedKingdom),
                  [this](const QString& query) { return m_searchText.foldQuery(query); },
                  [this](const QString& table, qint64 id) { shownObjects << u"%1 %2"_s.arg(table).arg(id); },
                  [](const QString&) {},
                  [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); },
                  [this](QWidget*, const Workplace::FileQuestion&) {
                      return fileAnswers.isEmpty() ? QString() : fileAnswers.takeFirst();
                  },
                  {}}
{
    QLocale::setDefault(m_workplace.locale);
    m_window = std::make_unique<QWidget>();
    m_window->setAutoFillBackground(true);
    m_window->resize(1180, 720);
}

PublishScreen::~PublishScreen() = default;

void PublishScreen::show(QWidget* screen)
{
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(screen);
    m_window->show();
    m_window->activateWindow();
}

} // namespace kitcamp
