// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/partnerssection.h"

#include "models/people/consents.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PartnersSection::PartnersSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    buildFields();
    buildRules();
    buildQuestions();
    column()->addStretch();
    load();
    connectSignals();
}

void PartnersSection::buildFields()
{
    Panel* panel = addPanel(tr("What partners see of the participants"), tr("of camps that are handed over"));
    auto* always = new QCheckBox(tr("Name"), panel);
    always->setObjectName(u"partnerField_name"_s);
    always->setChecked(true);
    always->setEnabled(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(always, 0, 0);
    int place = 1;
    for (const HandedField& field : handedFields()) {
        auto* box = new QCheckBox(field.title, panel);
        box->setObjectName(u"partnerField_"_s + field.key);
        m_fields.insert(field.key, box);
        grid->addWidget(box, place / 2, place % 2);
        ++place;
    }
    panel->content()->addLayout(grid);
    auto* never = new TextLabel(
        tr("Numbers of identity cards, contacts for an emergency, passwords, notes and loans never "
           "leave this file."),
        TextSize::Secondary, panel);
    never->setTone(Tone::Muted);
    never->setWordWrap(true);
    panel->content()->addWidget(never);
}

void PartnersSection::buildRules()
{
    Panel* panel = addPanel(tr("Who goes along"));
    m_own = new QCheckBox(tr("A &university is given its own students, and nobody else's data"), panel);
    m_own->setObjectName(u"partnerOwnStudents"_s);
    panel->content()->addWidget(m_own);
    auto* form = new FormFields(panel);
    m_consent = new QComboBox(form);
    m_consent->setObjectName(u"partnerConsent"_s);
    m_consent->setAccessibleName(tr("Consent that whoever is under age needs"));
    for (const QString& purpose : askedPurposes())
        m_consent->addItem(purposeTitle(store().domain(), purpose), purpose);
    form->add(tr("Whoever is &under age goes with a consent for"), m_consent)
        ->setHint(tr("Who has none stays out, and it is said."));
    panel->content()->addWidget(form);
    m_save = addSaveButton(panel, u"savePartners"_s);
}

void PartnersSection::buildQuestions()
{
    Panel* panel = addPanel(tr("Answers"), tr("question by question, for each camp; none unless chosen"));
    auto* form = new FormFields(panel);
    m_camps = new QComboBox(form);
    m_camps->setObjectName(u"partnerCamp"_s);
    m_camps->setAccessibleName(tr("Camp whose questions are chosen"));
    form->add(tr("&Camp"), m_camps);
    panel->content()->addWidget(form);
    m_questions = new QListWidget(panel);
    m_questions->setObjectName(u"partnerQuestions"_s);
    m_questions->setAccessibleName(tr("Questions whose answers go along"));
    m_questions->setMinimumHeight(scaled(140));
    panel->content()->addWidget(m_questions);
    const auto camps = campsWithQuestions(store().reader());
    for (const NamedRow& camp : camps ? *camps : QList<NamedRow>())
        m_camps->addItem(camp.name, camp.id);
    panel->setVisible(m_camps->count() > 0);
}

void PartnersSection::connectSignals()
{
    for (const QCheckBox* box : std::as_const(m_fields))
        connect(box, &QCheckBox::toggled, this, &PartnersSection::onEdited);
    connect(m_own, &QCheckBox::toggled, this, &PartnersSection::onEdited);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &PartnersSection::onEdited);
    connect(m_save, &QPushButton::clicked, this, &PartnersSection::save);
    connect(m_camps, &QComboBox::currentIndexChanged, this, &PartnersSection::loadQuestions);
    connect(m_questions, &QListWidget::itemChanged, this, &PartnersSection::saveQuestions);
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"setting"_s) && !m_dirty)
            load();
    });
}

void PartnersSection::arrive()
{
    m_fields.value(handedFields().constFirst().key)->setFocus(Qt::OtherFocusReason);
}

void PartnersSection::onEdited()
{
    m_dirty = true;
    m_save->setEnabled(true);
    message()->dismiss();
}

void PartnersSection::load()
{
    const auto choice = HandoverChoice::read(store().reader(), 0);
    if (!choice)
        return message()->say(Tone::Bad, refusalText(choice.error()));
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QSignalBlocker blocker(*it);
        (*it)->setChecked(choice->has(it.key()));
    }
    const QSignalBlocker own(m_own);
    m_own->setChecked(choice->ownStudentsOnly);
    const QSignalBlocker consent(m_consent);
    m_consent->setCurrentIndex(std::max(0, m_consent->findData(choice->purpose)));
    m_dirty = false;
    m_save->setEnabled(false);
    loadQuestions();
}

void PartnersSection::loadQuestions()
{
    const qint64 camp = m_camps->currentData().toLongLong();
    const auto choice = HandoverChoice::read(store().reader(), camp);
    if (!choice)
        return message()->say(Tone::Bad, refusalText(choice.error()));
    const QSignalBlocker blocker(m_questions);
    const int current = m_questions->currentRow();
    m_questions->clear();
    const auto questions = campQuestions(store().reader(), camp);
    for (const NamedRow& question : questions ? *questions : QList<NamedRow>()) {
        auto* item = new QListWidgetItem(question.name, m_questions);
        item->setData(Qt::UserRole, question.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice->questions.contains(question.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_questions->setCurrentRow(current);
}

HandoverChoice PartnersSection::entered() const
{
    HandoverChoice choice;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if ((*it)->isChecked())
            choice.fields.insert(it.key());
    }
    choice.purpose = m_consent->currentData().toString();
    choice.ownStudentsOnly = m_own->isChecked();
    return choice;
}

void PartnersSection::save()
{
    m_dirty = false;
    if (!answer(store().perform(entered().toSettings()),
                tr("Saved. It holds from the next handover on; what went before is with the partner.")))
        m_dirty = true;
    m_save->setEnabled(m_dirty);
}

void PartnersSection::saveQuestions()
{
    HandoverChoice choice;
    for (int row = 0; row < m_questions->count(); ++row) {
        const QListWidgetItem* item = m_questions->item(row);
        if (item->checkState() == Qt::Checked)
            choice.questions.insert(item->data(Qt::UserRole).toLongLong());
    }
    answer(store().perform(choice.questionsOf(m_camps->currentData().toLongLong())),
           tr("%n question(s) go along with this camp.", nullptr, static_cast<int>(choice.questions.size())));
}

} // namespace kitcamp
