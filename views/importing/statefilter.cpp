// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/statefilter.h"

#include "models/items/importing/plannedrowsmodel.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int allRows = 100; // an id beside those of the states
constexpr PlannedRow::State states[] = {PlannedRow::State::New,       PlannedRow::State::Changed,
                                        PlannedRow::State::Same,      PlannedRow::State::Replaced,
                                        PlannedRow::State::Duplicate, PlannedRow::State::Doubtful,
                                        PlannedRow::State::Wrong};

} // namespace

StateFilter::StateFilter(QWidget* parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    addChip(allRows, u"filter_all"_s)->setChecked(true);
    const QStringList names{u"filter_new"_s,      u"filter_changed"_s,   u"filter_same"_s,
                            u"filter_replaced"_s, u"filter_duplicate"_s, u"filter_doubtful"_s,
                            u"filter_wrong"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        addChip(int(states[i]), names.at(i));
    line->addStretch();
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT stateChosen(id == allRows ? std::nullopt : std::optional(static_cast<PlannedRow::State>(id)));
    });
}

QPushButton* StateFilter::addChip(int id, const QString& name)
{
    auto* chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    dressButton(chip, "chip");
    m_chips->addButton(chip, id);
    layout()->addWidget(chip);
    return chip;
}

void StateFilter::setPlan(const ImportPlan& plan)
{
    const bool replaces = plan.count(PlannedRow::State::Replaced) > 0;
    const auto show = [this, replaces](int id, const QString& title, qsizetype count) {
        QAbstractButton* chip = m_chips->button(id);
        chip->setText(
            tr("%1 %2", "%1: New, Wrong ..., %2: number of rows").arg(title, locale().toString(count)));
        chip->setAccessibleName(chip->text());
        chip->setEnabled(count > 0);
        if (id == int(PlannedRow::State::Doubtful) || id == int(PlannedRow::State::Replaced))
            chip->setVisible(count > 0); // most lists have none
        if (id == int(PlannedRow::State::Duplicate)) // of questionnaires the earlier one is replaced
            chip->setVisible(count > 0 || !replaces);
    };
    show(allRows, tr("All rows"), plan.rows().size());
    for (const PlannedRow::State state : states)
        show(int(state), plannedStateTitle(state), plan.count(state));
    m_chips->button(allRows)->click();
}

} // namespace kitcamp
