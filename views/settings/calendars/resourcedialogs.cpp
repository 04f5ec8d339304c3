// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs of exam weeks, bells and closures.
#include "views/settings/calendars/resourcedialogs.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/exchange/dateparsing.h"
#include "models/exchange/registrar/foldedtext.h"
#include "models/exchange/registrar/periodtext.h"
#include "models/items/records/recordvalues.h"
#include "models/lending/rules/calendarimport.h"
#include "views/common/formfields.h"
#include "views/records/referenceedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error incomplete(FormField* field, const QString& sentence)
{
    field->setError(sentence);
    return {ErrorCode::Usage, sentence, {}};
}

/// 'YYYY-MM-DDTHH:MM'; a day alone is its beginning, or its end.
Result<QString> typedMoment(const QLineEdit* edit, FormField* field, bool end)
{
    const auto moment = parseMoment(edit->text().simplified());
    if (!moment)
        return incomplete(field, ClosureDialog::tr("Write a day and a time: 2026-11-02 08:00."));
    const bool wholeDay = !moment->time.isValid();
    const QDate day = wholeDay && end ? moment->date.addDays(1) : moment->date;
    const QTime time = wholeDay ? QTime(0, 0) : moment->time;
    return day.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm"_s);
}

} // namespace

ExamDialog::ExamDialog(Workplace& workplace, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Add exam weeks") : tr("Change exam weeks"), parent)
    , m_id(id)
{
    setObjectName(u"examDialog"_s);
    const auto reference = [&](const QString& table, const QString& name) {
        auto* edit = new ReferenceEdit(ReferenceChoices(store(), table, workplace.foldQuery), form());
        edit->setObjectName(name);
        connect(edit, &QLineEdit::textChanged, this, &ExamDialog::lookAgain);
        return edit;
    };
    m_organization = reference(u"organization"_s, u"examOrganization"_s);
    m_organizationField = form()->add(tr("&School"), m_organization);
    m_organizationField->setHint(tr("empty: everybody's"));
    m_department = reference(u"department"_s, u"examDepartment"_s);
    m_departmentField = form()->addBeside(tr("De&partment"), m_department);
    m_daysField = addLine(m_days, u"examDays"_s, tr("First and last &day"));
    m_daysField->setHint(tr("2027-01-04~2027-01-15"));
    addLine(m_note, u"examNote"_s, tr("&Note"), true);
    fill();
    start();
}

void ExamDialog::fill()
{
    const auto values =
        m_id == 0 ? Result<QJsonObject>(QJsonObject()) : readRecord(store(), u"exam_period"_s, m_id);
    if (!values || values->isEmpty())
        return;
    m_organization->setId(values->value("organization"_L1).toString().toLongLong());
    m_department->setId(values->value("department"_L1).toString().toLongLong());
    m_days->setText(values->value("from_day"_L1).toString() + u'~'
                    + values->value("until_day"_L1).toString());
    m_note->setText(values->value("note"_L1).toString());
}

Result<PreparedCalendarChange> ExamDialog::prepare()
{
    const auto organization = m_organization->id();
    if (!organization)
        return incomplete(m_organizationField, organization.error().sentence);
    const auto department = m_department->id();
    if (!department)
        return incomplete(m_departmentField, department.error().sentence);
    const auto span = parseDateSpan(m_days->text());
    if (!span)
        return incomplete(m_daysField, span.error().sentence);
    return examsChange(desk(), m_id,
                       {*organization, *department, span->first, span->last, m_note->text().simplified()});
}

BellsDialog::BellsDialog(Workplace& workplace, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Add a table of periods") : tr("Change a table of periods"),
                   parent)
    , m_id(id)
{
    setObjectName(u"bellsDialog"_s);
    addLine(m_name, u"bellsName"_s, tr("&Campus"))
        ->setHint(tr("tables of one campus for summer and winter have the same name"));
    m_fromField = addLine(m_from, u"bellsFrom"_s, tr("Each year &from"));
    m_fromField->setHint(tr("month and day: 05-01"));
    m_untilField = addLine(m_until, u"bellsUntil"_s, tr("&until"), true);
    m_untilField->setHint(tr("09-30, included"));
    m_lines = new QPlainTextEdit(form());
    m_lines->setObjectName(u"bellsLines"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"8:00-8:45\n8:50-9:35\n10:00-10:45"_s);
    m_linesField = form()->add(tr("&Periods, one a line, from the first"), m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &BellsDialog::lookAgain);
    fill();
    start();
}

void BellsDialog::fill()
{
    const auto tables = loadPeriodTables(store().reader());
    PeriodTable table;
    if (tables && m_id == 0 && !tables->tables().empty())
        table.campus = tables->tables().front().campus; // most often the other season of the same campus
    for (const PeriodTable& known : tables ? tables->tables() : std::vector<PeriodTable>()) {
        if (known.id == m_id)
            table = known;
    }
    m_name->setText(table.campus);
    m_from->setText(table.from.text());
    m_until->setText(table.until.text());
    QStringList lines;
    for (const Period& period : table.periods)
        lines << clockText(ClockRange{period.starts, period.ends});
    m_lines->setPlainText(lines.join(u'\n'));
}

Result<std::vector<Period>> BellsDialog::periods() const
{
    std::vector<Period> periods;
    const QStringList lines = m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto clock = clockOfHead(line);
        if (!clock)
            return Error{
                ErrorCode::Usage, tr("Line %1 is no time as 8:00-8:45.").arg(int(periods.size()) + 1), {}};
        periods.push_back({int(periods.size()) + 1, clock->starts, clock->ends});
    }
    if (periods.empty())
        return Error{ErrorCode::Usage, tr("Write at least one period."), {}};
    return periods;
}

