// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/duplicatedialog.h"

#include "models/activities/campplan/campparts.h"
#include "models/exchange/dateparsing.h"
#include "models/items/activities/activityfacts.h"
#include "models/items/activities/termchoices.h"
#include "models/items/records/recordvalues.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 8;
constexpr qsizetype mostClashes = 4;

/// The sessions that a duplicate would have, of the rows that make it.
SessionDraft draftOf(const DuplicateActivity& action)
{
    SessionDraft draft;
    draft.like = action.source;
    for (const CopiedRow& row : action.rows) {
        const auto id = [&](QLatin1String column) {
            return row.values.value(column).toVariant().toLongLong();
        };
        if (row.table == "session_staff"_L1)
            draft.staff.append({row.id, id("session"_L1), id("person"_L1), {}});
        if (row.table != "session"_L1)
            continue;
        SessionRow session;
        session.id = row.id;
        session.activity = action.activity;
        session.kind = row.values.value("kind"_L1).toString();
        session.starts = row.values.value("starts"_L1).toString();
        session.minutes = static_cast<int>(id("minutes"_L1));
        session.setupMinutes = static_cast<int>(id("setup_minutes"_L1));
        session.clearMinutes = static_cast<int>(id("clear_minutes"_L1));
        session.room = id("room"_L1);
        session.needsFeatures = row.values.value("needs_features"_L1).toString();
        draft.sessions.append(session);
    }
    return draft;
}

} // namespace

DuplicateDialog::DuplicateDialog(Workplace& workplace, qint64 source, QWidget* parent)
    : DialogFrame(tr("Duplicate with its plan"), parent)
    , m_workplace(workplace)
    , m_source(source)
    , m_trial(workplace.store)
{
    setObjectName(u"duplicateDialog"_s);
    setSentence(
        tr("Sessions, staff, rooms, hosts, questions and needs of %1 are taken over, each session in the "
           "same teaching week. Nobody is on the new roster yet.")
            .arg(workplace.store.naming().name(u"activity"_s, source)));
    buildLayout();
    const auto terms = fillTerms();
    const auto names = fillNames();
    const auto nextYear = proposeNextYear();
    setMainButton(tr("Duplicate"));
    connect(this, &DialogFrame::submitted, this, &DuplicateDialog::save);
    connect(message(), &InlineMessage::actionTriggered, this, &DuplicateDialog::saveAllTheSame);
    connect(m_rooms, &QCheckBox::toggled, this, &DuplicateDialog::preview);
    connect(m_staff, &QCheckBox::toggled, this, &DuplicateDialog::preview);
    connect(m_cases, &QCheckBox::toggled, this, &DuplicateDialog::preview);
    preview();
    for (const auto& done : {terms, names, nextYear}) {
        if (!done)
            message()->say(Tone::Bad, refusalText(done.error()));
    }
}

void DuplicateDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_form = new FormFields(content);
    m_term = new QComboBox(m_form);
    m_firstDay = new QLineEdit(m_form);
    m_name = new QLineEdit(m_form);
    m_nameEn = new QLineEdit(m_form);
    m_rooms = new QCheckBox(tr("Keep the &rooms"), m_form);
    m_staff = new QCheckBox(tr("Keep the &staff"), m_form);
    m_cases = new QCheckBox(tr("Keep the project &cases"), m_form);
    const std::pair<QWidget*, QString> named[] = {
        {m_term, u"duplicateTerm"_s},   {m_firstDay, u"duplicateFirstDay"_s},
        {m_name, u"duplicateName"_s},   {m_nameEn, u"duplicateNameEn"_s},
        {m_rooms, u"duplicateRooms"_s}, {m_staff, u"duplicateStaff"_s},
        {m_cases, u"duplicateCases"_s}};
    for (const auto& [widget, name] : named)
        widget->setObjectName(name);
    m_form->add(tr("To the &term"), m_term);
    m_firstDayField = m_form->addBeside(tr("First &day"), m_firstDay);
    m_firstDayField->setHint(tr("For what belongs to no term: 2027-07-05."));
    m_form->add(tr("&Name"), m_name);
    m_form->addBeside(tr("Name in &English"), m_nameEn);
    m_form->add({}, m_rooms);
    m_form->addBeside({}, m_staff);
    m_form->add({}, m_cases);
    m_preview = new TextLabel(TextSize::Secondary, content);
    m_preview->setObjectName(u"duplicatePreview"_s);
    m_preview->setWordWrap(true);
    column->addWidget(m_form);
    column->addWidget(m_preview);
    column->addStretch();
    setContent(content);
    m_rooms->setChecked(true);
    m_staff->setChecked(true);
    m_cases->setChecked(true);
    connect(m_term, &QComboBox::currentIndexChanged, this, &DuplicateDialog::preview);
    connect(m_firstDay, &QLineEdit::textChanged, this, &DuplicateDialog::preview);
}

