// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/operators/operatordialog.h"

#include "models/lending/desk.h"
#include "models/members/newoperator.h"
#include "models/members/operatorpassword.h"
#include "models/members/passwordcheck.h"
#include "models/people/text/scantext.h"
#include "models/store/operators.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/operators/operatorpassworddialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

OperatorDialog::OperatorDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Who is at this desk?"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"operatorDialog"_s);
    buildLayout();
    connectSignals();
    fill();
}

void OperatorDialog::buildLayout()
{
    setSentence(tr("Choose your name, or scan your card. Whatever is done from now on carries your name."));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(content);
    m_search->setObjectName(u"operatorSearch"_s);
    m_search->setPlaceholderText(tr("Name or card"));
    m_search->setAccessibleName(tr("Name or card of the operator"));
    m_names = new QListWidget(content);
    m_names->setObjectName(u"operatorNames"_s);
    m_names->setAccessibleName(tr("Operators"));
    m_names->setMinimumHeight(220);
    layout->addWidget(m_search);
    layout->addWidget(m_names);
    layout->addWidget(buildPassword(content));
    setContent(content);
    setMainButton(tr("Work as this operator"));
    connect(addButton(u"addOperator"_s, {}), &QPushButton::clicked, this, &OperatorDialog::addOperator);
    m_change = addButton(u"changePassword"_s, tr("&Password…"));
}

/// A place of its own below the names, so that nothing jumps when another name is chosen.
QWidget* OperatorDialog::buildPassword(QWidget* parent)
{
    m_form = new FormFields(parent);
    m_password = new QLineEdit(m_form);
    m_password->setObjectName(u"operatorPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(500);
    m_passwordField = m_form->add(tr("Password"), m_password);
    QSizePolicy policy = m_form->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Maximum);
    policy.setRetainSizeWhenHidden(true);
    m_form->setSizePolicy(policy);
    return m_form;
}

void OperatorDialog::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, &OperatorDialog::fill);
    connect(m_names, &QListWidget::itemDoubleClicked, this, &OperatorDialog::choose);
    connect(m_names, &QListWidget::currentItemChanged, this, &OperatorDialog::onCurrentChanged);
    connect(m_change, &QPushButton::clicked, this, &OperatorDialog::changePassword);
    connect(this, &DialogFrame::submitted, this, &OperatorDialog::choose);
}

void OperatorDialog::fill()
{
    m_names->clear();
    const QString wanted = m_search->text().simplified();
    const auto operators = readOperators(m_workplace.store.reader());
    if (!operators)
        return message()->say(Tone::Bad, operators.error().sentence);
    for (const Operator& one : *operators) {
        if (!one.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(one.name, m_names);
        item->setData(Qt::UserRole, one.id.value);
        if (one.id == m_workplace.store.operatorId())
            m_names->setCurrentItem(item);
    }
    if (!m_names->currentItem() && m_names->count() > 0)
        m_names->setCurrentRow(0);
    auto* add = findChild<QPushButton*>(u"addOperator"_s);
    add->setText(wanted.isEmpty() ? tr("Add a name") : tr("Add \"%1\"").arg(wanted));
    add->setEnabled(!wanted.isEmpty());
    onCurrentChanged();
}

void OperatorDialog::propose(OperatorId id)
{
    for (int row = 0; id && row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toLongLong() == id.value)
            m_names->setCurrentRow(row);
    }
    if (id && needsPassword(current()))
        m_password->setFocus(Qt::OtherFocusReason);
}

OperatorId OperatorDialog::current() const
{
    const QListWidgetItem* item = m_names->currentItem();
    return OperatorId{item ? item->data(Qt::UserRole).toLongLong() : 0};
}

/// Who works here already need not prove it again.
bool OperatorDialog::needsPassword(OperatorId id) const
{
    const auto kept = passwordOf(m_workplace.store.reader(), id);
    return id && id != m_workplace.store.operatorId() && (!kept || !kept->isEmpty());
}

void OperatorDialog::onCurrentChanged()
{
    const OperatorId id = current();
    m_password->clear();
    m_passwordField->setError({});
    m_form->setVisible(needsPassword(id));
    m_change->setEnabled(id.value != 0);
    if (id)
        m_passwordField->setLabel(
            tr("Password of %1", "%1: operator").arg(m_names->currentItem()->text().replace(u'&', u"&&"_s)));
}

void OperatorDialog::choose()
{
    if (m_checking)
        return;
    const QString typed = m_search->text().simplified();
    if (!m_password->hasFocus() && !typed.isEmpty() && chooseByCard(typed))
        return;
    if (const OperatorId id = current())
        chooseId(id);
    else
        message()->say(
            Tone::Warn,
            typed.isEmpty()
                ? tr("There is no operator yet. Type your name and add it.")
                : tr("No operator is called \"%1\" or has this card. Add the name, or type another one.")
                      .arg(typed));
}

void OperatorDialog::chooseId(OperatorId id)
{
    if (!needsPassword(id))
        return work(id);
    if (!m_password->text().isEmpty())
        return checkPassword(id);
    if (m_password->hasFocus())
        m_passwordField->setError(tr("Type the password."));
    m_password->setFocus(Qt::OtherFocusReason);
}

void OperatorDialog::checkPassword(OperatorId id)
{
    m_checking = true;
    message()->dismiss();
    PasswordCheck& check = m_workplace.desk.passwords();
    check.ask(id, m_password->text(), this, [this, id, &check](PasswordCheck::Answer answer) {
        m_checking = false;
        if (id != current())
            return; // another name was chosen meanwhile
        if (answer == PasswordCheck::Answer::Right)
            return work(id);
        m_password->clear();
        m_passwordField->setError(check.sentence(id, answer));
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

void OperatorDialog::work(OperatorId id)
{
    m_workplace.store.setOperator(id);
    accept();
}

bool OperatorDialog::chooseByCard(const QString& card)
{
    const auto found = operatorByCard(m_workplace.store.reader(), foldScan(card));
    if (!found || !*found)
        return false;
    m_search->clear();
    propose(*found); // with a password the focus is in its field now
    if (!needsPassword(*found))
        work(*found);
    return true;
}

void OperatorDialog::addOperator()
{
    Store& store = m_workplace.store;
    const AddRecord action = newOperator(store, store.ids().nextValue(), m_search->text().simplified());
    const auto added = store.perform(action);
    if (added)
        return work(OperatorId{action.id});
    message()->say(
        Tone::Bad,
        added.error().rule == "not-allowed"_L1
            ? refusalText(added.error())
            : tr("This name is there already, or could not be added. %1").arg(added.error().sentence));
}

void OperatorDialog::changePassword()
{
    const OperatorId id = current();
    auto* dialog = new OperatorPasswordDialog(m_workplace, id, this);
    connect(dialog, &OperatorPasswordDialog::changed, this, [this, id] {
        fill();
        propose(id);
    });
    dialog->present();
}

} // namespace kitcamp
