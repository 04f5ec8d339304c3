// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/passphraseview.h"

#include "views/common/measures.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int letterHeight = 32; // px at the usual font: to be read out from a distance
}

PassphraseView::PassphraseView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"passphraseView"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::small, 0, space::small);
    line->setSpacing(space::huge);
    line->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PassphraseView::setPassphrase(const QString& passphrase)
{
    m_passphrase = passphrase;
    qDeleteAll(m_groups);
    m_groups.clear();
    auto* line = static_cast<QHBoxLayout*>(layout());
    for (const QString& group : passphrase.split(u'-')) {
        auto* label = new QLabel(group, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(group.split(QString(), Qt::SkipEmptyParts).join(u' ')); // letter by letter
        line->insertWidget(static_cast<int>(m_groups.size()), label);
        m_groups << label;
    }
    applyFont();
}

void PassphraseView::applyFont()
{
    QFont font = textFont(TextSize::Figure);
    font.setPixelSize(scaled(letterHeight));
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setFixedPitch(true);
    for (QLabel* label : std::as_const(m_groups))
        label->setFont(font);
}

void PassphraseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyFont();
    QWidget::changeEvent(event);
}

bool PassphraseView::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QWidget::event(event);
}

} // namespace kitcamp
