// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icon.h"

#include "views/common/palette.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside of every namespace; a static library's resources need it.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Paints one drawing with "currentColor" replaced by a token of the application's palette.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QByteArray drawing, Icon::Ink ink)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", inkOf(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return made;
    }

    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return false; }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(m_name, m_drawing, m_ink); }

private:
    [[nodiscard]] QColor inkOf(QIcon::Mode mode) const
    {
        const Palette tokens = Palette::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled();
        switch (m_ink) {
        case Icon::Ink::Muted:
            return tokens.muted;
        case Icon::Ink::Accent:
            return tokens.accent;
        case Icon::Ink::OnAccent:
            return tokens.onAccent;
        case Icon::Ink::Text:
            break;
        }
        return mode == QIcon::Selected ? tokens.accent : tokens.text;
    }

    QString m_name;
    QByteArray m_drawing;
    Icon::Ink m_ink;
};

} // namespace

QIcon Icon::named(const QString& name, Ink ink)
{
    initIconResource();
    QFile file(fileOf(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedEngine(name, file.readAll(), ink)); // the icon owns its engine
}

QIcon Icon::application()
{
    initIconResource();
    return QIcon(fileOf(u"kitcamp"_s));
}

QStringList Icon::names()
{
    initIconResource();
    QStringList found = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : found)
        name.chop(4);
    return found;
}

} // namespace kitcamp
