// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/newborrowerform.h"

#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/desk/organizationfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype phoneDigits = 11; ///< a mobile number of mainland China

bool isDigits(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

NewBorrowerForm::NewBorrowerForm(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
{
    setObjectName(u"newBorrower"_s);
    buildLayout();
}

void NewBorrowerForm::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* form = new FormFields(this);
    m_name = addEdit(u"newName"_s);
    m_nameField = form->add(tr("Name"), m_name);
    m_number = addEdit(u"newNumber"_s);
    form->add(tr("Student number"), m_number);
    m_organization = new OrganizationField(m_store, form);
    form->add(tr("Organization"), m_organization);
    m_organization->edit()->setAccessibleName(tr("Organization"));
    m_phone = addEdit(u"newPhone"_s);
    form->add(tr("Phone"), m_phone);
    column->addWidget(form);
    m_message = new InlineMessage(this);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* save = new QPushButton(tr("Enter this person"), this);
    save->setObjectName(u"saveBorrower"_s);
    dressButton(save, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelBorrower"_s);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(save, &QPushButton::clicked, this, &NewBorrowerForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewBorrowerForm::cancelled);
    connect(m_organization, &OrganizationField::edited, this, &NewBorrowerForm::edited);
    connect(m_organization, &OrganizationField::failed, this, &NewBorrowerForm::say);
    connect(m_organization->edit(), &QLineEdit::returnPressed, this, &NewBorrowerForm::submit);
}

QLineEdit* NewBorrowerForm::addEdit(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textEdited, this, &NewBorrowerForm::edited);
    connect(edit, &QLineEdit::returnPressed, this, &NewBorrowerForm::submit);
    return edit;
}

void NewBorrowerForm::start(const QString& typed)
{
    for (QLineEdit* edit : {m_name, m_number, m_phone})
        edit->clear();
    m_organization->clear();
    m_nameField->setError({});
    m_message->dismiss();
    QLineEdit* fitting = m_name;
    if (isDigits(typed))
        fitting = typed.size() == phoneDigits ? m_phone : m_number;
    fitting->setText(typed);
    m_name->setFocus();
}

void NewBorrowerForm::say(const Error& error)
{
    m_message->say(Tone::Bad, error.sentence);
}

void NewBorrowerForm::submit()
{
    m_message->dismiss();
    const QString name = m_name->text().simplified();
    m_nameField->setError(name.isEmpty() ? tr("Type the name.") : QString());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const auto organization = m_organization->chosen();
    if (organization)
        Q_EMIT submitted({name, m_number->text().simplified(), *organization, m_phone->text().simplified()});
}

void NewBorrowerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitcamp
