// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/valuesdialog.h"

#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ValuesDialog::ValuesDialog(const QString& dimension, const QList<FigureGroup>& groups,
                           const QStringList& chosen, QWidget* parent)
    : DialogFrame(dimension, parent)
{
    setObjectName(u"valuesDialog"_s);
    setSentence(tr("Tick what is to be counted. Space ticks a line."));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_search = new QLineEdit(content);
    m_search->setObjectName(u"valuesSearch"_s);
    m_search->setAccessibleName(tr("Narrow the list"));
    m_search->setPlaceholderText(tr("Narrow the list…"));
    m_search->setVisible(groups.size() > 12);
    m_list = new QListWidget(content);
    m_list->setObjectName(u"valuesList"_s);
    m_list->setAccessibleName(dimension);
    m_list->setMinimumSize(scaled(340), scaled(280));
    for (const FigureGroup& group : groups) {
        const QString label = group.key.isEmpty() ? tr("not known") : group.label;
        auto* item = new QListWidgetItem(label, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(group.key) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, group.key);
    }
    m_list->setCurrentRow(0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setContent(content);
    setMainButton(tr("Choose"));
    connect(m_search, &QLineEdit::textChanged, this, &ValuesDialog::narrow);
    connect(this, &DialogFrame::submitted, this, &ValuesDialog::submit);
}

void ValuesDialog::narrow(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text.simplified(), Qt::CaseInsensitive));
    }
}

void ValuesDialog::submit()
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys << m_list->item(row)->data(Qt::UserRole).toString();
    }
    if (keys.isEmpty())
        return message()->say(Tone::Bad, tr("Tick at least one, or remove the filter."));
    Q_EMIT given(keys);
    accept();
}

} // namespace kitcamp
