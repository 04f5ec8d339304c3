// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/housestyle.h"
#include "views/common/measures.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyle>
#include <QWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyPixels = 14;

/// What the desktop asks for, as far as Qt 6.4 lets us know it.
Scheme desktopScheme(Scheme atStart)
{
#ifdef Q_OS_WIN
    const QSettings windows(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return windows.value("AppsUseLightTheme"_L1, 1).toInt() == 0 ? Scheme::Dark : atStart;
#else
    const Scheme ofStyle = Palette::schemeOf(QApplication::style()->standardPalette());
    return ofStyle == Scheme::Dark ? Scheme::Dark : atStart;
#endif
}

/// Latin letters first from a face made for screens, then Chinese from one with the mainland's forms.
QFont bodyFont(double scale)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s,
                      u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(bodyPixels * scale));
    return font;
}

QString styleSheet(const Palette& palette)
{
    QString sheet = uR"(
QMenuBar { background: @surface; border-bottom: 1px solid @line; padding: 1px 4px; }
QMenuBar::item { padding: 5px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @chip; }
QMenu { background: @surface; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { padding: 3px 10px; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: 5px; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section:horizontal { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 4px 10px; }
QHeaderView::section:hover { color: @text; background: @chip; }
QTableCornerButton::section { background: @surface; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar::tab { padding: 7px 10px; border: 0; }
QTabBar::tab:selected { color: @accent; font-weight: bold; }
QTabBar::tab:disabled { color: @disabled; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)"_s;
    // the longer name first: @accentSoft begins with what @accent would match
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@accentSoft"_L1, palette.accentSoft},
        {"@accent"_L1, palette.accent},
        {"@surface"_L1, palette.surface},
        {"@disabled"_L1, palette.disabled()},
        {"@muted"_L1, palette.muted},
        {"@line"_L1, palette.line},
        {"@edge"_L1, palette.edge},
        {"@chip"_L1, palette.chip},
        {"@text"_L1, palette.text},
    };
    for (const auto& [name, colour] : tokens)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

Theme::Theme(QApplication& application, SchemeSource system, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_system(std::move(system))
{
    if (!m_system)
        m_system = [atStart = Palette::schemeOf(QApplication::palette())] { return desktopScheme(atStart); };
    QApplication::setStyle(new HouseStyle); // the application owns it
    m_application.installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextScale(double scale)
{
    const double bounded = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::System:
        break;
    }
    return m_system();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::applyFont()
{
    const QFont font = bodyFont(m_textScale);
    if (QApplication::font() == font)
        return;
    QApplication::setFont(font);
    // Qt tells open widgets only once the event loop runs
    QEvent changed(QEvent::ApplicationFontChange);
    for (QWidget* widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &changed);
}

void Theme::apply()
{
    const Palette tokens = palette();
    const QString sheet = styleSheet(tokens);
    applyFont();
    if (QApplication::palette() != tokens.toQPalette())
        QApplication::setPalette(tokens.toQPalette());
    if (m_application.styleSheet() != sheet)
        m_application.setStyleSheet(sheet);
    Q_EMIT changed();
}

} // namespace kitcamp
