// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/busypanel.h"

#include "models/activities/sessions/busyactions.h"
#include "models/activities/sessions/calendarlookups.h"
#include "models/items/centretime.h"
#include "views/common/emptystate.h"
#include "views/common/tableframe.h"
#include "views/settings/calendars/busyimportdialog.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

BusyPanel::BusyPanel(Workplace& workplace, QWidget* parent)
    : Panel(QString(), parent)
    , m_workplace(workplace)
    , m_model(new QStandardItemModel(0, 4, this))
{
    setObjectName(u"busyTimes"_s);
    setAccessibleName(tr("Busy times"));
    setContext(tr("from the registrar's timetables; a term's are no longer counted when it is over"));
    buildLayout();
    reload();
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BusyPanel::showButtons);
    connect(&m_workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"busy_time"_s) || announcement.rows.contains(u"term"_s))
            reload();
    });
}

void BusyPanel::buildLayout()
{
    setContentFlush();
    const auto button = [this](const QString& name, const QString& text, auto slot) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        addToHeading(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_clear = button(u"clearBusyTimes"_s, tr("&Clear the term"), &BusyPanel::clearTerm);
    button(u"importBusyTimes"_s, tr("&Import…"), &BusyPanel::importFile);
    m_model->setHorizontalHeaderLabels({tr("Term"), tr("People"), tr("Classes"), tr("Until")});
    m_table = new TableFrame(this);
    m_table->setModel(m_model);
    m_table->view()->setAccessibleName(tr("Busy times by term"));
    m_table->emptyState()->setTexts(tr("No busy times yet"),
                                    tr("Import timetables of students or classes as the registrar exports "
                                       "them: they are counted as busy."));
    m_table->emptyState()->setAction(tr("&Import…"));
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, &BusyPanel::importFile);
    content()->addWidget(m_table);
}

void BusyPanel::reload()
{
    const auto terms = busyTerms(m_workplace.store.reader());
    if (!terms)
        Q_EMIT said(Tone::Bad, terms.error().sentence);
    m_model->removeRows(0, m_model->rowCount());
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    for (const BusyTerm& term : terms ? *terms : QList<BusyTerm>()) {
        const QString until = term.lastDay.toString(Qt::ISODate);
        QList<QStandardItem*> cells; // the model owns them from here on
        for (const QString& text :
             {term.name, QString::number(term.people), QString::number(term.classes),
              term.lastDay < time.today() ? tr("%1: over, to be cleared", "the last day of a term").arg(until)
                                          : until}) {
            cells << new QStandardItem(text);
            cells.last()->setEditable(false);
        }
        cells.first()->setData(term.term, Qt::UserRole);
        m_model->appendRow(cells);
    }
    showButtons();
}

qint64 BusyPanel::currentTerm() const
{
    const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->item(rows.constFirst().row())->data(Qt::UserRole).toLongLong();
}

void BusyPanel::showButtons()
{
    m_clear->setEnabled(currentTerm() != 0);
}

void BusyPanel::importFile()
{
    const QString path =
        m_workplace.askForFile(this,
                               {tr("Choose a timetable of the registrar"),
                                tr("Timetables (*.xls *.xlsx *.csv *.html *.htm);;All files (*)"),
                                {},
                                false});
    if (path.isEmpty())
        return;
    auto* dialog = new BusyImportDialog(m_workplace, path, this);
    connect(dialog, &BusyImportDialog::imported, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void BusyPanel::clearTerm()
{
    const auto done = m_workplace.store.perform(ClearBusyTimes{{currentTerm()}});
    if (done)
        Q_EMIT said(
            Tone::Ok,
            tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(m_workplace.store.sentence(done->opId)));
    else
        Q_EMIT said(Tone::Bad, done.error().sentence);
}

} // namespace kitcamp
