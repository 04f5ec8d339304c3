// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportspage.h"

#include "models/alliance/filekind.h"

#include "models/items/roles.h"
#include "views/common/busybar.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/preferences.h"
#include "views/common/refusaltext.h"
#include "views/documents/documentoutput.h"
#include "views/print/paperoutput.h"
#include "views/reports/reportdelegate.h"
#include "views/reports/reporteditor.h"
#include "views/reports/reportnamedialog.h"
#include "views/reports/reportparameters.h"
#include "views/reports/reportpreview.h"

#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString lastReportKey = u"reports/last"_s;
constexpr int soon = 150; // ms: after the last choice
constexpr int slow = 300; // ms: from then on a person is told what is done
constexpr int unhurried = 1000; // ms: after others changed the file

} // namespace

ReportsPage::ReportsPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_kinds(reportKinds())
{
    setObjectName(u"reportsPage"_s);
    if (isAlliance(workplace.store.reader())) // it has no devices and no loans
        m_kinds.removeIf([](const ReportKind& kind) {
            return kind.key == "inventory"_L1 || kind.key == "overdue"_L1 || kind.key == "month"_L1;
        });
    m_making = new ReportMaking(workplace.store, this);
    m_soon.setSingleShot(true);
    m_slow.setSingleShot(true);
    buildLayout();
    connectSignals();
    connectMaking();
    showReport(workplace.preferences.text(lastReportKey, m_kinds.constFirst().key));
}

void ReportsPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader(column);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(buildSide(), 3);
    line->addWidget(buildMain(), 7);
    column->addLayout(line, 1);
    fillList();
}

void ReportsPage::buildHeader(QVBoxLayout* column)
{
    m_header = new PageHeader(tr("Reports"), this);
    m_save = m_header->addButton(u"saveReport"_s, tr("&Save as…"));
    m_print = m_header->addMainButton(u"printReport"_s, tr("&Print…"));
    column->addWidget(m_header);
}

QWidget* ReportsPage::buildSide()
{
    m_side = new QStackedWidget(this);
    m_side->setMinimumWidth(scaled(250));
    m_side->setMaximumWidth(scaled(360));
    auto* panel = new Panel(m_side);
    panel->setContentFlush();
    m_items = new QStandardItemModel(panel);
    m_list = new QListView(panel);
    m_list->setObjectName(u"reportList"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new ReportDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    panel->content()->addWidget(m_list);
    m_side->addWidget(panel);
    m_editor = new ReportEditor(workplace(), m_side);
    m_side->addWidget(m_editor);
    return m_side;
}

QWidget* ReportsPage::buildMain()
{
    auto* panel = new Panel(this);
    m_parameters = new ReportParameters(workplace(), panel);
    buildOwnActions();
    panel->content()->addWidget(m_parameters);
    m_preview = new ReportPreview(panel);
    panel->content()->addWidget(m_preview, 1);
    return panel;
}

void ReportsPage::buildOwnActions()
{
    m_editOwn = new QPushButton(tr("&Change"), m_parameters);
    m_editOwn->setObjectName(u"editOwnReport"_s);
    m_parameters->addAction(m_editOwn);
    m_addOwn = new QPushButton(tr("Ne&w…"), m_parameters);
    m_addOwn->setObjectName(u"addOwnReport"_s);
    m_parameters->addAction(m_addOwn);
}

void ReportsPage::fillList()
{
    for (const ReportKind& kind : std::as_const(m_kinds)) {
        auto* item = new QStandardItem(kind.title);
        item->setData(kind.sentence, SecondLineRole);
        item->setData(u"%1. %2"_s.arg(kind.title, kind.sentence), Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
}

void ReportsPage::connectSignals()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::onKindChosen);
    connect(m_parameters, &ReportParameters::changed, this, [this] {
        leaveEditor();
        m_soon.start(soon);
    });
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::order);
    connect(&workplace().store, &Store::changed, this, &ReportsPage::onStoreChanged);
    connect(m_preview, &ReportPreview::againRequested, this, &ReportsPage::order);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_addOwn, &QPushButton::clicked, this, &ReportsPage::addOwn);
    connect(m_editOwn, &QPushButton::clicked, this, &ReportsPage::editOwn);
    connect(m_editor, &ReportEditor::left, this, &ReportsPage::leaveEditor);
}

void ReportsPage::connectMaking()
{
    BusyBar* bar = m_preview->busyBar();
    connect(m_making, &ReportMaking::started, this, &ReportsPage::showBusy);
    connect(m_making, &ReportMaking::progressed, bar, &BusyBar::setProgress);
    connect(bar, &BusyBar::cancelRequested, m_making, &ReportMaking::cancel);
    connect(m_making, &ReportMaking::finished, this, [this, bar] {
        m_slow.stop();
        bar->finish();
        updateActions();
    });
    connect(m_making, &ReportMaking::made, this, &ReportsPage::showMade);
    connect(m_making, &ReportMaking::failed, this, &ReportsPage::onFailed);
    connect(m_making, &ReportMaking::saved, this, [this](const QString& path) {
        m_preview->showDone(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

void ReportsPage::arrive()
{
    m_list->setFocus();
    if (!m_report || m_isStale)
        m_soon.start(0);
}

void ReportsPage::showReport(const QString& key)
{
    for (int row = 0; row < m_kinds.size(); ++row) {
        if (m_kinds.at(row).key == key || (row == 0 && !m_list->currentIndex().isValid()))
            m_list->setCurrentIndex(m_items->index(row, 0));
    }
}

void ReportsPage::showObject(const QString& table, qint64 id)
{
    if (table != "report_layout"_L1)
        return;
    showReport(u"own"_s);
    m_parameters->chooseSubject(id);
}

void ReportsPage::onKindChosen()
{
    const ReportKind kind = m_kinds.value(m_list->currentIndex().row());
    workplace().preferences.save(lastReportKey, kind.key);
    m_parameters->setKind(kind);
    const bool isOwn = kind.need == ReportNeed::Layout;
    m_addOwn->setVisible(isOwn);
    m_editOwn->setVisible(isOwn);
    m_header->setContext(kind.title);
    m_soon.start(soon);
}

void ReportsPage::order()
{
    if (!isVisible())
        return;
    const auto wanted = m_parameters->order();
    m_editOwn->setEnabled(wanted.has_value());
    m_report.reset();
    m_isStale = false;
    if (wanted)
        return m_making->make(*wanted);
    m_making->cancel();
    m_preview->showNothing(m_parameters->hasWrongDay() ? tr("The report cannot be made")
                                                       : tr("There is nothing to report on yet"),
                           m_parameters->whyNot());
    updateActions();
}

void ReportsPage::onStoreChanged(const Announcement& announcement)
{
    const QStringList tables = announcement.rows.keys();
    for (const char* table : {"activity", "course", "report_layout"}) {
        if (tables.contains(QLatin1String(table)))
            m_parameters->readChoices();
    }
    m_isStale = true; // when the page is shown again, it is made anew
    const bool isOwn = tables.contains(u"report_layout"_s) || tables.contains(u"figure_question"_s);
    if (m_parameters->looksBack() && !isOwn && !tables.contains(u"person"_s))
        return; // what is written today stands in no paper of a day that is over
    m_soon.start(isOwn ? soon : unhurried);
}

void ReportsPage::showBusy(const QString& what, bool cancellable)
{
    m_slow.disconnect(this);
    connect(&m_slow, &QTimer::timeout, this, [this, what, cancellable] {
        BusyBar* bar = m_preview->busyBar();
        bar->start(what);
        bar->setCancellable(cancellable);
    });
    m_slow.start(slow);
    updateActions();
}

void ReportsPage::showMade(const std::shared_ptr<const MadeReport>& report)
{
    m_report = report;
    m_header->setContext(
        report->document.subtitle.isEmpty()
            ? report->document.title
            : u"%1 · %2"_s.arg(report->document.title, report->document.subtitle).replace(u'\n', u' '));
    m_preview->showReport(report);
    updateActions();
}

void ReportsPage::onFailed(const Error& error)
{
    if (m_report) // it was made, but could not be saved
        return m_preview->showError(error);
    if (error.code == ErrorCode::Cancelled)
        return m_preview->showNothing(tr("The report was not made"), error.sentence, tr("Make it now"));
    m_preview->showNothing(tr("The report cannot be made"), refusalText(error));
}

void ReportsPage::updateActions()
{
    const bool can = m_report && !m_making->isBusy();
    m_save->setEnabled(can);
    m_print->setEnabled(can);
}

std::shared_ptr<const Paper> ReportsPage::paper()
{
    return m_report ? m_report->paper : nullptr;
}

void ReportsPage::print()
{
    if (m_report)
        workplace().preview(m_report->paper);
}

void ReportsPage::save()
{
    if (!m_report)
        return;
    const std::shared_ptr<const MadeReport> report = m_report;
    const QString path = workplace().askForFile(this,
                                                {tr("Save the report"), documentFileFilters().join(u";;"_s),
                                                 suggestedFileName(*report->paper), true});
    if (path.isEmpty())
        return;
    if (!documentFormatOf(path))
        return m_preview->showError(
            {ErrorCode::Usage,
             tr("Say by the end of the name what to save: .pdf, .odt, .html, .xlsx or .csv."),
             {},
             {},
             {}});
    m_making->save(*report, path);
}

void ReportsPage::addOwn()
{
    auto* dialog = new ReportNameDialog(workplace(), 0, this);
    connect(dialog, &ReportNameDialog::kept, this, [this](qint64 id) {
        m_parameters->readChoices();
        m_parameters->chooseSubject(id);
        editOwn();
    });
    dialog->present();
}

void ReportsPage::editOwn()
{
    const qint64 layout = m_parameters->subject();
    if (layout == 0)
        return;
    m_editor->edit(layout);
    m_side->setCurrentWidget(m_editor);
}

void ReportsPage::leaveEditor()
{
    if (m_side->currentIndex() == 0)
        return;
    m_side->setCurrentIndex(0);
    m_list->setFocus();
}

} // namespace kitcamp
