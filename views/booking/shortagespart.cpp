// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/shortagespart.h"

#include "models/items/booking/shortagetable.h"
#include "models/items/centretime.h"
#include "views/booking/bookingtabs.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"
#include "views/records/referenceedit.h"
#include "views/sync/modelexport.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<int> allColumns()
{
    QList<int> columns;
    for (int column = 0; column < ShortageTable::ColumnCount; ++column)
        columns << column;
    return columns;
}

} // namespace

ShortagesPart::ShortagesPart(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_shortages(new ShortageTable(workplace.store, this))
{
    setObjectName(u"bookingsShortages"_s);
    buildLayout();
    connect(m_shortages, &ShortageTable::summaryChanged, this, &ShortagesPart::showSummary);
    for (QSpinBox* number : {m_weeks, m_teams})
        connect(number, &QSpinBox::valueChanged, this, &ShortagesPart::ask);
    connect(m_from, &QLineEdit::editingFinished, this, &ShortagesPart::ask);
    connect(m_course, &QLineEdit::editingFinished, this, &ShortagesPart::ask);
}

void ShortagesPart::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    auto* header = new PageHeader(tr("Bookings"), this);
    header->addControl(new BookingTabs(u"shortages"_s, this));
    QPushButton* save = header->addButton(u"exportShortages"_s, tr("&Export…"));
    QPushButton* print = header->addButton(u"printShortages"_s, tr("&Print…"));
    connect(save, &QPushButton::clicked, this, &ShortagesPart::exportList);
    connect(print, &QPushButton::clicked, this, [this] { this->workplace().preview(paper()); });
    column->addWidget(header);
    m_message = new PassingMessage(this->workplace().store, this);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(buildQuestion());
    m_summary = new TextLabel(TextSize::Heading, this);
    m_summary->setObjectName(u"shortageSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_table = new TableFrame(this);
    m_table->view()->setObjectName(u"shortages"_s);
    m_table->view()->setAccessibleName(tr("What is short"));
    m_table->setModel(m_shortages);
    m_table->view()->setItemDelegate(new CellDelegate(m_table));
    m_table->emptyState()->setTexts(
        tr("Nothing is short"),
        tr("Whatever is booked in this time is there. Ask above what more teams would need."));
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_table);
    column->addWidget(panel, 1);
}

QWidget* ShortagesPart::buildQuestion()
{
    auto* question = new QWidget(this);
    auto* line = new QHBoxLayout(question);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new TextLabel(text, TextSize::Body, question);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        line->addWidget(label);
        line->addWidget(field);
    };
    m_from = new QLineEdit(question);
    m_from->setObjectName(u"shortageFrom"_s);
    m_from->setMaximumWidth(scaled(110));
    add(tr("&From"), m_from);
    m_weeks = new QSpinBox(question);
    m_weeks->setObjectName(u"shortageWeeks"_s);
    m_weeks->setRange(1, 52);
    m_weeks->setValue(8);
    add(tr("&Weeks"), m_weeks);
    line->addSpacing(space::large);
    m_teams = new QSpinBox(question);
    m_teams->setObjectName(u"moreTeams"_s);
    m_teams->setRange(0, 500);
    add(tr("What if there were so many more &teams"), m_teams);
    m_course =
        new ReferenceEdit(ReferenceChoices(workplace().store, u"course"_s, workplace().foldQuery), question);
    m_course->setObjectName(u"teamsCourse"_s);
    m_course->setMinimumWidth(scaled(180));
    add(tr("of the co&urse"), m_course);
    line->setStretchFactor(m_course, 1);
    return question;
}

void ShortagesPart::arrive()
{
    if (m_from->text().isEmpty()) {
        CentreTime time(workplace().store.clock());
        time.readZone(workplace().store.reader());
        m_from->setText(time.today().toString(Qt::ISODate));
        ask();
    }
    m_teams->setFocus(Qt::OtherFocusReason);
}

void ShortagesPart::ask()
{
    const QDate first = QDate::fromString(m_from->text().simplified(), Qt::ISODate);
    const auto course = m_course->id();
    if (!first.isValid()) {
        m_message->say(Tone::Bad, tr("Write the day as 2026-09-01."));
        return;
    }
    if (!course) {
        m_message->say(Tone::Bad, course.error().sentence);
        return;
    }
    m_message->dismiss();
    m_shortages->setTeams(*course, m_teams->value());
    m_shortages->showDays(first, first.addDays(7 * m_weeks->value() - 1));
}

void ShortagesPart::showSummary()
{
    const Tone tone = m_shortages->summaryTone();
    const QString sign = tone == Tone::Bad ? u"■ "_s : tone == Tone::Ok ? u"● "_s : u"▲ "_s;
    m_summary->setText(m_shortages->summary().isEmpty() ? QString() : sign + m_shortages->summary());
    m_summary->setTone(tone);
}

void ShortagesPart::exportList()
{
    const QString path = workplace().askForFile(
        this, {tr("Export the list to buy"), tr("Tables (*.csv);;JSON (*.json)"), u"to-buy.csv"_s, true});
    if (path.isEmpty())
        return;
    const auto written = exportModel(*m_shortages, allColumns(), path);
    m_message->say(written ? Tone::Ok : Tone::Bad,
                   written ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : written.error().sentence);
}

std::shared_ptr<const Paper> ShortagesPart::paper()
{
    ListContent content = listOf(*m_shortages, allColumns());
    content.title = tr("To buy or borrow");
    content.subtitle = m_shortages->summary();
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
