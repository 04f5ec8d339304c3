// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/planpanel.h"

#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "views/activity/linkrows.h"
#include "views/common/pageheader.h"
#include "views/records/recorddialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(Workplace& workplace, const Description& description, QWidget* parent)
    : Panel(description.heading, parent)
    , m_workplace(workplace)
    , m_description(description)
    , m_rows(new LinkRows(this))
{
    setObjectName(u"panel_"_s + description.table);
    auto* add = new QPushButton(tr("Add…"), this);
    add->setObjectName(u"add_"_s + description.table);
    add->setAccessibleName(description.add);
    dressButton(add, "link");
    addToHeading(add);
    content()->addWidget(m_rows);
    connect(add, &QPushButton::clicked, this, &PlanPanel::addRow);
}

void PlanPanel::showLines(qint64 activity, const QList<CampPlanLine>& lines)
{
    m_activity = activity;
    m_rows->clear();
    for (const CampPlanLine& line : lines) {
        m_rows->addRow(
            line.id, line.words,
            {{u"edit_"_s + m_description.table, tr("Edit…"), [this, id = line.id] { editRow(id); }},
             {u"remove_"_s + m_description.table, tr("Remove"), [this, line] { removeRow(line); }}});
    }
    if (lines.isEmpty())
        m_rows->addHint(m_description.hint);
}

QJsonObject PlanPanel::given() const
{
    QJsonObject values{{"activity"_L1, QString::number(m_activity)}};
    if (!m_description.ordered)
        return values;
    const auto place =
        nextPlace(m_workplace.store.reader(), {m_description.table, u"activity"_s, m_activity});
    values.insert("place_in_order"_L1, QString::number(place ? *place : 1));
    return values;
}

void PlanPanel::addRow()
{
    (new RecordDialog(m_workplace, m_description.table, {}, given(), this))->present();
}

void PlanPanel::editRow(qint64 id)
{
    (new RecordDialog(m_workplace, m_description.table, {id}, given(), this))->present();
}

void PlanPanel::removeRow(const CampPlanLine& line)
{
    Q_EMIT answered(
        m_workplace.store.perform(RemoveRecord{m_description.table, line.id, line.words.left(60)}));
}

} // namespace kitcamp
