// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs of terms and holidays.
#include "views/settings/calendars/calendardialogs.h"

#include "models/activities/calendar/weekdays.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/calendarlookups.h"
#include "models/exchange/planlists/daylist.h"
#include "models/exchange/tablereader.h"
#include "models/items/centretime.h"
#include "models/items/records/recordvalues.h"
#include "models/lending/rules/calendarimport.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

TermDialog::TermDialog(Workplace& workplace, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Add the next term") : tr("Change a term"), parent)
    , m_id(id)
{
    setObjectName(u"termDialog"_s);
    addLine(m_name, u"termName"_s, tr("&Name"));
    m_mondayField = addLine(m_monday, u"termMonday"_s, tr("First &Monday"));
    m_weeks = new QSpinBox(form());
    m_weeks->setObjectName(u"termWeeks"_s);
    m_weeks->setRange(1, 30);
    form()->addBeside(tr("&Weeks"), m_weeks);
    addLine(m_note, u"termNote"_s, tr("N&ote"));
    fill();
    connect(m_weeks, &QSpinBox::valueChanged, this, &TermDialog::lookAgain);
    start();
}

void TermDialog::fill()
{
    const auto calendar = loadTeachingCalendar(store().reader());
    const TeachingTerm* known = calendar ? calendar->term(m_id) : nullptr;
    const auto next = nextTerm(store().reader(), desk().today);
    const TeachingTerm term = known ? *known : next ? *next : TeachingTerm{.weeks = 18};
    m_name->setText(term.name);
    m_monday->setText(term.firstMonday.toString(Qt::ISODate));
    m_weeks->setValue(term.weeks);
    if (!known)
        return;
    const auto note = noteOfTerm(store().reader(), m_id);
    if (note)
        m_note->setText(*note);
    else
        message()->say(Tone::Bad, note.error().sentence);
}

Result<PreparedCalendarChange> TermDialog::prepare()
{
    const QDate monday = typedDay(m_monday);
    m_mondayField->setHint(monday.isValid()
                               ? tr("until %1", "the last day of a term")
                                     .arg(monday.addDays(7 * m_weeks->value() - 1).toString(Qt::ISODate))
                               : QString());
    return termChange(desk(), {m_id, m_name->text().simplified(), monday, m_weeks->value()},
                      m_note->text().simplified());
}

HolidayDialog::HolidayDialog(Workplace& workplace, qint64 id, QWidget* parent)
    : ChangeDialog(workplace, id == 0 ? tr("Add a holiday") : tr("Change a holiday or make-up day"), parent)
{
    setObjectName(u"holidayDialog"_s);
    m_kind = new QComboBox(form());
    m_kind->setObjectName(u"holidayKind"_s);
    m_kind->addItem(tr("No teaching"), int(TeachingDay::Kind::Off));
    m_kind->addItem(tr("Working day with the lessons of another day"), int(TeachingDay::Kind::As));
    form()->add(tr("&What it is"), m_kind);
    m_daysField = addLine(m_days, u"holidayDays"_s, tr("&Day, or first and last day"));
    m_daysField->setHint(tr("2026-10-01, or 2026-10-01~2026-10-07"));
    m_followsField = addLine(m_follows, u"holidayFollows"_s, tr("Has the &lessons of"));
    m_followsField->setHint(tr("the day off whose week and weekday it carries: 2026-10-05"));
    addLine(m_name, u"holidayName"_s, tr("&Name"));
    fill(id);
    showFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        lookAgain();
    });
    start();
}

void HolidayDialog::fill(qint64 id)
{
    const auto values =
        id == 0 ? Result<QJsonObject>(QJsonObject()) : readRecord(store(), u"teaching_day"_s, id);
    if (!values || values->isEmpty())
        return;
    const QString day = values->value("day"_L1).toString();
    m_before = QDate::fromString(day, Qt::ISODate);
    m_days->setText(day);
    m_kind->setCurrentIndex(values->value("kind"_L1).toString() == "as"_L1 ? 1 : 0);
    m_follows->setText(values->value("follows"_L1).toString());
    m_name->setText(values->value("name"_L1).toString());
}

