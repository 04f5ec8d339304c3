// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/cloudtab.h"

#include "models/activities/attendees/attendees.h"
#include "models/store/centre.h"
#include "views/attendees/accountslips.h"
#include "views/attendees/givedialog.h"
#include "views/attendees/keypanel.h"
#include "views/attendees/linelist.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/importing/campimports.h"
#include "views/papers/paperframe.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CloudTab::CloudTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"cloud_resource"_s, u"cloud_account"_s, u"participation"_s, u"person"_s, u"team"_s,
                   u"team_place"_s, u"camp_key"_s, u"activity"_s},
                  parent)
{
    setObjectName(u"cloudTab"_s);
    buildLayout();
}

void CloudTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    buildActions(column);
    m_supply = new TextLabel(TextSize::Body, this);
    m_supply->setObjectName(u"cloudSupply"_s);
    m_supply->setWordWrap(true);
    column->addWidget(m_supply);
    m_list = new LineList(u"accountTable"_s, tr("Accounts"), tr("Only &free ones"), this);
    m_list->setEmptyTexts(tr("No accounts yet"),
                          tr("Import the list that the platform gave you: accounts and passwords."));
    column->addWidget(m_list, 1);
    m_keys = new KeyPanel(workplace(), this);
    column->addWidget(m_keys);
    connect(m_keys, &KeyPanel::said, this, &CloudTab::said);
    connect(m_list, &LineList::activated, this, [this] { giveByHand(); });
}

void CloudTab::buildActions(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"cloudResource"_s);
    m_choice->setAccessibleName(tr("Cloud resource"));
    m_choice->setMinimumWidth(scaled(160));
    line->addWidget(m_choice);
    line->addStretch();
    addButton(line, u"importAccounts"_s, tr("&Import…"),
              [this] { openCloudAccountsImport(workplace(), activity(), this); });
    m_back = addButton(line, u"takeAccountsBack"_s, tr("Take &back"), [this] { takeBack(); });
    m_hand = addButton(line, u"giveByHand"_s, tr("Give by &hand…"), [this] { giveByHand(); });
    m_handed = addButton(line, u"noteHanded"_s, tr("&Handed out"), [this] { noteHanded(); });
    m_handed->setToolTip(tr("Notes that the slips of the selected accounts were given to their owners"));
    m_print = addButton(line, u"printSlips"_s, tr("&Print slips…"), [this] { printSlips(); });
    m_give = addButton(line, u"giveOut"_s, tr("&Give out"), [this] { giveOut(); });
    m_give->setToolTip(tr("One free account for each who has none, in their order"));
    dressButton(m_give, "primary");
    column->addLayout(line);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CloudTab::showResource);
}

void CloudTab::showActivity(qint64 shown)
{
    AttendeeTab::showActivity(shown);
    m_keys->showActivity(shown);
}

void CloudTab::load()
{
    const auto resources = CloudOffice(workplace().store).resources(activity());
    if (!resources)
        return refuse(resources.error());
    m_resources = *resources;
    {
        const QSignalBlocker blocker(m_choice);
        const qint64 before = m_choice->currentData().toLongLong();
        m_choice->clear();
        for (const CloudResource& one : std::as_const(m_resources))
            m_choice->addItem(one.name, one.id);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    }
    m_choice->setVisible(!m_resources.isEmpty());
    showResource();
}

const CloudResource* CloudTab::resource() const
{
    const int at = m_choice->currentIndex();
    return at >= 0 && at < m_resources.size() ? &m_resources.at(at) : nullptr;
}

void CloudTab::showResource()
{
    const CloudResource* shown = resource();
    for (QPushButton* button : {m_give, m_hand, m_back, m_print, m_handed})
        button->setEnabled(shown != nullptr);
    if (!shown) {
        m_accounts.clear();
        m_list->setTable({});
        m_supply->setTone(Tone::Plain);
        m_supply->setText(tr("This camp has no cloud resources yet. Add them under Plan."));
        return;
    }
    CloudOffice office(workplace().store);
    const auto accounts = office.accounts(shown->id);
    const auto supply = office.supply(*shown);
    const auto centre = Centre::read(workplace().store.reader());
    if (!accounts || !supply || !centre)
        return refuse(!accounts ? accounts.error() : !supply ? supply.error() : centre.error());
    m_accounts = *accounts;
    m_list->setTable(accountTable(m_accounts, *shown, centre->zone));
    m_supply->setText(CloudOffice::sentence(*shown, *supply));
    m_supply->setTone(supply->missing() > 0 ? Tone::Bad : supply->without > 0 ? Tone::Warn : Tone::Plain);
    m_give->setEnabled(supply->without > 0 && supply->accounts > supply->given);
}

