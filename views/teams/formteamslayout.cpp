// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the dialog that forms teams.
#include "views/teams/formteamsdialog.h"

#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/teams/ruleseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
enum SizeKind { About, Between, Count };
constexpr int mostTeams = 2000;
constexpr double mostSeconds = 600;
} // namespace

void FormTeamsDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_asking = new QWidget(content);
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space::medium);
    asking->addWidget(buildSizes(m_asking));
    m_editor = new RulesEditor(m_model.source(), m_asking);
    asking->addWidget(m_editor, 1);
    asking->addWidget(buildSearch(m_asking));
    column->addWidget(m_asking, 1);
    buildProgress(content, column);
    setContent(content);
    setMinimumWidth(scaled(640));
    setLeaveText(tr("Cancel"));
    setMainButton(tr("&Form teams"))->setObjectName(u"startForming"_s);
    if (m_model.board()) {
        QPushButton* judge = addButton(u"judgeOnly"_s, tr("Only &judge the shown teams by these"));
        connect(judge, &QPushButton::clicked, this, &FormTeamsDialog::judgeOnly);
    }
}

FormFields* FormTeamsDialog::buildSizes(QWidget* content)
{
    auto* form = new FormFields(content);
    m_sizeKind = new QComboBox(form);
    m_sizeKind->setObjectName(u"sizeKind"_s);
    m_sizeKind->addItems({tr("teams of about"), tr("teams of so many to so many"), tr("so many teams")});
    form->add(tr("Si&zes"), m_sizeKind);
    auto* numbers = new QWidget(form);
    auto* line = new QHBoxLayout(numbers);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& said) {
        auto* spin = new QSpinBox(numbers);
        spin->setObjectName(name);
        spin->setAccessibleName(said);
        spin->setRange(1, mostTeams);
        line->addWidget(spin, 1);
        return spin;
    };
    m_size = add(u"teamSize"_s, tr("How many"));
    m_sizeTo = add(u"teamSizeTo"_s, tr("At most so many"));
    numbers->setFocusProxy(m_size);
    form->addBeside(tr("&How many"), numbers);
    return form;
}

FormFields* FormTeamsDialog::buildSearch(QWidget* content)
{
    auto* form = new FormFields(content);
    m_effort = new QDoubleSpinBox(form);
    m_effort->setObjectName(u"searchSeconds"_s);
    m_effort->setRange(0.1, mostSeconds);
    m_effort->setDecimals(1);
    m_effort->setValue(3);
    m_effort->setSuffix(tr(" s", "seconds"));
    form->add(tr("&Search for"), m_effort);
    m_seed = new QSpinBox(form);
    m_seed->setObjectName(u"searchSeed"_s);
    m_seed->setRange(1, 1'000'000);
    form->addBeside(tr("See&d"), m_seed)->setHint(tr("The same seed gives the same teams."));
    m_fairness = new QSlider(Qt::Horizontal, form);
    m_fairness->setObjectName(u"fairness"_s);
    m_fairness->setRange(0, 10);
    form->add(tr("Fairness: the &weakest team counts"), m_fairness)
        ->setHint(tr("Left: not more than others. Right: it alone."));
    m_keepLocks = new QCheckBox(tr("&Locked students stay in their teams"), form);
    m_keepLocks->setObjectName(u"keepLocks"_s);
    m_keepLocks->setChecked(true);
    form->addBeside(QString(), m_keepLocks);
    return form;
}

void FormTeamsDialog::buildProgress(QWidget* content, QVBoxLayout* column)
{
    m_state = new TextLabel(TextSize::Body, content);
    m_state->setObjectName(u"formingState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_bar = new QProgressBar(content);
    m_bar->setObjectName(u"formingProgress"_s);
    m_bar->setAccessibleName(tr("How far the search is"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addWidget(m_bar);
    m_ways = new QWidget(content);
    m_wayRows = new QVBoxLayout(m_ways);
    m_wayRows->setContentsMargins(0, 0, 0, 0);
    m_wayRows->setSpacing(space::tiny);
    m_ways->hide();
    column->addWidget(m_ways);
}

void FormTeamsDialog::onSizeKind()
{
    m_sizeTo->setVisible(m_sizeKind->currentIndex() == Between);
    checkLater();
}

void FormTeamsDialog::showRules(const TeamRules& rules)
{
    const QSignalBlocker blockedKind(m_sizeKind);
    const QSignalBlocker blockedSize(m_size);
    const QSignalBlocker blockedTo(m_sizeTo);
    const int students = static_cast<int>(m_model.source()->roster.students.size());
    if (!rules.sizes.empty() || rules.teams > 0) {
        m_sizeKind->setCurrentIndex(Count);
        m_size->setValue(rules.sizes.empty() ? rules.teams : static_cast<int>(rules.sizes.size()));
    } else {
        const TeamSize size = rules.size.value_or(TeamSize{5, 5});
        m_sizeKind->setCurrentIndex(rules.about ? About : Between);
        m_size->setValue(std::min(size.lower, std::max(1, students)));
        m_sizeTo->setValue(size.upper);
    }
    m_sizeTo->setVisible(m_sizeKind->currentIndex() == Between);
    m_fairness->setValue(static_cast<int>(rules.fairness * m_fairness->maximum() + 0.5));
    m_editor->setRules(rules);
}

TeamRules FormTeamsDialog::rules() const
{
    TeamRules rules = m_editor->rules();
    const std::vector<int> sizes = rules.sizes;
    rules.sizes.clear();
    rules.teams = 0;
    rules.size.reset();
    rules.about = m_sizeKind->currentIndex() == About;
    if (m_sizeKind->currentIndex() != Count)
        rules.size = TeamSize{m_size->value(),
                              rules.about ? m_size->value() : std::max(m_size->value(), m_sizeTo->value())};
    else if (static_cast<int>(sizes.size()) == m_size->value())
        rules.sizes = sizes; // of each team, as a file had them
    else
        rules.teams = m_size->value();
    rules.fairness = double(m_fairness->value()) / m_fairness->maximum();
    return rules;
}

} // namespace kitcamp
