// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certificates/revokedialog.h"

#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

RevokeDialog::RevokeDialog(Workplace& workplace, const CertificateRow& certificate, QWidget* parent)
    : DialogFrame(tr("Revoke a certificate"), parent)
    , m_workplace(workplace)
    , m_certificate(certificate.id)
{
    setObjectName(u"revokeDialog"_s);
    setSentence(
        tr("Certificate %1 of %2 will be told to be void by everyone who verifies it. Its number is not given"
           " again; the person can get a new certificate.")
            .arg(certificate.number, certificate.personName));
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"revokeReason"_s);
    m_reason->setMaxLength(200);
    m_reasonField = form->add(tr("Reason"), m_reason);
    m_reasonField->setHint(tr("It stands in the list of revocations."));
    setContent(form);
    setMainButton(tr("&Revoke"));
    connect(this, &DialogFrame::submitted, this, &RevokeDialog::revoke);
}

void RevokeDialog::revoke()
{
    const auto done = CertificateOffice(m_workplace.store).revoke(m_certificate, m_reason->text());
    if (!done) {
        m_reasonField->setError(done.error().sentence);
        m_reason->setFocus();
        return;
    }
    Q_EMIT revoked(m_workplace.store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
