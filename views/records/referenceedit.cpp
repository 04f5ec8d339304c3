// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/referenceedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace kitcamp {

namespace {
constexpr int mostOffered = 30;
}

ReferenceEdit::ReferenceEdit(ReferenceChoices choices, QWidget* parent)
    : QLineEdit(parent)
    , m_choices(std::move(choices))
    , m_offered(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ReferenceEdit::offer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                m_id = index.data(Qt::UserRole).toLongLong();
                m_nameOfId = index.data(Qt::DisplayRole).toString();
            });
}

void ReferenceEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason && text().isEmpty()) {
        offer({});
        completer()->complete();
    }
}

void ReferenceEdit::setId(qint64 id)
{
    m_id = id;
    m_nameOfId = m_choices.nameOf(id);
    setText(m_nameOfId);
}

void ReferenceEdit::offer(const QString& typed)
{
    m_offered->clear();
    const auto found = m_choices.find(typed, mostOffered);
    if (!found)
        return;
    for (const ReferenceChoices::Choice& choice : *found) {
        auto* item = new QStandardItem(choice.name);
        item->setData(choice.id, Qt::UserRole);
        m_offered->appendRow(item);
    }
}

Result<qint64> ReferenceEdit::id() const
{
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return qint64(0);
    if (m_id != 0 && typed == m_nameOfId.simplified())
        return m_id;
    KITCAMP_ASSIGN(const auto found, m_choices.find(typed, mostOffered));
    QList<qint64> same;
    for (const ReferenceChoices::Choice& choice : found) {
        if (choice.name.simplified().compare(typed, Qt::CaseInsensitive) == 0)
            same << choice.id;
    }
    if (same.size() == 1)
        return same.first();
    if (same.isEmpty() && found.size() == 1)
        return found.first().id;
    return Error{ErrorCode::Usage,
                 found.isEmpty()
                     ? tr("Nothing is called \"%1\". Choose from the list, or leave it empty.").arg(typed)
                     : tr("Several are called like \"%1\". Choose one from the list.").arg(typed),
                 {},
                 {},
                 {}};
}

} // namespace kitcamp
