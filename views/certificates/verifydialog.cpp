// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certificates/verifydialog.h"

#include "models/activities/certificates/certificatewords.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(CertificateCheck::Verdict verdict)
{
    switch (verdict) {
    case CertificateCheck::Verdict::Valid:
        return Tone::Ok;
    case CertificateCheck::Verdict::NotInFile:
    case CertificateCheck::Verdict::UnknownKey:
        return Tone::Warn;
    case CertificateCheck::Verdict::Revoked:
    case CertificateCheck::Verdict::Forged:
        break;
    }
    return Tone::Bad;
}

/// What the holder of the paper compares with it.
QString saidOn(const CertificateCheck& check)
{
    if (!check.fields)
        return {};
    const CertificateFields& fields = *check.fields;
    QStringList lines{fields.latinName.isEmpty() ? fields.name
                                                 : u"%1 · %2"_s.arg(fields.name, fields.latinName),
                      fields.activityEn.isEmpty() || fields.activityEn == fields.activity
                          ? fields.activity
                          : u"%1 · %2"_s.arg(fields.activity, fields.activityEn)};
    if (fields.from.isValid() || fields.until.isValid())
        lines << u"%1 – %2"_s.arg(fields.from.toString(Qt::ISODate), fields.until.toString(Qt::ISODate));
    if (fields.hours)
        lines << VerifyDialog::tr("%n hour(s)", nullptr, *fields.hours);
    QStringList issuers;
    for (const CertificateIssuer& issuer : fields.issuers)
        issuers << (issuer.name.isEmpty() ? issuer.nameEn : issuer.name);
    lines << issuers.join(u", "_s)
          << VerifyDialog::tr("Issued on %1").arg(fields.issuedOn.toString(Qt::ISODate));
    if (check.prints > 1)
        lines << VerifyDialog::tr("Printed %n time(s)", nullptr, check.prints);
    return lines.join(u'\n');
}

} // namespace

VerifyDialog::VerifyDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Verify a certificate"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"verifyDialog"_s);
    setSentence(
        tr("Scan the square code at the foot of the certificate, or type its number and press Enter. No"
           " network is needed."));
    buildLayout();
    setMainButton(tr("&Verify"));
    setLeaveText(tr("Close"));
    connect(this, &DialogFrame::submitted, this, &VerifyDialog::verify);
}

void VerifyDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    auto* form = new FormFields(content);
    m_entry = new QLineEdit(form);
    m_entry->setObjectName(u"certificateCode"_s);
    m_entry->setMaxLength(10'000);
    m_entry->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhLatinOnly);
    form->add(tr("Code or number"), m_entry);
    m_verdict = new InlineMessage(content);
    m_verdict->setObjectName(u"certificateVerdict"_s);
    m_verdict->setClosable(false);
    m_verdict->hide();
    m_says = new TextLabel(TextSize::Body, content);
    m_says->setObjectName(u"certificateSays"_s);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(form);
    column->addWidget(m_verdict);
    column->addWidget(m_says);
    column->addStretch(1);
    setContent(content);
    setMinimumWidth(480);
}

Result<CertificateCheck> VerifyDialog::answerTo(const QString& entered) const
{
    Connection& reader = m_workplace.store.reader();
    if (CertificateCode::looksLike(entered))
        return verifyCertificate(reader, entered);
    KITCAMP_ASSIGN(const auto byNumber, certificateByNumber(reader, entered));
    if (byNumber)
        return *byNumber;
    return Error{ErrorCode::Refused,
                 tr("No certificate of this centre has the number %1. Scan its square code: it tells more.")
                     .arg(entered.trimmed()),
                 {},
                 u"unknown-number"_s};
}

void VerifyDialog::verify()
{
    const QString entered = m_entry->text();
    if (entered.trimmed().isEmpty())
        return;
    const auto answer = answerTo(entered);
    if (answer) {
        show(*answer);
    } else {
        m_verdict->say(Tone::Bad, answer.error().sentence);
        m_says->clear();
    }
    m_entry->selectAll(); // the next scan takes its place
    m_entry->setFocus();
}

void VerifyDialog::show(const CertificateCheck& check)
{
    m_verdict->say(toneOf(check.verdict), check.sentence());
    m_says->setText(saidOn(check));
}

} // namespace kitcamp
