// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/organizationfield.h"

#include "models/people/personactions.h"
#include "models/store/recordactions.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostMatches = 3;
} // namespace

OrganizationField::OrganizationField(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_register(store.reader())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"newOrganization"_s);
    m_question = new TextLabel(TextSize::Secondary, this);
    m_question->setTone(Tone::Warn);
    m_question->setWordWrap(true);
    m_question->hide();
    column->addWidget(m_edit);
    column->addWidget(m_question);
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(space::tiny);
    column->addLayout(m_choices);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &OrganizationField::onTextEdited);
}

QString OrganizationField::written() const
{
    return m_edit->text().simplified();
}

void OrganizationField::load()
{
    const auto loaded = m_register.load();
    const auto names = organizationNames(m_store.reader());
    if (!loaded || !names) {
        Q_EMIT failed(loaded ? names.error() : loaded.error());
        return;
    }
    auto* completer = new QCompleter(*names, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_edit->completer();
    m_edit->setCompleter(completer);
}

void OrganizationField::clear()
{
    m_edit->clear();
    dropChoices();
    load();
}

std::optional<OrganizationId> OrganizationField::chosen()
{
    if (written().isEmpty())
        return OrganizationId();
    if (m_taken)
        return m_taken;
    if (const auto certain = m_register.certain(written()))
        return certain;
    offerMatches();
    return std::nullopt;
}

void OrganizationField::onTextEdited()
{
    m_taken = {};
    dropChoices();
    Q_EMIT edited();
}

void OrganizationField::offerMatches()
{
    dropChoices();
    const auto matches = m_register.find(written());
    m_question->setText(matches.empty() ? tr("No organization is known by this name:")
                                        : tr("Which organization is meant?"));
    m_question->show();
    for (std::size_t i = 0; i < std::min(mostMatches, matches.size()); ++i) {
        const OrganizationMatch match = matches[i];
        addChoice(match.name, [this, match] { confirm(OrganizationId{match.id}, match.name); });
    }
    addChoice(tr("Enter \"%1\" as a new one", "%1: organization").arg(written()), [this] { enterNew(); });
}

void OrganizationField::addChoice(const QString& text, const std::function<void()>& choose)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"organizationChoice"_s);
    dressButton(button, "link");
    m_choices->addWidget(button, 0, Qt::AlignLeft);
    button->show();
    // The button goes with the choice: not while it is still in its own signal.
    connect(button, &QPushButton::clicked, this, choose, Qt::QueuedConnection);
}

void OrganizationField::dropChoices()
{
    m_question->hide();
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void OrganizationField::take(OrganizationId organization, const QString& name)
{
    m_edit->setText(name);
    m_taken = organization;
    dropChoices();
    m_edit->setFocus();
}

/// What was written is a name of it from now on: nobody is asked again.
void OrganizationField::confirm(OrganizationId organization, const QString& name)
{
    const auto done =
        m_store.perform(ConfirmOrganizationName{m_store.ids().nextValue(), organization, written()});
    if (!done)
        Q_EMIT failed(done.error());
    else
        m_register.add(organization, written());
    take(organization, name);
}

void OrganizationField::enterNew()
{
    const qint64 id = m_store.ids().nextValue();
    const QString name = written();
    const bool han =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    const auto done =
        m_store.perform(AddRecord{u"organization"_s, id, {{han ? u"name"_s : u"name_en"_s, name}}});
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_register.add(OrganizationId{id}, name);
    take(OrganizationId{id}, name);
}

} // namespace kitcamp
