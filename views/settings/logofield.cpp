// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/logofield.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/palette.h"
#include "views/common/textlabel.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSide = 64;

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

LogoField::LogoField(std::function<QString(QWidget*)> askForFile, QWidget* parent)
    : QWidget(parent)
    , m_askForFile(std::move(askForFile))
{
    setAcceptDrops(true);
    buildLayout();
    showLogo();
}

QString LogoField::fileFilter()
{
    return tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)");
}

void LogoField::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::small, space::medium, space::small);
    line->setSpacing(space::medium);
    m_picture = new QLabel(this);
    m_picture->setObjectName(u"logoPicture"_s);
    m_picture->setAccessibleName(tr("Logo"));
    m_text = new TextLabel(TextSize::Secondary, this);
    m_text->setObjectName(u"logoText"_s);
    m_text->setWordWrap(true);
    auto* chooseButton = new QPushButton(tr("Choose a &picture…"), this);
    chooseButton->setObjectName(u"chooseLogo"_s);
    chooseButton->setAutoDefault(false);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setAutoDefault(false);
    line->addWidget(m_picture);
    line->addWidget(m_text, 1);
    line->addWidget(chooseButton);
    line->addWidget(m_remove);
    setFocusProxy(chooseButton);
    connect(chooseButton, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT edited();
    });
}

void LogoField::setLogo(const Logo& logo)
{
    m_logo = logo;
    showLogo();
}

void LogoField::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logo.bytes);
    m_picture->setVisible(!picture.isNull());
    if (!picture.isNull()) {
        const double ratio = devicePixelRatioF();
        const int side = qRound(scaled(shownSide) * ratio);
        picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        m_picture->setPixmap(picture);
    }
    m_remove->setVisible(!m_logo.isEmpty());
    m_text->setTone(Tone::Muted);
    m_text->setText(m_logo.isEmpty() ? tr("No logo yet. Drop a picture here; it stands on slips and lists.")
                                     : tr("%1 × %2 pixels, %3 KB", "size of a picture")
                                           .arg(m_logo.size.width())
                                           .arg(m_logo.size.height())
                                           .arg((m_logo.bytes.size() + 1023) / 1024));
}

void LogoField::choose()
{
    const QString path = m_askForFile(this);
    if (!path.isEmpty())
        takeFile(path);
}

void LogoField::takeFile(const QString& path)
{
    const auto logo = readLogo(path);
    if (!logo) {
        m_text->setTone(Tone::Bad);
        m_text->setText(u"■ "_s + logo.error().sentence);
        return;
    }
    setLogo(*logo);
    Q_EMIT edited();
}

void LogoField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(droppedFile(event->mimeData()));
}

void LogoField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, rect(), space::radius, QPen(tokens.edge, 1, Qt::DashLine), {});
}

} // namespace kitcamp
