// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/hitslist.h"

#include "views/common/measures.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

HitsList::HitsList(QWidget* parent)
    : QWidget(parent)
    , m_model(new HitsModel(this))
{
    buildLayout();
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HitsList::offerWays);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HitsList::offerWays);
    connect(m_way, &QComboBox::activated, this, &HitsList::decide);
}

void HitsList::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_sentence = new TextLabel(TextSize::Secondary, this);
    m_sentence->setObjectName(u"hitsSentence"_s);
    m_sentence->setWordWrap(true);
    m_table = new TableFrame(this);
    m_table->setModel(m_model);
    m_table->view()->setObjectName(u"hits"_s);
    m_table->view()->setAccessibleName(tr("Sessions that this change hits"));
    m_table->setRows(TableFrame::Rows::Wrapped);
    m_table->setMinimumHeight(scaled(150));
    m_wayLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_wayLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_wayLabel = new TextLabel(TextSize::Secondary, m_wayLine);
    m_way = new QComboBox(m_wayLine);
    m_way->setObjectName(u"hitWay"_s);
    m_way->setAccessibleName(tr("What becomes of the chosen sessions"));
    line->addWidget(m_wayLabel);
    line->addWidget(m_way);
    line->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_wayLine);
}

void HitsList::show(const std::vector<SessionHit>& hits)
{
    m_model->show(hits);
    m_sentence->setText(
        hits.empty() ? tr("No planned session is hit.")
                     : tr("%n planned session(s) are hit; the column “Then” says what becomes of them.",
                          nullptr, int(hits.size())));
    m_table->setVisible(!hits.empty());
    m_wayLine->setVisible(!hits.empty());
}

void HitsList::clear(const QString& sentence)
{
    m_model->show({});
    m_sentence->setText(sentence);
    m_table->hide();
    m_wayLine->hide();
}

QList<int> HitsList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows())
        rows << index.row();
    if (!rows.isEmpty())
        return rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows << row;
    return rows;
}

void HitsList::offerWays()
{
    const bool chosen = m_table->view()->selectionModel()->hasSelection();
    m_wayLabel->setText(chosen ? tr("The chosen ones:") : tr("All of them:"));
    m_way->clear();
    const QList<int> rows = chosenRows();
    SessionHit any;
    if (rows.size() == 1)
        any = m_model->hits()[size_t(rows.constFirst())];
    for (const SessionHit::Way way : m_model->waysOf(rows)) {
        const bool each = way == SessionHit::Way::Move && rows.size() > 1;
        m_way->addItem(each ? tr("Move with the calendar") : wayTitle(way, any), int(way));
    }
    if (!rows.isEmpty())
        m_way->setCurrentIndex(m_way->findData(int(m_model->decided().value(rows.constFirst()))));
}

void HitsList::decide(int index)
{
    m_model->decide(chosenRows(), static_cast<SessionHit::Way>(m_way->itemData(index).toInt()));
}

} // namespace kitcamp
