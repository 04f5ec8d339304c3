// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingssection.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/members/keys/rightshint.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_message(new PassingMessage(workplace.store, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    m_message->hide();
    m_column->addWidget(m_message);
}

void SettingsSection::arrive()
{
    for (QWidget* widget = nextInFocusChain(); widget && widget != this;
         widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

Panel* SettingsSection::addPanel(const QString& heading, const QString& context)
{
    auto* panel = new Panel(heading, this);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room that is left stays below
    if (!context.isEmpty())
        panel->setContext(context);
    m_column->addWidget(panel);
    return panel;
}

QPushButton* SettingsSection::addSaveButton(Panel* panel, const QString& name)
{
    auto* line = new QHBoxLayout;
    auto* save = new QPushButton(tr("&Save"), panel);
    save->setObjectName(name);
    save->setEnabled(false);
    dressButton(save, "primary");
    line->addStretch();
    line->addWidget(save);
    panel->content()->addLayout(line);
    new RightsHint(store(), u"setting"_s, RowOperation::Update, panel);
    return save;
}

bool SettingsSection::answer(const Result<Performed>& done, const QString& sentence)
{
    if (done)
        m_message->say(Tone::Ok, sentence);
    else
        m_message->say(Tone::Bad, done.error().sentence);
    return done.ok();
}

} // namespace kitcamp
