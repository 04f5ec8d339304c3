// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listpage.h"

#include "models/store/recordactions.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/preferences.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/lists/listpaperof.h"
#include "views/lists/selectionmenu.h"
#include "views/records/recorddialog.h"
#include "views/records/recordpanel.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

ListPage::ListPage(Workplace& workplace, Description description, PagedModel* model, QWidget* parent)
    : Page(workplace, parent)
    , m_description(std::move(description))
    , m_model(model)
{
    m_model->setParent(this);
    setObjectName(m_description.key + u"Page"_s);
    buildLayout();
    connectSignals();
}

void ListPage::connectSignals()
{
    connect(m_search, &SearchField::queryChanged, m_model, &PagedModel::setSearch);
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_table->view()->setFocus(Qt::TabFocusReason);
        if (!m_table->view()->currentIndex().isValid())
            m_table->view()->selectRow(0);
    });
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, [this] { onEmptyAction(); });
    connectList();
    addFindKey();
    rememberColumns();
}

/// The first time, columns that few people want stay away until they are chosen.
void ListPage::rememberColumns()
{
    Preferences& preferences = workplace().preferences;
    const QString key = u"columns/"_s + m_description.key;
    m_table->columns()->setMemory(
        {[&preferences, key](const QByteArray& state) { preferences.save(key, state); },
         [&preferences, key] { return preferences.bytes(key); }});
    if (!preferences.bytes(key).isEmpty())
        return;
    const QList<ListColumn>& columns = m_model->spec().columns;
    for (int column = 0; column < columns.size(); ++column) {
        if (!columns[column].visible)
            m_table->columns()->setShown(column, false);
    }
}

void ListPage::connectList()
{
    connect(m_model, &PagedModel::failed, this,
            [this](const QString& sentence) { say(Tone::Bad, sentence); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ListPage::updateContext);
    connect(m_model, &PagedModel::completed, this, &ListPage::updateContext);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    onCurrentRow(m_model->idAt(current.row()));
            });
}

void ListPage::addFindKey()
{
    auto* find = new QAction(this);
    find->setShortcuts({QKeySequence(u"/"_s), QKeySequence::Find});
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
}

void ListPage::arrive()
{
    m_model->load();
    m_search->setFocus(Qt::OtherFocusReason);
    updateContext();
}

void ListPage::showObject(const QString& table, qint64 id)
{
    m_model->load();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->view()->selectRow(row);
    else
        m_table->view()->clearSelection(); // it is outside of the filter; the panel shows it all the same
    if (m_panel) {
        m_panel->show(table, id);
        revealDetail();
    }
}

void ListPage::onCurrentRow(qint64 rowId)
{
    if (!m_panel)
        return;
    m_panel->show(m_description.detailTable, detailOf(rowId));
    revealDetail();
}

QList<qint64> ListPage::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows())
        ids << m_model->idAt(index.row());
    return ids;
}

void ListPage::say(Tone tone, const QString& sentence)
{
    m_message->say(tone, sentence);
}

void ListPage::chooseChip(const QString& key)
{
    m_model->setChip(key);
    if (auto* button = findChild<QPushButton*>(u"chip_"_s + key))
        button->setChecked(true);
    updateContext();
}

void ListPage::addRecordActions(const QString& table, const QString& newText)
{
    auto* add = m_header->addMainButton(u"addRecord"_s, newText);
    connect(add, &QPushButton::clicked, this, [this, table] {
        auto* dialog = new RecordDialog(workplace(), table, {}, {}, this);
        connect(dialog, &RecordDialog::saved, this, [this, table](qint64 id) { showObject(table, id); });
        dialog->present();
    });
    addRowAction(u"editSelected"_s, tr("Edit what is selected…"), [this, table] {
        editSelected(table);
    })->setShortcut(QKeySequence(Qt::Key_F2));
    addRowAction(u"archiveSelected"_s, tr("Archive what is selected"),
                 [this, table] { archiveSelected(table); });
}

QAction* ListPage::addRowAction(const QString& name, const QString& text, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (selectedIds().isEmpty())
            say(Tone::Warn, tr("Select one or more rows first."));
        else
            run();
    });
    addAction(action);
    m_table->addRowAction(action);
    m_selection->offer(action);
    return action;
}

void ListPage::editSelected(const QString& table)
{
    (new RecordDialog(workplace(), table, selectedIds(), {}, this))->present();
}

void ListPage::archiveSelected(const QString& table)
{
    const auto done = workplace().store.perform(EditRecords{table, selectedIds(), {{"archived"_L1, "1"_L1}}});
    say(done ? Tone::Ok : Tone::Bad, done ? workplace().store.sentence(done->opId) : done.error().sentence);
}

QStringList ListPage::shownColumns() const
{
    QStringList keys;
    const QHeaderView* heads = m_table->view()->horizontalHeader();
    for (int visual = 0; visual < heads->count(); ++visual) {
        const int column = heads->logicalIndex(visual);
        if (m_table->columns()->isChosen(column))
            keys << m_model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    }
    return keys;
}

void ListPage::exportList()
{
    const QString path =
        workplace().askForFile(this,
                               {tr("Export the list"), tr("Tables (*.csv *.xlsx);;JSON (*.json)"),
                                m_description.key + u".csv"_s, true});
    if (path.isEmpty())
        return;
    const auto written = exportListOf(*m_model, shownColumns(), path);
    if (!written)
        return say(Tone::Bad, written.error().sentence);
    QString said = tr("Saved %1.").arg(QFileInfo(path).fileName());
    if (*written > 0)
        said += u' ' + tr("People under age are not named in %n row(s).", "", *written);
    say(Tone::Ok, said);
}

std::shared_ptr<const Paper> ListPage::paper()
{
    return listPaperOf(workplace(), *m_model, m_description.title, shownColumns());
}

void ListPage::updateContext()
{
    m_header->setContext(tr("%n row(s)", "", m_model->rowCount()));
    updateEmpty();
}

void ListPage::updateEmpty()
{
    const bool narrowed = m_model->isSearching()
        || (!m_model->spec().chips.isEmpty() && m_model->chip() != m_model->spec().chips.constFirst().key);
    if (narrowed) {
        m_table->emptyState()->setTexts(
            tr("Nothing fits"),
            tr("Nothing in this list fits the search and the filter. Type less, or choose another filter."));
        m_table->emptyState()->setAction({});
    } else {
        m_table->emptyState()->setTexts(m_description.emptyTitle, m_description.emptyHint);
        m_table->emptyState()->setAction(m_description.emptyAction);
    }
}

} // namespace kitcamp
