// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/recordlistpanel.h"

#include "models/members/rights.h"
#include "models/store/recordactions.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/records/recorddialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

RecordListPanel::RecordListPanel(Workplace& workplace, RecordListOptions options, QWidget* parent)
    : Panel(options.inTab ? QString() : options.heading, parent)
    , m_workplace(workplace)
    , m_options(std::move(options))
    , m_model(new RecordRowsModel(workplace.store, m_options.rows, this))
{
    setObjectName(u"list_"_s + m_model->table());
    setContext(m_options.context);
    setAccessibleName(m_options.heading);
    buildLayout();
    connectSignals();
    setOwner(0);
}

void RecordListPanel::buildLayout()
{
    setContentFlush();
    if (!m_options.pastText.isEmpty()) {
        m_past = new QCheckBox(m_options.pastText, this);
        m_past->setObjectName(u"showPast"_s);
        addToHeading(m_past);
    }
    for (const RecordListOptions::Command& command : std::as_const(m_options.commands)) {
        m_commands << addButton(command.name, command.text);
        connect(m_commands.constLast(), &QPushButton::clicked, this, [this, run = command.run] {
            if (const qint64 id = currentId())
                run(id, this);
        });
    }
    m_edit = addButton(u"editRecord"_s, tr("Ed&it…"));
    m_away = addButton(u"awayRecord"_s, QString());
    m_add = addButton(u"addRecord"_s, m_options.addText);
    m_table = new TableFrame(this);
    m_table->setModel(m_model);
    m_table->view()->setAccessibleName(m_options.heading);
    m_table->emptyState()->setTexts(m_options.emptyTitle, m_options.emptyHint);
    m_table->setMinimumHeight(scaled(120));
    content()->addWidget(m_table);
}

QPushButton* RecordListPanel::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    addToHeading(button);
    return button;
}

void RecordListPanel::connectSignals()
{
    connect(m_add, &QPushButton::clicked, this, &RecordListPanel::add);
    connect(m_edit, &QPushButton::clicked, this, &RecordListPanel::edit);
    connect(m_away, &QPushButton::clicked, this, &RecordListPanel::archiveOrRemove);
    connect(m_table->view(), &QAbstractItemView::activated, this, &RecordListPanel::edit);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, &RecordListPanel::add);
    if (m_past)
        connect(m_past, &QCheckBox::toggled, m_model, &RecordRowsModel::setPastShown);
    connect(m_model, &RecordRowsModel::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordListPanel::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordListPanel::onCurrentChanged);
    connect(&m_workplace.store, &Store::operatorChanged, this, &RecordListPanel::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordListPanel::onCurrentChanged);
}

void RecordListPanel::setOwner(qint64 owner)
{
    m_owner = owner;
    const bool free = m_options.rows.owner.isEmpty();
    if (!free)
        m_model->setOwner(owner);
    m_table->emptyState()->setAction(free || owner != 0 ? m_options.addText : QString());
    onCurrentChanged();
}

qint64 RecordListPanel::currentId() const
{
    const QList<qint64> ids = selectedIds();
    return ids.size() == 1 ? ids.constFirst() : 0;
}

void RecordListPanel::select(qint64 id)
{
    int row = m_model->rowOf(id);
    if (row < 0 && m_past) {
        m_past->setChecked(true);
        row = m_model->rowOf(id);
    }
    if (row < 0)
        return;
    m_table->view()->selectRow(row);
    m_table->view()->scrollTo(m_model->index(row, 0));
}

QList<qint64> RecordListPanel::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows())
        ids << m_model->idAt(index.row());
    return ids;
}

void RecordListPanel::onCurrentChanged()
{
    const QList<qint64> ids = selectedIds();
    const bool past = !ids.isEmpty() && m_model->isPastAt(m_model->rowOf(ids.constFirst()));
    allow(m_add, m_options.rows.owner.isEmpty() || m_owner != 0, RowOperation::Insert);
    allow(m_edit, ids.size() == 1, RowOperation::Update);
    for (QPushButton* command : std::as_const(m_commands))
        command->setEnabled(ids.size() == 1 && !past);
    allow(m_away, !ids.isEmpty(), m_options.removable ? RowOperation::Delete : RowOperation::Update);
    m_away->setText(m_options.removable ? tr("&Remove") : past ? tr("&Restore") : tr("&Archive"));
    Q_EMIT currentChanged(currentId());
}

/// What the role of this computer or operator does not allow is not begun; the tool tip says why.
void RecordListPanel::allow(QPushButton* button, bool wanted, RowOperation operation)
{
    const auto may = mayDo(m_workplace.store, m_model->table(), operation);
    button->setEnabled(wanted && may.ok());
    button->setToolTip(may ? QString() : refusalText(may.error()));
}

void RecordListPanel::add()
{
    if (!m_add->isEnabled())
        return;
    openDialog(0);
}

void RecordListPanel::edit()
{
    if (const qint64 id = m_edit->isEnabled() ? currentId() : 0)
        openDialog(id);
}

void RecordListPanel::openDialog(qint64 id)
{
    if (m_options.dialog)
        return m_options.dialog(id, this)->present();
    QJsonObject given;
    if (!m_options.rows.owner.isEmpty())
        given.insert(m_options.rows.owner, QString::number(m_owner));
    const QList<qint64> ids = id == 0 ? QList<qint64>() : QList<qint64>{id};
    auto* dialog = new RecordDialog(m_workplace, m_model->table(), ids, given, this);
    connect(dialog, &RecordDialog::saved, this, &RecordListPanel::select);
    dialog->present();
}

void RecordListPanel::archiveOrRemove()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const bool past = m_model->isPastAt(m_model->rowOf(ids.constFirst()));
    if (m_options.away)
        return m_options.away(*this, ids, past);
    const auto done = m_options.removable ? remove(ids) : archive(ids, !past);
    if (!done)
        Q_EMIT said(Tone::Bad, done.error().sentence);
    else
        Q_EMIT said(
            Tone::Ok,
            tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(m_workplace.store.sentence(done->opId)));
}

Result<Performed> RecordListPanel::archive(const QList<qint64>& ids, bool archived)
{
    return m_workplace.store.perform(
        EditRecords{m_model->table(), ids, {{"archived"_L1, archived ? u"1"_s : u"0"_s}}});
}

Result<Performed> RecordListPanel::remove(const QList<qint64>& ids)
{
    Store& store = m_workplace.store;
    if (ids.size() == 1)
        return store.perform(RemoveRecord{m_model->table(), ids.constFirst(),
                                          store.naming().name(m_model->table(), ids.constFirst())});
    RecordBatch batch{u"save"_s, m_options.heading, m_model->table(), {}};
    for (const qint64 id : ids)
        batch.remove(m_model->table(), id);
    return store.perform(batch);
}

} // namespace kitcamp
