// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicantlist.h"

#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ApplicantList::ApplicantList(Workplace& workplace, SelectionKeeper& keeper, QWidget* parent)
    : Panel(parent)
    , m_workplace(workplace)
    , m_keeper(keeper)
    , m_model(new ApplicantModel(keeper, this))
{
    setContentFlush();
    buildFilters();
    buildTable();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ApplicantList::restore);
    connect(&keeper, &SelectionKeeper::changed, this, [this] {
        fillUniversities();
        sayWhyEmpty();
    });
}

void ApplicantList::buildFilters()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    m_search = new SearchField(box);
    m_search->setObjectName(u"applicantSearch"_s);
    m_search->setPlaceholderText(tr("Find a name, a university, an answer"));
    m_search->setAccessibleName(tr("Find an applicant"));
    m_search->setKeyShown(u"/"_s);
    column->addWidget(m_search);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_states = new QComboBox(box);
    m_states->setObjectName(u"applicantStates"_s);
    m_states->setAccessibleName(tr("State"));
    const std::pair<QString, QString> states[] = {{tr("All states"), QString()},
                                                  {tr("To decide"), u"open"_s},
                                                  {tr("With a seat"), u"seat"_s},
                                                  {tr("Waiting"), u"waiting"_s},
                                                  {tr("Declined or left"), u"left"_s}};
    for (const auto& [title, key] : states)
        m_states->addItem(title, key);
    m_universities = new QComboBox(box);
    m_universities->setObjectName(u"applicantUniversities"_s);
    m_universities->setAccessibleName(tr("University"));
    m_universities->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_universities->setMinimumContentsLength(8);
    line->addWidget(m_states);
    line->addWidget(m_universities, 1);
    column->addLayout(line);
    m_unread = new QCheckBox(tr("Only those without a mark"), box);
    m_unread->setObjectName(u"applicantUnread"_s);
    column->addWidget(m_unread);
    content()->addWidget(box);
    fillUniversities();
    connect(m_search, &SearchField::queryChanged, this, &ApplicantList::applyFilter);
    connect(m_search, &SearchField::downPressed, this, [this] { view()->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::chosen, this, [this] { view()->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::left, this, [this] { view()->setFocus(Qt::OtherFocusReason); });
    connect(m_states, &QComboBox::currentIndexChanged, this, &ApplicantList::applyFilter);
    connect(m_universities, &QComboBox::currentIndexChanged, this, &ApplicantList::applyFilter);
    connect(m_unread, &QCheckBox::toggled, this, &ApplicantList::applyFilter);
}

void ApplicantList::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* table = m_table->view();
    table->setObjectName(u"applicants"_s);
    table->setAccessibleName(tr("Applicants, best first"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false);
    m_table->setRows(TableFrame::Rows::TwoLines);
    table->setItemDelegate(new CellDelegate(table));
    table->setItemDelegateForColumn(ApplicantModel::PersonColumn, new TwoLineDelegate(table));
    m_table->setModel(m_model);
    table->setSortingEnabled(false);
    sayWhyEmpty();
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, &ApplicantList::importWanted);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                m_currentRow = index.row();
                m_current = m_model->participationAt(index.row());
                Q_EMIT currentChanged(m_current);
            });
    content()->addWidget(m_table, 1);
}

QTableView* ApplicantList::view() const
{
    return m_table->view();
}

void ApplicantList::sayWhyEmpty()
{
    EmptyState* empty = m_table->emptyState();
    if (m_keeper.book().applicants.isEmpty()) {
        empty->setTexts(tr("Nobody has applied yet"),
                        tr("Import the export of the questionnaire, or add people in the roster."));
        empty->setAction(tr("Import applications…"));
    } else {
        empty->setTexts(tr("Nobody is like that"),
                        tr("Choose another state or university, or empty the search."));
        empty->setAction({});
    }
}

void ApplicantList::fillUniversities()
{
    QMap<QString, qint64> names;
    for (const Applicant& one : m_keeper.book().applicants) {
        if (one.organization != 0)
            names.insert(one.university, one.organization);
    }
    const QSignalBlocker quiet(m_universities);
    const qint64 chosen = m_universities->currentData().toLongLong();
    m_universities->clear();
    m_universities->addItem(tr("All universities"), qint64(0));
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        m_universities->addItem(name.key(), name.value());
    m_universities->setCurrentIndex(std::max(0, m_universities->findData(chosen)));
}

void ApplicantList::applyFilter()
{
    ApplicantFilter filter;
    filter.states = m_states->currentData().toString();
    filter.organization = m_universities->currentData().toLongLong();
    filter.unreadOnly = m_unread->isChecked();
    filter.words = m_search->query().split(u' ', Qt::SkipEmptyParts);
    m_model->setFilter(filter);
}

/// After a change the same applicant stays; where she left the list, the next one in her place.
void ApplicantList::restore()
{
    if (m_model->rowCount() == 0) {
        m_current = 0;
        Q_EMIT currentChanged(0);
        return;
    }
    const int known = m_model->rowOf(m_current);
    const int row = known >= 0 ? known : std::clamp(m_currentRow, 0, m_model->rowCount() - 1);
    view()->selectRow(row);
    view()->scrollTo(m_model->index(row, 0));
    if (known >= 0)
        Q_EMIT currentChanged(m_current);
}

void ApplicantList::choose(qint64 participation)
{
    if (m_model->rowOf(participation) < 0) {
        m_search->clear();
        m_states->setCurrentIndex(0);
        m_universities->setCurrentIndex(0);
        m_unread->setChecked(false);
    }
    const int row = m_model->rowOf(participation);
    if (row < 0)
        return;
    view()->selectRow(row);
    view()->scrollTo(m_model->index(row, 0));
}

void ApplicantList::step(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(view()->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    view()->selectRow(row);
    view()->scrollTo(m_model->index(row, 0));
}

void ApplicantList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace kitcamp
