// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/history/entrypanel.h"

#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"history"_s,
                tr("History"),
                tr("Nothing happened yet"),
                tr("Whatever is done in this file stands here, with who and when."),
                {},
                {}},
               new HistoryList(workplace.store, workplace.foldQuery, nullptr), parent)
    , m_history(static_cast<HistoryList*>(model()))
    , m_entry(new EntryPanel(workplace.store, this))
{
    setDetail(m_entry);
    m_takeBack = header()->addMainButton(u"takeBack"_s, tr("&Take this back"));
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::takeBack);
}

void HistoryPage::showObject(const QString&, qint64 id)
{
    m_history->load();
    if (const int row = m_history->rowOf(id); row >= 0)
        table()->view()->selectRow(row);
}

QString HistoryPage::cell(int row, const QString& key) const
{
    return m_history->index(row, m_history->spec().columnOf(key)).data().toString();
}

void HistoryPage::onCurrentRow(qint64 rowId)
{
    revealDetail();
    const int row = m_history->rowOf(rowId);
    const OpId entry = m_history->entryAt(row);
    const bool forGood = workplace().store.isForGood(entry);
    m_takeBack->setEnabled(!forGood);
    m_takeBack->setToolTip(forGood ? tr("This is for good: it cannot be taken back.") : QString());
    QStringList context{cell(row, u"at"_s), cell(row, u"operator"_s), cell(row, u"state"_s)};
    context.removeAll(QString());
    const auto shown = m_entry->show(entry, cell(row, u"sentence"_s), context.join(u" · "_s));
    if (!shown)
        say(Tone::Bad, shown.error().sentence);
}

void HistoryPage::takeBack()
{
    const OpId entry = m_history->entryAt(table()->view()->currentIndex().row());
    if (!entry.isValid())
        return say(Tone::Warn, tr("Select a line of the history first."));
    const auto done = workplace().store.takeBack(entry);
    say(done ? Tone::Ok : Tone::Bad, done ? workplace().store.sentence(done->opId) : done.error().sentence);
}

} // namespace kitcamp