QList<CloudAccount> CloudTab::chosen() const
{
    const QList<qint64> ids = m_list->selected();
    if (ids.size() < 2)
        return m_accounts;
    QList<CloudAccount> accounts;
    for (const CloudAccount& one : m_accounts) {
        if (ids.contains(one.id))
            accounts << one;
    }
    return accounts;
}

void CloudTab::giveOut()
{
    const auto action = CloudOffice(workplace().store).assignment(*resource());
    if (!action)
        return refuse(action.error());
    tell(workplace().store.perform(*action));
}

void CloudTab::giveByHand()
{
    const qint64 current = m_list->current();
    const auto account = std::find_if(m_accounts.begin(), m_accounts.end(),
                                      [current](const CloudAccount& one) { return one.id == current; });
    if (account == m_accounts.end())
        return Q_EMIT said(Tone::Warn, tr("Select a free account in the list first."));
    if (!account->isFree())
        return Q_EMIT said(
            Tone::Warn,
            tr("The account %1 is %2's. Take it back first.", "%1: account, %2: person or team")
                .arg(account->login, account->holder));
    auto* dialog = new GiveDialog(workplace().store, *resource(), *account, this);
    connect(dialog, &GiveDialog::chosen, this,
            [this](const AccountGift& gift) { tell(workplace().store.perform(AssignAccounts{{gift}})); });
    dialog->present();
}

void CloudTab::takeBack()
{
    AssignAccounts action;
    const QList<qint64> ids = m_list->selected();
    for (const CloudAccount& one : std::as_const(m_accounts)) {
        if (ids.contains(one.id) && !one.isFree())
            action.gifts << AccountGift{one.id, 0, 0, std::max(one.participation, one.team)};
    }
    if (action.gifts.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Select accounts in the list that somebody has."));
    tell(workplace().store.perform(action));
}

void CloudTab::noteHanded()
{
    QList<CloudAccount> given;
    for (const CloudAccount& one : chosen()) {
        if (!one.isFree() && one.handedAt == 0)
            given << one;
    }
    if (given.isEmpty())
        return Q_EMIT said(Tone::Plain, tr("All of these were handed out already."));
    tell(CloudOffice(workplace().store).noteHanded(given));
}

Result<std::shared_ptr<const Paper>> CloudTab::slipsPaper(const QList<CloudAccount>& accounts)
{
    Store& store = workplace().store;
    KITCAMP_ASSIGN(const QList<AccountSlip> slips, accountSlips(store, *resource(), accounts));
    KITCAMP_ASSIGN(const CampFacts camp, campFacts(store.reader(), activity()));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, workplace().locale));
    if (slips.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("No account is given to anybody yet."),
                     {},
                     u"nothing-given"_s,
                     {tr("Give them out first.")}};
    const auto paper = std::make_shared<AccountSlipsPaper>(slips, camp.name, frame);
    return std::shared_ptr<const Paper>(paper);
}

void CloudTab::printSlips()
{
    const QList<CloudAccount> accounts = chosen();
    auto paper = slipsPaper(accounts);
    if (!paper)
        return refuse(paper.error());
    QList<CloudAccount> given;
    std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(given),
                 [](const CloudAccount& one) { return !one.isFree(); });
    Store& store = workplace().store;
    const auto marking = std::const_pointer_cast<Paper>(*paper);
    marking->setWhenOut([&store, given]() -> Result<std::shared_ptr<const Paper>> {
        KITCAMP_TRY(CloudOffice(store).noteHanded(given));
        return std::shared_ptr<const Paper>();
    });
    workplace().preview(*paper);
}

void CloudTab::arrive()
{
    m_list->arrive();
}

std::shared_ptr<const Paper> CloudTab::paper()
{
    if (!resource())
        return {};
    const auto paper = slipsPaper(m_accounts);
    return paper ? *paper : nullptr;
}

} // namespace kitcamp
