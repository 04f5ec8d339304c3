// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certificates/certificatestab.h"

#include "models/activities/certificates/certificateoffice.h"
#include "models/activities/certificates/seals.h"
#include "views/certificates/certificatelistpage.h"
#include "views/certificates/certificatepapers.h"
#include "views/certificates/verifydialog.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/reasondialog.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CertificatesTab::CertificatesTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"certificatesTab"_s);
    m_later.setSingleShot(true);
    m_later.setInterval(50);
    buildLayout();
    connectSignals();
}

void CertificatesTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::medium);
    m_state = new TextLabel(TextSize::Body, this);
    m_state->setObjectName(u"certificatesState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    buildButtons();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_issue, m_print, m_verify, m_seals})
        line->addWidget(widget);
    line->addStretch();
    column->addLayout(line);
    m_list = new CertificateListPage(workplace(), this);
    column->addWidget(m_list, 1);
}

void CertificatesTab::buildButtons()
{
    m_issue = addButton(u"issueCertificates"_s, tr("&Issue certificates"), &CertificatesTab::issue);
    dressButton(m_issue, "primary");
    m_print = addButton(u"printAllCertificates"_s, tr("&Print…"), &CertificatesTab::printUnprinted);
    m_verify = addButton(u"verifyCertificate"_s, tr("&Verify…"), &CertificatesTab::verify);
    m_seals = new QCheckBox(tr("With pictures of the &seals"), this);
    m_seals->setObjectName(u"certificateSeals"_s);
    m_seals->setAccessibleDescription(tr("Needs the right of the operator, given in Settings, Operators."));
}

QPushButton* CertificatesTab::addButton(const QString& name, const QString& text,
                                        void (CertificatesTab::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void CertificatesTab::connectSignals()
{
    connect(&m_later, &QTimer::timeout, this, &CertificatesTab::load);
    connect(&workplace().store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const QString& table :
             {u"participation"_s, u"certificate"_s, u"certificate_print"_s, u"operator"_s, u"person"_s}) {
            if (announcement.rows.contains(table))
                return m_later.start();
        }
    });
    connect(&workplace().store, &Store::operatorChanged, this, &CertificatesTab::load);
    connect(m_list, &CertificateListPage::printWanted, this, &CertificatesTab::print);
    connect(m_list, &CertificateListPage::revokeWanted, this, &CertificatesTab::revoke);
}

void CertificatesTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_list->showActivity(activity);
    load();
}

void CertificatesTab::arrive()
{
    if (m_issue->isEnabled())
        m_issue->setFocus(Qt::OtherFocusReason);
    else
        m_list->arrive();
}

void CertificatesTab::showObject(const QString& table, qint64 id)
{
    m_list->showObject(table, id);
}

void CertificatesTab::load()
{
    if (m_activity == 0)
        return;
    CertificateOffice office(workplace().store);
    const auto waiting = office.waiting(m_activity);
    const auto issued = office.ofActivity(m_activity);
    const auto maySeal = mayPrintSeals(workplace().store);
    if (!waiting || !issued || !maySeal)
        return refuse(!waiting ? waiting.error() : !issued ? issued.error() : maySeal.error());
    m_waiting = *waiting;
    m_unprinted.clear();
    for (const CertificateRow& row : *issued) {
        if (row.isValid() && row.prints == 0)
            m_unprinted << row.id;
    }
    const int count = static_cast<int>(m_waiting.size());
    m_state->setText(count > 0 ? tr("%n participant(s) completed it and have no certificate yet.", "", count)
                         : issued->isEmpty() ? tr("Nobody has completed it yet: Attendance proposes who did.")
                                             : tr("Everyone who completed it has a certificate."));
    m_issue->setEnabled(count > 0);
    m_issue->setText(count > 0 ? tr("&Issue %n certificate(s)", "", count) : tr("&Issue certificates"));
    m_print->setEnabled(!m_unprinted.isEmpty());
    m_print->setText(m_unprinted.isEmpty()
                         ? tr("&Print…")
                         : tr("&Print %n new one(s)…", "", static_cast<int>(m_unprinted.size())));
    m_seals->setEnabled(*maySeal);
    m_seals->setToolTip(*maySeal ? QString() : m_seals->accessibleDescription());
    if (!*maySeal)
        m_seals->setChecked(false);
}

void CertificatesTab::issue()
{
    CertificateOffice office(workplace().store);
    const auto prefix = office.prefixFor(m_activity);
    if (!prefix)
        return refuse(prefix.error());
    const auto done = office.issue(m_waiting, *prefix);
    if (!done)
        return refuse(done.error());
    Q_EMIT said(Tone::Ok, workplace().store.sentence(done->opId));
}

void CertificatesTab::printUnprinted()
{
    print(m_unprinted);
}

void CertificatesTab::print(const QList<qint64>& certificates)
{
    auto paper =
        certificatePaperOf(workplace().store, workplace().locale, certificates, m_seals->isChecked());
    if (!paper)
        return refuse(paper.error());
    workplace().preview(*paper);
}

std::shared_ptr<const Paper> CertificatesTab::paper()
{
    QList<qint64> valid;
    if (const auto issued = CertificateOffice(workplace().store).ofActivity(m_activity)) {
        for (const CertificateRow& row : *issued) {
            if (row.isValid())
                valid << row.id;
        }
    }
    if (!valid.isEmpty()) {
        if (auto paper =
                certificatePaperOf(workplace().store, workplace().locale, valid, m_seals->isChecked()))
            return *paper;
    }
    return m_list->paper();
}

void CertificatesTab::revoke(qint64 certificate)
{
    const auto row = CertificateOffice(workplace().store).find(certificate);
    if (!row)
        return refuse(row.error());
    if (!*row)
        return;
    auto* dialog = new ReasonDialog({tr("Revoke a certificate"),
                                     tr("Certificate %1 of %2 will be told to be void by everyone who "
                                        "verifies it. Its number is not given"
                                        " again; the person can get a new certificate.")
                                         .arg((*row)->number, (*row)->personName),
                                     tr("&Revoke"), tr("Say why: it stands in the list of revocations.")},
                                    this);
    connect(dialog, &ReasonDialog::given, this, [this, certificate](const QString& reason) {
        const auto done = CertificateOffice(workplace().store).revoke(certificate, reason);
        if (!done)
            return refuse(done.error());
        Q_EMIT said(Tone::Ok, workplace().store.sentence(done->opId));
    });
    dialog->present();
}

void CertificatesTab::verify()
{
    (new VerifyDialog(workplace(), this))->present();
}

void CertificatesTab::refuse(const Error& error)
{
    Q_EMIT said(Tone::Bad, refusalText(error));
}

} // namespace kitcamp
