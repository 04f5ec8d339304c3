// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/ruledialog.h"

#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString students = u"students"_s; ///< what a rule is about beside the columns
const QString projects = u"projects"_s;
constexpr int most = 999;
constexpr int moreChoices = 2;

QList<TeamDemand> demandsOf(const QString& about)
{
    if (about == students)
        return {TeamDemand::Together, TeamDemand::Apart};
    if (about == projects)
        return {TeamDemand::ProjectChoices};
    if (about == teamcolumns::wished)
        return {TeamDemand::WishesKept};
    if (about == teamcolumns::unwished)
        return {TeamDemand::UnwishedApart};
    if (about == teamcolumns::earlierMates)
        return {TeamDemand::NoEarlierMates};
    return {TeamDemand::Mixed,   TeamDemand::Balanced,     TeamDemand::Alike,    TeamDemand::AtMost,
            TeamDemand::AtLeast, TeamDemand::NeverExactly, TeamDemand::AllShare, TeamDemand::HoursInCommon};
}

/// How the cells of a column are meant, where the program would not guess it.
std::optional<TeamCellType> typeFor(const TeamAttribute* attribute, TeamDemand demand)
{
    const bool several = attribute && attribute->kind == TeamAttribute::Kind::Several;
    if (several && demand != TeamDemand::HoursInCommon && demand != TeamDemand::Balanced)
        return TeamCellType::Set;
    return std::nullopt;
}

} // namespace

RuleDialog::RuleDialog(const TeamRoster& roster, const std::optional<RuleEntry>& entry, QWidget* parent)
    : DialogFrame(entry ? tr("Change a rule") : tr("Add a rule"), parent)
    , m_roster(roster)
{
    setObjectName(u"ruleDialog"_s);
    buildForm();
    fillAbout();
    connect(m_about, &QComboBox::currentIndexChanged, this, &RuleDialog::fillDemands);
    connect(m_demand, &QComboBox::currentIndexChanged, this, &RuleDialog::showParts);
    fillDemands();
    if (entry)
        show(*entry);
    setMainButton(entry ? tr("Change it") : tr("Add it"));
    connect(this, &DialogFrame::submitted, this, &RuleDialog::submit);
}

void RuleDialog::buildForm()
{
    auto* form = new FormFields(this);
    m_about = new QComboBox(form);
    m_about->setObjectName(u"ruleAbout"_s);
    form->add(tr("&About"), m_about);
    addChoices(form);
    m_demand = new QComboBox(form);
    m_demand->setObjectName(u"ruleDemand"_s);
    form->add(tr("&What"), m_demand);
    m_value = new QComboBox(form);
    m_value->setObjectName(u"ruleValue"_s);
    m_valueField = form->add(tr("&Of which"), m_value);
    m_count = new QSpinBox(form);
    m_count->setObjectName(u"ruleCount"_s);
    m_countField = form->add(tr("How &many"), m_count);
    m_weight = new QDoubleSpinBox(form);
    m_weight->setObjectName(u"ruleWeight"_s);
    m_weight->setRange(0.1, 100);
    m_weight->setDecimals(1);
    m_weight->setValue(1);
    m_weightField = form->add(tr("Wei&ght"), m_weight);
    m_weightField->setHint(tr("5 counts five times as much as 1."));
    setContent(form);
    setMinimumWidth(scaled(420));
}

void RuleDialog::addChoices(FormFields* form)
{
    for (int i = 0; i < moreChoices; ++i) {
        auto* box = new QComboBox(form);
        box->setObjectName(u"ruleChoice%1"_s.arg(i + 1));
        m_more << box;
        m_moreFields << (i == 0 ? form->add(tr("&First"), box) : form->add(tr("&Second"), box));
    }
}

void RuleDialog::fillAbout()
{
    for (const TeamAttribute& attribute : m_roster.attributes)
        m_about->addItem(attribute.title, attribute.column);
    m_about->addItem(tr("Wishes for team mates"), teamcolumns::wished);
    m_about->addItem(tr("Wishes not to be with somebody"), teamcolumns::unwished);
    m_about->addItem(tr("Team mates of earlier camps"), teamcolumns::earlierMates);
    m_about->addItem(tr("Choices of projects"), projects);
    m_about->addItem(tr("Two students"), students);
}

QString RuleDialog::about() const
{
    return m_about->currentData().toString();
}

bool RuleDialog::isAboutStudents() const
{
    return about() == students;
}

TeamDemand RuleDialog::demand() const
{
    return static_cast<TeamDemand>(m_demand->currentData().toInt());
}

