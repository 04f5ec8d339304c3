// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merging/sidechoice.h"

#include "views/common/measures.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestText = 230; // px at the usual font
}

SideChoice::SideChoice(const QString& name, const QString& question, QWidget* parent)
    : QObject(parent)
    , m_question(question)
    , m_group(new QButtonGroup(this))
    , m_left(new QRadioButton(parent))
    , m_right(new QRadioButton(parent))
{
    m_left->setObjectName(u"left_"_s + name);
    m_right->setObjectName(u"right_"_s + name);
    m_group->addButton(m_left);
    m_group->addButton(m_right);
    connect(m_left, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(TwinSide::Left); });
    connect(m_right, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(TwinSide::Right); });
}

void SideChoice::setTexts(const QString& left, const QString& right)
{
    label(m_left, left);
    label(m_right, right);
}

void SideChoice::label(QRadioButton* button, const QString& text)
{
    const QString said = text.isEmpty() ? tr("(empty)") : text.simplified();
    const QString shown = button->fontMetrics().elidedText(said, Qt::ElideRight, scaled(widestText));
    button->setText(QString(shown).replace(u'&', u"&&"_s));
    button->setToolTip(shown == said ? QString() : said);
    button->setAccessibleName(tr("%1: %2", "%1: a field, %2: its value").arg(m_question, said));
}

TwinSide SideChoice::side() const
{
    return m_right->isChecked() ? TwinSide::Right : TwinSide::Left;
}

void SideChoice::show(TwinSide side)
{
    button(side)->setChecked(true);
}

} // namespace kitcamp
