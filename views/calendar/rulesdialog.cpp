// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/rulesdialog.h"

#include "models/activities/plan/planlevels.h"
#include "models/planning/planwords.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;
using planning::Level;
using planning::PlanWords;
using planning::Rule;

RulesDialog::RulesDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Rules of the plan"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"rulesDialog"_s);
    setSentence(
        tr("What follows where a rule is broken. Red: forbidden (asked once more), or not to be published. "
           "Amber: a warning."));
    buildForm();
    setMainButton(tr("Save"));
    connect(addButton(u"rulesAsNew"_s, tr("As in a &new centre")), &QPushButton::clicked, this,
            [this] { show(planning::Rules()); });
    connect(this, &DialogFrame::submitted, this, &RulesDialog::save);
    const auto rules = readPlanRules(workplace.store.reader());
    if (rules)
        m_before = *rules;
    else
        message()->say(Tone::Bad, rules.error().sentence);
    show(m_before);
}

void RulesDialog::buildForm()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < planning::ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        auto* label = new TextLabel(PlanWords::title(rule), TextSize::Body, content);
        label->setWordWrap(true);
        auto* level = new QComboBox(content);
        level->setObjectName(u"level_"_s + planning::Rules::name(rule));
        level->setAccessibleName(PlanWords::title(rule));
        level->setFocusPolicy(Qt::StrongFocus);
        for (const Level one : {Level::Forbid, Level::BlockPublishing, Level::Warn, Level::Ignore})
            level->addItem(PlanWords::title(one), int(one));
        m_levels.insert(rule, level);
        grid->addWidget(label, i, 0);
        grid->addWidget(level, i, 1);
    }
    scroll->setWidget(content);
    scroll->setMinimumHeight(scaled(380));
    setMinimumWidth(scaled(620));
    setContent(scroll);
}

void RulesDialog::show(const planning::Rules& rules)
{
    for (auto level = m_levels.cbegin(); level != m_levels.cend(); ++level)
        level.value()->setCurrentIndex(level.value()->findData(int(rules.level(level.key()))));
}

void RulesDialog::save()
{
    QHash<Rule, Level> changed;
    for (auto level = m_levels.cbegin(); level != m_levels.cend(); ++level) {
        const auto wanted = static_cast<Level>(level.value()->currentData().toInt());
        if (wanted != m_before.level(level.key()))
            changed.insert(level.key(), wanted);
    }
    if (changed.isEmpty()) {
        accept();
        return;
    }
    const auto done = m_workplace.store.perform(planLevelChange(changed));
    if (!done) {
        message()->say(Tone::Bad, done.error().sentence);
        return;
    }
    Q_EMIT saved(tr("%n rule(s) changed.", nullptr, static_cast<int>(changed.size())));
    accept();
}

} // namespace kitcamp