/// The coming term is chosen; where the old one ran in it, the term after it.
Result<void> DuplicateDialog::fillTerms()
{
    Connection& reader = m_workplace.store.reader();
    const QSignalBlocker blocker(m_term);
    m_term->addItem(tr("No term: by the first day"), qint64(0));
    KITCAMP_ASSIGN(const ActivityFacts old, activityFacts(reader, m_source));
    KITCAMP_ASSIGN(const qint64 coming, comingTerm(m_workplace.store));
    KITCAMP_ASSIGN(auto terms, currentTerms(reader));
    std::reverse(terms.begin(), terms.end()); // the next one stands below
    int wanted = 0;
    for (const OfferedChoice& term : std::as_const(terms)) {
        m_term->addItem(term.name, term.id);
        const int place = m_term->count() - 1;
        const bool afterOld = place == wanted + 1 && m_term->itemData(wanted).toLongLong() == old.term;
        if (term.id == coming || (afterOld && old.term != 0))
            wanted = place;
    }
    m_term->setCurrentIndex(old.term == 0 ? 0 : wanted);
    return {};
}

Result<void> DuplicateDialog::fillNames()
{
    KITCAMP_ASSIGN(const QJsonObject values, readRecord(m_workplace.store, u"activity"_s, m_source));
    m_name->setText(values.value("name"_L1).toString());
    m_nameEn->setText(values.value("name_en"_L1).toString());
    return {};
}

Result<void> DuplicateDialog::proposeNextYear()
{
    KITCAMP_ASSIGN(const ActivityFacts old, activityFacts(m_workplace.store.reader(), m_source));
    const bool camp = old.kind == "camp"_L1;
    m_cases->setVisible(camp);
    const QDate first = QDate::fromString(old.startsOn, Qt::ISODate);
    if (!camp || !first.isValid() || old.term != 0)
        return {};
    constexpr int year = 52 * 7; // the same day of the week
    m_firstDay->setText(first.addDays(year).toString(Qt::ISODate));
    for (QLineEdit* name : {m_name, m_nameEn})
        name->setText(name->text().replace(QString::number(first.year()), QString::number(first.year() + 1)));
    setSentence(
        tr("Sessions, rooms, hosts, questions, phases, quotas, the kit, pre-training and the criteria of %1 "
           "are taken over, their days moved. Nobody is on the new roster, and there are no teams yet.")
            .arg(m_workplace.store.naming().name(u"activity"_s, m_source)));
    return {};
}

Result<PreparedDuplicate> DuplicateDialog::prepare()
{
    DuplicateWish wish;
    wish.source = m_source;
    wish.term = m_term->currentData().toLongLong();
    wish.name = m_name->text().simplified();
    wish.nameEn = m_nameEn->text().simplified();
    wish.keepRooms = m_rooms->isChecked();
    wish.keepStaff = m_staff->isChecked();
    if (wish.term == 0) {
        wish.firstDay = parseDate(m_firstDay->text());
        if (!wish.firstDay.isValid())
            return Error{
                ErrorCode::Usage, tr("Choose a term, or write the first day as 2027-07-05."), {}, {}, {}};
    }
    Store& store = m_workplace.store;
    KITCAMP_ASSIGN(PreparedDuplicate made, duplicateOf(store.reader(), store.ids(), wish));
    KITCAMP_TRY(addCampParts(store.reader(), store.ids(), {m_cases->isChecked()}, made));
    return made;
}

