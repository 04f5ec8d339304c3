// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/borrowercard.h"

#include "models/items/desk/heldloansmodel.h"
#include "views/common/badge.h"
#include "views/common/celldelegate.h"
#include "views/common/measures.h"
#include "views/desk/portrait.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownLoans = 8; // rows; more are scrolled to

TextLabel* addLine(QVBoxLayout* column, const QString& name, TextSize size, QWidget* parent)
{
    auto* label = new TextLabel(size, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void say(TextLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

BorrowerCard::BorrowerCard(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_held(new HeldLoansModel(store, this))
{
    setObjectName(u"borrowerCard"_s);
    buildLayout();
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(m_held, signal, this, &BorrowerCard::onLoansChanged);
    connect(m_held, &QAbstractItemModel::rowsInserted, this, &BorrowerCard::onLoansChanged);
    connect(m_held, &QAbstractItemModel::rowsRemoved, this, &BorrowerCard::onLoansChanged);
    onLoansChanged();
}

void BorrowerCard::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildWho());
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(space::tiny);
    column->addLayout(m_notices);
    column->addSpacing(space::tiny);
    m_todayHeading = addLine(column, u"todayHeading"_s, TextSize::Heading, this);
    m_today = addLine(column, u"borrowerToday"_s, TextSize::Body, this);
    m_heldHeading = addLine(column, u"heldHeading"_s, TextSize::Heading, this);
    m_nothing = addLine(column, u"heldNothing"_s, TextSize::Body, this);
    m_nothing->setTone(Tone::Muted);
    m_nothing->setText(tr("Nothing"));
    buildHeld();
    column->addWidget(m_loans);
    m_note = addLine(column, u"borrowerNote"_s, TextSize::Secondary, this);
    m_note->setTone(Tone::Muted);
    column->addSpacing(space::tiny);
    column->addWidget(buildButtons());
    column->addStretch();
}

QWidget* BorrowerCard::buildWho()
{
    auto* who = new QWidget(this);
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Maximum);
    asHighAsItsWords.setHeightForWidth(true);
    who->setSizePolicy(asHighAsItsWords);
    auto* line = new QHBoxLayout(who);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    m_portrait = new Portrait(who);
    line->addWidget(m_portrait, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = addLine(words, u"borrowerName"_s, TextSize::Title, who);
    m_numbers = addLine(words, u"borrowerNumbers"_s, TextSize::Body, who);
    m_studies = addLine(words, u"borrowerStudies"_s, TextSize::Body, who);
    m_groups = addLine(words, u"borrowerGroups"_s, TextSize::Body, who);
    for (TextLabel* label : {m_numbers, m_studies, m_groups})
        label->setTone(Tone::Muted);
    m_badge = new Badge(who);
    m_badge->setObjectName(u"mayBorrow"_s);
    words->addSpacing(space::tiny);
    words->addWidget(m_badge, 0, Qt::AlignLeft);
    words->addStretch();
    line->addLayout(words, 1);
    return who;
}

void BorrowerCard::buildHeld()
{
    m_loans = new QTableView(this);
    m_loans->setObjectName(u"heldLoans"_s);
    m_loans->setAccessibleName(tr("What the borrower has now"));
    m_loans->setModel(m_held);
    m_loans->setFrameShape(QFrame::NoFrame);
    m_loans->setShowGrid(false);
    m_loans->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_loans->setSelectionMode(QAbstractItemView::SingleSelection);
    m_loans->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_loans->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_loans->setTabKeyNavigation(false);
    m_loans->setItemDelegateForColumn(HeldLoansModel::DeviceColumn, new TwoLineDelegate(m_loans));
    m_loans->setItemDelegateForColumn(HeldLoansModel::DueColumn, new StatusDelegate(m_loans));
    m_loans->verticalHeader()->hide();
    m_loans->horizontalHeader()->hide();
    m_loans->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* open = new QAction(tr("&Show the device"), m_loans);
    open->setObjectName(u"openHeldDevice"_s);
    open->setShortcut(Qt::Key_Return);
    auto* renew = new QAction(tr("&Renew"), m_loans);
    renew->setObjectName(u"renewLoan"_s);
    renew->setShortcut(Qt::ALT | Qt::Key_R);
    for (QAction* action : {open, renew}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_loans->addAction(action);
    }
    m_loans->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT deviceChosen(DeviceId{index.data(HeldLoansModel::DeviceIdRole).toLongLong()});
    };
    connect(open, &QAction::triggered, this, [this, choose] { choose(m_loans->currentIndex()); });
    connect(m_loans, &QTableView::doubleClicked, this, choose);
    connect(renew, &QAction::triggered, this, [this] {
        if (m_loans->currentIndex().isValid())
            Q_EMIT renewRequested(LoanId{m_loans->currentIndex().data(IdRole).toLongLong()});
    });
}

QWidget* BorrowerCard::buildButtons()
{
    m_buttonArea = new QWidget(this);
    auto* grid = new QGridLayout(m_buttonArea);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    QPushButton* renewAll = addButton(u"renewAll"_s, tr("Renew all"), m_buttonArea);
    QPushButton* slip = addButton(u"slip"_s, tr("Slip  %1", "%1: key").arg(u"F6"_s), m_buttonArea);
    QPushButton* history = addButton(u"personHistory"_s, tr("History"), m_buttonArea);
    connect(renewAll, &QPushButton::clicked, this, &BorrowerCard::renewAllRequested);
    connect(slip, &QPushButton::clicked, this, &BorrowerCard::slipRequested);
    connect(history, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(m_facts.id); });
    placeButtons();
    return m_buttonArea;
}

