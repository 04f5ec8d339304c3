// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/retentionsection.h"

#include "models/items/attendees/attendeelines.h"
#include "models/items/centretime.h"
#include "views/attendees/linelist.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/personaldata/erasuredialog.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<RecordListOptions> retentionLists()
{
    RecordListOptions options;
    options.rows.table = u"retention_rule"_s;
    options.rows.columns = {u"subject"_s, u"days"_s, u"note"_s};
    options.heading = RetentionSection::tr("How long details are kept");
    options.context = RetentionSection::tr("days after the last activity");
    options.addText = RetentionSection::tr("A&dd…");
    options.emptyTitle = RetentionSection::tr("No rules yet: everything is kept");
    options.emptyHint =
        RetentionSection::tr("Add a rule for people under age, applicants who were never taken, or guests.");
    options.removable = true;
    return {options};
}

QString lastDeed(const KeptTooLong& one)
{
    if (!one.lastActivity.isEmpty())
        return one.lastActivity;
    return one.afterLoan ? RetentionSection::tr("a loan")
                         : RetentionSection::tr("nothing since the entry", "what somebody last did");
}

constexpr int leastListHeight = 220;
constexpr int mostRulesHeight = 220;

} // namespace

RetentionSection::RetentionSection(Workplace& workplace, QWidget* parent)
    : ListSection(workplace, retentionLists(), parent)
{
    buildPeople();
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &RetentionSection::load);
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"retention_rule"_s, u"person"_s, u"participation"_s, u"activity"_s,
                                        u"loan"_s};
        if (std::ranges::any_of(tables,
                                [&](const QString& table) { return announcement.rows.contains(table); }))
            m_later.start();
    });
    load();
}

void RetentionSection::buildPeople()
{
    list()->setMaximumHeight(scaled(mostRulesHeight)); // three rules at most
    column()->setStretchFactor(list(), 0);
    m_panel = addPanel(tr("Kept longer than the rules say"));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // all the room that is left
    column()->setStretchFactor(m_panel, 1);
    m_people = new LineList(u"keptTooLong"_s, tr("Kept longer than the rules say"), {}, m_panel);
    m_people->setMinimumHeight(scaled(leastListHeight));
    m_people->setEmptyTexts(tr("Nobody"), tr("Whoever should be erased by now stands here."));
    m_panel->content()->addWidget(m_people);
    m_erase = new QPushButton(tr("Era&se details…"), m_panel);
    m_erase->setObjectName(u"eraseKept"_s);
    m_panel->addToHeading(m_erase);
    connect(m_erase, &QPushButton::clicked, this, &RetentionSection::erase);
    connect(m_people, &LineList::activated, this,
            [this](qint64 person) { workplace().showObject(u"person"_s, person); });
}

void RetentionSection::load()
{
    CentreTime time(store().clock());
    time.readZone(store().reader());
    const auto people = keptTooLong(store().reader(), time.today());
    if (!people)
        return message()->say(Tone::Bad, refusalText(people.error()));
    showPeople(*people);
}

void RetentionSection::showPeople(const QList<KeptTooLong>& people)
{
    LineTable table;
    table.columns = {{u"person"_s, tr("Name"), 0, true},
                     {u"reason"_s, tr("Why"), 0},
                     {u"last"_s, tr("Last activity"), 1, true},
                     {u"day"_s, tr("Its end"), 0},
                     {u"since"_s, tr("To be erased since"), 2}};
    for (const KeptTooLong& one : people)
        table.lines << Line{one.person,
                            {{.text = one.name, .secondLine = one.organization},
                             {.text = retentionReason(one)},
                             {.text = lastDeed(one)},
                             {.text = one.lastDay.toString(Qt::ISODate)},
                             {.text = one.eraseFrom.toString(Qt::ISODate), .tone = Tone::Warn}},
                            one.organization};
    m_people->setTable(table);
    m_panel->setContext(people.isEmpty() ? QString()
                                         : tr("%n person(s)", nullptr, static_cast<int>(people.size())));
    m_erase->setEnabled(!people.isEmpty());
}

/// The selected ones, or all of them.
void RetentionSection::erase()
{
    QList<qint64> persons = m_people->selected();
    if (persons.isEmpty())
        for (const Line& line : m_people->model()->lines())
            persons << line.id;
    auto* dialog = new ErasureDialog(workplace(), persons, this);
    connect(dialog, &ErasureDialog::erased, this,
            [this](const QString& sentence) { message()->say(Tone::Ok, sentence); });
    dialog->present();
}

} // namespace kitcamp
