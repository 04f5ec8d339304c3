// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/entrypanel.h"

#include "views/common/celldelegate.h"
#include "views/common/textlabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200; // an import has thousands; who needs them all exports the list
enum Column { FieldColumn, BeforeColumn, AfterColumn };

} // namespace

EntryPanel::EntryPanel(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
{
    setObjectName(u"entryPanel"_s);
    buildLayout();
}

void EntryPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tiny, 0, 0);
    column->setSpacing(space::small);
    m_sentence = new TextLabel(TextSize::Heading, this);
    m_sentence->setObjectName(u"entrySentence"_s);
    m_sentence->setWordWrap(true);
    m_context = new TextLabel(TextSize::Secondary, this);
    m_context->setTone(Tone::Muted);
    m_changes = new QTreeWidget(this);
    m_changes->setObjectName(u"historyDetails"_s);
    m_changes->setAccessibleName(tr("What it changed"));
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setRootIsDecorated(false);
    m_changes->setIndentation(0);
    m_changes->setWordWrap(true);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setItemDelegate(new StatusDelegate(m_changes)); // its text wraps
    m_changes->header()->setFont(textFont(TextSize::Secondary));
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->header()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    column->addWidget(m_sentence);
    column->addWidget(m_context);
    column->addWidget(m_changes, 1);
}

Result<void> EntryPanel::show(const OpId& opId, const QString& sentence, const QString& context)
{
    m_sentence->setText(sentence);
    m_context->setText(context);
    m_changes->clear();
    EntryDetails details(m_store);
    KITCAMP_ASSIGN(const auto head, m_store.journal().find(opId)); // its place may be another one by now
    if (!head)
        return Error{ErrorCode::Refused,
                     tr("This is no longer in the history: other computers were first. Look under Sync."),
                     opId.text(),
                     u"not-in-journal"_s,
                     {}};
    KITCAMP_ASSIGN(const QList<RowDetails> rows, details.read(head->seq, mostRows));
    bool anyBefore = false;
    for (const RowDetails& row : rows)
        anyBefore = addRow(row) || anyBefore;
    m_changes->setColumnHidden(BeforeColumn, !anyBefore);
    m_changes->headerItem()->setText(AfterColumn, anyBefore ? tr("After") : tr("Value"));
    if (details.total() > rows.size())
        new QTreeWidgetItem(m_changes,
                            {tr("… and %n more", "", static_cast<int>(details.total() - rows.size()))});
    return {};
}

/// Values wrap elsewhere.
void EntryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_changes->doItemsLayout();
}

void EntryPanel::addFacts(const QString& heading, const QList<std::pair<QString, QString>>& facts)
{
    auto* item = new QTreeWidgetItem(m_changes, {heading});
    item->setFirstColumnSpanned(true);
    item->setFont(FieldColumn, textFont(TextSize::Heading));
    for (const auto& [title, value] : facts) {
        auto* line = new QTreeWidgetItem(item, {title, {}, value});
        line->setData(FieldColumn, ToneRole, static_cast<int>(Tone::Muted));
        line->setToolTip(AfterColumn, value);
    }
    item->setExpanded(true);
}

/// True where something stood there before.
bool EntryPanel::addRow(const RowDetails& row)
{
    const QString kind = row.kind.left(1).toUpper() + row.kind.mid(1);
    auto* item = new QTreeWidgetItem(m_changes, {row.name.isEmpty() ? kind : kind + u" · "_s + row.name});
    item->setFirstColumnSpanned(true);
    item->setFont(FieldColumn, textFont(TextSize::Heading));
    bool anyBefore = false;
    for (const FieldDifference& field : row.fields) {
        if (field.column == "visit"_L1)
            continue; // a name for machines: it holds the loans of one visit together
        auto* line = new QTreeWidgetItem(item, {field.title, field.before, field.after});
        line->setData(FieldColumn, ToneRole, static_cast<int>(Tone::Muted));
        anyBefore = anyBefore || !field.before.isEmpty();
    }
    item->setExpanded(true);
    return anyBefore;
}

} // namespace kitcamp
