// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/schoolstab.h"

#include "models/items/contests/schoolsmodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/contests/contestfiles.h"
#include "views/judging/judgingfiles.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

SchoolsTab::SchoolsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_reader(new ContestReader(workplace.store, this))
    , m_model(new SchoolsModel(*m_reader, workplace.locale, this))
{
    setObjectName(u"schoolsTab"_s);
    buildLayout();
    connect(m_reader, &ContestReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_reader, &ContestReader::changed, this, [this] { m_sum->setText(m_model->sumText()); });
    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        m_model->setWords(query.split(u' ', Qt::SkipEmptyParts));
        m_sum->setText(m_model->sumText());
    });
    connect(m_search, &SearchField::downPressed, this, [this] { m_table->view()->setFocus(); });
    connect(m_table->view(), &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 school = m_model->organizationAt(index.row()); school != 0)
            this->workplace().showObject(u"organization"_s, school);
    });
}

void SchoolsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_search = new SearchField(this);
    m_search->setObjectName(u"schoolSearch"_s);
    m_search->setAccessibleName(tr("Search schools"));
    m_search->setPlaceholderText(tr("School or teacher"));
    m_search->setMaximumWidth(scaled(240));
    m_sum = new TextLabel(TextSize::Secondary, this);
    m_sum->setObjectName(u"schoolSum"_s);
    m_sum->setTone(Tone::Muted);
    line->addWidget(m_search, 1);
    line->addWidget(m_sum);
    line->addStretch(1);
    const auto add = [&](const QString& name, const QString& text, void (SchoolsTab::*run)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(u"exportSchools"_s, tr("E&xport…"), &SchoolsTab::exportTable);
    add(u"printSchools"_s, tr("&Print…"), &SchoolsTab::printTable);
    column->addLayout(line);
    auto* panel = new Panel(this);
    panel->setContentFlush();
    buildTable();
    panel->content()->addWidget(m_table, 1);
    column->addWidget(panel, 1);
}

void SchoolsTab::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"schoolTable"_s);
    view->setAccessibleName(tr("Entries by school"));
    view->setItemDelegate(new CellDelegate(view));
    m_table->setModel(m_model);
    m_table->emptyState()->setTexts(
        tr("No entries yet"),
        tr("Schools stand here once their students are on the roster: import the list of entries there."));
    m_table->emptyState()->setAction(tr("Go to the roster"));
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this,
            [this] { Q_EMIT tabWanted(u"roster"_s); });
}

void SchoolsTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_reader->showActivity(activity);
}

void SchoolsTab::showEvent(QShowEvent* event)
{
    m_reader->setShown(true);
    ActivityTab::showEvent(event);
}

void SchoolsTab::hideEvent(QHideEvent* event)
{
    m_reader->setShown(false);
    ActivityTab::hideEvent(event);
}

void SchoolsTab::arrive()
{
    m_table->view()->setFocus();
}

QString SchoolsTab::contestName() const
{
    return workplace().store.naming().name(u"activity"_s, m_activity);
}

void SchoolsTab::exportTable()
{
    if (m_model->rowCount() == 0)
        return Q_EMIT said(Tone::Warn, tr("There is nothing to export yet: nobody is on the roster."));
    const QString path =
        workplace().askForFile(this,
                               {tr("Export the entries by school"), tr("Tables (*.xlsx *.csv)"),
                                tr("schools.xlsx", "name of a file"), true, false});
    if (path.isEmpty())
        return;
    const auto done = saveContestTable(
        {contestName(),
         m_model->exportHeader(),
         {SchoolsModel::StudentsColumn, SchoolsModel::BestColumn, SchoolsModel::AwardsColumn},
         m_model->rowCount(),
         [this](int row) { return m_model->exportRow(row); }},
        path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : refusalText(done.error()));
}

void SchoolsTab::printTable()
{
    if (const auto shown = paper())
        workplace().preview(shown);
    else
        Q_EMIT said(Tone::Warn, tr("There is nothing to print yet: nobody is on the roster."));
}

std::shared_ptr<const Paper> SchoolsTab::paper()
{
    QList<int> columns;
    for (int column = 0; column < SchoolsModel::Columns; ++column) {
        if (column != SchoolsModel::CountryColumn)
            columns << column;
    }
    return tablePaper(workplace(), *m_model,
                      {tr("Entries by school: %1", "%1: contest").arg(contestName()), m_model->sumText()},
                      columns);
}

} // namespace kitcamp