void HolidayDialog::showFields()
{
    m_followsField->setVisible(m_kind->currentData().toInt() == int(TeachingDay::Kind::As));
}

Result<PreparedCalendarChange> HolidayDialog::prepare()
{
    const auto kind = static_cast<TeachingDay::Kind>(m_kind->currentData().toInt());
    const auto span = parseDateSpan(m_days->text());
    if (!span) {
        m_daysField->setError(span.error().sentence);
        return span.error();
    }
    const QDate follows = kind == TeachingDay::Kind::As ? typedDay(m_follows) : QDate();
    if (kind == TeachingDay::Kind::As && !follows.isValid()) {
        const QString sentence = tr("Say which day's lessons it has.");
        m_followsField->setError(sentence);
        return Error{ErrorCode::Usage, sentence, {}};
    }
    std::vector<TeachingDay> days;
    for (QDate day = span->first; day <= span->last; day = day.addDays(1))
        days.push_back({day, kind, follows, m_name->text().simplified()});
    const bool moved = m_before.isValid() && (m_before < span->first || m_before > span->last);
    const QString title =
        m_name->text().simplified().isEmpty() ? m_days->text().simplified() : m_name->text().simplified();
    return daysChange(desk(), days, moved ? QList<QDate>{m_before} : QList<QDate>(), title);
}

HolidayListDialog::HolidayListDialog(Workplace& workplace, QWidget* parent)
    : ChangeDialog(workplace, tr("Paste the holidays of a year"), parent)
{
    setObjectName(u"holidayListDialog"_s);
    m_lines = new QPlainTextEdit(form());
    m_lines->setObjectName(u"holidayLines"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"2026-10-01~2026-10-07 休 国庆节\n2026-09-27 班 2026-10-05 国庆节"_s);
    m_linesField = form()->add(tr("One &line for each day or span"), m_lines);
    m_linesField->setHint(
        tr("休 or off: no teaching. 班 or work, and a second day: has the lessons of that day."));
    connect(m_lines, &QPlainTextEdit::textChanged, this, &HolidayListDialog::lookAgain);
    QPushButton* read = addButton(u"readHolidays"_s, tr("From a &file…"));
    connect(read, &QPushButton::clicked, this, &HolidayListDialog::readFile);
    start();
}

void HolidayListDialog::readFile()
{
    const QString path = workplace().askForFile(
        this,
        {tr("Choose a list of holidays"), tr("Lists (*.csv *.txt *.xlsx *.xls);;All files (*)"), {}, false});
    if (path.isEmpty())
        return;
    TableOptions options;
    options.headerRow = 1;
    const auto table = readTable(path, options);
    if (!table)
        return message()->say(Tone::Bad, table.error().sentence);
    QStringList lines{table->header.join(u' ')};
    for (const TableRow& row : table->rows)
        lines << row.cells.join(u' ');
    m_lines->setPlainText(lines.join(u'\n'));
}

Result<PreparedCalendarChange> HolidayListDialog::prepare()
{
    const DayList list = dayListOf(m_lines->toPlainText());
    if (list.days.empty()) {
        const QString sentence =
            list.problems.isEmpty() ? tr("Paste at least one day.") : list.problems.join(u'\n');
        m_linesField->setError(sentence);
        return Error{ErrorCode::Usage, sentence, {}};
    }
    QStringList names;
    for (const TeachingDay& day : list.days)
        names << day.name;
    names.removeAll(QString());
    names.removeDuplicates();
    if (names.isEmpty()) // the same in every language: it stands in the history
        names << list.days.front().day.toString(Qt::ISODate) << list.days.back().day.toString(Qt::ISODate);
    KITCAMP_ASSIGN(PreparedCalendarChange prepared, daysChange(desk(), list.days, {}, names.join(u", "_s)));
    prepared.remarks = list.problems + prepared.remarks;
    return prepared;
}

} // namespace kitcamp
