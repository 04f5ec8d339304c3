// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/drillpanel.h"

#include "models/items/figures/figuresubjects.h"
#include "models/items/figures/figurewords.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 2000; ///< more are fetched when they are printed or exported

} // namespace

DrillPanel::DrillPanel(Workplace& workplace, QWidget* parent)
    : Panel(parent)
    , m_workplace(workplace)
    , m_fetch(nullptr)
    , m_table(new FigureRowsTable(this))
{
    setObjectName(u"drillPanel"_s);
    buildLayout();
    connect(&m_fetch, &FigureFetch::rowsArrived, this, &DrillPanel::onArrived);
    connect(&m_fetch, &FigureFetch::groupsArrived, this,
            [this](const QString&, const QString& dimension, const QList<FigureGroup>& groups) {
                onGroups(dimension, groups);
            });
    connect(&m_fetch, &FigureFetch::failed, this, [this](const Error& error) {
        m_frame->emptyState()->setTexts(tr("There is no list"), error.sentence);
        m_table->setRows({});
        m_whenAll = {};
    });
}

void DrillPanel::buildLayout()
{
    setContentFlush();
    setHeading(tr("What is behind it"));
    const auto addButton = [this](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        addToHeading(button);
        return button;
    };
    QPushButton* save = addButton(u"exportRows"_s, tr("E&xport list…"));
    QPushButton* print = addButton(u"printRows"_s, tr("Print l&ist…"));
    QPushButton* close = addButton(u"closeRows"_s, tr("Close"));
    close->setToolTip(tr("Esc"));
    for (QPushButton* button : {print, close})
        dressButton(button, "link");
    connect(close, &QPushButton::clicked, this, &DrillPanel::closed);
    const auto whenAll = [this](auto then) {
        return [this, then] {
            m_whenAll = [this, then] { (this->*then)(); };
            fetchAll();
        };
    };
    connect(save, &QPushButton::clicked, this, whenAll(&DrillPanel::exportWanted));
    connect(print, &QPushButton::clicked, this, whenAll(&DrillPanel::printWanted));
    m_frame = new TableFrame(this);
    m_frame->view()->setObjectName(u"drillRows"_s);
    m_frame->view()->setAccessibleName(tr("What is behind the figure"));
    m_frame->view()->setItemDelegate(new CellDelegate(m_frame));
    m_frame->setModel(m_table);
    content()->addWidget(m_frame, 1);
    // Enter or a double click; a single one only chooses the row.
    connect(m_frame->view(), &QTableView::activated, this, &DrillPanel::open);
    setMinimumHeight(scaled(180));
    setMinimumWidth(scaled(320));
}

void DrillPanel::showRows(const FigureFile& file, const FigureQuestion& question, const QStringList& keys,
                          const QString& named)
{
    m_file = file;
    m_question = question;
    m_keys = keys;
    m_whenAll = {};
    setHeading(named);
    setContext(tr("what is behind it"));
    m_fetch.rows(file, question, keys, mostShown);
    nameFilters();
}

void DrillPanel::nameFilters()
{
    m_unnamed.clear();
    for (const FigureFilter& filter : std::as_const(m_question.where)) {
        const auto dimension = dimensionOf(filter.dimension);
        const bool named = std::all_of(filter.keys.begin(), filter.keys.end(), [&](const QString& key) {
            return key.isEmpty() || m_labels.contains(filter.dimension + u'/' + key);
        });
        // A year or a day is read as it is.
        if (named || !dimension || dimension->isTime || m_unnamed.contains(filter.dimension))
            continue;
        m_unnamed << filter.dimension;
        m_fetch.groups(m_file, m_question.measure, filter.dimension);
    }
}

void DrillPanel::onGroups(const QString& dimension, const QList<FigureGroup>& groups)
{
    if (!m_unnamed.removeOne(dimension))
        return; // another list is shown by now
    for (const FigureGroup& group : groups)
        m_labels.insert(dimension + u'/' + group.key, group.label);
    showContext();
}

void DrillPanel::showContext()
{
    const FigureRows& rows = m_table->rows();
    if (rows.isCut)
        setContext(tr("the first %1 are shown; printed and exported are all")
                       .arg(m_workplace.locale.toString(rows.rows.size())));
    else if (m_unnamed.isEmpty())
        setContext(questionContext(m_question, m_labels));
}

void DrillPanel::renew(const FigureFile& file)
{
    m_file = file;
    m_fetch.rows(file, m_question, m_keys, mostShown);
}

void DrillPanel::letGo()
{
    m_whenAll = {};
    m_file = {};
    m_table->setRows({});
    m_labels.clear();
    m_unnamed.clear();
    m_fetch.letGo();
}

void DrillPanel::fetchAll()
{
    if (!m_table->rows().isCut)
        return onArrived(m_table->rows());
    m_fetch.rows(m_file, m_question, m_keys, 0);
}

void DrillPanel::onArrived(const FigureRows& rows)
{
    if (rows.ids != m_table->rows().ids || rows.rows != m_table->rows().rows
        || rows.header != m_table->rows().header) {
        const qint64 current = m_table->idAt(m_frame->view()->currentIndex().row());
        m_table->setRows(rows);
        for (int row = 0; current != 0 && row < m_table->rowCount(); ++row) {
            if (m_table->idAt(row) == current)
                m_frame->view()->setCurrentIndex(m_table->index(row, 0));
        }
        if (!m_frame->view()->currentIndex().isValid() && m_table->rowCount() > 0)
            m_frame->view()->setCurrentIndex(m_table->index(0, 0));
    }
    setHeading(rows.title);
    showContext();
    m_frame->emptyState()->setTexts(tr("Nothing is behind it"), tr("No entry of the file is counted here."));
    if (const auto then = std::exchange(m_whenAll, {}))
        then();
}

void DrillPanel::open(const QModelIndex& row)
{
    const qint64 id = m_table->idAt(row.row());
    if (id == 0)
        return;
    const auto isThere = isInFile(m_workplace.store.reader(), m_table->rows().table, id);
    if (isThere && !*isThere) {
        Q_EMIT said(tr("It is not in the file any more: it was there on that day."));
        return;
    }
    m_workplace.showObject(m_table->rows().table, id);
}

ReportDocument DrillPanel::document() const
{
    ReportDocument document{u"own"_s, m_table->rows().title, questionContext(m_question, m_labels), {}, {}};
    document.blocks << m_table->reportTable();
    return document;
}

void DrillPanel::takeFocus()
{
    m_frame->view()->setFocus(Qt::OtherFocusReason);
}

void DrillPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

} // namespace kitcamp