void RuleDialog::fillDemands()
{
    const QVariant before = m_demand->currentData();
    {
        const QSignalBlocker blocked(m_demand);
        m_demand->clear();
        for (const TeamDemand demand : demandsOf(about()))
            m_demand->addItem(mustHold(demand)
                                  ? tr("%1 (always)", "a rule that must hold").arg(demandWords(demand))
                                  : demandWords(demand),
                              static_cast<int>(demand));
        m_demand->setCurrentIndex(std::max(0, m_demand->findData(before)));
    }
    fillValues();
    showParts();
}

void RuleDialog::fillValues()
{
    m_value->clear();
    m_value->addItem(tr("each of them"), QString());
    if (const TeamAttribute* attribute = m_roster.attribute(about())) {
        for (const QString& value : attribute->values)
            m_value->addItem(attribute->word(value), value);
    }
    for (QComboBox* box : m_more) {
        box->clear();
        box->addItem(QString(), QString());
        if (isAboutStudents()) {
            for (const TeamStudent& student : m_roster.students)
                box->addItem(tr("%1 (%2)", "name, university").arg(student.name, student.university),
                             QString::number(student.participation));
        } else if (about() == projects) {
            for (const TeamAttribute& attribute : m_roster.attributes) {
                if (attribute.column.startsWith(u"question:"_s))
                    box->addItem(attribute.title, attribute.column);
            }
        }
    }
}

/// Only what belongs to the demand is asked.
void RuleDialog::showParts()
{
    const TeamDemand what = demand();
    const bool counted =
        what == TeamDemand::AtMost || what == TeamDemand::AtLeast || what == TeamDemand::NeverExactly;
    const bool more = isAboutStudents() || about() == projects;
    m_valueField->setVisible(counted);
    m_countField->setVisible(counted || what == TeamDemand::AllShare || what == TeamDemand::HoursInCommon);
    m_count->setRange(what == TeamDemand::AtMost ? 0 : 1, most);
    m_count->setSpecialValueText(what == TeamDemand::AtMost ? tr("the fair share") : QString());
    m_weightField->setVisible(!mustHold(what));
    m_moreFields[0]->setLabel(isAboutStudents() ? tr("&First") : tr("First choi&ce"));
    m_moreFields[1]->setLabel(isAboutStudents() ? tr("&Second") : tr("&Second choice"));
    for (FormField* field : m_moreFields)
        field->setVisible(more);
    m_demand->setEnabled(m_demand->count() > 1);
}

void RuleDialog::show(const RuleEntry& entry)
{
    m_entry = entry;
    const QString about = !entry.students.isEmpty()  ? students
        : entry.demand == TeamDemand::ProjectChoices ? projects
                                                     : entry.columns.value(0);
    m_about->setCurrentIndex(std::max(0, m_about->findData(about)));
    m_demand->setCurrentIndex(std::max(0, m_demand->findData(static_cast<int>(entry.demand))));
    m_value->setCurrentIndex(std::max(0, m_value->findData(entry.value)));
    m_count->setValue(entry.count);
    m_weight->setValue(entry.weight);
    const QStringList& those = entry.students.isEmpty() ? entry.columns : entry.students;
    for (int i = 0; i < m_more.size(); ++i)
        m_more[i]->setCurrentIndex(std::max(0, m_more[i]->findData(those.value(i))));
}

void RuleDialog::submit()
{
    RuleEntry entry = m_entry;
    const bool sameColumn = entry.columns.value(0) == about();
    const QStringList rest = entry.columns.mid(m_more.size());
    entry.demand = demand();
    entry.value = m_valueField->isVisibleTo(this) ? m_value->currentData().toString() : QString();
    entry.count = m_count->value();
    entry.weight = m_weight->value();
    entry.students.clear();
    entry.columns = sameColumn ? entry.columns : QStringList{about()};
    QStringList more;
    for (const QComboBox* box : std::as_const(m_more)) {
        if (!box->currentData().toString().isEmpty())
            more << box->currentData().toString();
    }
    more.removeDuplicates();
    if (isAboutStudents()) {
        if (more.size() < 2)
            return message()->say(Tone::Bad, tr("Choose two different students."));
        entry.students = more + m_entry.students.mid(m_more.size());
        entry.columns.clear();
    } else if (about() == projects) {
        if (more.isEmpty())
            return message()->say(Tone::Bad,
                                  tr("Choose the question in which students name their first choice."));
        entry.columns = more + (m_entry.demand == TeamDemand::ProjectChoices ? rest : QStringList());
    } else if (const auto type = typeFor(m_roster.attribute(about()), entry.demand)) {
        TeamCriterionWish wish = entry.wish.value_or(TeamCriterionWish());
        TeamHardRule hard = entry.hard.value_or(TeamHardRule());
        wish.type = type;
        hard.type = type;
        entry.wish = wish;
        entry.hard = hard;
    }
    if (entry.hard && entry.hard->values.value(0) != entry.value)
        entry.hard->values.clear();
    Q_EMIT given(entry);
    accept();
}

} // namespace kitcamp