Result<PreparedCalendarChange> BellsDialog::prepare()
{
    PeriodTable table{.id = m_id, .campus = m_name->text().simplified()};
    const auto from = MonthDay::fromText(m_from->text().simplified());
    if (!from)
        return incomplete(m_fromField, tr("Write a month and a day: 05-01."));
    const auto until = MonthDay::fromText(m_until->text().simplified());
    if (!until)
        return incomplete(m_untilField, tr("Write a month and a day: 09-30."));
    const auto typed = periods();
    if (!typed)
        return incomplete(m_linesField, typed.error().sentence);
    table.from = *from;
    table.until = *until;
    table.periods = *typed;
    return bellsChange(desk(), table);
}

ClosureDialog::ClosureDialog(Workplace& workplace, qint64 room, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Close a room") : tr("Change a closure"), parent)
    , m_room(room)
    , m_id(id)
{
    setObjectName(u"closureDialog"_s);
    m_startsField = addLine(m_starts, u"closureStarts"_s, tr("Closed &from"));
    m_startsField->setHint(tr("2026-11-02 08:00, or a whole day"));
    m_endsField = addLine(m_ends, u"closureEnds"_s, tr("&until"), true);
    addLine(m_reason, u"closureReason"_s, tr("&Reason"));
    fill();
    start();
}

void ClosureDialog::fill()
{
    const auto values =
        m_id == 0 ? Result<QJsonObject>(QJsonObject()) : readRecord(store(), u"room_closure"_s, m_id);
    if (!values || values->isEmpty())
        return;
    m_room = values->value("room"_L1).toString().toLongLong();
    m_starts->setText(values->value("starts"_L1).toString().replace(u'T', u' '));
    m_ends->setText(values->value("ends"_L1).toString().replace(u'T', u' '));
    m_reason->setText(values->value("reason"_L1).toString());
}

Result<PreparedCalendarChange> ClosureDialog::prepare()
{
    const auto starts = typedMoment(m_starts, m_startsField, false);
    if (!starts)
        return starts.error();
    const auto ends = typedMoment(m_ends, m_endsField, true);
    if (!ends)
        return ends.error();
    return closureChange(desk(), {m_id, m_room, *starts, *ends, m_reason->text().simplified()});
}

} // namespace kitcamp
