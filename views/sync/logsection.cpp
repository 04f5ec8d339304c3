// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/logsection.h"

#include "models/items/sync/entryfacts.h"
#include "models/store/store.h"
#include "views/common/pageheader.h"
#include "views/history/entrypanel.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryListPage)
};

ListPage::Description descriptionOf(HistoryList::Part part)
{
    if (part == HistoryList::Part::NotSent)
        return {u"queue"_s,
                Words::tr("To send"),
                Words::tr("Nothing waits to be sent"),
                Words::tr("What is done on this computer stands here until the others can have it."),
                {},
                {}};
    return {u"log"_s,
            Words::tr("Log"),
            Words::tr("The log is empty"),
            Words::tr("What all computers of the centre have done stands here in one order."),
            {},
            {}};
}

} // namespace

EntryListPage::EntryListPage(Workplace& workplace, HistoryList::Part part, QWidget* parent)
    : ListPage(workplace, descriptionOf(part),
               new HistoryList(workplace.store, workplace.foldQuery, nullptr,
                               part == HistoryList::Part::InLog ? HistoryList::Columns::OfLog
                                                                : HistoryList::Columns::OfHistory),
               parent)
    , m_history(static_cast<HistoryList*>(model()))
    , m_part(part)
    , m_entry(new EntryPanel(workplace.store, this))
{
    layout()->setContentsMargins(0, 0, 0, 0); // the page has its own
    setDetail(m_entry);
    m_history->showPart(part);
}

void EntryListPage::lookAgain()
{
    m_history->showPart(m_part);
}

void EntryListPage::onCurrentRow(qint64 rowId)
{
    revealDetail();
    const int row = m_history->rowOf(rowId);
    const OpId entry = m_history->entryAt(row);
    const auto cell = [&](const QString& key) {
        return m_history->index(row, m_history->spec().columnOf(key)).data().toString();
    };
    QStringList context{cell(u"at"_s), cell(u"operator"_s), cell(u"file"_s), cell(u"state"_s)};
    context.removeAll(QString());
    const auto shown = m_entry->show(entry, cell(u"sentence"_s), context.join(u" · "_s));
    if (!shown)
        return say(Tone::Bad, shown.error().sentence);
    const auto facts = entryFacts(workplace().store, entry);
    if (!facts)
        return say(Tone::Bad, facts.error().sentence);
    QList<std::pair<QString, QString>> lines;
    for (const EntryFact& fact : *facts)
        lines << std::pair(fact.title, fact.value);
    m_entry->addFacts(tr("Header of the entry"), lines);
}

LogSection::LogSection(Workplace& workplace, HistoryList::Part part, QWidget* parent)
    : SyncSection(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new EntryListPage(workplace, part, this);
    column->addWidget(m_list);
}

void LogSection::arrive()
{
    m_list->arrive();
}

void LogSection::refresh(const SyncStatus& status, bool /*written*/)
{
    if (m_head == status.head && m_toSend == status.toSend)
        return;
    m_head = status.head;
    m_toSend = status.toSend;
    m_list->lookAgain();
}

std::shared_ptr<const Paper> LogSection::paper()
{
    return m_list->paper();
}

} // namespace kitcamp