void DuplicateDialog::preview()
{
    message()->dismiss();
    m_firstDay->setEnabled(m_term->currentData().toLongLong() == 0);
    const auto prepared = prepare();
    if (!prepared) {
        m_preview->setTone(Tone::Warn);
        m_preview->setText(prepared.error().sentence);
        return;
    }
    const auto found = tried(*prepared);
    QStringList lines = linesOf(*prepared);
    lines += found ? clashLines(*found, *prepared) : QStringList{refusalText(found.error())};
    m_preview->setTone(found && found->lines.isEmpty() ? Tone::Plain : Tone::Warn);
    m_preview->setText(lines.join(u'\n'));
}

Result<TriedDraft> DuplicateDialog::tried(const PreparedDuplicate& prepared)
{
    return m_trial.tried(draftOf(prepared.action));
}

QStringList DuplicateDialog::clashLines(const TriedDraft& tried, const PreparedDuplicate& prepared) const
{
    if (tried.lines.isEmpty())
        return {};
    QStringList days;
    for (const SessionRow& session : draftOf(prepared.action).sessions) {
        const auto found = tried.lines.constFind(session.id);
        if (found != tried.lines.constEnd())
            days << tr("%1: %2", "a day and time; sentences, what clashes")
                        .arg(QString(session.starts).replace(u'T', u' '), found->sentences.join(u' '));
    }
    std::sort(days.begin(), days.end());
    const auto more = static_cast<int>(days.size() - mostClashes);
    if (more > 0)
        days = days.mid(0, mostClashes) << tr("and %n more", "sessions that clash", more);
    days.prepend(tr("%n of them clash(es) with the plan:", nullptr, int(tried.lines.size())));
    return days;
}

QStringList DuplicateDialog::linesOf(const PreparedDuplicate& prepared) const
{
    QStringList lines;
    QStringList days;
    for (const ShiftedSession& session : prepared.shifted) {
        if (session.time)
            days << session.time->startText();
    }
    std::sort(days.begin(), days.end());
    const auto count = static_cast<int>(days.size());
    if (count == 0)
        lines << tr("There are no sessions with a date.");
    else
        lines << tr("%n session(s), from %1 to %2.", "%1, %2: days", count)
                     .arg(days.constFirst().left(10), days.constLast().left(10));
    for (const UnshiftedSession& session : prepared.toPlace)
        lines
            << tr("To be placed: %1", "%1: sentence, why a session has no date").arg(sentenceOf(session.day));
    lines += prepared.remarks;
    const qsizetype more = lines.size() - mostLines;
    if (more > 0)
        lines = lines.mid(0, mostLines) << tr("and %n more", "remarks on a plan", static_cast<int>(more));
    return lines;
}

void DuplicateDialog::save()
{
    const auto prepared = prepare();
    if (!prepared)
        return message()->say(Tone::Bad, refusalText(prepared.error()));
    const auto found = tried(*prepared);
    if (!found)
        return message()->say(Tone::Bad, refusalText(found.error()));
    if (!found->forbidden.isEmpty())
        return message()->say(Tone::Bad,
                              tr("Not made: a rule of the plan forbids it. %1", "%1: sentences, what clashes")
                                  .arg(found->forbidden.mid(0, mostClashes).join(u' ')),
                              tr("Duplicate all the same"));
    saveAllTheSame();
}

void DuplicateDialog::saveAllTheSame()
{
    const auto prepared = prepare();
    if (!prepared) {
        message()->say(Tone::Bad, refusalText(prepared.error()));
        return;
    }
    const auto done = m_workplace.store.perform(prepared->action);
    if (!done) {
        message()->say(Tone::Bad, refusalText(done.error()));
        return;
    }
    Q_EMIT made(prepared->action.activity, m_workplace.store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
