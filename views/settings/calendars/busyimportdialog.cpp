// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/busyimportdialog.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/items/centretime.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 760; // pixels at the usual font

} // namespace

BusyImportDialog::BusyImportDialog(Workplace& workplace, const QString& path, QWidget* parent)
    : DialogFrame(tr("Import busy times"), parent)
    , m_workplace(workplace)
    , m_path(path)
    , m_timetable(readRegistrarTimetable(path))
    , m_owners(new QStandardItemModel(0, 4, this))
{
    setObjectName(u"busyImportDialog"_s);
    setSentence(QFileInfo(path).fileName());
    buildLayout();
    fillTerms();
    look();
    connect(m_term, &QComboBox::currentIndexChanged, this, &BusyImportDialog::look);
    connect(m_wholeTerm, &QCheckBox::toggled, this, &BusyImportDialog::look);
    connect(this, &DialogFrame::submitted, this, &BusyImportDialog::save);
}

void BusyImportDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* label = new TextLabel(tr("&Term"), TextSize::Secondary, content);
    m_term = new QComboBox(content);
    m_term->setObjectName(u"busyTerm"_s);
    m_term->setAccessibleName(tr("Term"));
    label->setBuddy(m_term);
    m_wholeTerm = new QCheckBox(tr("In the place of &all busy times of the term"), content);
    m_wholeTerm->setObjectName(u"busyWholeTerm"_s);
    line->addWidget(label);
    line->addWidget(m_term);
    line->addWidget(m_wholeTerm);
    line->addStretch();
    m_sum = new TextLabel(TextSize::Body, content);
    m_sum->setObjectName(u"busySum"_s);
    m_sum->setWordWrap(true);
    m_owners->setHorizontalHeaderLabels({tr("Whose"), tr("Times"), tr("Replaced"), tr("Remark")});
    m_owners->setHeaderData(3, Qt::Horizontal, true, ColumnStretchRole);
    m_table = new TableFrame(content);
    m_table->setModel(m_owners);
    m_table->view()->setObjectName(u"busyOwners"_s);
    m_table->view()->setAccessibleName(tr("Whose timetables the file has"));
    m_table->setRows(TableFrame::Rows::Wrapped);
    m_table->setMinimumHeight(scaled(180));
    m_problems = new QPlainTextEdit(content);
    m_problems->setObjectName(u"busyProblems"_s);
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setMaximumHeight(scaled(90));
    column->addLayout(line);
    column->addWidget(m_sum);
    column->addWidget(m_table, 1);
    column->addWidget(m_problems);
    setContent(content);
    m_save = setMainButton(tr("Import"));
    setMinimumWidth(std::min(scaled(usualWidth), screen()->availableGeometry().width() - space::huge));
}

void BusyImportDialog::fillTerms()
{
    const auto calendar = loadTeachingCalendar(m_workplace.store.reader());
    if (!calendar)
        return message()->say(Tone::Bad, calendar.error().sentence);
    const auto around = termAround(*calendar, todayAtCentre(m_workplace.store));
    for (const TeachingTerm& term : calendar->terms()) {
        m_term->addItem(term.name, term.id);
        const bool named = m_timetable && term.name == m_timetable->term;
        const bool unnamed = (!m_timetable || m_timetable->term.isEmpty()) && around && around->id == term.id;
        if (named || unnamed)
            m_term->setCurrentIndex(m_term->count() - 1);
    }
}

void BusyImportDialog::look()
{
    m_save->setEnabled(false);
    m_import = {};
    message()->dismiss();
    Store& store = m_workplace.store;
    BusyImportWish wish{.term = m_term->currentData().toLongLong(),
                        .sourceName = QFileInfo(m_path).fileName()};
    wish.wholeTerm = m_wholeTerm->isChecked();
    wish.today = todayAtCentre(store);
    const auto made = m_timetable ? busyImport(store.reader(), *m_timetable, wish)
                                  : Result<BusyImport>(m_timetable.error());
    if (made)
        m_import = *made;
    else
        message()->say(
            Tone::Bad,
            QStringList{made.error().sentence, made.error().waysOut.value(0)}.join(u' ').trimmed());
    showOwners();
    const QStringList lines = m_import.problems + m_import.notes;
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_save->setEnabled(!m_import.action.times.isEmpty());
}

void BusyImportDialog::showOwners()
{
    m_owners->removeRows(0, m_owners->rowCount());
    int found = 0;
    for (const BusyOwner& owner : std::as_const(m_import.owners)) {
        found += owner.problem.isEmpty() ? 1 : 0;
        const QString remark = owner.problem.isEmpty() ? owner.remark : u"■ "_s + owner.problem;
        QList<QStandardItem*> cells; // the model owns them from here on
        for (const QString& text :
             {owner.shown, QString::number(owner.lines), QString::number(owner.before), remark}) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            cells << cell;
        }
        m_owners->appendRow(cells);
    }
    m_sum->setText(tr("%n busy time(s) would be taken,", nullptr, int(m_import.action.times.size())) + u' '
                   + tr("of %n person(s) or class(es);", nullptr, found) + u' '
                   + tr("%n owner(s) are not known here.", nullptr, int(m_import.owners.size()) - found));
}

void BusyImportDialog::save()
{
    Store& store = m_workplace.store;
    if (m_import.action.times.isEmpty())
        return;
    const auto done = store.perform(m_import.action);
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    Q_EMIT imported(tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId)));
    accept();
}

} // namespace kitcamp
