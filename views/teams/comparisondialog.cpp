// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/comparisondialog.h"

#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ComparisonDialog::ComparisonDialog(BoardModel& model, QWidget* parent)
    : DialogFrame(tr("Compare the variants"), parent)
    , m_model(model)
    , m_table(new QStandardItemModel(this))
    , m_moved(new QStandardItemModel(this))
{
    setObjectName(u"comparisonDialog"_s);
    setSentence(tr("Each by its own rules. 100 % = cannot be better with these students."));
    buildLayout();
    load();
    setMainButton(tr("Let it count"));
    setLeaveText(tr("Close"));
    connect(this, &DialogFrame::submitted, this, &ComparisonDialog::choose);
    resize(scaled(760), scaled(620));
}

void ComparisonDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    const auto addTable = [&](QStandardItemModel* items, const QString& name, const QString& title,
                              int stretch) {
        auto* frame = new TableFrame(content);
        frame->view()->setObjectName(name);
        frame->view()->setAccessibleName(title);
        frame->view()->setItemDelegate(new CellDelegate(frame->view()));
        frame->setModel(items);
        column->addWidget(frame, stretch);
        return frame;
    };
    addTable(m_table, u"comparedVariants"_s, tr("The variants by criterion"), 3);
    addTable(m_moved, u"movedStudents"_s, tr("Who sits elsewhere"), 2)
        ->emptyState()
        ->setTexts(tr("Everybody sits in the same team"), tr("The variants are the same teams."));
    auto* form = new FormFields(content);
    m_choice = new QComboBox(form);
    m_choice->setObjectName(u"countingVariant"_s);
    form->add(tr("&The variant that counts"), m_choice)
        ->setHint(tr("Kits, papers, door signs and judging follow it."));
    column->addWidget(form);
    setContent(content);
}

void ComparisonDialog::load()
{
    std::vector<std::unique_ptr<Board>> boards;
    std::vector<const Board*> shown;
    const auto people = teamStudents(m_model.store().reader(), m_model.activity());
    for (const TeamPlanHead& head : m_model.plans()) {
        auto plan = readTeamPlan(m_model.store().reader(), head.id);
        if (!plan || !*plan || !people)
            continue;
        boards.push_back(std::make_unique<Board>(m_model.source(), *people, *std::move(*plan)));
        shown.push_back(boards.back().get());
        m_choice->addItem(head.name, head.id);
        if (head.counts)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    fillTable(comparisonOf(shown));
}

void ComparisonDialog::fillTable(const PlanComparison& comparison)
{
    m_table->setHorizontalHeaderLabels(QStringList{tr("Criterion")} + comparison.plans);
    m_table->setHeaderData(0, Qt::Horizontal, true, ColumnStretchRole);
    for (const ComparisonRow& row : comparison.rows) {
        QList<QStandardItem*> items{new QStandardItem(row.title)};
        for (int plan = 0; plan < row.values.size(); ++plan) {
            auto* item = new QStandardItem(row.values[plan]);
            item->setData(static_cast<int>(row.tones.value(plan, Tone::Plain)), ToneRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items << item;
        }
        m_table->appendRow(items);
    }
    m_moved->setHorizontalHeaderLabels(
        {tr("%n student(s) sit elsewhere", "", static_cast<int>(comparison.moved.size()))});
    for (const QString& line : comparison.moved)
        m_moved->appendRow(new QStandardItem(line));
}

void ComparisonDialog::choose()
{
    const auto chosen = m_model.choosePlan(m_choice->currentData().toLongLong());
    if (!chosen)
        return message()->say(Tone::Bad, refusalText(chosen.error()));
    m_model.showPlan(m_choice->currentData().toLongLong());
    Q_EMIT done(*chosen);
    accept();
}

} // namespace kitcamp
