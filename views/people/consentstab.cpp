// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/consentstab.h"

#include "models/activities/publishing/notices.h"
#include "models/items/attendees/attendeelines.h"
#include "views/attendees/linelist.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/people/consentdialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ConsentsTab::ConsentsTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place, {u"participation"_s, u"person"_s, u"consent"_s, u"organization"_s}, parent)
{
    setObjectName(u"consentsTab"_s);
    buildLayout();
}

void ConsentsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"consentSummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    m_remind = addButton(line, u"remindConsents"_s, tr("&Remind"), [this] { remind(); });
    m_withdraw = addButton(line, u"withdrawConsents"_s, tr("&Withdraw…"), [] {});
    m_purposes = new QMenu(m_withdraw);
    m_purposes->setObjectName(u"withdrawMenu"_s);
    for (const QString& purpose : askedPurposes()) {
        QAction* action = m_purposes->addAction(purposeTitle(workplace().store.domain(), purpose));
        action->setObjectName(u"withdraw_"_s + purpose);
        connect(action, &QAction::triggered, this, [this, purpose] { withdraw(purpose); });
    }
    m_withdraw->setMenu(m_purposes);
    m_add = addButton(line, u"addConsents"_s, tr("&Add consents…"), [this] { add(); });
    dressButton(m_add, "primary");
    column->addLayout(line);
    m_list = new LineList(u"consentTable"_s, tr("Consents"), tr("Something is missing"), this);
    m_list->setEmptyTexts(tr("Nobody takes part yet"),
                          tr("Whoever takes part stands here, and what was agreed to."));
    column->addWidget(m_list, 1);
    connect(m_list, &LineList::activated, this,
            [this](qint64 person) { workplace().showObject(u"person"_s, person); });
    connect(m_list, &LineList::selectionChanged, this,
            [this] { m_withdraw->setEnabled(!m_list->selected().isEmpty()); });
}

void ConsentsTab::load()
{
    const auto read = consentStandings(workplace().store.reader(), activity(), today());
    if (!read)
        return refuse(read.error());
    m_standings = *read;
    m_list->setTable(table());
    const auto minors = std::ranges::count_if(m_standings, &ConsentStanding::isUnderAge);
    const auto lacking = std::ranges::count_if(
        m_standings, [](const ConsentStanding& one) { return !one.lacking().isEmpty(); });
    QString sentence = minors == 0
        ? tr("Nobody here is under age.")
        : tr("%n student(s) are under age.", nullptr, static_cast<int>(minors)) + u' '
            + (lacking == 0 ? tr("All consents are there.")
                            : tr("Of %n of them a consent is missing.", nullptr, static_cast<int>(lacking)));
    m_summary->setText(sentence);
    m_add->setEnabled(!m_standings.isEmpty());
    m_remind->setEnabled(lacking > 0);
    m_withdraw->setEnabled(!m_list->selected().isEmpty());
}

LineTable ConsentsTab::table() const
{
    LineTable table;
    table.columns = {{u"person"_s, tr("Name"), 0, true}, {u"age"_s, tr("Age"), 1}};
    for (const QString& purpose : askedPurposes())
        table.columns << LineColumn{purpose, purposeTitle(workplace().store.domain(), purpose), 0};
    table.columns << LineColumn{u"guardian"_s, tr("Guardian"), 2};
    for (const ConsentStanding& one : m_standings) {
        Line line{one.person,
                  {{.text = one.name, .secondLine = one.organization},
                   {.text = one.isUnderAge ? tr("under age") : tr("of age"),
                    .tone = one.isUnderAge ? Tone::Plain : Tone::Muted}},
                  one.organization,
                  !one.lacking().isEmpty()};
        for (const QString& purpose : askedPurposes()) {
            if (one.holding.contains(purpose))
                line.cells << Line::Cell{.text = tr("given", "a consent"), .tone = Tone::Ok};
            else if (one.isUnderAge)
                line.cells << Line::Cell{.text = tr("missing", "a consent"), .tone = Tone::Warn};
            else
                line.cells << Line::Cell{.text = u"–"_s, .tone = Tone::Muted};
        }
        line.cells << Line::Cell{.text = one.guardian};
        table.lines << line;
    }
    return table;
}

QList<qint64> ConsentsTab::whoLack() const
{
    QList<qint64> persons;
    for (const ConsentStanding& one : m_standings)
        if (!one.lacking().isEmpty())
            persons << one.person;
    return persons;
}

void ConsentsTab::add()
{
    const ConsentDialog::People people{whoLack(), m_list->selected()};
    if (people.lacking.isEmpty() && people.selected.isEmpty()) {
        Q_EMIT said(Tone::Plain, tr("Nothing is missing. Select somebody to add a consent for."));
        return;
    }
    auto* dialog = new ConsentDialog(workplace(), activity(), people, today(), this);
    connect(dialog, &ConsentDialog::entered, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void ConsentsTab::withdraw(const QString& purpose)
{
    const auto edit = withdrawalOf(workplace().store.reader(), m_list->selected(), purpose, today());
    if (!edit)
        return refuse(edit.error());
    if (edit->ids.isEmpty()) {
        Q_EMIT said(Tone::Plain, tr("There is no such consent that holds."));
        return;
    }
    if (tell(workplace().store.perform(*edit)))
        Q_EMIT said(
            Tone::Ok,
            tr("%n consent(s) withdrawn from today on.", nullptr, static_cast<int>(edit->ids.size())));
}

void ConsentsTab::remind()
{
    NoticeBatch batch;
    Store& store = workplace().store;
    const QString name = store.naming().name(u"activity"_s, activity());
    for (const ConsentStanding& one : m_standings) {
        const QStringList missing = one.lacking();
        if (missing.isEmpty())
            continue;
        QStringList titles;
        for (const QString& purpose : missing)
            titles << purposeTitle(store.domain(), purpose);
        batch.add(
            {store.ids().nextValue(), u"consent:%1:%2"_s.arg(activity()).arg(missing.join(u'+')), one.person,
             activity()},
            {tr("Consent for %1", "%1: activity").arg(name),
             tr("Hello {name},\n\nfor %1 we still need the consent of your guardian to: %2.\nPlease bring "
                "the signed form.",
                "keep {name} as it is; %1: activity, %2: what is asked")
                 .arg(name, titles.join(u", "_s))});
    }
    queue(batch);
}

void ConsentsTab::arrive()
{
    m_list->arrive();
}

} // namespace kitcamp
