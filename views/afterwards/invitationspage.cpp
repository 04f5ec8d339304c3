// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/invitationspage.h"

#include "models/items/afterwards/afterwardslines.h"
#include "views/afterwards/invitationdialog.h"
#include "views/attendees/linelist.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullScore = 100;
constexpr int askedWidth = 300;
enum AskedRole { WishRole = Qt::UserRole, AnswerRole, AgainRole };

} // namespace

InvitationsPage::InvitationsPage(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setObjectName(u"invitationsPage"_s);
    buildLayout();
    connect(m_completed, &QCheckBox::toggled, this, &InvitationsPage::apply);
    connect(m_points, &QSpinBox::valueChanged, this, &InvitationsPage::apply);
    connect(m_noFinalYear, &QCheckBox::toggled, this, &InvitationsPage::apply);
    connect(m_asked, &QComboBox::currentIndexChanged, this, &InvitationsPage::apply);
    connect(m_invite, &QPushButton::clicked, this, &InvitationsPage::invite);
}

void InvitationsPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(buildRule());
    auto* line = new QHBoxLayout;
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"invitationSummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    m_invite = new QPushButton(tr("&Invite…"), this);
    m_invite->setObjectName(u"invite"_s);
    m_invite->setAccessibleName(tr("Invite those who fit"));
    dressButton(m_invite, "primary");
    line->addWidget(m_invite);
    column->addLayout(line);
    m_list = new LineList(u"invitationTable"_s, tr("Whom to invite"), tr("Only who &fits"), this);
    m_list->setEmptyTexts(tr("Nobody to invite"),
                          tr("Those who took part stand here; a wider rule may let more of them fit."));
    column->addWidget(m_list, 1);
}

QHBoxLayout* InvitationsPage::buildRule()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_completed = new QCheckBox(tr("&Completed"), this);
    m_completed->setObjectName(u"inviteCompleted"_s);
    m_completed->setChecked(true);
    line->addWidget(m_completed);
    m_points = new QSpinBox(this);
    m_points->setObjectName(u"invitePoints"_s);
    m_points->setAccessibleName(tr("Score from"));
    m_points->setRange(0, fullScore);
    m_points->setSpecialValueText(tr("any score"));
    auto* label = new TextLabel(tr("&Score from"), TextSize::Body, this);
    label->setBuddy(m_points);
    line->addWidget(label);
    line->addWidget(m_points);
    m_noFinalYear = new QCheckBox(tr("&Not in the final year"), this);
    m_noFinalYear->setObjectName(u"inviteNoFinalYear"_s);
    m_noFinalYear->setChecked(true);
    m_noFinalYear->setToolTip(tr("By entry year and degree; of whom these are not known stays in."));
    line->addWidget(m_noFinalYear);
    m_asked = new QComboBox(this);
    m_asked->setObjectName(u"inviteAsked"_s);
    m_asked->setAccessibleName(tr("Who asked to come again"));
    m_asked->setMaximumWidth(scaled(askedWidth));
    line->addWidget(m_asked);
    line->addStretch();
    return line;
}

void InvitationsPage::showActivity(qint64 activity)
{
    m_activity = activity;
}

/// What people were asked; the choice stays where it is still there.
Result<void> InvitationsPage::fillAsked()
{
    KITCAMP_ASSIGN(const QList<WishToReturn> wishes, wishesToReturn(m_workplace.store.reader(), m_activity));
    const QString before = m_asked->currentText();
    const QSignalBlocker quiet(m_asked);
    m_asked->clear();
    m_asked->addItem(tr("Whether they asked or not"));
    m_asked->addItem(tr("Only who applied again"));
    m_asked->setItemData(1, true, AgainRole);
    for (const WishToReturn& wish : wishes) {
        for (const QString& answer : wish.answers) {
            m_asked->addItem(tr("%1: %2", "%1: question, %2: answer").arg(wish.text, answer));
            m_asked->setItemData(m_asked->count() - 1, wish.item, WishRole);
            m_asked->setItemData(m_asked->count() - 1, answer, AnswerRole);
        }
    }
    m_asked->setCurrentIndex(std::max(0, m_asked->findText(before)));
    return {};
}

InvitationRule InvitationsPage::rule() const
{
    InvitationRule rule;
    rule.onlyCompleted = m_completed->isChecked();
    rule.leastPoints = m_points->value();
    rule.noFinalYear = m_noFinalYear->isChecked();
    rule.askedAgain = m_asked->currentData(AgainRole).toBool();
    rule.item = m_asked->currentData(WishRole).toLongLong();
    rule.answer = m_asked->currentData(AnswerRole).toString();
    return rule;
}

Result<void> InvitationsPage::load()
{
    KITCAMP_TRY(fillAsked());
    KITCAMP_ASSIGN(m_candidates, invitationList(m_workplace.store, m_activity, rule()));
    m_list->setTable(invitationLines(m_candidates));
    const auto open = std::ranges::count_if(
        m_candidates, [](const InvitationCandidate& one) { return one.fits && !one.wasTold; });
    m_summary->setText(summary());
    m_invite->setEnabled(open > 0);
    m_invite->setText(open > 0 ? tr("&Invite %n…", nullptr, static_cast<int>(open)) : tr("&Invite…"));
    return {};
}

QString InvitationsPage::summary() const
{
    int fit = 0;
    int told = 0;
    int noMail = 0;
    for (const InvitationCandidate& one : m_candidates) {
        fit += one.fits ? 1 : 0;
        told += one.fits && one.wasTold ? 1 : 0;
        noMail += one.fits && one.student.mail.isEmpty() ? 1 : 0;
    }
    QStringList parts{tr("%1 of %2 fit the rule").arg(fit).arg(m_candidates.size())};
    if (told > 0)
        parts << tr("%n invited already", nullptr, told);
    if (noMail > 0)
        parts << tr("%n without a mail address", nullptr, noMail);
    return parts.join(u", "_s) + u'.';
}

void InvitationsPage::apply()
{
    if (const auto done = load(); !done)
        Q_EMIT refused(done.error());
}

void InvitationsPage::invite()
{
    auto* dialog = new InvitationDialog(m_workplace, m_activity, m_candidates, this);
    connect(dialog, &InvitationDialog::queued, this, &InvitationsPage::queued);
    dialog->present();
}

} // namespace kitcamp