QPushButton* BorrowerCard::addButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text.simplified());
    m_buttons << button;
    return button;
}

void BorrowerCard::setPerson(PersonId person, Standing standing)
{
    m_standing = standing;
    m_facts.id = person;
    m_held->setPerson(person);
    if (person)
        refresh();
}

bool BorrowerCard::refresh()
{
    auto facts = readBorrower(m_store, m_facts.id);
    if (!facts)
        return false;
    m_facts = *std::move(facts);
    showFacts();
    return true;
}

void BorrowerCard::retime()
{
    m_held->retime();
}

void BorrowerCard::showFacts()
{
    const bool sameName = m_facts.latinName.isEmpty() || m_facts.latinName == m_facts.name;
    m_name->setText(sameName ? m_facts.name : m_facts.name + u' ' + m_facts.latinName);
    m_portrait->setPerson(m_facts.name, m_facts.picture);
    say(m_numbers, m_facts.numbers);
    say(m_studies, m_facts.studies);
    say(m_groups, m_facts.groups);
    const bool isBorrower = m_standing == Standing::Borrower;
    m_badge->show(isBorrower ? m_facts.badge.text : tr("returned just now"),
                  isBorrower ? m_facts.badge.tone : Tone::Plain);
    m_badge->setVisible(!m_badge->text().isEmpty());
    m_heldHeading->setText(isBorrower ? tr("Has now") : tr("Still has"));
    say(m_note, m_facts.note);
    say(m_todayHeading, m_facts.today.isEmpty() ? QString() : tr("Today"));
    say(m_today, m_facts.today.join(u'\n'));
    m_buttons.at(0)->setVisible(isBorrower);
    m_buttons.at(1)->setVisible(isBorrower);
    showNotices();
    placeButtons();
}

void BorrowerCard::showNotices()
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TonedText& notice : m_facts.notices) {
        TextLabel* label = addLine(m_notices, u"notice"_s, TextSize::Body, this);
        label->setText((notice.tone == Tone::Bad ? u"■ "_s : u"▲ "_s) + notice.text);
        label->setTone(notice.tone);
    }
}

/// All in one line where there is room, else two in each.
void BorrowerCard::placeButtons()
{
    auto* grid = static_cast<QGridLayout*>(m_buttonArea->layout());
    int wanted = 0;
    for (const QPushButton* button : std::as_const(m_buttons))
        wanted += button->isVisibleTo(m_buttonArea) ? button->sizeHint().width() + space::small : 0;
    const int columns = wanted - space::small <= width() ? 3 : 2;
    int place = 0;
    for (QPushButton* button : std::as_const(m_buttons)) {
        grid->removeWidget(button);
        if (!button->isVisibleTo(m_buttonArea))
            continue;
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
}

void BorrowerCard::onLoansChanged()
{
    const int rows = m_held->rowCount();
    m_loans->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_buttons.at(0)->setEnabled(rows > 0);
    m_buttons.at(1)->setEnabled(rows > 0);
    fitHeld();
}

void BorrowerCard::fitHeld()
{
    m_loans->resizeRowsToContents();
    int height = 2;
    for (int row = 0; row < qMin(m_held->rowCount(), mostShownLoans); ++row)
        height += m_loans->rowHeight(row);
    m_loans->setFixedHeight(height);
}

void BorrowerCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeButtons();
    fitHeld();
}

} // namespace kitcamp
