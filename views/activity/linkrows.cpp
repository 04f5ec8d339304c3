// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/linkrows.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

LinkRows::LinkRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

/// Later: the button that was just pressed may be one of them.
void LinkRows::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        QWidget* row = item->widget();
        row->hide();
        for (QWidget* inside : row->findChildren<QWidget*>())
            inside->setObjectName({}); // nobody shall find what is on its way out
        row->deleteLater();
        delete item;
    }
}

void LinkRows::addRow(qint64 id, const QString& words, const QList<Link>& links)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    auto* label = new TextLabel(words, TextSize::Body, row);
    label->setObjectName(u"row_%1"_s.arg(id));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(label, 1);
    for (const Link& link : links) {
        auto* button = new QPushButton(link.text, row);
        button->setObjectName(u"%1_%2"_s.arg(link.name).arg(id));
        button->setAccessibleName(tr("%1: %2", "%1: what is done, %2: to what").arg(link.text, words));
        dressButton(button, "link");
        connect(button, &QPushButton::clicked, this, link.run);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addWidget(row);
}

void LinkRows::addHint(const QString& words)
{
    auto* label = new TextLabel(words, TextSize::Secondary, this);
    label->setTone(Tone::Muted);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

} // namespace kitcamp
