// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/operators/operatordialog.h"

#include "models/people/text/scantext.h"
#include "models/store/operators.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"

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
    setContent(content);
    setMainButton(tr("Work as this operator"));
    connect(addButton(u"addOperator"_s, {}), &QPushButton::clicked, this, &OperatorDialog::addOperator);
}

void OperatorDialog::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, &OperatorDialog::fill);
    connect(m_names, &QListWidget::itemDoubleClicked, this, &OperatorDialog::choose);
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
}

void OperatorDialog::choose()
{
    const QString typed = m_search->text().simplified();
    if (!typed.isEmpty() && chooseByCard(typed))
        return;
    if (const QListWidgetItem* item = m_names->currentItem())
        chooseId(OperatorId{item->data(Qt::UserRole).toLongLong()});
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
    m_workplace.store.setOperator(id);
    accept();
}

bool OperatorDialog::chooseByCard(const QString& card)
{
    const auto found = operatorByCard(m_workplace.store.reader(), foldScan(card));
    if (!found || !*found)
        return false;
    chooseId(*found);
    return true;
}

void OperatorDialog::addOperator()
{
    const AddRecord action{
        u"operator"_s, m_workplace.store.ids().nextValue(), {{"name"_L1, m_search->text().simplified()}}};
    const auto added = m_workplace.store.perform(action);
    if (!added)
        message()->say(
            Tone::Bad,
            tr("This name is there already, or could not be added. %1").arg(added.error().sentence));
    else
        chooseId(OperatorId{action.id});
}

} // namespace kitcamp
