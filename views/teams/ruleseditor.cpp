// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/ruleseditor.h"

#include "models/items/roles.h"
#include "views/common/celldelegate.h"
#include "views/common/measures.h"
#include "views/teams/ruledialog.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>

namespace kitcamp {

using namespace Qt::StringLiterals;

RulesEditor::RulesEditor(std::shared_ptr<const TeamSource> source, QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source))
{
    setObjectName(u"rulesEditor"_s);
    buildLayout();
}

QPushButton* RulesEditor::addButton(const QString& name, const QString& text, void (RulesEditor::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void RulesEditor::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_items = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"ruleEntries"_s);
    m_list->setAccessibleName(tr("Rules and wishes"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new StatusDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(scaled(190));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &RulesEditor::edit);
    row->addWidget(m_list, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(addButton(u"addRule"_s, tr("&Add…"), &RulesEditor::add));
    m_edit = addButton(u"editRule"_s, tr("&Change…"), &RulesEditor::edit);
    m_remove = addButton(u"removeRule"_s, tr("R&emove"), &RulesEditor::remove);
    column->addWidget(m_edit);
    column->addWidget(m_remove);
    column->addStretch();
    row->addLayout(column);
}

void RulesEditor::setRules(const TeamRules& rules)
{
    m_rules = rules;
    m_entries = ruleEntries(rules);
    fill();
}

void RulesEditor::fill()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_items->clear();
    for (const RuleEntry& entry : std::as_const(m_entries)) {
        auto* item = new QStandardItem(ruleWords(entry, m_source->roster));
        const bool always = mustHold(entry.demand) || !entry.students.isEmpty();
        item->setData(always ? tr("always") : QString(), SecondLineRole);
        item->setData(static_cast<int>(always ? Tone::Ok : Tone::Plain), ToneRole);
        item->setData(always ? tr("%1, always").arg(item->text()) : item->text(), Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
    m_list->setCurrentIndex(m_items->index(std::min(row, m_items->rowCount() - 1), 0));
    m_edit->setEnabled(m_items->rowCount() > 0);
    m_remove->setEnabled(m_items->rowCount() > 0);
}

void RulesEditor::ask(int row)
{
    const auto entry = row < 0 ? std::optional<RuleEntry>() : std::optional(m_entries[row]);
    auto* dialog = new RuleDialog(m_source->roster, entry, this);
    connect(dialog, &RuleDialog::given, this, [this, row](const RuleEntry& given) {
        if (row < 0)
            m_entries << given;
        else if (row < m_entries.size())
            m_entries[row] = given;
        fill();
        if (row < 0)
            m_list->setCurrentIndex(m_items->index(m_items->rowCount() - 1, 0));
        Q_EMIT changed();
    });
    dialog->present();
}

void RulesEditor::add()
{
    ask(-1);
}

void RulesEditor::edit()
{
    if (m_list->currentIndex().isValid())
        ask(m_list->currentIndex().row());
}

void RulesEditor::remove()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_entries.removeAt(row);
    fill();
    Q_EMIT changed();
}

bool RulesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Insert || key == Qt::Key_Plus) {
            add();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitcamp
