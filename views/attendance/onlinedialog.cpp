// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/onlinedialog.h"

#include "models/exchange/tablereader.h"
#include "models/items/attendance/onlinemodel.h"
#include "models/store/centre.h"
#include "views/common/celldelegate.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<OnlineDialog*> OnlineDialog::open(Workplace& workplace, qint64 session, const QString& path,
                                         QWidget* parent)
{
    KITCAMP_ASSIGN(const Table table, readTable(path));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(workplace.store.reader()));
    KITCAMP_ASSIGN(const QList<OnlineVisit> visits, onlineVisits(table, centre.zone));
    KITCAMP_ASSIGN(const OnlineReview review,
                   OnlineReview::make(workplace.store, session, QFileInfo(path).fileName(), visits));
    return new OnlineDialog(workplace, review, parent);
}

OnlineDialog::OnlineDialog(Workplace& workplace, const OnlineReview& review, QWidget* parent)
    : DialogFrame(tr("Who was online"), parent)
    , m_workplace(workplace)
    , m_model(new OnlineModel(this))
{
    setObjectName(u"onlineDialog"_s);
    setSentence(tr("%1, %2. Whoever is marked already stays so.", "%1: session, %2: its time")
                    .arg(review.session().name, review.session().clockText()));
    m_model->setReview(review);
    buildLayout();
    fillPeople();
    connectSignals();
    summarise();
    resize(scaled(900), scaled(600));
}

void OnlineDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* form = new FormFields(content);
    m_threshold = new QSpinBox(form);
    m_threshold->setObjectName(u"onlineThreshold"_s);
    m_threshold->setRange(1, 100);
    m_threshold->setSuffix(u" %"_s);
    m_threshold->setValue(m_model->review()->threshold());
    form->add(tr("Was there from so much of the &time"), m_threshold);
    m_person = new QComboBox(form);
    m_person->setObjectName(u"onlinePerson"_s);
    m_person->setEnabled(false);
    form->addBeside(tr("The chosen &line is"), m_person);
    column->addWidget(form);
    m_table = new TableFrame(content);
    QTableView* view = m_table->view();
    view->setObjectName(u"onlineLines"_s);
    view->setAccessibleName(tr("People in the meeting"));
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(OnlineModel::NameColumn, new TwoLineDelegate(view));
    view->setItemDelegateForColumn(OnlineModel::StateColumn, new StatusDelegate(view));
    view->setItemDelegateForColumn(OnlineModel::RemarkColumn, new StatusDelegate(view));
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
    m_summary = new TextLabel(TextSize::Secondary, content);
    m_summary->setObjectName(u"onlineSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    setContent(content);
    m_take = setMainButton(tr("&Take these"));
    m_take->setObjectName(u"takeOnline"_s);
}

void OnlineDialog::connectSignals()
{
    connect(m_threshold, &QSpinBox::valueChanged, this,
            [this](int percent) { m_model->setThreshold(percent); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OnlineDialog::summarise);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OnlineDialog::onCurrent);
    connect(m_person, &QComboBox::activated, this, [this] {
        const int row = m_table->view()->currentIndex().row();
        if (row >= 0)
            m_model->choose(row, m_person->currentData().toLongLong());
    });
    connect(this, &DialogFrame::submitted, this, &OnlineDialog::take);
}

void OnlineDialog::fillPeople()
{
    m_person->addItem(tr("nobody of this list"), qint64(0));
    for (const SheetLine& line : m_model->review()->sheet()) {
        QStringList words{line.name, line.number, line.organization};
        words.removeAll(QString());
        m_person->addItem(words.join(u" · "_s), line.participation);
    }
}

void OnlineDialog::onCurrent()
{
    const int row = m_table->view()->currentIndex().row();
    m_person->setEnabled(row >= 0);
    if (row >= 0)
        m_person->setCurrentIndex(
            qMax(0, m_person->findData(m_model->review()->lines().at(row).participation)));
}

void OnlineDialog::summarise()
{
    const OnlineReview& review = *m_model->review();
    const int in = review.count(AttendanceState::Present) + review.count(AttendanceState::Late);
    QStringList words{tr("%n will be present or late", nullptr, in),
                      tr("%n absent", nullptr, review.count(AttendanceState::Absent))};
    if (review.doubtful() > 0)
        words << tr("%n doubtful: tick those who are right", nullptr, review.doubtful());
    if (review.unknown() > 0)
        words << tr("%n unknown", nullptr, review.unknown());
    QString text = words.join(u"; "_s) + u'.';
    const QStringList missing = review.missing();
    if (!missing.isEmpty())
        text += u' ' + tr("Not in the meeting: %1.").arg(missing.mid(0, 12).join(u", "_s));
    m_summary->setText(text);
    m_take->setEnabled(in + review.count(AttendanceState::Absent) > 0);
}

void OnlineDialog::take()
{
    if (!m_take->isEnabled())
        return;
    Store& store = m_workplace.store;
    const TakeOnlinePresence action = m_model->review()->action(store.ids(), store.clock().now());
    const auto done = store.perform(action);
    if (!done) {
        message()->say(Tone::Bad, done.error().sentence);
        return;
    }
    m_workplace.say(action.sentence(store.naming()));
    accept();
}

} // namespace kitcamp
