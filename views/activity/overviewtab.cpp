// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/overviewtab.h"

#include "models/items/activities/activitystaff.h"
#include "models/items/activities/courselist.h"
#include "models/items/records/recordvalues.h"
#include "views/activity/activityparts.h"
#include "views/activity/mixturepanel.h"
#include "views/activity/seatsdialog.h"
#include "views/common/figuretile.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QFormLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The fields that the facts tell, in their order; the header tells name, kind, term and dates.
const QStringList& factColumns()
{
    static const QStringList columns{
        u"course"_s,         u"parent"_s,          u"code"_s,       u"form"_s,
        u"mode"_s,           u"offer_days"_s,      u"topic"_s,      u"hours"_s,
        u"credits_tenths"_s, u"pass_attendance"_s, u"pass_score"_s, u"certificate_template"_s,
        u"description"_s,    u"outcome"_s,         u"note"_s};
    return columns;
}

} // namespace

OverviewTab::OverviewTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"overviewTab"_s);
    buildLayout();
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{
            u"activity"_s, u"participation"_s, u"session"_s,       u"session_staff"_s, u"person"_s,
            u"course"_s,   u"activity_host"_s, u"activity_note"_s, u"department"_s,    u"organization"_s};
        const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (m_activity != 0 && concerned)
            refresh();
    });
    connect(m_hosts, &HostPanel::answered, this, &OverviewTab::answer);
    connect(m_notes, &NotePanel::answered, this, &OverviewTab::answer);
}

void OverviewTab::showActivity(qint64 activity)
{
    m_activity = activity;
    refresh();
}

void OverviewTab::refresh()
{
    CentreTime time(workplace().store.clock());
    time.readZone(workplace().store.reader());
    const auto figures = activityFigures(workplace().store.reader(), m_activity, time);
    if (!figures)
        return; // the screen says that it is gone
    showFigures(*figures);
    showFacts();
    showMixture();
    m_hosts->showActivity(m_activity);
    m_notes->showActivity(m_activity);
}

void OverviewTab::showFigures(const ActivityFigures& figures)
{
    const QLocale locale;
    showSeats(figures);
    m_waiting->setFigure(locale.toString(figures.waiting));
    m_waiting->setNote(figures.applied > 0 ? tr("%n applied", nullptr, figures.applied) : QString());
    m_offered->setFigure(locale.toString(figures.offered));
    m_offered->setNote(figures.lapsed > 0 ? tr("%n lapsed", "offers", figures.lapsed) : QString(), Tone::Bad);
    m_sessions->setFigure(locale.toString(figures.sessions));
    const QString held = figures.held > 0 ? tr("%n held", "sessions", figures.held) : QString();
    if (figures.toPlace > 0)
        m_sessions->setNote(tr("%n to place", "sessions", figures.toPlace), Tone::Warn);
    else
        m_sessions->setNote(held);
    m_next->setFigure(figures.nextSession.isEmpty() ? u"–"_s
                                                    : CentreTime::localTimeText(figures.nextSession).mid(5));
}

void OverviewTab::showSeats(const ActivityFigures& figures)
{
    const Seats& seats = figures.seats;
    const auto free = seats.free();
    m_students->setFigure(figures.seatsText(), seats.beyond > 0 ? Tone::Bad : Tone::Plain);
    if (figures.mode == "hybrid"_L1)
        m_students->setNote(tr("%1 on site, %2 online", "%1, %2: seats taken")
                                .arg(seats.siteTaken + seats.eitherTaken)
                                .arg(seats.onlineTaken));
    else if (free)
        m_students->setNote(*free == 0 ? tr("full") : tr("%n free", "seats", *free),
                            *free == 0 ? Tone::Warn : Tone::Muted);
    else
        m_students->setNote({});
}

void OverviewTab::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    Store& store = workplace().store;
    const auto values = readRecord(store, u"activity"_s, m_activity);
    const RecordType* type = store.domain().recordTypes.find(u"activity"_s);
    const auto staff = staffNames(store.reader(), m_activity);
    if (!values || !staff)
        return Q_EMIT said(Tone::Bad, refusalText(values ? staff.error() : values.error()));
    if (!type)
        return;
    addFact(tr("Staff"), staff->join(u", "_s));
    for (const QString& column : factColumns()) {
        const FieldDescription* field = type->field(column);
        const QString stored = values->value(column).toString();
        if (!field || stored.isEmpty())
            continue;
        std::function<void()> open;
        if (field->type == FieldType::Reference && field->references != "certificate_template"_L1)
            open = [this, table = field->references, id = stored.toLongLong()] {
                workplace().showObject(table, id);
            };
        addFact(field->title(), shownValue(store, *field, stored), open);
    }
}

void OverviewTab::addFact(const QString& title, const QString& text, std::function<void()> open)
{
    if (text.isEmpty())
        return;
    QWidget* owner = m_facts->parentWidget();
    auto* label = new TextLabel(title, TextSize::Body, owner);
    label->setTone(Tone::Muted);
    if (open) {
        auto* link = new QPushButton(text, owner);
        link->setObjectName(u"fact_"_s + title);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        dressButton(link, "link");
        connect(link, &QPushButton::clicked, this, open);
        m_facts->addRow(label, link);
        return;
    }
    auto* shown = new TextLabel(text, TextSize::Body, owner);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(title + u": "_s + text);
    m_facts->addRow(label, shown);
}

void OverviewTab::showMixture()
{
    const auto figures = rosterFigures(workplace().store.reader(), {m_activity});
    if (!figures)
        return Q_EMIT said(Tone::Bad, figures.error().sentence);
    for (MixturePanel* panel : std::as_const(m_mixtures))
        panel->show(*figures);
}

void OverviewTab::editSeats()
{
    auto* dialog = new SeatsDialog(workplace(), m_activity, this);
    connect(dialog, &SeatsDialog::done, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void OverviewTab::answer(const Result<Performed>& done)
{
    if (!done)
        Q_EMIT said(Tone::Bad, refusalText(done.error()));
    else if (done->seq != 0)
        Q_EMIT said(Tone::Ok, workplace().store.sentence(done->opId));
}

} // namespace kitcamp
